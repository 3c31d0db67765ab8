using System.Text.Json;
using PlanMetrics.Profiles;

namespace PlanMetrics.Cli.Texts;

/// <summary>Each bonus, penalty and veto of a unit: what it did, why, and on what it rests.</summary>
internal static class AdjustmentExplanation
{
    public static void Write(JsonElement unit, ResultData data, Shell shell)
    {
        var lines = Json.Items(unit, "adjustments").ToArray();
        if (lines.Length == 0)
            return;
        shell.Out.WriteLine(Ink.Strong(shell.Say("加扣分和一票否决", "Bonus, penalties and vetoes"), shell));
        foreach (var line in lines)
            WriteOne(line, data, shell);
    }

    private static void WriteOne(JsonElement line, ResultData data, Shell shell)
    {
        var type = Json.Raw(line, "type");
        var veto = line.TryGetProperty("veto", out var named) ? named : default;
        var what = type switch
        {
            "bonus" => shell.Say("加分", "bonus"),
            "penalty" => shell.Say("扣分", "penalty") + (line.TryGetProperty("doubled", out _) ? shell.Say("（加倍）", " (doubled)") : ""),
            _ => shell.Say("一票否决“", "veto \"") + Json.Text(veto, "name", shell) + shell.Say("”", "\""),
        };
        shell.Out.WriteLine($"  {what}  {ItemOf(line, data, shell)}  {PointsOf(line, shell)}");
        if (veto.ValueKind == JsonValueKind.Object)
            WriteVeto(veto, shell);
        shell.Out.WriteLine("    " + shell.Say("事由：", "reason: ") + Json.Raw(line, "reason"));
        shell.Out.WriteLine("    " + shell.Say("依据文件：", "document: ") + Json.Raw(line, "document")
            + Part(shell.Say("；日期 ", "; date "), Json.Raw(line, "date")) + Part(shell.Say("；批准：", "; approved by "), Json.Raw(line, "approver")));
        if (Json.Raw(line, "note") is { Length: > 0 } note)
            shell.Out.WriteLine("    " + shell.Say("备注：", "note: ") + note);
        if (Json.Raw(line, "file") is { Length: > 0 } file)
            shell.Out.WriteLine($"    {file}({Part("", Json.Raw(line, "sheet"), "!")}{Json.Raw(line, "cell")})");
    }

    private static void WriteVeto(JsonElement veto, Shell shell)
    {
        shell.Out.WriteLine("    " + shell.Say("后果：", "effects: ")
            + string.Join(shell.Say("、", ", "), Json.Items(veto, "effects").Select(effect => EffectOf(effect.GetString()!, Json.Raw(veto, "grade"), shell))));
        shell.Out.WriteLine("    " + shell.Say("否决依据：", "authority: ") + Json.Raw(veto, "authorityDocument") + " " + Json.Raw(veto, "authorityClause")
            + shell.Say("，批准：", ", approved by ") + Json.Raw(veto, "authorityApprover"));
    }

    private static string EffectOf(string effect, string grade, Shell shell) => effect switch
    {
        "zeroItem" => shell.Say("该项计 0 分", "the item has 0 points"),
        "capGrade" => shell.Say($"等次不高于“{grade}”", $"the grade is at most \"{grade}\""),
        "barTopGrades" => shell.Say("取消评优资格", "barred from the top grade"),
        "noRank" => shell.Say("不参与排名", "not ranked"),
        "zeroTotal" => shell.Say("总分计 0 分", "the total is 0"),
        _ => effect,
    };

    private static string ItemOf(JsonElement line, ResultData data, Shell shell)
    {
        var id = Json.Raw(line, "item");
        return Json.Raw(line, "level") switch
        {
            "target" => data.Plan.FindTarget(id) is { } target ? $"{target.Name.In(shell.Language)} ({id})" : id,
            "task" => shell.Say("任务 ", "task ") + id,
            "section" => shell.Say("部分 ", "section ") + id,
            "group" => $"{GroupName(data.Profile.Tree, id, shell)} ({id})",
            "total" => shell.Say("总分", "total"),
            _ => id,
        };
    }

    private static string GroupName(TreeNode? tree, string id, Shell shell)
    {
        foreach (var item in tree?.Items ?? [])
            if (!item.IsTarget && (item.Id == id ? item.Name.In(shell.Language) : GroupName(item, id, shell)) is { Length: > 0 } name)
                return name;
        return "";
    }

    // What a cap or the floor left of it is said, so that nobody looks for the rest.
    private static string PointsOf(JsonElement line, Shell shell)
    {
        var points = line.GetProperty("points").GetDecimal();
        if (line.TryGetProperty("itemBefore", out var before))
            return shell.Say($"{before} → 0 分", $"{before} → 0 points") + (points != 0 ? "  " + Effect(points, shell) : "");
        if (!line.TryGetProperty("claimed", out var claimed))
            return points != 0 ? Effect(points, shell) : shell.Say("得分不变", "points unchanged");
        return Effect(points, shell) + (claimed.GetDecimal() != points
            ? shell.Say($"（登记 {ChangeText.Of(claimed.GetDecimal())}，受上限或扣完为止限制）", $" (registered {ChangeText.Of(claimed.GetDecimal())}, limited by a cap or by what there was to take)")
            : "");
    }

    private static string Effect(decimal points, Shell shell) => shell.Say($"计入总分 {ChangeText.Of(points)}", $"{ChangeText.Of(points)} to the total");

    private static string Part(string before, string text, string after = "") => text.Length > 0 ? before + text + after : "";
}

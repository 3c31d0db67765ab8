using System.Globalization;
using System.Text.Json;
using PlanMetrics.Reports.Words;

namespace PlanMetrics.Cli.Texts;

/// <summary>得失分说明: a unit's score from the total down to the clause, the reading taken, and the cells.</summary>
internal sealed class ScoreExplanation
{
    private readonly ResultData data;
    private readonly Shell shell;
    private readonly TargetExplanation targets;

    private ScoreExplanation(ResultData data, Shell shell)
    {
        this.data = data;
        this.shell = shell;
        targets = new TargetExplanation(data, shell);
    }

    /// <summary>Prints the explanation.</summary>
    /// <exception cref="UsageException">The unit or the target is not in the result.</exception>
    public static void Write(ResultData data, string unit, string? target, Shell shell)
    {
        var explanation = new ScoreExplanation(data, shell);
        var entry = data.Unit(unit);
        // Looked up before anything is printed: a wrong name leaves the output empty.
        var rows = target is null ? [] : explanation.Rows(entry, target);
        explanation.WriteHead(entry);
        if (target is null)
            explanation.WriteTree(entry);
        else
            explanation.WriteTarget(rows);
    }

    private void WriteHead(JsonElement unit)
    {
        var scores = data.Scores;
        shell.Out.WriteLine(Ink.Strong(string.Join("  ",
            Json.Text(unit, "name", shell),
            shell.Say($"{Json.Raw(scores, "year")}年度", $"year {Json.Raw(scores, "year")}"),
            shell.Say("数据截至日期 ", "as of ") + Json.Raw(scores, "asOf")), shell));
        if (data.Edition is { } edition)
            shell.Out.WriteLine(EditionWords.Line(edition, shell.Language)
                + (EditionWords.MarkOf(edition) is { } mark ? "  " + Ink.Alarm(mark.In(shell.Language), shell) : ""));
        var parts = new List<string>
        {
            shell.Say("得分 ", "score ") + Published(unit, "score"),
            shell.Say("得分率 ", "rate ") + Published(unit, "scoreRate"),
            shell.Say("等次 ", "grade ") + Json.Text(unit, "grade", shell, "—"),
        };
        if (unit.TryGetProperty("rank", out var rank))
            parts.Add(Json.Text(unit, "peers", shell) + " " + shell.Say($"第 {rank} 名", $"rank {rank}")
                + (unit.GetProperty("tied").GetBoolean() ? shell.Say("（并列）", " (tied)") : ""));
        else if (Json.Text(unit, "notRanked", shell) is { Length: > 0 } reason)
            parts.Add(reason);
        if (Json.Text(unit, "gradeBeforeQuota", shell) is { Length: > 0 } before)
            parts.Add(shell.Say($"（名额已满，原为{before}）", $"(over the quota, earned {before})"));
        else if (Json.Text(unit, "gradeByRate", shell) is { Length: > 0 } byRate)
            parts.Add(shell.Say($"（一票否决，按得分率为{byRate}）", $"(veto, the rate earns {byRate})"));
        shell.Out.WriteLine(string.Join("  ", parts));
        var profile = scores.GetProperty("profile");
        shell.Out.WriteLine(shell.Say("评分方案：", "Profile: ") + Json.Text(profile, "name", shell)
            + (Json.Text(profile, "note", shell) is { Length: > 0 } note ? shell.Say("；", "; ") + note : ""));
    }

    // With all the decimals of the profile, as in the tables: 98.40 and not 98.4.
    private string Published(JsonElement unit, string name) =>
        unit.TryGetProperty(name, out var value) ? ReportText.Fixed(value.GetDecimal(), data.Profile.Decimals) : "—";

    private void WriteTree(JsonElement unit)
    {
        var total = unit.GetProperty("total");
        if (Json.Items(total, "steps").Any())
            shell.Out.WriteLine(shell.Say("计算步骤：", "steps: ") + string.Join(shell.Say("，", ", "), Json.Items(total, "steps").Select(Step)));
        AdjustmentExplanation.Write(unit, data, shell);
        foreach (var child in Json.Items(total, "children"))
        {
            shell.Out.WriteLine();
            WriteNode(child, total, "");
        }
    }

    private void WriteNode(JsonElement node, JsonElement parent, string indent)
    {
        if (node.TryGetProperty("measure", out var measure))
        {
            targets.Write(node, measure, indent, withParts: false, WeightWords.Of(node, parent, shell));
            return;
        }

        var line = indent + string.Join("  ", NodeParts(node, parent).Where(part => part.Length > 0));
        shell.Out.WriteLine(indent.Length == 0 ? Ink.Strong(line, shell) : line);
        foreach (var child in Json.Items(node, "children"))
            WriteNode(child, node, indent + "  ");
    }

    private IEnumerable<string> NodeParts(JsonElement node, JsonElement parent) =>
    [
        NameOf(node),
        Points(node),
        WeightWords.Of(node, parent, shell),
        node.TryGetProperty("aggregate", out _) ? AggregationNames.Of(Json.Raw(node, "aggregate"), shell) : "",
        Json.Text(node, "reason", shell),
    ];

    private void WriteTarget((JsonElement? Node, JsonElement Measure)[] rows)
    {
        shell.Out.WriteLine();
        foreach (var (node, measure) in rows)
            targets.Write(node, measure, "", withParts: true);
    }

    // The unit's own row and the one it is shown as the task's lead; the latter has no node in the tree.
    private (JsonElement? Node, JsonElement Measure)[] Rows(JsonElement unit, string idOrName)
    {
        var target = data.Plan.FindTarget(idOrName)
            ?? throw new UsageException(new($"规划中没有目标“{idOrName}”", $"the plan has no target \"{idOrName}\""));
        var unitId = unit.GetProperty("unit").GetString();
        var own = Leaves(unit.GetProperty("total")).Where(leaf => leaf.GetProperty("id").ValueEquals(target.Id)).Take(1)
            .Select(leaf => ((JsonElement?)leaf, leaf.GetProperty("measure")));
        var lead = Json.Items(data.Scores, "lead")
            .Where(measure => measure.GetProperty("unit").ValueEquals(unitId) && measure.GetProperty("target").ValueEquals(target.Id)).Take(1)
            .Select(measure => ((JsonElement?)null, measure));
        (JsonElement?, JsonElement)[] rows = [.. own, .. lead];
        return rows.Length > 0 ? rows : throw new UsageException(new(
            $"该单位不承担目标“{idOrName}”，或评分方案未计该目标", $"the unit does not owe the target \"{idOrName}\", or the profile does not score it"));
    }

    private string Step(JsonElement step)
    {
        var (before, after) = (Json.Raw(step, "before"), Json.Raw(step, "after"));
        return StepNames.Of(Json.Raw(step, "name"), shell) + " " + (before == after ? shell.Say("不变", "unchanged") : after);
    }

    /// <summary>The targets of a tree.</summary>
    public static IEnumerable<JsonElement> Leaves(JsonElement node) =>
        node.TryGetProperty("measure", out _) ? [node] : Json.Items(node, "children").SelectMany(Leaves);

    private static string Points(JsonElement node) => $"{Json.Raw(node, "points", "—")} / {Json.Raw(node, "fullPoints")}";

    private string NameOf(JsonElement node) => Json.Raw(node, "level") switch
    {
        "section" => SectionName(node),
        "task" => TaskName(node),
        _ => Json.Text(node, "name", shell, Json.Raw(node, "id")),
    };

    private string SectionName(JsonElement node) =>
        data.Plan.Sections.FirstOrDefault(section => IsId(node, section.Number)) is { } section
            ? $"{section.Heading}{section.Name.In(shell.Language)}"
            : Json.Raw(node, "id");

    private string TaskName(JsonElement node) =>
        data.Plan.Tasks.FirstOrDefault(task => IsId(node, task.Number)) is { } task
            ? shell.Say($"任务 {task.Number}", $"Task {task.Number}") + " " + task.Title.In(shell.Language)
            : Json.Raw(node, "id");

    private static bool IsId(JsonElement node, int number) =>
        node.GetProperty("id").ValueEquals(number.ToString(CultureInfo.InvariantCulture));
}

using System.Text.Json;
using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Reports.Words;
using PlanMetrics.Risks;
using PlanMetrics.Rosters;

namespace PlanMetrics.Cli.Texts;

/// <summary>One target of an explanation: points, value and threshold, the clause, the readings, and the cells.</summary>
internal sealed class TargetExplanation(ResultData data, Shell shell)
{
    private const decimal FewCases = 10m;

    private readonly JsonElement[] observations = [.. Json.Items(data.Scores, "observations")];
    private readonly ILookup<(string Unit, string Target), JsonElement> unused = Json.Items(data.Scores, "observations")
        .Where(observation => !observation.GetProperty("used").GetBoolean())
        .ToLookup(observation => (Json.Raw(observation, "unit"), Json.Raw(observation, "target")));

    private readonly ILookup<(string Unit, string Target), JsonElement> questions = Json.Items(data.Scores, "questions")
        .ToLookup(question => (Json.Raw(question, "unit"), Json.Raw(question, "target")));

    /// <param name="node">The node of the score tree; null for a row that is shown and not scored.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="indent">What every line starts with.</param>
    /// <param name="withParts">Whether a district's value is followed by those of the units.</param>
    /// <param name="weight">What it weighs; empty where that says nothing.</param>
    public void Write(JsonElement? node, JsonElement measure, string indent, bool withParts, string weight = "")
    {
        var target = data.Plan.FindTarget(Json.Raw(measure, "target"))!;
        shell.Out.WriteLine($"{indent}{target.Name.In(shell.Language)} ({target.Id})  {PointsOf(node)}{(weight.Length > 0 ? "  " + weight : "")}");
        var inner = indent + "  ";
        if (target.Task > 0)
            WriteValue(measure, target, inner);
        else
            WriteIndicator(measure, target, inner);
        if (target.Task > 0 && node is { } scored)
            WriteRule(scored, measure, target, inner);
        WriteRisk(measure, inner);
        WriteQuestions(measure, inner);
        foreach (var note in Json.Items(measure, "notes"))
            shell.Out.WriteLine(inner + Json.Text(note, "text", shell));
        if (target.Task > 0)
            shell.Out.WriteLine(inner + shell.Say($"出处：任务 {target.Task}“{target.Citation.Phrase}”", $"clause: task {target.Task}, \"{target.Citation.Phrase}\""));
        WriteDefinition(target, withParts, inner);
        WriteCells(measure, inner);
        if (withParts && !measure.TryGetProperty("used", out _) && !measure.GetProperty("role").ValueEquals("own"))
            WriteParts(target.Id, inner);
    }

    // The whole card where one target is asked about; among all of a unit's, what the text left open.
    private void WriteDefinition(Target target, bool whole, string indent)
    {
        if (target.Task > 0 && whole)
        {
            var card = Definition.Of(data.Plan, data.Roster, target);
            foreach (var line in DefinitionWords.Lines(card))
                Line(line.Label, line.Text);
            Line(new("设置项", "settings"), DefinitionWords.Choices(data.Plan, card));
        }
        else
        {
            Line(new("取法", "Reading taken"), target.Taken);
            Line(new("另一读法", "Other reading"), target.OtherReadings);
        }

        Line(new("口径说明", "Notes"), target.Readings);

        void Line(LocalText label, LocalText text)
        {
            if (text.In(shell.Language) is { Length: > 0 } words)
                shell.Out.WriteLine(indent + label.In(shell.Language) + shell.Say("：", ": ") + words);
        }
    }

    private void WriteRisk(JsonElement measure, string indent)
    {
        foreach (var risk in Json.Items(data.Scores, "risks"))
            if (Same(risk, measure, "unit") && Same(risk, measure, "target") && Same(risk, measure, "role"))
                shell.Out.WriteLine(indent + shell.Say($"{Json.Raw(risk, "year")}年风险研判（仅供参考）：", $"risk {Json.Raw(risk, "year")} (for reference): ")
                    + RiskLevels.Word(Enum.Parse<RiskLevel>(Json.Raw(risk, "level"), ignoreCase: true)).In(shell.Language)
                    + (Json.Raw(risk, "probability") is { Length: > 0 } probability ? shell.Say($"，未达标概率 {probability}", $", probability of a miss {probability}") : "")
                    + shell.Say("；", "; ") + Json.Text(risk, "reason", shell) + Beside(risk));
    }

    private string Beside(JsonElement risk) =>
        !risk.TryGetProperty("trend", out var trend) ? ""
        : string.Concat(Json.Items(trend, "predecessors").Select(gone => shell.Say("；", "; ") + PredecessorWords.Of(
            data.Roster, Json.Raw(gone, "unit"), gone.GetProperty("periods").GetInt32(), (Json.Raw(gone, "from"), Json.Raw(gone, "to")),
            Json.Raw(gone, "latest"), shell.Language)));

    private static bool Same(JsonElement one, JsonElement other, string name) => Json.Raw(one, name) == Json.Raw(other, name);

    private string PointsOf(JsonElement? node) =>
        node is not { } scored ? shell.Say("牵头任务，不计分", "lead's row, not scored")
        : !scored.TryGetProperty("points", out var points) ? shell.Say("不计分", "taken out")
        : shell.Say($"得分 {points} / {Json.Raw(scored, "fullPoints")}，贡献 {Json.Raw(scored, "contribution")}",
            $"{points} of {Json.Raw(scored, "fullPoints")}, contributes {Json.Raw(scored, "contribution")}")
            + (scored.TryGetProperty("relative", out _) ? shell.Say("（相对计分，与同组单位有关）", " (relative: depends on its peers)") : "")
            + Vetoed(scored);

    private string Vetoed(JsonElement node)
    {
        foreach (var step in Json.Items(node, "steps"))
            if (step.GetProperty("name").ValueEquals("veto"))
                return shell.Say($"（一票否决，此前 {Json.Raw(step, "before")}）", $" (veto, {Json.Raw(step, "before")} before)");
        return "";
    }

    private void WriteQuestions(JsonElement measure, string indent)
    {
        if (measure.GetProperty("role").ValueEquals("lead"))
            return;
        var isMet = measure.TryGetProperty("met", out var met) && met.GetBoolean();
        foreach (var question in questions[(Json.Raw(measure, "unit"), Json.Raw(measure, "target"))])
        {
            var lead = !question.GetProperty("counts").GetBoolean() ? shell.Say("数据疑点（该数未采用）", "question about a figure that is not used")
                : isMet ? shell.Say("达标，但数据待核实", "met, on figures under question")
                : shell.Say("数据待核实", "figures under question");
            shell.Out.WriteLine($"{indent}{lead}{shell.Say("：", ": ")}{Json.Raw(question, "code")} {Json.Text(question, "message", shell)}");
        }
    }

    // An indicator of an index is placed by its rule, not held against a threshold in a period.
    private void WriteIndicator(JsonElement measure, Target target, string indent)
    {
        var state = Enum.Parse<MeasureState>(Json.Raw(measure, "state"), ignoreCase: true);
        var unit = target.UnitName.In(shell.Language);
        var value = measure.TryGetProperty("figure", out var figure) ? FigureText(figure) + (unit.Length > 0 ? $" {unit}" : "") : MeasureWords.State(state, shell.Language);
        var kind = data.Roster.Registry.Find(Json.Raw(measure, "unit"))?.Kind ?? "";
        var rule = IndicatorWords.Of(data.Profile.RuleFor(target, target.Comparison, target.Figure, kind), target, shell.Language);
        shell.Out.WriteLine(indent + shell.Say("指标值 ", "value ") + value + (rule.Length > 0 ? "  " + rule : ""));
        if (Json.Text(measure, "reason", shell) is { Length: > 0 } reason)
            shell.Out.WriteLine(indent + reason);
    }

    private void WriteValue(JsonElement measure, Target target, string indent)
    {
        var kind = Enum.Parse<FigureKind>(Json.Raw(measure, "figureKind"), ignoreCase: true);
        var sign = MeasureWords.Sign(target, kind);
        var threshold = MeasureWords.Threshold(
            target, kind, Enum.Parse<Comparison>(Json.Raw(measure, "comparison"), ignoreCase: true),
            Json.Raw(measure, "threshold", Json.Raw(measure, "base")), shell.Language);
        var verdict = MeasureWords.Verdict(
            Enum.Parse<MeasureState>(Json.Raw(measure, "state"), ignoreCase: true),
            measure.TryGetProperty("met", out var met) ? met.GetBoolean() : null,
            kind, target is { IsZeroOccurrence: true, VariesByYear: false },
            measure.TryGetProperty("actual", out var actual) ? actual.GetDecimal() : null, shell.Language);
        var value = ValueOf(measure, sign);
        shell.Out.WriteLine(indent + shell.Say($"指标值 {value}  目标值 {threshold}  {verdict}", $"actual {value}  threshold {threshold}  {verdict}"));
        if (measure.TryGetProperty("planEnd", out var end))
            WriteYears(measure, end, sign, indent);
        if (Json.Text(measure, "reason", shell) is { Length: > 0 } reason)
            shell.Out.WriteLine(indent + reason);
        shell.Out.WriteLine(indent + shell.Say(
            $"报告期 {Json.Raw(measure, "periodsUsed")}/{Json.Raw(measure, "periodsDue")}",
            $"periods used {Json.Raw(measure, "periodsUsed")} of {Json.Raw(measure, "periodsDue")}"));
    }

    // A cap is the one step between a rule and the points of an item.
    private void WriteRule(JsonElement node, JsonElement measure, Target target, string indent)
    {
        var figure = Enum.Parse<FigureKind>(Json.Raw(measure, "figureKind"), ignoreCase: true);
        var rule = data.Profile.RuleFor(target, Enum.Parse<Comparison>(Json.Raw(measure, "comparison"), ignoreCase: true), figure, KindOf(Json.Raw(measure, "unit")));
        var line = shell.Say("规则：", "rule: ") + RuleWords.Of(rule, MeasureWords.Sign(target, figure), shell.Language);
        var steps = Json.Items(node, "steps").ToArray();
        var capped = steps.Length > 1 && Json.Raw(steps[1], "before") != Json.Raw(steps[1], "after")
            ? shell.Say("；计算步骤：", "; steps: ") + string.Join(shell.Say("，", ", "), steps.Select(step => $"{StepNames.Of(Json.Raw(step, "name"), shell)} {Json.Raw(step, "after")}"))
            : "";
        shell.Out.WriteLine(indent + line + capped);
    }

    private string KindOf(string unitId) => data.Roster.Units.FirstOrDefault(unit => unit.Id == unitId)?.Kind ?? UnitKind.District;

    // 序时: what the plan asks for by this year, and what its end asks for.
    private void WriteYears(JsonElement measure, JsonElement end, string sign, string indent)
    {
        var (year, last) = (Json.Raw(data.Scores, "year"), Json.Raw(end, "year"));
        var parts = new List<string>();
        if (measure.TryGetProperty("thresholdOrigin", out var origin) && year != last)
        {
            var of = TargetWords.Of(Enum.Parse<ThresholdOrigin>(origin.GetString()!, ignoreCase: true)).In(shell.Language);
            var value = Json.Raw(measure, "threshold") + sign;
            parts.Add(shell.Say($"{year}年序时目标 {value}（{of}）", $"by {year}: {value} ({of})"));
        }

        parts.Add(shell.Say($"{last}年目标 ", $"by {last}: ") + Json.Raw(end, "threshold") + sign);
        if (end.TryGetProperty("met", out var met))
            parts.Add(met.GetBoolean() ? shell.Say($"已达到{last}年目标", $"the target of {last} is met already")
                : shell.Say($"距{last}年目标尚差 ", "still missing ") + MeasureWords.Difference(end.GetProperty("missing").GetDecimal(), sign, shell.Language));
        shell.Out.WriteLine(indent + string.Join(shell.Say("，", ", "), parts));
    }

    private string ValueOf(JsonElement measure, string sign)
    {
        if (!measure.TryGetProperty("figure", out var figure))
            return "—";
        var text = FigureText(figure);
        if (figure.TryGetProperty("denominator", out var cases) && cases.GetDecimal() < FewCases)
            return text; // a rate of three says little; the cases stand among the notes
        return sign.Length > 0 && Json.Raw(measure, "print") is { Length: > 0 } print ? $"{print}{sign} ({text})" : text;
    }

    // The district's value is made of the units' own, which stand in their trees; the figures of one unit stand in its cells.
    private void WriteParts(string targetId, string indent)
    {
        foreach (var unit in Json.Items(data.Scores, "units"))
            if (ScoreExplanation.Leaves(unit.GetProperty("total")).FirstOrDefault(leaf => leaf.GetProperty("id").ValueEquals(targetId)) is
                { ValueKind: JsonValueKind.Object } leaf && leaf.GetProperty("measure") is var own && own.GetProperty("role").ValueEquals("own"))
                shell.Out.WriteLine($"{indent}{Json.Text(unit, "name", shell)}  "
                    + (own.TryGetProperty("figure", out var figure) ? FigureText(figure) : StateText(Json.Raw(own, "state"))));
    }

    private void WriteCells(JsonElement measure, string indent)
    {
        foreach (var place in Json.Items(measure, "used"))
            WriteFigure(observations[place.GetInt32()], indent, "");
        if (measure.GetProperty("role").ValueEquals("own"))
            foreach (var observation in Unused(measure))
                WriteFigure(observation, indent, shell.Say("  未采用", "  not used"));
    }

    // What was handed in and does not count belongs to the explanation as much as what does.
    private IEnumerable<JsonElement> Unused(JsonElement measure) => unused[(Json.Raw(measure, "unit"), Json.Raw(measure, "target"))]
        .Where(observation => Json.Raw(observation, "period").StartsWith(Json.Raw(data.Scores, "year"), StringComparison.Ordinal));

    private void WriteFigure(JsonElement observation, string indent, string remark)
    {
        var reported = observation.TryGetProperty("reported", out var figure) ? FigureText(figure) : StateText(Json.Raw(observation, "reportedState", Json.Raw(observation, "state")));
        var verified = observation.TryGetProperty("verified", out var better) ? shell.Say($"，核定 {FigureText(better)}", $", verified {FigureText(better)}") : "";
        shell.Out.WriteLine($"{indent}{PlaceOf(observation)}  {Json.Raw(observation, "period")}  {reported}{verified}"
            + (data.Plan.HasTasks ? "  " + Origin(observation) : "") + remark);
        VerificationLines.Write(observation, indent + "  ", shell);
    }

    private string Origin(JsonElement observation)
    {
        var source = SourceNames.Of(Json.Raw(observation, "source"), shell);
        return shell.Say($"{source}，报送批次 {Json.Raw(observation, "submission")}", $"{source}, submission {Json.Raw(observation, "submission")}");
    }

    private static string PlaceOf(JsonElement observation)
    {
        var cells = observation.TryGetProperty("cells", out var named)
            ? string.Join(",", named.EnumerateObject().Select(cell => cell.Value.GetString()))
            : "";
        var sheet = Json.Raw(observation, "sheet");
        var place = sheet.Length > 0 && cells.Length > 0 ? $"{sheet}!{cells}" : sheet + cells;
        return place.Length > 0 ? $"{Json.Raw(observation, "file")}({place})" : Json.Raw(observation, "file");
    }

    private string FigureText(JsonElement figure) =>
        figure.TryGetProperty("numerator", out var numerator) ? $"{numerator}/{Json.Raw(figure, "denominator")}"
        : figure.TryGetProperty("comparator", out var comparator) ? $"{Json.Raw(figure, "value")} : {comparator}"
        : figure.TryGetProperty("done", out var done) ? (done.GetBoolean() ? shell.Say("是", "yes") : shell.Say("否", "no"))
        : Json.Raw(figure, "count", Json.Raw(figure, "date"));

    private string StateText(string state) => MeasureWords.State(Enum.Parse<MeasureState>(state, ignoreCase: true), shell.Language);
}

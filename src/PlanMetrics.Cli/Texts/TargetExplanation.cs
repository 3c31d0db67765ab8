using System.Text.Json;
using PlanMetrics.Measures;
using PlanMetrics.Plans;

namespace PlanMetrics.Cli.Texts;

/// <summary>One target of an explanation: points, value and threshold, the clause, the readings, and the cells.</summary>
internal sealed class TargetExplanation(ResultData data, Shell shell)
{
    private readonly JsonElement[] observations = [.. Json.Items(data.Scores, "observations")];

    /// <param name="node">The node of the score tree; null for a row that is shown and not scored.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="indent">What every line starts with.</param>
    public void Write(JsonElement? node, JsonElement measure, string indent)
    {
        var target = data.Plan.FindTarget(Json.Raw(measure, "target"))!;
        shell.Out.WriteLine($"{indent}{target.Name.In(shell.Language)} ({target.Id})  {PointsOf(node)}");
        var inner = indent + "  ";
        WriteValue(measure, inner);
        foreach (var note in Json.Items(measure, "notes"))
            shell.Out.WriteLine(inner + Json.Text(note, "text", shell));
        shell.Out.WriteLine(inner + shell.Say($"出处：任务 {target.Task}“{target.Citation.Phrase}”", $"clause: task {target.Task}, \"{target.Citation.Phrase}\""));
        if (target.Readings.Length > 0)
            shell.Out.WriteLine(inner + shell.Say("不同理解：", "readings: ") + target.Readings);
        WriteCells(measure, inner);
    }

    private string PointsOf(JsonElement? node) =>
        node is not { } scored ? shell.Say("牵头任务，不计分", "lead's row, not scored")
        : !scored.TryGetProperty("points", out var points) ? shell.Say("不计分", "taken out")
        : shell.Say($"得分 {points} / {Json.Raw(scored, "fullPoints")}，贡献 {Json.Raw(scored, "contribution")}",
            $"{points} of {Json.Raw(scored, "fullPoints")}, contributes {Json.Raw(scored, "contribution")}");

    private void WriteValue(JsonElement measure, string indent)
    {
        var value = Json.Raw(measure, "print", "—");
        if (measure.TryGetProperty("figure", out var figure))
            value += $" ({FigureText(figure)})";
        var threshold = Json.Raw(measure, "threshold", Json.Raw(measure, "base", "—"));
        shell.Out.WriteLine(indent + shell.Say(
            $"指标值 {value}  目标值 {ComparisonText(measure)}{threshold}  {VerdictOf(measure)}",
            $"actual {value}  threshold {ComparisonText(measure)}{threshold}  {VerdictOf(measure)}"));
        if (Json.Text(measure, "reason", shell) is { Length: > 0 } reason)
            shell.Out.WriteLine(indent + reason);
        shell.Out.WriteLine(indent + shell.Say(
            $"报告期 {Json.Raw(measure, "periodsUsed")}/{Json.Raw(measure, "periodsDue")}",
            $"periods used {Json.Raw(measure, "periodsUsed")} of {Json.Raw(measure, "periodsDue")}"));
    }

    private void WriteCells(JsonElement measure, string indent)
    {
        foreach (var place in Json.Items(measure, "used"))
        {
            var observation = observations[place.GetInt32()];
            var reported = observation.TryGetProperty("reported", out var figure) ? FigureText(figure) : "—";
            var verified = observation.TryGetProperty("verified", out var better) ? shell.Say($"，核定 {FigureText(better)}", $", verified {FigureText(better)}") : "";
            shell.Out.WriteLine(
                $"{indent}{PlaceOf(observation)}  {UnitOf(measure, observation)}{Json.Raw(observation, "period")}  {reported}{verified}"
                + shell.Say(
                    $"  来源 {Json.Raw(observation, "source")}，批次 {Json.Raw(observation, "submission")}",
                    $"  source {Json.Raw(observation, "source")}, submission {Json.Raw(observation, "submission")}"));
        }
    }

    // On the district's row the figures come from many units.
    private static string UnitOf(JsonElement measure, JsonElement observation) =>
        Json.Raw(measure, "unit") == Json.Raw(observation, "unit") ? "" : Json.Raw(observation, "unit") + " ";

    private static string PlaceOf(JsonElement observation)
    {
        var cells = observation.TryGetProperty("cells", out var named)
            ? string.Join(",", named.EnumerateObject().Select(cell => cell.Value.GetString()))
            : "";
        var sheet = Json.Raw(observation, "sheet");
        var place = sheet.Length > 0 && cells.Length > 0 ? $"{sheet}!{cells}" : sheet + cells;
        return place.Length > 0 ? $"{Json.Raw(observation, "file")}({place})" : Json.Raw(observation, "file");
    }

    private static string FigureText(JsonElement figure) =>
        figure.TryGetProperty("numerator", out var numerator) ? $"{numerator}/{Json.Raw(figure, "denominator")}"
        : figure.TryGetProperty("comparator", out var comparator) ? $"{Json.Raw(figure, "value")} : {comparator}"
        : string.Concat(figure.EnumerateObject().Select(member => member.Value.ToString()));

    private string VerdictOf(JsonElement measure) => MeasureText.Verdict(
        Enum.Parse<MeasureState>(Json.Raw(measure, "state"), ignoreCase: true),
        measure.TryGetProperty("met", out var met) ? met.GetBoolean() : null,
        Enum.Parse<FigureKind>(Json.Raw(measure, "figureKind"), ignoreCase: true),
        data.Plan.FindTarget(Json.Raw(measure, "target"))!.IsZeroOccurrence,
        measure.TryGetProperty("actual", out var actual) ? actual.GetDecimal() : null,
        shell);

    private static string ComparisonText(JsonElement measure) => Json.Raw(measure, "comparison") switch
    {
        "atLeast" => "≥",
        "atMost" => "≤",
        "equal" => "=",
        "greaterThan" => ">",
        "lessThan" => "<",
        "onOrBefore" => "≤",
        var other => other + " ",
    };
}

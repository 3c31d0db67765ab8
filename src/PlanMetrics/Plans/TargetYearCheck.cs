using PlanMetrics.Diagnostics;
using PlanMetrics.Json;

namespace PlanMetrics.Plans;

/// <summary>Whether the yearly thresholds and the path of a target fit its plan, its comparison and each other.</summary>
internal sealed class TargetYearCheck(Plan plan, Target target, DataObject item)
{
    private const int EarliestYear = 1949;

    // Larger numbers would not be exact on a path, and no plan has them.
    private const decimal Largest = 1e15m;

    private static readonly string[] Directed = ["atLeast", "atMost", "greaterThan", "lessThan"];
    private static readonly string[] Quantities = ["ratio", "count"];
    private static readonly string[] Yearly = ["year", "plan"];
    private static readonly LocalText ANumber = new("规划期末的目标值（数字）", "a number, the threshold of the plan's end");

    private string Given => target.ByYear.IsEmpty ? "path" : "byYear";

    public void Run()
    {
        var fits = Fits("figure", EnumName<FigureKind>.Of(target.Figure), Quantities)
            & Fits("comparison", EnumName<Comparison>.Of(target.Comparison), Directed)
            & Fits("cadence", EnumName<Cadence>.Of(target.Cadence), Yearly);
        if (!fits)
            return;
        if (target.Threshold is not Threshold.Number end)
        {
            Disagree("threshold", target.Threshold?.ToString() ?? "null", OfYears(), ANumber);
            return;
        }

        Size("threshold", item.NodeOf("threshold"), end.Value);
        CheckStart();
        var path = item.NodeOf("path");
        (int Year, decimal Value)? before = target.Path is { Value: { } start } ? (target.Path.Year, start) : null;
        if (before is { } known)
            Size("path.value", Member(path, "value"), known.Value);
        foreach (var (year, value) in target.ByYear)
        {
            var (place, node) = ("byYear." + NumberText.Of(year), Member(item.NodeOf("byYear"), NumberText.Of(year)));
            if (CheckYear(year, value, end.Value, place, node))
                before = Follows(before, (year, value), place, node);
        }

        Follows(before, (plan.LastYear, end.Value), "threshold", item.NodeOf("threshold"));
    }

    private bool Fits(string name, string found, string[] allowed)
    {
        if (Array.IndexOf(allowed, found) >= 0)
            return true;
        Disagree(name, found, OfYears(), string.Join(", ", allowed));
        return false;
    }

    private void CheckStart()
    {
        if (target.Path is not { } path)
            return;
        var last = (target.ByYear.IsEmpty ? plan.LastYear : Math.Min(plan.LastYear, target.ByYear.Keys.First())) - 1;
        if (path.Year < EarliestYear || path.Year > last)
            Report(
                DataFileCodes.Range, "path.year", Member(item.NodeOf("path"), "year"), ("found", path.Year),
                ("expected", new LocalText(
                    $"{NumberText.Of(EarliestYear)} 至 {NumberText.Of(last)} 的年份（早于有目标值的各年）",
                    $"a year from {NumberText.Of(EarliestYear)} to {NumberText.Of(last)}, before those with a value")));
    }

    private bool CheckYear(int year, decimal value, decimal end, string place, DataNode node)
    {
        if (year < plan.FirstYear || year > plan.LastYear)
        {
            Report(DataFileCodes.Range, place, node, ("found", year), ("expected", PlanYears.AYear(plan)));
            return false;
        }

        if (year == plan.LastYear && value != end)
        {
            Report(
                DataFileCodes.FieldsDisagree, place, node, ("found", NumberText.Of(value)),
                ("other", DataReader.Field("threshold", NumberText.Of(end))), ("expected", NumberText.Of(end)));
            return false;
        }

        return Size(place, node, value);
    }

    private bool Size(string place, DataNode node, decimal value)
    {
        var most = target.UnitOfMeasure is UnitOfMeasure.Percent or UnitOfMeasure.PersonsPercent ? 100m : Largest;
        if (value >= 0 && value <= most)
            return true;
        Report(
            DataFileCodes.Range, place, node, ("found", NumberText.Of(value)),
            ("expected", new LocalText($"0 至 {NumberText.Of(most)}", $"0 to {NumberText.Of(most)}")));
        return false;
    }

    // Thresholds lead the way that the comparison calls better, or stay where they are.
    private (int Year, decimal Value) Follows((int Year, decimal Value)? before, (int Year, decimal Value) after, string place, DataNode node)
    {
        if (before is not { } earlier || (after.Value - earlier.Value) * BetterDirection.Of(target.Comparison) >= 0)
            return after;
        var bound = NumberText.Of(earlier.Value);
        Report(
            TargetYearCodes.RunsAgainst, place, node, ("found", NumberText.Of(after.Value)), ("year", NumberText.Of(earlier.Year)), ("other", bound),
            ("comparison", EnumName<Comparison>.Of(target.Comparison)),
            ("expected", after.Value < earlier.Value ? new LocalText($"不小于 {bound}", $"not below {bound}") : new LocalText($"不大于 {bound}", $"not above {bound}")));
        return after;
    }

    private LocalText OfYears() => Given == "byYear"
        ? new("分年度目标值“byYear”", "thresholds by year (\"byYear\")")
        : new("目标路径“path”", "a path (\"path\")");

    private void Disagree(string name, string found, LocalText other, LocalText expected) =>
        item.Report(DataFileCodes.FieldsDisagree, name, ("found", found), ("other", other), ("expected", expected));

    private void Report(DiagnosticDescriptor descriptor, string place, DataNode node, params ReadOnlySpan<DiagnosticArgument> arguments) =>
        item.ReportAt(node, descriptor, [("path", item.Join(place)), .. arguments]);

    private static DataNode Member(DataNode node, string name) => node.Members.FirstOrDefault(member => member.Name == name)?.Value ?? node;
}

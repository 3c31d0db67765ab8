using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Scores;
using PlanMetrics.Scores.Adjusting;
using PlanMetrics.Scores.Rules;

namespace PlanMetrics.Files.Workbooks;

/// <summary>
/// The points of one target: what its rule makes of the figure where it is reported, what silence costs, and nothing where it is taken
/// out. Where no formula comes out at the published points they stand as a value, with the reason beside them.
/// </summary>
internal sealed class PointsFormula(Profile profile, BookWords words)
{
    private const double Tolerance = 1e-9;
    private const int MostDigits = 15;

    private static readonly LocalText Relative = new("相对评分规则，须与同组单位比较，得分为数值", "the rule compares units; the points are a value");
    private static readonly LocalText Vetoed = new("一票否决，得分为数值", "vetoed; the points are a value");
    private static readonly LocalText GroupMean = new("0/0 按同组平均得分计，得分为数值", "0 of 0 earns the mean of its peers; the points are a value");
    private static readonly LocalText NoFormula = new("本项得分无法用表格公式准确表达，为数值", "no spreadsheet formula says these points exactly; they are a value");

    /// <summary>The formula; null with the reason where the cell holds a value.</summary>
    public string? Of(TargetLine line, string kind, Test? met, out LocalText why)
    {
        var (node, measure, row) = (line.Node!, line.Target!.Measure, line.Row);
        var rule = profile.RuleFor(measure.Target, measure.Comparison, measure.FigureKind, kind);
        why = node.Steps.Any(step => step.Name == VetoedTree.Step) ? Vetoed
            : rule.IsRelative ? Relative
            : ItemPoints.IsZeroOfZero(measure) && ItemPoints.PolicyFor(measure, profile) == ZeroCasePolicy.GroupMean ? GroupMean
            : "";
        if (why.Chinese.Length > 0)
            return null;
        var silent = SilentOf(measure, rule, node);
        var formula = measure.State == MeasureState.Reported ? OfReported(measure, rule, node, row, met, silent) : OfOthers(measure, rule, node, row, silent);
        why = formula is null ? NoFormula : "";
        return formula;
    }

    /// <summary>How many decimals values on a scale are rounded to: twelve, as long as a double holds them.</summary>
    public static int PlacesOf(decimal full)
    {
        var places = MostDigits;
        for (; full >= 10m && places > 0; full /= 10m)
            places--;
        return Math.Min(GroupValue.Places, places);
    }

    private string? OfReported(Measure measure, ScoringRule rule, Score node, int row, Test? met, decimal? silent)
    {
        if (rule.NeedsThreshold && measure.Met is null)
            return node.Points is null ? "\"\"" : null;
        if (RuleFormula.ShareOf(measure, rule, node.FullPoints, row, met) is not { } share)
            return null;
        var points = (share * Quantity.Cell(LineColumns.Full, row, node.FullPoints)).Round(PlacesOf(node.FullPoints));
        return node.Points is { } published && Math.Abs(points.Value - (double)published) < Tolerance ? ByState(measure, row, points.Text, silent) : null;
    }

    // The figure is to be filled in: the formula is that of the rule over a figure made up of nothing but its kind.
    private string? OfOthers(Measure measure, ScoringRule rule, Score node, int row, decimal? silent)
    {
        var expected = measure.State is MeasureState.Missing or MeasureState.Rejected ? silent
            : ItemPoints.IsZeroOfZero(measure) && ItemPoints.PolicyFor(measure, profile) == ZeroCasePolicy.Full ? node.FullPoints
            : null;
        if (expected != node.Points)
            return null;
        var trial = TrialFigure.Of(measure);
        var share = trial is null ? null : RuleFormula.ShareOf(trial, rule, node.FullPoints, row, VerdictFormula.Of(trial, row));
        var text = share is { } known ? (known * Quantity.Cell(LineColumns.Full, row, node.FullPoints)).Round(PlacesOf(node.FullPoints)).Text : "\"\"";
        return ByState(measure, row, text, silent);
    }

    private string ByState(Measure measure, int row, string reported, decimal? silent)
    {
        var state = string.Create(CultureInfo.InvariantCulture, $"{LineColumns.State}{row}");
        var otherwise = measure.FigureKind == FigureKind.Ratio && ItemPoints.PolicyFor(measure, profile) == ZeroCasePolicy.Full
            ? string.Create(CultureInfo.InvariantCulture, $"IF(AND({state}=\"{words.NotApplicable}\",COUNT({LineColumns.Denominator}{row})=1,{LineColumns.Denominator}{row}=0),{LineColumns.Full}{row},\"\")")
            : "\"\"";
        var missing = silent is { } points ? Json.NumberText.Of(points) : "\"\"";
        return $"IF({state}=\"{words.Reported}\",{reported},IF(OR({state}=\"{words.Missing}\",{state}=\"{words.Rejected}\"),{missing},{otherwise}))";
    }

    // What silence costs; null where nothing is expected.
    private decimal? SilentOf(Measure measure, ScoringRule rule, Score node) =>
        profile.Missing == MissingPolicy.Exclude || (rule.NeedsThreshold && !IsJudgeable(measure)) ? null
        : rule is ScoringRule.Lateness lateness ? (Lateness.ShareOfNever(lateness, node.FullPoints) * node.FullPoints).Round(GroupValue.Places)
        : 0m;

    private static bool IsJudgeable(Measure measure) =>
        measure.Threshold is not null || measure.Comparison is Comparison.Done or Comparison.Increase or Comparison.Decrease || measure.FigureKind == FigureKind.Pair;
}

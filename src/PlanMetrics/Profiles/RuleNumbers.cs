using PlanMetrics.Diagnostics;
using PlanMetrics.Json;

namespace PlanMetrics.Profiles;

/// <summary>Whether the numbers of one rule make sense, by themselves and beside each other.</summary>
/// <param name="row">The rule as it stands in the file.</param>
/// <param name="fullPoints">The profile's full points.</param>
internal sealed class RuleNumbers(DataObject row, decimal fullPoints)
{
    private static readonly LocalText AboveZero = new("大于 0 的数字", "a number above 0");
    private static readonly LocalText NotNegative = new("不小于 0 的数字", "a number not below 0");
    private static readonly LocalText PartOfOne = new("不小于 0 且小于 1 的数字", "a number from 0 to below 1");

    public void Check(ScoringRule rule)
    {
        switch (rule)
        {
            case ScoringRule.Proportional { Floor: < 0 } proportional:
                Fault("floor", proportional.Floor, NotNegative);
                break;
            case ScoringRule.Steps steps:
                Positive("step", steps.Step);
                Deduction(steps.Deduct, steps.Cap, steps.Of);
                break;
            case ScoringRule.PerOccurrence each:
                Deduction(each.Deduct, each.Cap, each.Of);
                break;
            case ScoringRule.RankSteps ranks:
                Deduction(ranks.Deduct, ranks.Cap, ranks.Of);
                break;
            case ScoringRule.Lateness lateness:
                Check(lateness);
                break;
            case ScoringRule.Bands bands:
                Check(bands);
                break;
            default:
                CheckScale(rule);
                break;
        }
    }

    private void CheckScale(ScoringRule rule)
    {
        switch (rule)
        {
            case ScoringRule.Goalposts goalposts:
                if (goalposts.Lower == goalposts.Upper)
                    Disagree("upper", goalposts.Upper, "lower", goalposts.Lower, new("与下限不同的数字", "a number other than the lower bound"));
                if (goalposts.Logarithmic && Math.Min(goalposts.Lower, goalposts.Upper) <= 0)
                    Fault(goalposts.Lower <= goalposts.Upper ? "lower" : "upper", Math.Min(goalposts.Lower, goalposts.Upper), AboveZero);
                Share(goalposts.MinimumShare);
                break;
            case ScoringRule.MinMax minMax:
                Share(minMax.MinimumShare);
                break;
            case ScoringRule.Nearest nearest:
                Positive("reach", nearest.Reach);
                break;
            case ScoringRule.Inside inside:
                if (inside.To < inside.From)
                    Disagree("to", inside.To, "from", inside.From, new("不小于下限的数字", "a number not below the lower edge"));
                Positive("reach", inside.Reach);
                break;
        }
    }

    private void Check(ScoringRule.Lateness lateness)
    {
        if (!row.Has("late") && !row.Has("perDay"))
            row.Report(DataFileCodes.MissingProperty, "late");
        Positive("late", row.Has("late") ? lateness.Late : null);
        Positive("perDay", row.Has("perDay") ? lateness.PerDay : null);
        if (row.Has("days") && row.Has("late") && !row.Has("perDay"))
            row.Report(DataFileCodes.MissingProperty, "perDay");
        Positive("never", lateness.Never);
        Positive("cap", lateness.Cap);
        Positive("of", lateness.Of);
        Within("cap", lateness.Cap, "of", lateness.Of ?? fullPoints);
        Within("never", lateness.Never, "of", lateness.Of ?? fullPoints);
        if (lateness.Never is { } never)
        {
            Within("late", lateness.Late, "never", never);
            Within("cap", lateness.Cap, "never", never);
        }
    }

    private void Check(ScoringRule.Bands bands)
    {
        Positive("of", bands.Of);
        if (bands.Items.IsEmpty)
            row.Report(DataFileCodes.Range, "bands", ("found", "[]"), ("expected", new LocalText("至少一档", "at least one band")));
        var most = NumberText.Of(bands.Of ?? fullPoints);
        for (var i = 0; i < bands.Items.Length; i++)
            if (bands.Items[i].Points is var points && (points < 0 || points > (bands.Of ?? fullPoints)))
                row.ReportAt(
                    row.NodeOf("bands").Items[i], DataFileCodes.Range, ("path", $"{row.Join("bands")}[{NumberText.Of(i)}].points"),
                    ("found", NumberText.Of(points)), ("expected", new LocalText($"0 至 {most} 的分值", $"points from 0 to {most}")));
    }

    private void Deduction(decimal deduct, decimal? cap, decimal? of)
    {
        Positive("deduct", deduct);
        Positive("cap", cap);
        Positive("of", of);
        Within("cap", cap, "of", of ?? fullPoints);
    }

    // What is above the full points could never be reached: one of the two numbers is mistaken.
    private void Within(string name, decimal? value, string other, decimal most)
    {
        if (value > most)
            Disagree(name, value.Value, other, most, new($"不大于 {NumberText.Of(most)} 的数字", $"a number not above {NumberText.Of(most)}"));
    }

    private void Positive(string name, decimal? value)
    {
        if (value <= 0)
            Fault(name, value.Value, AboveZero);
    }

    private void Share(decimal share)
    {
        if (share is < 0 or >= 1)
            Fault("minimumShare", share, PartOfOne);
    }

    private void Fault(string name, decimal found, LocalText expected) =>
        row.Report(DataFileCodes.Range, name, ("found", NumberText.Of(found)), ("expected", expected));

    private void Disagree(string name, decimal found, string other, decimal value, LocalText expected) =>
        row.Report(
            DataFileCodes.FieldsDisagree, name,
            ("found", NumberText.Of(found)), ("other", DataReader.Field(other, NumberText.Of(value))), ("expected", expected));
}

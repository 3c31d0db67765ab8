using PlanMetrics.Diagnostics;
using PlanMetrics.Json;

namespace PlanMetrics.Plans;

/// <summary>Whether the fields of one target fit together. What does not fit would be scored as something it is not.</summary>
internal sealed class TargetFieldCheck(Plan plan, Target target, DataObject item)
{
    private static readonly string[] OnADate = ["onOrBefore"];
    private static readonly string[] OnAnOutcome = ["done"];
    private static readonly string[] OnAPair = ["atLeast", "atMost", "equal", "greaterThan", "lessThan"];
    private static readonly string[] OnANumber = [.. OnAPair, "increase", "decrease"];
    private static readonly string[] FactAccruals = ["once"];
    private static readonly string[] OutcomeAccruals = ["once", "stock"];
    private static readonly string[] AnyAccrual = ["flow", "stock", "distinct", "once"];
    private static readonly string[] OfARatio = ["pooled", "share", "own", "none"];
    private static readonly string[] OfACount = ["sum", "share", "own", "none"];
    private static readonly string[] OfAFact = ["share", "own", "none"];
    private static readonly LocalText Nothing = new("空", "none");
    private static readonly LocalText ANumber = new("数字，或一个作为目标值的设置项（两者取一）", "a number or one setting that stands for the threshold, not both");
    private static readonly LocalText ADay = new("日期，如 2022-12-31", "a date such as 2022-12-31");
    private static readonly LocalText AMonthAndDay = new("月日，如 03-01", "a month and day such as 03-01");

    private LocalText Cadenced => DataReader.Field("cadence", EnumName<Cadence>.Of(target.Cadence));

    public void Run()
    {
        var figure = DataReader.Field("figure", EnumName<FigureKind>.Of(target.Figure));
        var (comparisons, accruals, districts, units) = Allowed(target.Figure);
        var comparisonFits = OneOf("comparison", EnumName<Comparison>.Of(target.Comparison), comparisons, figure);
        OneOf("accrual", EnumName<Accrual>.Of(target.Accrual), accruals, figure);
        OneOf("district", EnumName<DistrictValue>.Of(target.District), districts, figure);
        OneOf("unitOfMeasure", EnumName<UnitOfMeasure>.Of(target.UnitOfMeasure), units, figure);
        if (comparisonFits)
            CheckThreshold();
        CheckDue();
        CheckPossible();
        if (target.VariesByYear)
            new TargetYearCheck(plan, target, item).Run();
        if (target.Cadence == Cadence.Plan)
            CheckCumulative();
        if (target.OwedBy.IsEmpty)
            item.Report(DataFileCodes.Range, "owedBy", ("found", "[]"), ("expected", new LocalText("至少一个单位组", "at least one group")));
        if (target.Figure == FigureKind.Ratio)
            foreach (var words in (ReadOnlySpan<string>)["numerator", "denominator"])
                if (!item.Has(words))
                    item.Report(DataFileCodes.MissingProperty, words);
    }

    private static (string[] Comparisons, string[] Accruals, string[] Districts, string[] Units) Allowed(FigureKind figure) => figure switch
    {
        FigureKind.Date => (OnADate, FactAccruals, OfAFact, ["date"]),
        FigureKind.Outcome => (OnAnOutcome, OutcomeAccruals, OfAFact, ["outcome"]),
        FigureKind.Pair => (OnAPair, FactAccruals, OfAFact, ["percent", "count", "days", "ratio"]),
        FigureKind.Count => (OnANumber, AnyAccrual, OfACount, ["count", "days", "number"]),
        _ => (OnANumber, AnyAccrual, OfARatio, ["percent", "personsPercent", "ratio", "days"]),
    };

    private bool OneOf(string name, string found, string[] allowed, LocalText other)
    {
        if (Array.IndexOf(allowed, found) >= 0)
            return true;
        Disagree(name, found, other, string.Join(", ", allowed));
        return false;
    }

    private void Disagree(string name, string found, LocalText other, LocalText expected) =>
        item.Report(DataFileCodes.FieldsDisagree, name, ("found", found), ("other", other), ("expected", expected));

    private void CheckThreshold()
    {
        var comparison = EnumName<Comparison>.Of(target.Comparison);
        var found = target.Threshold?.ToString() ?? "null";
        var other = DataReader.Field("comparison", comparison);
        switch (target.Comparison)
        {
            case Comparison.OnOrBefore when target.Cadence == Cadence.Once:
                if (target.Threshold is not Threshold.Day day)
                    Disagree("threshold", found, Cadenced, ADay);
                else
                    InsideThePlan("threshold", day.Date);
                break;
            case Comparison.OnOrBefore:
                if (target.Threshold is not Threshold.Yearly)
                    Disagree("threshold", found, Cadenced, AMonthAndDay);
                break;
            case Comparison.Done or Comparison.Increase or Comparison.Decrease:
                if (target.Threshold is not null)
                    Disagree("threshold", found, other, Nothing);
                break;
            default:
                CheckNumber(found, other);
                break;
        }
    }

    private void CheckNumber(string found, LocalText other)
    {
        if (target.Figure == FigureKind.Pair)
        {
            if (target.Threshold is not null)
                Disagree("threshold", found, DataReader.Field("figure", "pair"), Nothing);
            return;
        }

        // An indicator of an index is placed between goalposts or among its peers; a threshold may stand beside them.
        if (target is { UnitOfMeasure: UnitOfMeasure.Number, Threshold: null })
            return;
        var settings = target.Settings.Count(id => plan.FindSetting(id)?.Role == SettingRole.Threshold);
        if (target.Threshold is not (null or Threshold.Number) || settings + (target.Threshold is null ? 0 : 1) != 1)
            Disagree("threshold", found, other, ANumber);
        else if (target.Threshold is Threshold.Number number)
            CheckSize(number.Value, found);
    }

    private void CheckSize(decimal value, string found)
    {
        if (target.UnitOfMeasure is UnitOfMeasure.Percent or UnitOfMeasure.PersonsPercent && value is < 0 or > 100)
            item.Report(DataFileCodes.Range, "threshold", ("found", found), ("expected", new LocalText("0 至 100", "0 to 100")));
        else if (value < 0 && target.UnitOfMeasure != UnitOfMeasure.Number)
            item.Report(DataFileCodes.Range, "threshold", ("found", found), ("expected", new LocalText("不小于 0 的数字", "a number not below 0")));
    }

    private void CheckPossible()
    {
        var unit = DataReader.Field("unitOfMeasure", EnumName<UnitOfMeasure>.Of(target.UnitOfMeasure));
        if (target.UnitOfMeasure != UnitOfMeasure.Number && (target.Lowest ?? target.Highest) is { } limit)
            Disagree(target.Lowest is null ? "highest" : "lowest", NumberText.Of(limit), unit, Nothing);
        else if (target.Lowest >= target.Highest)
            item.Report(
                DataFileCodes.Range, "highest", ("found", NumberText.Of(target.Highest.Value)),
                ("expected", new LocalText($"大于 {NumberText.Of(target.Lowest.Value)} 的数字", $"a number above {NumberText.Of(target.Lowest.Value)}")));
    }

    private void CheckDue()
    {
        if (target.Due is not { } due)
            return;
        if (target.Figure == FigureKind.Date)
            Disagree("due", NumberText.Of(due), DataReader.Field("figure", "date"), Nothing);
        else
            InsideThePlan("due", due);
    }

    // What adds up over the plan's years is a count of cases on the way to a floor or a ceiling.
    private void CheckCumulative()
    {
        OneOf("figure", EnumName<FigureKind>.Of(target.Figure), ["count"], Cadenced);
        OneOf("accrual", EnumName<Accrual>.Of(target.Accrual), ["flow"], Cadenced);
        OneOf("comparison", EnumName<Comparison>.Of(target.Comparison), ["atLeast", "atMost", "greaterThan", "lessThan"], Cadenced);
        if (target.IsZeroOccurrence)
            Disagree("threshold", "0", Cadenced, new("大于 0 的数字", "a number above 0"));
        if (target.Due is { } due)
            Disagree("due", NumberText.Of(due), Cadenced, Nothing);
        if (target.Settings.FirstOrDefault(id => plan.FindSetting(id)?.Role == SettingRole.Due) is { } setting)
            Disagree("settings", setting, Cadenced, Nothing);
    }

    private void InsideThePlan(string name, DateOnly day)
    {
        if (day.Year < plan.FirstYear || day.Year > plan.LastYear)
            item.Report(
                DataFileCodes.Range, name,
                ("found", NumberText.Of(day)), ("expected", PlanYears.Inside(plan)));
    }
}

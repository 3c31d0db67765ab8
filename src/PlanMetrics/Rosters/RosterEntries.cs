using System.Collections.Immutable;
using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Plans;

namespace PlanMetrics.Rosters;

/// <summary>Reads the entries of a roster that speak of its units and the plan's targets.</summary>
internal sealed class RosterEntries(Plan plan, ImmutableArray<ReportingUnit> units)
{
    private static readonly LocalText YearOrDay = new("年份（如 2024）或 yyyy-MM-dd 格式的日期", "a year such as 2024, or a date as yyyy-MM-dd");
    private static readonly LocalText MonthAndDay = new("月日，如 03-01", "a month and day such as 03-01");
    private readonly HashSet<string> baselines = new(StringComparer.Ordinal);
    private readonly HashSet<string> sourceOrders = new(StringComparer.Ordinal);

    public NotApplicableEntry ReadNotApplicable(DataObject item)
    {
        var entry = new NotApplicableEntry(
            UnitOf(item, districtToo: false), TargetOf(item),
            item.Value("from", DateOnly.MinValue, (node, path) => EdgeOf(item, node, path, last: false)),
            item.Value("to", DateOnly.MinValue, (node, path) => EdgeOf(item, node, path, last: true)),
            item.Text("reason"), item.OptionalText("document") ?? "");
        if (entry.From == DateOnly.MinValue || entry.To == DateOnly.MinValue)
            return entry;
        if (entry.To < entry.From)
            item.Report(DataFileCodes.Order, "to", ("found", NumberText.Of(entry.To)), ("expected", NumberText.Of(entry.From)), ("other", "from"));
        else if (!plan.Span.Overlaps(Period.Days(entry.From, entry.To)))
            item.Report(
                DataFileCodes.Range, "from",
                ("found", NumberText.Of(entry.From)), ("expected", new LocalText("与规划期相交的时段", "a span that touches the plan's years")));
        return entry;
    }

    public Baseline ReadBaseline(DataObject item)
    {
        var baseline = new Baseline(TargetOf(item), UnitOf(item, districtToo: true), item.Integer("year"), item.Number("value"));
        var key = $"{baseline.Target} {baseline.Unit} {NumberText.Of(baseline.Year)}";
        if (!baselines.Add(key))
            item.Report(DataFileCodes.DuplicateId, "target", ("found", key));
        if (item.Has("year") && baseline.Year is < 1949 or > 9998)
            item.Report(DataFileCodes.Range, "year", ("found", baseline.Year), ("expected", new LocalText("四位年份", "a year of four digits")));
        return baseline;
    }

    public SourcePrecedence ReadSourceOrder(DataObject item)
    {
        var target = item.OptionalText("target") ?? "";
        if (target.Length > 0 && plan.FindTarget(target)?.Id != target)
            item.Report(DataFileCodes.UnknownId, "target", ("found", target), ("expected", new LocalText("目标", "target")));
        if (!sourceOrders.Add(target))
            item.Report(DataFileCodes.DuplicateId, "target", ("found", target));
        var order = item.Choices<DataSource>("order");
        if (order.Distinct().Count() < order.Length)
            item.Report(DataFileCodes.DuplicateId, "order", ("found", string.Join(' ', order.GroupBy(source => source).Where(same => same.Count() > 1).Select(same => EnumName<DataSource>.Of(same.Key)))));
        return new(target, order);
    }

    public ReportDuty ReadDuty(DataObject item)
    {
        var reporter = item.Text("reporter");
        if (reporter.Length > 0 && !IsReporter(reporter))
            item.Report(DataFileCodes.UnknownId, "reporter", ("found", reporter), ("expected", new LocalText("单位或单位组", "unit or group")));
        var due = item.Text("due");
        if (due.Length > 0 && Threshold.Parse(due) is not Threshold.Yearly)
            item.Report(DataFileCodes.Range, "due", ("found", due), ("expected", MonthAndDay));
        var duty = new ReportDuty(reporter, item.Name("recipient"), item.OptionalName("copyTo", ""), due);
        if (item.OptionalText("target") is not { } id)
            return duty;
        if (plan.FindTarget(id) is not { } target || target.Id != id)
            item.Report(DataFileCodes.UnknownId, "target", ("found", id), ("expected", new LocalText("目标", "target")));
        else if (Unfit(target, duty) is { } reason)
            item.Report(CalendarCodes.DutyTarget, "target", ("found", id), ("reason", reason));
        return duty with { TargetId = id };
    }

    /// <summary>Why a target does not say when a report was made; null where it does.</summary>
    private LocalText? Unfit(Target target, ReportDuty duty) =>
        target is not { Figure: FigureKind.Date, Threshold: Threshold.Yearly yearly }
            ? new("它不是每年按日期完成的目标", "it is not a date of every year")
        : Threshold.Parse(duty.DueDate) is Threshold.Yearly due && due != yearly
            ? new($"它的时限为每年 {yearly}，与 due“{duty.DueDate}”不同", $"its date is {yearly}, not \"{duty.DueDate}\"")
        : !target.OwedBy.Contains(duty.Reporter) && !units.Any(unit => unit.Id == duty.Reporter && Owes(unit, target))
            ? new($"它不由“{duty.Reporter}”承担", $"\"{duty.Reporter}\" does not owe it")
        : null;

    private bool Owes(ReportingUnit unit, Target target) => target.OwedBy.Any(group => group switch
    {
        UnitGroup.Lead => plan.FindTask(target.Task)?.Leads.Contains(unit.Id) == true,
        UnitGroup.Named => plan.FindTask(target.Task)?.Participants.Contains(unit.Id) == true,
        _ => unit.IsIn(group),
    });

    private static DateOnly EdgeOf(DataObject item, DataNode node, string path, bool last)
    {
        var isYear = node.Text.Length == 4 && node.Kind is DataKind.Number or DataKind.Text
            && int.TryParse(node.Text, NumberStyles.None, CultureInfo.InvariantCulture, out _);
        if (isYear && int.Parse(node.Text, CultureInfo.InvariantCulture) is > 0 and var year)
            return last ? new DateOnly(year, 12, 31) : new DateOnly(year, 1, 1);
        return node.Kind == DataKind.Text
            && DateOnly.TryParseExact(node.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? day
                : item.WrongType(node, path, YearOrDay, DateOnly.MinValue);
    }

    private bool IsReporter(string id) =>
        id == UnitGroup.Towns || plan.Groups.Any(group => group.Id == id) || units.Any(unit => unit.Id == id);

    private string UnitOf(DataObject item, bool districtToo)
    {
        var id = item.Text("unit");
        if (id.Length > 0 && !(districtToo && id == ReportingUnit.District) && !units.Any(unit => unit.Id == id))
            item.Report(DataFileCodes.UnknownId, "unit", ("found", id), ("expected", new LocalText("单位", "unit")));
        return id;
    }

    private string TargetOf(DataObject item)
    {
        var id = item.Text("target");
        if (id.Length > 0 && plan.FindTarget(id)?.Id != id)
            item.Report(DataFileCodes.UnknownId, "target", ("found", id), ("expected", new LocalText("目标", "target")));
        return id;
    }
}

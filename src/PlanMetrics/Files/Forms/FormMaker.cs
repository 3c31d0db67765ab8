using System.Collections.Immutable;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Files.Forms;

/// <summary>Works out what each unit is asked for.</summary>
internal sealed class FormMaker(Plan plan, Roster roster, Profile profile, FormOptions options)
{
    private const string Blank = "____________________";
    private readonly string planHash = PlanPrint.Of(plan);
    private readonly DutyTable duties = DutyTable.From(plan, roster, options.Year);
    private readonly FormRows rows = new(plan, roster, options.Year);
    private readonly FormReferences references = new(options.LastYear);
    private readonly Period year = Period.Year(options.Year);

    /// <summary>The form of a unit, or null where nothing is asked of it.</summary>
    public FormDocument? Of(ReportingUnit unit)
    {
        var owed = duties.Duties
            .Where(duty => duties.Owes(unit.Id, duty.Target.Id) && profile.Covers(duty.Target) && !IsGranted(unit, duty.Target))
            .Select(duty => duty.Target)
            .ToArray();
        var isCumulative = options.Basis == Basis.Cumulative;
        var (single, periodic) = (owed.Where(IsSingle).ToArray(), owed.Where(target => !IsSingle(target)).ToArray());
        List<FormTable> tables = [];
        if (FormPeriods.Of(roster.Calendar, unit, options.Year, isCumulative) is { IsEmpty: false } periods && periodic.Length > 0)
            tables.Add(Table(unit, (FormTexts.PeriodicTable, "填报1表"), isCumulative ? FormTexts.Cumulative : FormTexts.Current, periods, periodic, isCumulative));
        if (single.Length > 0)
            tables.Add(Table(unit, (FormTexts.SingleTable, "填报2表"), FormTexts.Yearly, [FormPeriods.OfYear(options.Year)], single, false) with { IsYearly = true });
        if (tables.Count == 0)
            return null;
        var key = new FormKey(plan.Id, planHash, options.Year, unit.Id, unit.Name.Chinese, [.. tables.Select(table => table.Key)]);
        return new(plan, unit, key, [.. tables],
            [.. tables.SelectMany(table => table.Rows).Select(row => Definition.Of(plan, roster, row.Target))]);
    }

    // One fact for the whole year, such as a report handed in or a plan adopted, is not asked for by the quarter.
    private static bool IsSingle(Target target) => target.Accrual == Accrual.Once;

    private bool IsGranted(ReportingUnit unit, Target target) =>
        roster.NotApplicable.Any(entry => entry.Unit == unit.Id && entry.Target == target.Id && entry.From <= year.Start && entry.To >= year.LastDay);

    private FormTable Table(
        ReportingUnit unit, (string Sheet, string Number) name, string basis, ImmutableArray<FormKeyPeriod> periods, Target[] targets, bool isCumulative)
    {
        ImmutableArray<FormRow> made = [.. targets.Select(target => rows.Of(target, unit.Id, isCumulative) with { Reference = references.Of(unit, target) })];
        var key = new FormKeyTable(name.Sheet, FormTexts.Number(name.Number))
        {
            Marks = [FormTexts.Title(options.Year, name.Sheet), FormTexts.Unit(unit.Name.Chinese), FormTexts.Period(options.Year), basis],
            Texts = [FormTexts.Issuer(options.Issuer.Length > 0 ? options.Issuer : Blank), FormTexts.Document(Document())],
            Periods = periods,
            Rows = [.. made.Select(row => row.Key)],
        };
        return new(key, made);
    }

    private string Document() =>
        options.Document.Length > 0 ? options.Document
        : plan.DocumentNumber is { } number ? number
        : plan.Status.Chinese.Length > 0 ? $"《{plan.Title.Chinese}》（{plan.Status.Chinese}）"
        : $"《{plan.Title.Chinese}》";
}

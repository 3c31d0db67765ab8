using PlanMetrics.Plans;
using PlanMetrics.Rosters;
using PlanMetrics.Submissions;

namespace PlanMetrics.Tests.Observations;

/// <summary>A tidy table with addressed cells (columns A to N in the order of the properties), and what is read from it.</summary>
internal sealed class Sheet(string file = "一季度.xlsx", string name = "数据")
{
    public static readonly Plan Zhaohua = Plan.Embedded("zhaohua-2021-2025");

    public static readonly Roster WithTowns = Roster.Of(Zhaohua) with
    {
        Units =
        [
            .. Roster.Of(Zhaohua).Units,
            new ReportingUnit("town-a", "甲镇", UnitKind.Town),
            new ReportingUnit("town-b", "乙镇", UnitKind.Town) { ValidTo = new DateOnly(2022, 12, 31) },
        ],
    };

    private readonly List<SubmissionRow> rows = [];

    public static SourceCell Number(string raw, CellTraits traits = CellTraits.None) => new(CellKind.Number, raw, default, traits);

    public static SourceCell Text(string text) => new(CellKind.Text, text);

    /// <summary>A ratio row that is right in every cell but those changed.</summary>
    public Sheet Ratio(Func<SubmissionRow, SubmissionRow>? change = null) => Add(
        new SubmissionRow
        {
            Unit = "区司法局", Target = "leader-court-appearance-rate", Period = "2024Q1", Numerator = 3m, Denominator = 5m, Source = "法院",
        },
        change);

    /// <summary>A row for a target with one value, right in every cell but those changed.</summary>
    public Sheet Row(string target, Func<SubmissionRow, SubmissionRow> change) => Add(
        new SubmissionRow { Unit = "区司法局", Target = target, Period = "2024" }, change);

    public Submission Submission(IEnumerable<int>? order = null) =>
        new(file, [.. order?.Select(i => rows[i]) ?? rows]);

    public Reading Read(int? year = 2024) => Reading.Of([Submission()], year);

    private Sheet Add(SubmissionRow row, Func<SubmissionRow, SubmissionRow>? change)
    {
        var changed = change is null ? row : change(row);
        var number = rows.Count + 2;
        rows.Add(changed with
        {
            Sheet = name,
            Unit = At(changed.Unit, 1), Target = At(changed.Target, 2), Period = At(changed.Period, 3), Basis = At(changed.Basis, 4),
            Numerator = At(changed.Numerator, 5), Denominator = At(changed.Denominator, 6), Value = At(changed.Value, 7),
            Comparator = At(changed.Comparator, 8), Date = At(changed.Date, 9), State = At(changed.State, 10),
            Source = At(changed.Source, 11), SubmissionNumber = At(changed.SubmissionNumber, 12),
            Evidence = At(changed.Evidence, 13), Note = At(changed.Note, 14),
        });
        return this;

        SourceCell At(SourceCell cell, int column) =>
            cell.IsBlank && cell.Traits == CellTraits.None ? default : cell with { Address = new CellAddress(number, column) };
    }
}

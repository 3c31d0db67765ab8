using System.Collections.Immutable;
using System.Globalization;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;
using PlanMetrics.Submissions;

namespace PlanMetrics.Files.Samples;

/// <summary>The workbooks that the units hand in: one a unit and year, and a second one where a figure was corrected.</summary>
internal sealed class SampleUnitBooks(SampleFacts facts, SampleRows rows)
{
    private const string NotApplicable = "不适用";

    /// <summary>The workbooks of a year.</summary>
    public IEnumerable<SampleBook> Of(Roster roster, DutyTable duties)
    {
        foreach (var unit in roster.Units)
        {
            var owed = duties.Duties
                .Where(duty => duty.Target.Tier != Tier.Extended && duties.Owes(unit.Id, duty.Target.Id))
                .Select(duty => duty.Target)
                .ToArray();
            if (owed.Length == 0)
                continue;
            ImmutableArray<SubmissionRow> all = [.. owed.SelectMany(target => RowsOf(roster, unit, target, duties.Year))];
            yield return Book(unit, duties.Year, "", [.. all.Select(row => Mistaken(row, unit, duties.Year))]);
            if (Corrections(all, unit, duties.Year) is { IsEmpty: false } corrections)
                yield return Book(unit, duties.Year, "-第2次报送", corrections);
        }
    }

    // What the office took out is not asked for; a claim that it has not granted stands in the workbook.
    private IEnumerable<SubmissionRow> RowsOf(Roster roster, ReportingUnit unit, Target target, int year)
    {
        if (roster.NotApplicable.Any(entry => entry.Unit == unit.Id && entry.Target == target.Id))
            return [];
        return SampleStory.Claimed == (unit.Id, target.Id, year) ? [Claim(unit, target, year)] : rows.Own(unit, target, year);
    }

    private SubmissionRow Claim(ReportingUnit unit, Target target, int year) => new()
    {
        Unit = unit.Name.Chinese,
        Target = target.Name.Chinese,
        Period = SamplePeriods.Year(year, facts.Of(unit).PeriodStyle),
        State = NotApplicable,
        Note = "本年度未收到申请",
    };

    private static SampleBook Book(ReportingUnit unit, int year, string suffix, ImmutableArray<SubmissionRow> rows) => new(
        string.Create(CultureInfo.InvariantCulture, $"{year}/{unit.Id}-{SafeFileName.Of(unit.Name.Chinese)}{suffix}.xlsx"),
        string.Create(CultureInfo.InvariantCulture, $"{unit.Name.Chinese} {year}年度法治政府建设指标填报表"),
        rows);

    private SubmissionRow Mistaken(SubmissionRow row, ReportingUnit unit, int year) =>
        IsCorrected(row, unit, year) && decimal.Parse(row.Numerator.Text, CultureInfo.InvariantCulture) is > 3 and var right
            ? row with { Numerator = right - 3, SubmissionNumber = 1m, Note = SourceCell.Blank }
            : row;

    private ImmutableArray<SubmissionRow> Corrections(ImmutableArray<SubmissionRow> all, ReportingUnit unit, int year) =>
        [.. all.Where(row => IsCorrected(row, unit, year)).Select(row => row with { SubmissionNumber = 2m, Note = "更正：首次报送漏计3件" })];

    private bool IsCorrected(SubmissionRow row, ReportingUnit unit, int year) => SampleStory.Corrected.Any(one =>
        one.Unit == unit.Id && one.Year == year && facts.NameOf(one.Target) == row.Target.Text
        && SamplePeriods.Quarter(year, one.Quarter, facts.Of(unit).PeriodStyle) == row.Period);
}

using System.Text.Json;
using PlanMetrics.Files.Samples;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;
using PlanMetrics.Submissions;

namespace PlanMetrics.Tests.Files.Samples;

public sealed class SampleDistrictTests
{
    private static readonly Plan Plan = Plan.Embedded("zhaohua-2021-2025");
    private static readonly SampleDistrict District = SampleDistrict.Make(Plan, new SampleOptions());

    [Fact]
    public void Make_SameSeed_SameRows()
    {
        var again = SampleDistrict.Make(Plan, new SampleOptions());

        Assert.Equal(District.RosterText, again.RosterText);
        Assert.Equal(District.Books.SelectMany(book => book.Rows), again.Books.SelectMany(book => book.Rows));
    }

    [Fact]
    public void Make_OtherSeed_OtherRows()
    {
        var other = SampleDistrict.Make(Plan, new SampleOptions { Seed = 7 });

        Assert.NotEqual(District.Books.SelectMany(book => book.Rows), other.Books.SelectMany(book => book.Rows));
    }

    [Fact]
    public void Make_Late_ListsWhatCameInAndHowThreeUnitsDidNot()
    {
        var late = SampleDistrict.Make(Plan, new SampleOptions { Late = 3 });
        Assert.Equal(["区审计局前三季度未报", "丙子镇前三季度迟报", "戊寅镇前三季度退回补正后重报"], late.Delays.Select(delay => delay.What.Chinese));
        Assert.Equal(late.Intake, SampleDistrict.Make(Plan, new SampleOptions { Late = 3 }).Intake);
        Assert.Contains("2024/收文登记表.csv", late.Files);
        Assert.Contains("2024/town-15-戊寅镇-第2次报送.xlsx", late.Files);
        Assert.DoesNotContain("2024/收文登记表.csv", District.Files);

        var run = Check(late);
        Assert.Equal(
            ["audit-bureau Missing", "town-13 Late"],
            run.Reporting.Rows.Where(row => row.Period == Period.Quarter(2024, 3) && row.State != PlanMetrics.Measures.ReportingState.Received).Select(row => $"{row.UnitId} {row.State}"));
        // The list and the workbooks fit in everything else.
        Assert.DoesNotContain(run.Findings, finding => finding.Descriptor.Code.StartsWith("PM220", StringComparison.Ordinal));
    }

    private static Evaluation Check(SampleDistrict district)
    {
        var figures = district.Books.Where(book => book.File.StartsWith("2024/", StringComparison.Ordinal)).Select(book => new Submission(book.File, book.Rows));
        var list = Reading.OfFile(System.Text.Encoding.UTF8.GetBytes(district.Intake!.Value.Text), district.Intake.Value.File).Submission!;
        return Evaluation.Run(
            Plan, district.Roster, PlanMetrics.Profiles.Profile.Equal, [.. figures, list], new EvaluationOptions { Year = 2024, AsOf = new DateOnly(2024, 9, 30), Risks = false });
    }

    [Theory]
    [InlineData(2020, 2024)]
    [InlineData(2021, 2026)]
    [InlineData(2024, 2023)]
    public void Make_YearsNotThePlans_Throws(int first, int last) =>
        Assert.Throws<ArgumentException>(() => SampleDistrict.Make(Plan, new SampleOptions { FirstYear = first, LastYear = last }));

    [Theory]
    [InlineData(2021)]
    [InlineData(2022)]
    [InlineData(2023)]
    [InlineData(2024)]
    public void Make_EveryUnitThatOwesAFirmTarget_HasOneWorkbook(int year)
    {
        var owing = DutyTable.From(Plan, District.Roster, year).Duties
            .Where(duty => duty.Target.Tier != Tier.Extended)
            .SelectMany(duty => duty.OwedBy)
            .Distinct()
            .Select(unit => $"{year}/{unit.Id}-{unit.Name.Chinese}.xlsx")
            .Order(StringComparer.Ordinal);
        var books = District.Books.Select(book => book.File)
            .Where(file => file.StartsWith($"{year}/", StringComparison.Ordinal) && !file.Contains("/source-", StringComparison.Ordinal)
                && !file.Contains("-第2次报送", StringComparison.Ordinal));

        Assert.Equal(owing, books);
    }

    [Fact]
    public void Make_EveryDutyOf2024_IsReportedUnlessDatedAndNeverDone()
    {
        var reported = RowsOf(2024).Select(row => (row.Unit.Text, row.Target.Text)).ToHashSet();
        var silent = DutyTable.From(Plan, District.Roster, 2024).Duties
            .Where(duty => duty.Target.Tier != Tier.Extended && duty.Target.Figure != FigureKind.Date)
            .SelectMany(duty => duty.OwedBy.Where(unit => !IsGranted(unit, duty.Target)).Select(unit => (Unit: NameIn2024(unit), duty.Target.Name.Chinese)))
            .Where(duty => !reported.Contains(duty));

        Assert.Empty(silent);
    }

    [Fact]
    public void Make_EveryRow_NamesUnitTargetAndNoMoreThanItsFigure()
    {
        Assert.All(District.Books.SelectMany(book => book.Rows), row =>
        {
            Assert.NotNull(District.Roster.Registry.Find(row.Unit.Text));
            var target = Assert.IsType<Target>(Plan.FindTarget(row.Target.Text));
            Assert.Equal(row.State.IsBlank && target.Figure == FigureKind.Ratio, !row.Denominator.IsBlank);
            Assert.Equal(row.State.IsBlank && target.Figure == FigureKind.Date, !row.Date.IsBlank);
            Assert.True(Number(row.Numerator) <= Number(row.Denominator) || target.Figure != FigureKind.Ratio);
        });
    }

    [Fact]
    public void Make_RosterText_HoldsSixtyUnitsAndTheRosterItself()
    {
        using var json = JsonDocument.Parse(District.RosterText);
        var root = json.RootElement;

        Assert.Equal(District.Roster.Units.Select(unit => unit.Id), root.GetProperty("units").EnumerateArray().Select(unit => unit.GetProperty("id").GetString()));
        Assert.Equal(60, root.GetProperty("units").GetArrayLength());
        Assert.Equal(19, root.GetProperty("settings").GetProperty("townCount").GetInt32());
        Assert.Equal(28, root.GetProperty("settings").GetProperty("departmentCount").GetInt32());
        Assert.Equal(16, root.GetProperty("calendar").GetProperty("rounds").GetArrayLength());
    }

    [Fact]
    public void Make_Settings_GiveEveryOpenSettingOfAFirmTarget()
    {
        var needed = Plan.Targets
            .Where(target => target.Tier != Tier.Extended)
            .SelectMany(target => target.Settings)
            .Select(id => Plan.FindSetting(id)!)
            .Where(setting => setting.Role is not (SettingRole.Term or SettingRole.Cycle or SettingRole.Calendar))
            .Select(setting => setting.Id)
            .Distinct();

        Assert.All(needed, id => Assert.Contains(id, District.Roster.Settings.Keys));
    }

    [Fact]
    public void Make_TargetsTakenOutByTheRoster_AreReportedByNobody() =>
        Assert.All(District.Roster.NotApplicable, entry => Assert.DoesNotContain(
            District.Books.SelectMany(book => book.Rows),
            row => District.Roster.Registry.Find(row.Unit.Text)!.Id == entry.Unit && Plan.FindTarget(row.Target.Text)!.Id == entry.Target));

    private static bool IsGranted(ReportingUnit unit, Target target) =>
        District.Roster.NotApplicable.Any(entry => entry.Unit == unit.Id && entry.Target == target.Id);

    private static string NameIn2024(ReportingUnit unit) => SampleStory.AliasOf(unit.Id, 2024) ?? unit.Name.Chinese;

    private static decimal Number(SourceCell cell) => cell.IsBlank ? 0 : decimal.Parse(cell.Text, System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<SubmissionRow> RowsOf(int year) =>
        District.Books.Where(book => book.File.StartsWith($"{year}/", StringComparison.Ordinal)).SelectMany(book => book.Rows);
}

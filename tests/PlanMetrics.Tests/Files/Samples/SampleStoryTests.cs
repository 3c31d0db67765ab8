using System.Globalization;
using PlanMetrics.Files.Samples;
using PlanMetrics.Plans;
using PlanMetrics.Submissions;

namespace PlanMetrics.Tests.Files.Samples;

public sealed class SampleStoryTests
{
    private const string Appearance = "行政机关负责人出庭应诉率";

    private static readonly Plan Plan = Plan.Embedded("zhaohua-2021-2025");
    private static readonly SampleDistrict District = SampleDistrict.Make(Plan, new SampleOptions());

    [Fact]
    public void NoCourtCases_Town03_ReportsNilReturnsOnly()
    {
        var rows = Rows("/town-03-", Appearance);

        Assert.Equal(16, rows.Length);
        Assert.All(rows, row => Assert.Equal(("0", "0"), (row.Numerator.Text, row.Denominator.Text)));
        Assert.DoesNotContain(Rows("source-court", Appearance), row => row.Unit.Text == "丙寅镇");
    }

    [Fact]
    public void Drifting_HousingBureauAtTheCourt_FallsFromYearToYear()
    {
        var rates = Enumerable.Range(2021, 4)
            .Select(year => Rows($"{year}/source-court", Appearance).Where(row => row.Unit.Text == "区住建局").ToArray())
            .Select(rows => rows.Sum(row => Number(row.Numerator)) / rows.Sum(row => Number(row.Denominator)))
            .ToArray();

        Assert.Equal(1m, rates[0]);
        Assert.Equal(rates.OrderDescending(), rates);
        Assert.True(rates[3] < 0.9m);
    }

    [Fact]
    public void Optimists_HousingBureau_ClaimsMoreThanTheCourtCounts() =>
        Assert.All(Rows("2024/housing-construction-bureau", Appearance), row => Assert.Equal(row.Denominator, row.Numerator));

    [Fact]
    public void Forgotten_Town09_HasThreeQuartersOnly()
    {
        Assert.Equal(3, Rows("2024/town-09", "证明事项告知率").Length);
        Assert.Equal(4, Rows("2023/town-09", "证明事项告知率").Length);
    }

    [Fact]
    public void Claimed_FinanceOffice_CallsOneTargetNotApplicable()
    {
        var row = Assert.Single(District.Books.SelectMany(book => book.Rows), row => row.State.Text == "不适用");

        Assert.Equal(("区金融办", "依申请公开政府信息答复率"), (row.Unit.Text, row.Target.Text));
    }

    [Fact]
    public void Cumulative_Town02_NeverFalls()
    {
        var rows = Rows("2024/town-02", "电子证照生成率");

        Assert.All(rows, row => Assert.Equal("累计", row.Basis.Text));
        Assert.Equal(rows.Select(row => Number(row.Denominator)).Order(), rows.Select(row => Number(row.Denominator)));
    }

    [Fact]
    public void Corrected_Town05_SecondSubmissionReplacesTheFirst()
    {
        var first = Assert.Single(Rows("2024/town-05-戊辰镇.xlsx", "证明事项告知率"), row => row.SubmissionNumber.Text == "1");
        var second = Assert.Single(Rows("2024/town-05-戊辰镇-第2次报送.xlsx", "证明事项告知率"));

        Assert.Equal((first.Period, first.Denominator, "2"), (second.Period, second.Denominator, second.SubmissionNumber.Text));
        Assert.Equal(Number(first.Numerator) + 3, Number(second.Numerator));
    }

    [Fact]
    public void DoneOn_UnifiedQuery_IsReportedLateIn2024()
    {
        var row = Assert.Single(Rows("2024/government-office", "现行有效规范性文件统一公开查询实现时间"));

        Assert.Equal(("规划期", "2024-02-20"), (row.Period.Text, row.Date.Text));
        Assert.Empty(Rows("2023/government-office", "现行有效规范性文件统一公开查询实现时间"));
    }

    [Fact]
    public void AliasOf_HealthBureau2022_WritesAnotherSpelling() =>
        Assert.All(Rows("2022/health-bureau", Appearance), row => Assert.Equal("区卫健委", row.Unit.Text));

    [Fact]
    public void Violations_FoundBySupervision_UnitsThemselvesReportNone()
    {
        var zero = Plan.Targets.Where(target => target.IsZeroOccurrence).Select(target => target.Name.Chinese).ToHashSet();
        var rows = District.Books.SelectMany(book => book.Rows).Where(row => zero.Contains(row.Target.Text) && !row.Value.IsBlank).ToArray();

        Assert.Contains(rows, row => row.Source.Text == "监督" && row.Value.Text != "0");
        Assert.All(rows.Where(row => row.Source.IsBlank), row => Assert.Equal("0", row.Value.Text));
    }

    [Fact]
    public void Reported_YearlyReports_BeforeOnAndAfterTheFirstOfMarch()
    {
        var days = Plan.Targets.Where(target => target.Threshold is Threshold.Yearly { Month: 3 })
            .SelectMany(target => Rows("2024/", target.Name.Chinese))
            .Select(row => string.CompareOrdinal(row.Date.Text, "2024-03-01"))
            .ToArray();

        Assert.Contains(days, order => order < 0);
        Assert.Contains(days, order => order == 0);
        Assert.Contains(days, order => order > 0);
    }

    [Fact]
    public void Cases_SmallTowns_HaveDenominatorsBelowTen() =>
        Assert.Contains(
            Rows("2024/town-", Appearance).GroupBy(row => row.Unit.Text).Select(unit => unit.Sum(row => Number(row.Denominator))),
            cases => cases is >= 3 and <= 9);

    private static decimal Number(SourceCell cell) => decimal.Parse(cell.Text, CultureInfo.InvariantCulture);

    private static SubmissionRow[] Rows(string file, string target) =>
        [.. District.Books.Where(book => book.File.Contains(file, StringComparison.Ordinal)).SelectMany(book => book.Rows).Where(row => row.Target.Text == target)];
}

using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Submissions;

namespace PlanMetrics.Tests.Observations;

public sealed class PeriodGrammarTests
{
    private static readonly Plan Zhaohua = Sheet.Zhaohua;

    [Theory]
    [InlineData("2024", "2024")]
    [InlineData("2024年", "2024")]
    [InlineData("2024年度", "2024")]
    [InlineData("2024年全年", "2024")]
    [InlineData("２０２４年", "2024")]
    [InlineData(" 2024 年 ", "2024")]
    [InlineData("2024Q1", "2024-Q1")]
    [InlineData("2024-Q1", "2024-Q1")]
    [InlineData("2024q4", "2024-Q4")]
    [InlineData("2024 Q2", "2024-Q2")]
    [InlineData("２０２４Ｑ３", "2024-Q3")]
    [InlineData("2024年第一季度", "2024-Q1")]
    [InlineData("2024年一季度", "2024-Q1")]
    [InlineData("2024年第2季度", "2024-Q2")]
    [InlineData("2024年四季度", "2024-Q4")]
    [InlineData("2024年度第三季度", "2024-Q3")]
    [InlineData("2024-03", "2024-03")]
    [InlineData("2024-12", "2024-12")]
    [InlineData("2024年3月", "2024-03")]
    [InlineData("2024年03月", "2024-03")]
    [InlineData("2024年十二月", "2024-12")]
    [InlineData("2024年3月份", "2024-03")]
    [InlineData("2024/3", "2024-03")]
    [InlineData("2024年上半年", "2024-H1")]
    [InlineData("2024下半年", "2024-H2")]
    [InlineData("2024H1", "2024-H1")]
    [InlineData("2024-H2", "2024-H2")]
    [InlineData("2024年前三季度", "2024-01..2024-09")]
    [InlineData("2024年1-3季度", "2024-01..2024-09")]
    [InlineData("2024年一至三季度", "2024-01..2024-09")]
    [InlineData("2024年1-6月", "2024-H1")]
    [InlineData("2024年1月-6月", "2024-H1")]
    [InlineData("2024年1—5月", "2024-01..2024-05")]
    [InlineData("2024年1～5月", "2024-01..2024-05")]
    [InlineData("2024年一至六月", "2024-H1")]
    [InlineData("2024-01..2024-09", "2024-01..2024-09")]
    [InlineData("2024-01-05..2024-02-09", "2024-01-05..2024-02-09")]
    [InlineData("规划期", "plan")]
    [InlineData("plan", "plan")]
    [InlineData("Plan", "plan")]
    [InlineData("2022-12-31", "2022-12-31")]
    [InlineData("2022年12月31日", "2022-12-31")]
    [InlineData("2022/12/31", "2022-12-31")]
    [InlineData("20221231", "2022-12-31")]
    public void Parse_WithYear_IsThePeriod(string text, string expected)
    {
        var phrase = PeriodGrammar.Parse(text);
        Assert.NotNull(phrase);
        Assert.False(phrase.NeedsYear);
        Assert.Equal(expected, phrase.In(Zhaohua, null).ToString());
    }

    [Theory]
    [InlineData("Q1", "2023-Q1")]
    [InlineData("第一季度", "2023-Q1")]
    [InlineData("一季度", "2023-Q1")]
    [InlineData("第1季度", "2023-Q1")]
    [InlineData("1季度-3季度", "2023-01..2023-09")]
    [InlineData("3月", "2023-03")]
    [InlineData("十月", "2023-10")]
    [InlineData("上半年", "2023-H1")]
    [InlineData("下半年", "2023-H2")]
    [InlineData("H1", "2023-H1")]
    [InlineData("前三季度", "2023-01..2023-09")]
    [InlineData("前3季度", "2023-01..2023-09")]
    [InlineData("1-3季度", "2023-01..2023-09")]
    [InlineData("全年", "2023")]
    [InlineData("年度", "2023")]
    [InlineData("1-6月", "2023-H1")]
    public void Parse_WithoutYear_TakesTheYearGiven(string text, string expected)
    {
        var phrase = PeriodGrammar.Parse(text);
        Assert.NotNull(phrase);
        Assert.Null(phrase.In(Zhaohua, null));
        Assert.Equal(expected, phrase.In(Zhaohua, 2023).ToString());
    }

    [Theory]
    [InlineData("24Q1")]
    [InlineData("3/4")]
    [InlineData("3")]
    [InlineData("202403")]
    [InlineData("2024.3")]
    [InlineData("2024Q5")]
    [InlineData("Q0")]
    [InlineData("2024年13月")]
    [InlineData("2024-00")]
    [InlineData("2024-13")]
    [InlineData("五季度")]
    [InlineData("2024年6-1月")]
    [InlineData("2024年1-1月")]
    [InlineData("2024-02-30")]
    [InlineData("31/12/2022")]
    [InlineData("22-12-31")]
    [InlineData("9999")]
    [InlineData("0001")]
    [InlineData("20 24")]
    [InlineData("1 2月")]
    [InlineData("٢٠٢٤")]
    [InlineData("2024-03..2023-05")]
    [InlineData("2024-05..2024-03")]
    [InlineData("2024年度计划")]
    [InlineData("本季度")]
    [InlineData("规划")]
    [InlineData("-")]
    [InlineData("")]
    public void Parse_AnythingElse_IsRefused(string text) => Assert.Null(PeriodGrammar.Parse(text));

    [Fact]
    public void Parse_CanonicalText_ComesBack()
    {
        Period[] periods =
        [
            .. Enumerable.Range(1, 12).SelectMany(first => Enumerable.Range(first, 13 - first).Select(last => Period.Months(2024, first, last))),
            Period.Day(new DateOnly(2024, 2, 29)), Period.Days(new DateOnly(2023, 12, 31), new DateOnly(2024, 2, 9)), Zhaohua.Span,
        ];
        Assert.All(periods, period => Assert.Equal(period, PeriodGrammar.Parse(period.ToString())?.In(Zhaohua, null)));
    }

    [Fact]
    public void Read_CellKinds_OnlyTextNumbersAndDays()
    {
        Assert.Equal("2024", PeriodGrammar.Read(2024m)?.In(Zhaohua, null).ToString());
        Assert.Equal("2022-12-31", PeriodGrammar.Read(new DateOnly(2022, 12, 31))?.In(Zhaohua, null).ToString());
        Assert.Null(PeriodGrammar.Read(45000m));
        Assert.Null(PeriodGrammar.Read(new SourceCell(CellKind.Boolean, "1")));
    }
}

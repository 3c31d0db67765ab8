using PlanMetrics.Observations;
using PlanMetrics.Submissions;

namespace PlanMetrics.Tests.Observations;

public sealed class DateGrammarTests
{
    [Theory]
    [InlineData("2022-12-31")]
    [InlineData("2022年12月31日")]
    [InlineData("2022/12/31")]
    [InlineData("2022.12.31")]
    [InlineData("20221231")]
    [InlineData("２０２２－１２－３１")]
    [InlineData(" 2022年 12月 31日 ")]
    public void Read_DayYearFirst_IsTheDay(string text) =>
        Assert.Equal(new DateOnly(2022, 12, 31), DateGrammar.Read(Sheet.Text(text)));

    [Theory]
    [InlineData("2024年3月1日")]
    [InlineData("2024-3-1")]
    [InlineData("2024/03/01")]
    public void Read_ShortMonthAndDay_IsTheDay(string text) =>
        Assert.Equal(new DateOnly(2024, 3, 1), DateGrammar.Read(Sheet.Text(text)));

    [Theory]
    [InlineData("31/03/26")]
    [InlineData("03/31/2026")]
    [InlineData("2022-12")]
    [InlineData("2022-12-31 08:00")]
    [InlineData("2022-12/31")]
    [InlineData("2022年12月31")]
    [InlineData("2022年12-31日")]
    [InlineData("2022-02-30")]
    [InlineData("2023-02-29")]
    [InlineData("2022-13-01")]
    [InlineData("2022--1-1")]
    [InlineData("1899-12-31")]
    [InlineData("2569-12-31")]
    [InlineData("1447-12-31")]
    [InlineData("20221331")]
    [InlineData("202212")]
    [InlineData("44926")]
    [InlineData("12月31日")]
    [InlineData("٢٠٢٢-١٢-٣١")]
    [InlineData("已完成")]
    public void Read_AnythingElse_IsRefused(string text) => Assert.Null(DateGrammar.Read(Sheet.Text(text)));

    [Fact]
    public void Read_CellKinds_DaysNumbersOfEightDigitsAndText()
    {
        Assert.Equal(new DateOnly(2022, 12, 31), DateGrammar.Read(new DateOnly(2022, 12, 31)));
        Assert.Equal(new DateOnly(2022, 12, 31), DateGrammar.Read(20221231m));
        Assert.Null(DateGrammar.Read(44926m));
        Assert.Null(DateGrammar.Read(new SourceCell(CellKind.Boolean, "1")));
    }
}

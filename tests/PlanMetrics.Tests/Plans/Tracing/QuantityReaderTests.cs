using PlanMetrics.Plans.Tracing;

namespace PlanMetrics.Tests.Plans.Tracing;

public sealed class QuantityReaderTests
{
    [Theory]
    [InlineData("达85%以上", TextNumberKind.Percentage, "85", "")]
    [InlineData("率12.5%", TextNumberKind.Percentage, "12.5", "")]
    [InlineData("至少参加1次", TextNumberKind.Count, "1", "次")]
    [InlineData("2期以上", TextNumberKind.Count, "2", "期")]
    [InlineData("15个工作日内", TextNumberKind.Count, "15", "个工作日")]
    [InlineData("提高3个百分点", TextNumberKind.Count, "3", "个百分点")]
    [InlineData("12022年底", TextNumberKind.Count, "12022", "年")]
    [InlineData("编号7", TextNumberKind.Other, "7", "")]
    public void Read_Number_HasItsKindValueAndMeasure(string text, TextNumberKind kind, string value, string measure)
    {
        var quantity = Assert.Single(QuantityReader.Read(text));

        Assert.Equal((kind, decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), measure), (quantity.Kind, quantity.Value, quantity.Measure));
    }

    [Theory]
    [InlineData("2022年底前", "2022-12-31")]
    [InlineData("到2022年底前", "2022-12-31")]
    [InlineData("2023年年底前", "2023-12-31")]
    [InlineData("2024年末", "2024-12-31")]
    [InlineData("2024年2月底前", "2024-02-29")]
    [InlineData("2022年2月3日", "2022-02-03")]
    [InlineData("2022-2-3", "2022-02-03")]
    [InlineData("每年3月1日前", "03-01")]
    [InlineData("每年6月底前", "06-30")]
    [InlineData("2025年", null)]
    [InlineData("2021-2025年", null)]
    [InlineData("2023年13月1日", null)]
    [InlineData("2023年2月30日", null)]
    [InlineData("2023年6月前", null)]
    public void Read_Date_NamesItsDayOrNone(string text, string? day)
    {
        var quantity = Assert.Single(QuantityReader.Read(text));

        Assert.Equal((TextNumberKind.Date, day), (quantity.Kind, quantity.Date?.ToString()));
    }

    [Fact]
    public void Read_DayName_IsOneNumberAndNoDate() =>
        Assert.Equal(TextNumberKind.Other, Assert.Single(QuantityReader.Read("12·4宪法宣传")).Kind);

    [Fact]
    public void Read_NumberTooLong_IsStillThere() =>
        Assert.Single(QuantityReader.Read(new string('9', 60) + "件"));
}

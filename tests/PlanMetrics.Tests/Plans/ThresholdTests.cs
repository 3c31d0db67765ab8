using PlanMetrics.Plans;

namespace PlanMetrics.Tests.Plans;

public sealed class ThresholdTests
{
    [Theory]
    [InlineData("85")]
    [InlineData("-2.5")]
    [InlineData("0")]
    public void Parse_Number_IsOne(string text)
    {
        var number = Assert.IsType<Threshold.Number>(Threshold.Parse(text));
        Assert.Equal(decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture), number.Value);
        Assert.Null(number.Point);
        Assert.Equal(text, number.ToString());
    }

    [Fact]
    public void Parse_Day_IsOne()
    {
        Assert.Equal(new Threshold.Day(new(2022, 12, 31)), Threshold.Parse("2022-12-31"));
        Assert.Equal("2022-12-31", Threshold.Parse("2022-12-31")!.ToString());
    }

    [Theory]
    [InlineData("03-01", 3, 1)]
    [InlineData("02-29", 2, 29)]
    [InlineData("12-31", 12, 31)]
    public void Parse_DayOfEveryYear_IsOne(string text, int month, int day)
    {
        Assert.Equal(new Threshold.Yearly(month, day), Threshold.Parse(text));
        Assert.Equal(text, Threshold.Parse(text)!.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("85%")]
    [InlineData("1,000")]
    [InlineData("1E2")]
    [InlineData(" 85")]
    [InlineData("85 ")]
    [InlineData("2022-13-01")]
    [InlineData("2023-02-29")]
    [InlineData("2022-1-1")]
    [InlineData("02-30")]
    [InlineData("3-1")]
    public void Parse_AnythingElse_IsNothing(string text) => Assert.Null(Threshold.Parse(text));

    [Theory]
    [InlineData(2024, 29)]
    [InlineData(2023, 28)]
    public void In_AYear_TheLastOfFebruaryIsItsLastDay(int year, int day) => Assert.Equal(new(year, 2, day), new Threshold.Yearly(2, 29).In(year));

    [Fact]
    public void In_AYear_AnyOtherDayIsItself() => Assert.Equal(new(2023, 3, 1), new Threshold.Yearly(3, 1).In(2023));

    [Theory]
    [InlineData(60, 90, 1, 5, "66")]
    [InlineData(60, 90, 4, 5, "84")]
    [InlineData(30, 20, 3, 5, "24")]
    [InlineData(60, 90, 5, 5, "90")]
    public void Between_APlaceThatIsADecimal_IsThatNumberAndNeedsNoPoint(int from, int to, int step, int steps, string expected)
    {
        var threshold = Threshold.Number.Between(from, to, step, steps);
        Assert.Equal((expected, null), (threshold.ToString(), threshold.Point));
    }

    [Theory]
    [InlineData(0, 2, 1, 3, "0.666666666667")]
    [InlineData(0, 1, 1, 3, "0.333333333333")]
    [InlineData(24, 20, 1, 3, "22.666666666667")]
    public void Between_APlaceThatIsNoDecimal_IsRoundedAndKeepsThePoint(int from, int to, int step, int steps, string expected)
    {
        var threshold = Threshold.Number.Between(from, to, step, steps);
        Assert.Equal((expected, new PathPoint(from, to, step, steps)), (threshold.ToString(), threshold.Point));
    }

    [Fact]
    public void Between_HalfOfTheLastDecimal_GoesAwayFromZero()
    {
        Assert.Equal("0.000000000001", Threshold.Number.Between(0m, 0.000000000001m, 1, 2).ToString());
        Assert.Equal("0.000000000003", Threshold.Number.Between(0m, 0.000000000005m, 1, 2).ToString());
    }
}

using System.Globalization;
using PlanMetrics.Json;

namespace PlanMetrics.Tests.Json;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("0.000", "0")]
    [InlineData("12", "12")]
    [InlineData("12.50", "12.5")]
    [InlineData("-0.5", "-0.5")]
    [InlineData("1234567.25", "1234567.25")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    public void Of_Decimal_IsExactWithoutTrailingZeros(string number, string expected) =>
        Assert.Equal(expected, NumberText.Of(decimal.Parse(number, CultureInfo.InvariantCulture)));

    [Fact]
    public void Of_AnyNumberOrDay_IsTheSameInEveryCulture()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("fa-IR") { NumberFormat = { NegativeSign = "~", NumberDecimalSeparator = "/" } };
        try
        {
            Assert.Equal(
                ["-12", "-12.5", "-7", "2024-03-01"],
                [NumberText.Of(-12m), NumberText.Of(-12.5m), NumberText.Of(-7), NumberText.Of(new DateOnly(2024, 3, 1))]);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void List_OfYears_IsSeparatedAsEachLanguageDoes()
    {
        var list = NumberText.List([2023, 2024, 2025]);
        Assert.Equal(("2023、2024、2025", "2023, 2024, 2025"), (list.Chinese, list.English));
    }
}

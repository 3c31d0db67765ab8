using System.Globalization;
using PlanMetrics.Tests.House;
using PlanMetrics.Trends;

namespace PlanMetrics.Tests.Trends;

/// <summary>Twenty real series of 36 months against the values of an established implementation, every column to a relative 1e-9.</summary>
public sealed class ReferenceTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests/PlanMetrics.Tests/Trends");
    private static readonly ILookup<string, double> Rates = Rows("mann_kendall_reference_input.csv")
        .ToLookup(row => row["unit"], row => Number(row["numerator"]) / Number(row["denominator"]), StringComparer.Ordinal);

    public static TheoryData<string> Units => [.. Rows("mann_kendall_reference.csv").Select(row => row["unit"])];

    [Fact]
    public void Reference_HoldsTwentySeries_OfThirtySixMonths()
    {
        Assert.Equal(20, Units.Count);
        Assert.All(Rates, rates => Assert.Equal(36, rates.Count()));
    }

    [Theory]
    [MemberData(nameof(Units))]
    public void Trends_OfARealSeries_AreThoseOfTheReference(string unit)
    {
        var expected = Rows("mann_kendall_reference.csv").Single(row => row["unit"] == unit);
        var values = Rates[unit].ToArray();
        var periods = Enumerable.Range(0, values.Length).ToArray();

        var test = MannKendall.Of(values);
        Assert.Equal(expected["n"], test.Count.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(expected["S"], test.S.ToString(CultureInfo.InvariantCulture));
        Near(expected["var_S"], test.Variance);
        Near(expected["z"], test.Z);
        Near(expected["p"], test.P);
        Near(expected["tau_a"], test.Tau);
        Assert.Equal(expected["trend"], test.Direction switch { TrendDirection.Rising => "increasing", TrendDirection.Falling => "decreasing", _ => "no trend" });

        var slope = TheilSen.Of(periods, values);
        Near(expected["sen_slope_per_month"], slope.Slope);
        Near(expected["sen_intercept"], slope.Intercept);

        var corrected = MannKendall.HamedRao(periods, values);
        Near(expected["hamed_rao_z"], corrected.Z);
        Near(expected["hamed_rao_p"], corrected.P);

        var seasonal = MannKendall.Seasonal(periods, values, 12);
        Assert.Equal(expected["seasonal_S"], seasonal.S.ToString(CultureInfo.InvariantCulture));
        Near(expected["seasonal_z"], seasonal.Z);
        Near(expected["seasonal_p"], seasonal.P);
        Near(expected["seasonal_sen_per_year"], TheilSen.Seasonal(periods, values, 12).Slope);

        var chart = XmrChart.Of(periods, values);
        Near(expected["mean_rate"], chart.Limits!.Value.Mean);
        Near(expected["amr_raw"], chart.RawLimits!.Value.MeanRange);
        Near(expected["amr_screened"], chart.Limits.Value.MeanRange);
        Assert.Equal(expected["n_mr_screened"], chart.RangesLeftOut.ToString(CultureInfo.InvariantCulture));
        Near(expected["lpl"], chart.Limits.Value.Low);
        Near(expected["upl"], chart.Limits.Value.High);
        Near(expected["lpl_unscreened"], chart.RawLimits.Value.Low);
        Near(expected["upl_unscreened"], chart.RawLimits.Value.High);
        Assert.Equal(expected["assurance_target95"], chart.Assure(0.95, true) switch
        {
            XmrAssurance.ConsistentFail => "consistent_fail",
            XmrAssurance.ConsistentPass => "consistent_pass",
            _ => "inconsistent",
        });
    }

    private static void Near(string expected, double? actual)
    {
        var wanted = Number(expected);
        Assert.True(actual is { } value && Math.Abs(value - wanted) <= 1e-9 * Math.Abs(wanted), $"{actual} is not {expected}");
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static IEnumerable<Dictionary<string, string>> Rows(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, file));
        var heads = lines[0].Split(',');
        return lines[1..].Select(line => heads.Zip(line.Split(',')).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal));
    }
}

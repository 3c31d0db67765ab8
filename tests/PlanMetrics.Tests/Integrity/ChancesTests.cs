using PlanMetrics.Integrity;
using PlanMetrics.Plans;

namespace PlanMetrics.Tests.Integrity;

public sealed class ChancesTests
{
    [Theory]
    [InlineData(1.959963984540054, 0.05)]
    [InlineData(3.5, 4.652581580710501e-4)]
    [InlineData(0, 1)]
    public void BothTails_OfTheNormal_AreTheTables(double distance, double expected) => Close(expected, Chances.BothTails(distance));

    [Theory]
    [InlineData(16.918977604620448, 9, 0.95)]
    [InlineData(3.4891, 7, 0.16362)]
    public void ChiSquare_BothSides_AddToOne(double sum, int freedom, double lower)
    {
        Assert.Equal(lower, Chances.ChiSquareLower(sum, freedom), 4);
        Close(1, Chances.ChiSquareLower(sum, freedom) + Chances.ChiSquareUpper(sum, freedom));
    }

    [Fact]
    public void BinomialUpper_EightOfTenAtAHalf_Is56Of1024() => Close(56 / 1024.0, Chances.BinomialUpper(8, 10, 0.5));

    [Fact]
    public void KeptByChance_ThreeOfThreeOfFourOfEight_IsOneIn14() =>
        // All three kept are good, of four good in eight: C(4,3)·C(4,0) / C(8,3) = 4 / 56.
        Close(4 / 56.0, Chances.KeptByChance(new PanelFigure(PanelCase.Start, 1, 5), new PanelFigure(Period.Quarter(2021, 2), 3, 3)));

    [Fact]
    public void ExactRepeat_TwoOfFour_IsPoissonTimesBinomial() =>
        // e⁻⁴4⁴/4! · 6/16.
        Close(Math.Exp(-4) * 256 / 24 * 6 / 16, Chances.ExactRepeat(new PanelFigure(PanelCase.Start, 2, 4)));

    [Fact]
    public void Limit_BenjaminiHochberg_StepsUp()
    {
        // 0.05·i/5: 0.01, 0.02, 0.03, 0.04, 0.05; the third stands and takes the second with it.
        Assert.Equal(0.029, FalseDiscoveries.Limit([0.005, 0.9, 0.025, 0.029, 0.6]));
        Assert.Equal(-1, FalseDiscoveries.Limit([0.02, 0.5, 0.9]));
        Assert.Equal(-1, FalseDiscoveries.Limit([]));
    }

    private static void Close(double expected, double actual) => Assert.True(Math.Abs(expected - actual) <= 1e-11 * Math.Max(1e-3, expected), $"{actual}");
}

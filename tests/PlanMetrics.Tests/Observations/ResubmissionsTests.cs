using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;
using PlanMetrics.Submissions;

namespace PlanMetrics.Tests.Observations;

public sealed class ResubmissionsTests
{
    [Fact]
    public void PM3055_SameValueTwice_IsTakenOnce()
    {
        var reading = new Sheet().Ratio().Ratio().Read();
        Assert.Equal([ObservationStanding.Stands, ObservationStanding.Repeated], Standings(reading));
        Assert.Equal("PM3055 E3", reading.Single());
    }

    [Fact]
    public void PM3055_SameFileTwice_ChangesNoFigure()
    {
        var sheet = new Sheet().Ratio().Ratio(row => row with { Period = "2024Q2" }).Submission();
        var once = Reading.Of([sheet]);
        var twice = Reading.Of([sheet, sheet with { File = "一季度(重报).xlsx" }]);
        Assert.Equal(
            once.Table.All.Select(item => (item.Key, item.Figure)),
            twice.Table.All.Where(item => item.IsUsable).Select(item => (item.Key, item.Figure)));
    }

    [Fact]
    public void PM3056_HigherNumber_ReplacesTheLower()
    {
        var reading = new Sheet().Ratio(Numbered(2, 4m)).Ratio().Read();
        Assert.Equal([ObservationStanding.Superseded, ObservationStanding.Stands], Standings(reading));
        Assert.Equal(new Figure.Ratio(4m, 5m), reading.Table.All.Single(item => item.IsUsable).Figure);
        Assert.Equal("PM3056 E3", reading.Single());
        Assert.Equal(
            "\"3/5\" of submission 1 differs from \"4/5\" of submission 2 at 一季度.xlsx(数据!E2), expected one value; the higher number stands, this one is not used",
            reading.Findings[0].Message(Language.English));
    }

    [Fact]
    public void PM3056_ImpossibleFigureOfAHigherNumber_StillReplaces()
    {
        var reading = new Sheet().Ratio().Ratio(Numbered(2, 9m)).Read();
        Assert.Equal([ObservationStanding.Superseded, ObservationStanding.Stands], Standings(reading));
        Assert.DoesNotContain(reading.Table.All, item => item.IsUsable);
        Assert.Equal("E2", reading.Finding("PM3056").Location.Cell);
    }

    [Fact]
    public void PM3057_EqualNumbers_NeitherIsUsed()
    {
        var reading = new Sheet().Ratio().Ratio(Numbered(1, 4m)).Read();
        Assert.Equal([ObservationStanding.Contradicted, ObservationStanding.Contradicted], Standings(reading));
        Assert.Equal(["E2", "E3"], reading.Findings.Select(finding => finding.Location.Cell));
        Assert.All(reading.Findings, finding => Assert.Equal("PM3057", finding.Descriptor.Code));
        Assert.Contains("E3", reading.Findings[0].Message(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("E2", reading.Findings[1].Message(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void PM3057_ContradictionOfTheHigherNumber_DoesNotBringBackTheLower()
    {
        var reading = new Sheet().Ratio().Ratio(Numbered(2, 4m)).Ratio(Numbered(2, 5m)).Read();
        Assert.Equal(
            [ObservationStanding.Superseded, ObservationStanding.Contradicted, ObservationStanding.Contradicted], Standings(reading));
    }

    [Fact]
    public void Judge_BlankOfAHigherNumber_IsNoValue()
    {
        var reading = new Sheet().Ratio().Ratio(row => row with { SubmissionNumber = 2m, Numerator = default, Denominator = default }).Read();
        Assert.Equal([ObservationStanding.Stands, ObservationStanding.Superseded], Standings(reading));
        Assert.Empty(reading.Findings);
    }

    [Fact]
    public void Judge_OneKeyHasAtMostOneStanding_BlanksToo()
    {
        var reading = new Sheet()
            .Ratio(row => row with { Numerator = default, Denominator = default })
            .Ratio(row => row with { Numerator = "-", Denominator = default }).Read();
        Assert.Equal([ObservationStanding.Stands, ObservationStanding.Repeated], Standings(reading));
    }

    [Fact]
    public void Judge_OtherBasisOrSource_IsAnotherFigure()
    {
        var reading = new Sheet().Ratio()
            .Ratio(row => row with { Basis = "累计", Numerator = 1m })
            .Ratio(row => row with { Source = "自报", Numerator = 2m }).Read();
        Assert.All(reading.Table.All, item => Assert.Equal(ObservationStanding.Stands, item.Standing));
        Assert.Empty(reading.Findings);
    }

    [Fact]
    public void Judge_SameUnitUnderOtherNames_IsOneFigure() =>
        Assert.Equal("PM3055 E3", new Sheet().Ratio().Ratio(row => row with { Unit = "justice-bureau", Period = "2024年第一季度" }).Read().Single());

    private static Func<SubmissionRow, SubmissionRow> Numbered(int number, decimal numerator) =>
        row => row with { SubmissionNumber = number, Numerator = numerator };

    private static ObservationStanding[] Standings(Reading reading) => [.. reading.Table.All.Select(item => item.Standing)];
}

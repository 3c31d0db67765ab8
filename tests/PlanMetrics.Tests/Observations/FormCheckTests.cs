using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Submissions;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Tests.Observations;

/// <summary>What a form says of itself, held against the run.</summary>
public sealed class FormCheckTests
{
    private static readonly SubmittedForm Form = new("small", PlanPrint.Of(SmallDistrict.Plan), 2024, "east-town", "东镇", [])
    {
        Periods = ["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4", "2024"],
    };

    [Fact]
    public void Form_OfThisRun_IsReadWithoutAWord() => Check(Form, "", 1);

    [Fact]
    public void PM2167_OtherPlan_NothingIsUsed() => Check(Form with { PlanId = "large" }, "PM2167", 0);

    [Fact]
    public void PM2168_PlanChangedSince_FiguresAreUsed() => Check(Form with { PlanHash = "0" }, "PM2168", 1);

    [Fact]
    public void PM2169_UnitNotInTheRoster_NothingIsUsed() => Check(Form with { UnitId = "south-town", UnitName = "南镇" }, "PM2169", 0);

    [Fact]
    public void PM2170_OtherYear_IsSaid() => Check(Form with { Year = 2025, Periods = ["2025-Q1"] }, "PM2170", 1);

    [Theory]
    [InlineData("2024-01-01..2024-02-10")]
    [InlineData("nonsense")]
    public void PM2171_OtherPeriods_AreSaid(string period) => Check(Form with { Periods = [period] }, "PM2171", 1);

    [Fact]
    public void Form_WithCumulativePeriods_EndsWithTheRounds() => Check(Form with { Periods = ["2024-Q1", "2024-H1", "2024-01..2024-09", "2024"] }, "", 1);

    private static void Check(SubmittedForm form, string codes, int figures)
    {
        var findings = new Findings();
        var row = new SubmissionRow { Unit = "east-town", Target = "attendance-rate", Period = "2024-Q1", Numerator = 9m, Denominator = 10m };
        var submission = new Submission("东镇.xlsx", [row]) { Form = form };
        var table = ObservationTable.From(SmallDistrict.Plan, SmallDistrict.Roster, SmallDistrict.Profile, [submission], 2024, findings);
        Assert.Equal(codes, string.Join(' ', findings.Sorted().Select(finding => finding.Descriptor.Code)));
        Assert.Equal(figures, table.All.Length);
    }
}

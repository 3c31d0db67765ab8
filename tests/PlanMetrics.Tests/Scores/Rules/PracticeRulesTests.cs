using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Tests.House;
using PlanMetrics.Tests.Measures;
using static PlanMetrics.Tests.Measures.MeasureCase;

namespace PlanMetrics.Tests.Scores.Rules;

/// <summary>Rules of assessment offices as profile files, from the file to the published score.</summary>
public sealed class PracticeRulesTests
{
    [Fact]
    public void FewerTimes_EachCostsThreeTenthsAtMostOnePointTwo()
    {
        var example = Case("fewer-times", "rule-of-law-lectures-per-year", target => target with { Threshold = new Threshold.Number(12) });
        example.Counts("a", DataSource.Self, 3, 3, 2, 2).Counts("b", DataSource.Self, 0, 0, 0, 0).Counts("c", DataSource.Self, 3, 3, 3, 3);
        Assert.Equal([4.40m, 3.80m, 5.00m], Scores(example));
        example = Case("fewer-times", "rule-of-law-lectures-per-year", target => target with { Threshold = new Threshold.Number(12) });
        example.Counts("a", DataSource.Self, 1, 2, 1, 1);
        Assert.Equal([("item", 0m, 2.9m), ("floorAndCap", 2.9m, 3.8m)], example.ScoreOf("a").Total.Leaves().Single().Steps.Select(step => (step.Name, step.Before, step.After)));
    }

    [Fact]
    public void LateOrNever_CostsHalfAPointOrOne()
    {
        var example = Case("late-or-never", "annual-report-town-to-gov");
        example.With("a", Y(), D(2024, 3, 2)).With("b", Y(), D(2024, 3, 1));
        Assert.Equal([1.50m, 2.00m, 1.00m], Scores(example));
    }

    [Fact]
    public void ThreePercent_EachCostsOnePointOfFifteen_OnAHundred()
    {
        var example = Case("three-percent", "leader-court-appearance-rate", target => target with { Threshold = new Threshold.Number(90) });
        example.With("a", Y(), Of(80, 100)).With("b", Y(), Of(45, 100)).With("c", Y(), Of(87, 100));
        Assert.Equal([80m, 0m, 93.33m], Scores(example));
    }

    [Fact]
    public void TwoPercentAPlace_FirstHasTwoHundred_TiesShareAPlace()
    {
        var example = Case("two-percent-a-place", "leader-court-appearance-rate");
        example.Roster = example.Roster with { Units = example.Roster.Units.Add(new("d", "北镇", "town")) };
        example.With("a", Y(), Of(80, 100)).With("b", Y(), Of(4, 5)).With("c", Y(), Of(70, 100)).With("d", Y(), Of(90, 100));
        Assert.Equal([196m, 196m, 188m, 200m], Scores(example));
        Assert.All(example.Score().Units, unit => Assert.True(unit.Total.Leaves().Single().IsRelative));
        Assert.Contains("PM5010", example.Codes());
    }

    [Fact]
    public void FourBands_AreReadFromTheFileAndKeepTheirEdges()
    {
        var example = Case("four-bands", "leader-court-appearance-rate");
        example.With("a", Y(), Of(90, 100)).With("b", Y(), Of(89995, 100000)).With("c", Y(), Of(599, 1000));
        Assert.Equal([10m, 8m, 0m], Scores(example));
    }

    [Fact]
    public void EachPerson_CostsThreeTenths()
    {
        var example = Case("each-person", "ultra-vires-inspection-zero");
        example.Counts("a", DataSource.Supervision, 1, 0, 3, 0).Counts("b", DataSource.Supervision, 0, 0, 0, 0).Counts("c", DataSource.Supervision, 5, 5, 5, 5);
        Assert.Equal([1.80m, 3.00m, 0m], Scores(example));
    }

    private static IEnumerable<decimal> Scores(MeasureCase example) =>
        example.Score().Units.Where(unit => unit.Kind == "town").Select(unit => unit.Published!.Value);

    private static MeasureCase Case(string file, string target, Func<Target, Target>? change = null)
    {
        var findings = new Findings();
        var bytes = File.ReadAllBytes(Path.Combine(Repository.Root, "tests/PlanMetrics.Tests/Fixtures/Profiles", file + ".json"));
        var profile = ProfileFile.Read(bytes, file, DataFiles.Zhaohua, findings);
        Assert.Empty(findings.Sorted().Select(finding => finding.ToLine(Language.English)));
        var owed = DataFiles.Zhaohua.FindTarget(target)! with { Citation = new(1, "句"), OwedBy = ["towns"], Settings = [] };
        if (owed.District == DistrictValue.Own)
            owed = owed with { District = DistrictValue.Share };
        return new MeasureCase((change ?? (same => same))(owed)) { Profile = profile! };
    }
}

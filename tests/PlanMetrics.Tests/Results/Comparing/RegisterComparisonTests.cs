using PlanMetrics.Diagnostics;
using PlanMetrics.Results.Comparing;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Tests.Results.Comparing;

/// <summary>Entries of the register in a comparison: they are the unit's own data, and add up with its targets exactly.</summary>
public sealed class RegisterComparisonTests : IDisposable
{
    private const string Court = "leader-court-appearance-rate";
    private const string Heading = "单位,类型,项目,分值,事由,依据文件,日期\n";

    private readonly TemporaryFolder place = new();
    private readonly Findings findings = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void From_PenaltyAdded_IsTheUnitsDataAndNoTargets()
    {
        var comparison = Compare("", Heading + "甲镇,扣分,,0.5,通报,昭府〔2024〕1号,2024-05-01\n");

        var unit = comparison.Units.Single(unit => unit.UnitId == "jia");
        Assert.Equal((-0.5m, -0.5m, new ScoreSplit(-0.5m, 0, 0)), (unit.Change, unit.Adjustment, unit.Split!.Value));
        Assert.Empty(unit.Targets);
        Assert.Equal(ChangeKind.Register, Assert.Single(unit.Reasons).Kind);
        Assert.All(comparison.Units.Where(other => other.UnitId is not "jia"), other => Assert.Equal(0m, other.Change ?? 0m));
        Assert.Equal("加扣分.csv", Assert.Single(comparison.Inputs).Path);
        Assert.Empty(findings.Sorted());
    }

    [Fact]
    public void From_VetoOnATarget_IsThatTargetsChange_AndAllAddsUp()
    {
        var comparison = Compare(
            Heading + "甲镇,加分,,1,先进,昭府〔2024〕2号,2024-05-01\n",
            Heading + "甲镇,一票否决,court,,拒不出庭,昭府〔2024〕3号,2024-06-01\n甲镇,加分,,9,先进,昭府〔2024〕2号,2024-05-01\n");

        var unit = comparison.Units.Single(unit => unit.UnitId == "jia");
        var target = Assert.Single(unit.Targets);
        Assert.Equal((Court, true, 2m), (target.TargetId, target.Change < 0, unit.Adjustment));
        Assert.Equal(ChangeKind.Register, Assert.Single(target.Reasons).Kind);
        Assert.Equal(unit.Change, unit.Targets.Sum(each => each.Change) + unit.Adjustment);
        Assert.Equal(unit.Change, unit.Split!.Value.Sum);
        Assert.Equal(unit.Change, unit.Split.Value.Data);
        Assert.Empty(findings.Sorted());
    }

    private ResultComparison Compare(string old, string next) => ResultComparison.From(Folder("old", old).Write(), Folder("new", next).Write(), findings)!;

    private ScoredFolder Folder(string name, string register) => new(place, name)
    {
        Csv = ScoredFolder.Quarters("甲镇", Court, (9, 10), (9, 10), (9, 10), (9, 10)) + ScoredFolder.Quarters("乙镇", Court, (5, 10), (9, 10), (9, 10), (9, 10)),
        Register = register,
        Profile = text => DataFiles.With(
            text, "adjustments",
            $$"""
            { "bonus": { "cap": 3 }, "penalties": {}, "vetoes": [ { "id": "court", "name": "出庭", "target": "{{Court}}", "effects": ["zeroItem"],
              "authority": { "document": "昭委〔2024〕1号", "clause": "第五条", "approver": "区委" } } ] }
            """),
    };
}

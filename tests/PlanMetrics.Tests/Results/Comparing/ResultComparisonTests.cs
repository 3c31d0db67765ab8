using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Results.Comparing;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Tests.Results.Comparing;

public sealed class ResultComparisonTests : IDisposable
{
    private const string Court = "leader-court-appearance-rate";
    private const string Seal = "e-seal-rate";

    private readonly TemporaryFolder place = new();
    private readonly Findings findings = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void From_EqualFolders_NothingDiffers()
    {
        var comparison = Compare(Old(), Old() with { Name = "new" });

        Assert.False(comparison.IsChanged);
        Assert.True(comparison.IsSplit);
        Assert.Equal(42, comparison.Units.Length);
        Assert.All(comparison.Units, unit => Assert.Equal((false, default), (unit.IsChanged, unit.Split ?? default)));
    }

    [Fact]
    public void From_OneFigureChanged_ThatUnitAloneChangesAllOfItInData()
    {
        var comparison = Compare(Old(), New(Figures(jia: 8)));

        Assert.Equal(["jia", "*"], comparison.Units.Where(unit => unit.Change != 0 && unit.Change is not null).Select(unit => unit.UnitId));
        var unit = Find(comparison, "jia");
        Assert.Equal(unit.Change, unit.Split!.Value.Data);
        Assert.True(unit.Change < 0);
        var target = Assert.Single(unit.Targets);
        Assert.Equal((Court, unit.Change, 0m), (target.TargetId, target.Change, target.Reweighted));
        var figure = Assert.Single(target.Figures);
        Assert.Equal((new Figure.Ratio(9, 10), "数据.csv", "D2,E2"), (figure.Old!.Value, figure.Old.File, figure.Old.Cells));
        Assert.Equal((new Figure.Ratio(8, 10), "数据.csv", "D2,E2"), (figure.New!.Value, figure.New.File, figure.New.Cells));
        Assert.Equal("数据.csv", Assert.Single(comparison.Inputs).Path);
        Assert.Empty(findings.Sorted());
    }

    [Fact]
    public void From_WeightChanged_IsRulesAndReweighting()
    {
        var comparison = Compare(Old(), New(Figures()) with { Profile = WithWeight });

        Assert.True(comparison is { IsProfileChanged: true, IsBreak: false, IsRosterChanged: false });
        var unit = Find(comparison, "jia");
        Assert.Equal(new ScoreSplit(0, unit.Change!.Value, 0), unit.Split);
        Assert.Equal(unit.Change, unit.Reweighted);
        Assert.All(unit.Targets, target => Assert.Empty(target.Figures));
    }

    [Fact]
    public void From_FigureAndWeightChanged_AddUpExactlyEverywhere()
    {
        var comparison = Compare(Old(), New(Figures(jia: 7, yi: 10)) with { Profile = WithWeight, NotApplicable = SealOut });

        foreach (var unit in comparison.Units.Where(unit => unit.Split is not null))
        {
            Assert.Equal(unit.New!.Points - unit.Old!.Points, unit.Split!.Value.Sum);
            Assert.Equal(unit.Change, unit.Targets.Sum(target => target.Own + target.Reweighted));
            Assert.Equal(unit.Split.Value.Data, unit.Targets.Sum(target => target.Split!.Value.Data));
            Assert.Equal(unit.Split.Value.Rules, unit.Targets.Sum(target => target.Split!.Value.Rules));
            Assert.Equal(0m, unit.Adjustment);
        }

        Assert.True(Find(comparison, "jia") is { Split: { Data: not 0, Rules: not 0 } });
    }

    [Fact]
    public void From_TownJoins_OthersKeepTheirScoresAndMoveInRank()
    {
        var joined = ScoredFolder.ThreeTowns.TrimEnd(']') + """,{"id":"xin","name":"新镇","kind":"town"}]""";
        var comparison = Compare(Old(), New(Figures() + All("新镇", Court) + All("新镇", Seal)) with { Towns = joined });

        Assert.Null(Find(comparison, "xin").Old);
        Assert.Null(Find(comparison, "xin").Change);
        Assert.All(comparison.Units.Where(unit => unit.UnitId is not ("xin" or "*")), unit => Assert.Equal(0m, unit.Change ?? 0m));
        var jia = Find(comparison, "jia");
        Assert.Equal((1, 2, true), (jia.Old!.Rank, jia.New!.Rank, jia.IsMovedByOthers));
    }

    [Fact]
    public void From_TargetTakenOut_DilutionIsNamedReweighting()
    {
        var comparison = Compare(Old(), New(Figures()) with { NotApplicable = SealOut });

        var unit = Find(comparison, "jia");
        var seal = unit.Targets.Single(target => target.TargetId == Seal);
        Assert.Equal((TargetChange.TakenOut, MeasureState.NotApplicable), (seal.Kind, seal.New!.State));
        var court = unit.Targets.SingleOrDefault(target => target.TargetId == Court);
        Assert.Equal(0m, court?.Own ?? 0m);
        Assert.Equal(unit.Change, unit.Split!.Value.Rules);
    }

    [Fact]
    public void From_RelativeRule_PeersBringPoints()
    {
        var nil = ScoredFolder.Quarters("甲镇", Court, (0, 0), (0, 0), (0, 0), (0, 0));
        var old = Old() with { Profile = WithPeerMean, Csv = nil + ScoredFolder.Quarters("乙镇", Court, (9, 10), (9, 10), (9, 10), (9, 10)) };
        var comparison = Compare(old, old with { Name = "new", Csv = nil + ScoredFolder.Quarters("乙镇", Court, (4, 10), (4, 10), (4, 10), (4, 10)) });

        var jia = Find(comparison, "jia");
        Assert.True(jia.Change < 0);
        Assert.Equal(new ScoreSplit(0, 0, jia.Change!.Value), jia.Split);
        var yi = Find(comparison, "yi");
        Assert.Equal(new ScoreSplit(yi.Change!.Value, 0, 0), yi.Split);
    }

    [Fact]
    public void From_AnotherYear_TheNewYearsFiguresAreData()
    {
        var next = New(Figures(jia: 8).Replace("2024Q", "2025Q", StringComparison.Ordinal)) with { Year = 2025 };
        var comparison = Compare(Old(), next);

        Assert.True(comparison.IsChanged);
        Assert.True(Find(comparison, "jia") is { Split: { Data: not 0, Rules: 0 } });
    }

    [Fact]
    public void From_PlanDiffers_IsABreak()
    {
        var comparison = Compare(Old(), New(Figures()) with { Plan = text => text + "\n" });

        Assert.True(comparison.IsBreak);
        Assert.True(comparison.IsSplit);
    }

    [Fact]
    public void From_DefinitionDiffers_TheTargetIsMarkedAndTheMemberNamed()
    {
        var comparison = Compare(Old(), New(Figures()) with
        {
            Plan = text => text.Replace("行政机关负责人实际出庭的行政诉讼案件件数", "行政机关正职负责人实际出庭的行政诉讼案件件数", StringComparison.Ordinal),
        });

        var found = Assert.Single(comparison.Breaks);
        Assert.Equal((Court, "numerator"), (found.TargetId, Assert.Single(found.Members)));
        Assert.NotEqual(found.OldSha256, found.NewSha256);
    }

    [Fact]
    public void From_OnlyTheThresholdDiffers_NoDefinitionIsMarked()
    {
        var comparison = Compare(Old(), New(Figures()) with
        {
            Plan = text => text.Replace("\"threshold\": \"90\"", "\"threshold\": \"95\"", StringComparison.Ordinal),
        });

        Assert.True(comparison.IsBreak);
        Assert.Empty(comparison.Breaks);
    }

    [Fact]
    public void From_NoCopy_PM9023AndTargetsStillAddUp()
    {
        var comparison = Compare(Old() with { Copy = false }, New(Figures(jia: 8)));

        Assert.False(comparison.IsSplit);
        Assert.Equal("PM9023", Assert.Single(findings.Sorted()).Descriptor.Code);
        var unit = Find(comparison, "jia");
        Assert.Null(unit.Split);
        Assert.Equal(unit.Change, unit.Targets.Sum(target => target.Change));
    }

    [Fact]
    public void From_InputEdited_PM9021AndNotSplit()
    {
        var (old, next) = (Old().Write(), New(Figures(jia: 8)).Write());
        File.AppendAllText(place["old/inputs/数据.csv"], "\n");

        Assert.False(ResultComparison.From(old, next, findings)!.IsSplit);
        var finding = Assert.Single(findings.Sorted());
        Assert.Equal("PM9021", finding.Descriptor.Code);
        Assert.Contains("inputs/数据.csv", finding.Message(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void From_InputGone_PM9021()
    {
        var (old, next) = (Old().Write(), New(Figures()).Write());
        File.Delete(place["old/inputs/数据.csv"]);

        Assert.False(ResultComparison.From(old, next, findings)!.IsSplit);
        Assert.Equal("PM9021", Assert.Single(findings.Sorted()).Descriptor.Code);
    }

    [Fact]
    public void From_PublishedIsNotWhatInputsGive_PM9022()
    {
        var old = Old() with { Tamper = report => report with { Units = [report.Units[0] with { Published = 12.34m }, .. report.Units[1..]] } };

        Assert.False(Compare(old, New(Figures())).IsSplit);
        Assert.Equal("PM9022", Assert.Single(findings.Sorted()).Descriptor.Code);
    }

    [Theory]
    [InlineData("scores.json")]
    [InlineData("plan.json")]
    [InlineData("manifest.json")]
    public void From_DamagedFolder_PM9020(string file)
    {
        var folder = Old().Write();
        File.WriteAllText(place["old/" + file], """{"program":"planmetrics","schemaVersion":1""" + (file == "manifest.json" ? "}" : ""));

        Assert.Null(ResultComparison.From(folder, folder, findings));
        Assert.Contains(findings.Sorted(), finding => finding.Descriptor.Code == "PM9020");
    }

    [Fact]
    public void From_FolderWithoutResult_PM9020()
    {
        Assert.Null(ResultComparison.From(Old().Write(), place.Root, findings));
        Assert.Equal("PM9020", Assert.Single(findings.Sorted()).Descriptor.Code);
    }

    private const string SealOut = """[{"unit":"jia","target":"e-seal-rate","from":"2024-01-01","to":"2024-12-31","reason":"无此业务","document":"昭府〔2024〕1号"}]""";

    private static string Figures(int jia = 9, int yi = 8) =>
        ScoredFolder.Quarters("甲镇", Court, (jia, 10), (9, 10), (8, 10), (9, 10))
        + ScoredFolder.Quarters("乙镇", Court, (yi, 10), (9, 10), (3, 10), (9, 10))
        + ScoredFolder.Quarters("甲镇", Seal, (9, 10), (9, 10), (9, 10), (9, 10));

    private static string All(string unit, string target) => ScoredFolder.Quarters(unit, target, (10, 10), (10, 10), (10, 10), (10, 10));

    private static string WithWeight(string profile) =>
        profile.Replace("\"missing\"", """
            "weights": {"targets": {"leader-court-appearance-rate": 3}, "tasks": {"45": 2.5}}, "missing"
            """, StringComparison.Ordinal);

    private static string WithPeerMean(string profile) =>
        profile.Replace("\"zeroCases\": \"notApplicable\"", "\"zeroCases\": \"groupMean\"", StringComparison.Ordinal);

    private ScoredFolder Old() => new(place, "old") { Csv = Figures() };

    private ScoredFolder New(string csv) => new(place, "new") { Csv = csv };

    private ResultComparison Compare(ScoredFolder old, ScoredFolder next) => ResultComparison.From(old.Write(), next.Write(), findings)!;

    private static UnitComparison Find(ResultComparison comparison, string id) => comparison.Units.Single(unit => unit.UnitId == id);
}

using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Results.Comparing;
using PlanMetrics.Results.Editions;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Tests.Results.Comparing;

/// <summary>What each change rests on: every kind of reason once, and none that is made up.</summary>
public sealed class ChangeReasonTests : IDisposable
{
    private const string Court = "leader-court-appearance-rate";
    private const string Seal = "e-seal-rate";

    private readonly TemporaryFolder place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void Reasons_FigureHandedInAnew_NameTheFile()
    {
        var jia = Find(Compare(Old(), Next(jia: 7)), "jia");

        var reason = Assert.Single(Assert.Single(jia.Targets).Reasons);
        Assert.Equal((ChangeKind.Input, "数据.csv"), (reason.Kind, reason.File));
        Assert.Empty(jia.Reasons);
    }

    [Fact]
    public void Reasons_OthersMovedTheRank_SaySo()
    {
        var comparison = Compare(Old(), Next(jia: 7));

        var yi = Find(comparison, "yi");
        Assert.True(yi.IsMovedByOthers);
        Assert.Equal([ChangeKind.Others], yi.Reasons.Select(reason => reason.Kind));
        Assert.Contains(new ChangeReason(ChangeKind.Others), Find(comparison, "*").Reasons);
    }

    [Fact]
    public void Reasons_WeightChanged_AreRulesAlone()
    {
        var comparison = Compare(Old(), Next() with { NotApplicable = $$"""[{"unit":"jia","target":"{{Seal}}","from":"2024","to":"2024","reason":"无","document":"d"}]""" });

        var jia = Find(comparison, "jia");
        Assert.All(jia.Targets, target => Assert.All(target.Reasons, reason => Assert.Contains(reason.Kind, new[] { ChangeKind.Rules, ChangeKind.Reweighted })));
        Assert.Contains(jia.Targets, target => target.Reasons.Any(reason => reason.Kind == ChangeKind.Rules));
    }

    [Fact]
    public void Reasons_ScoreThatNothingExplains_AreSaidToBeMissing()
    {
        var comparison = Compare(Old(), Next() with
        {
            Tamper = report => report with { Units = [.. report.Units.Select(unit => unit.UnitId == "jia" ? unit with { Published = unit.Published + 1 } : unit)] },
        });

        Assert.Equal([ChangeKind.Unexplained], Find(comparison, "jia").Reasons.Select(reason => reason.Kind));
        Assert.Contains("## 依据不明的变动\n\n| 单位 | 目标 | 得分变化 |\n| --- | --- | ---: |\n| 甲镇 | 总分 | 0 |\n", Note(comparison), StringComparison.Ordinal);
    }

    [Fact]
    public void Reasons_VerifiedFigure_NameItsLineAndNotTheUnitsFile()
    {
        var jia = Find(Compare(Old(), Next() with { More = folder => File.WriteAllText(Path.Combine(folder, "核定单.csv"), Sheet("7")) }), "jia");

        var reason = Assert.Single(Assert.Single(jia.Targets).Reasons);
        Assert.Equal(ChangeKind.Verification, reason.Kind);
        Assert.Equal(("7", "昭法〔2025〕2号", "核定单.csv"), (reason.Verification!.Verified, reason.Verification.Document, reason.Verification.Place.File));
        Assert.Equal("核定：分子 10 → 7，法院，工作人员出庭，昭法〔2025〕2号，[核定单.csv(F2)]", ChangeWords.Of(reason, Language.Chinese));
    }

    [Fact]
    public void Reasons_VerificationTakenBack_NameItsFile()
    {
        var jia = Find(Compare(Old() with { More = folder => File.WriteAllText(Path.Combine(folder, "核定单.csv"), Sheet("7")) }, Next()), "jia");

        Assert.Contains(new ChangeReason(ChangeKind.Input) { File = "核定单.csv" }, Assert.Single(jia.Targets).Reasons);
    }

    [Fact]
    public void Model_ThatDiffers_IsNamedAndChangesNoScore()
    {
        var comparison = Compare(Old(), Next() with { Model = HandMadeModel.Of(0.5m, ("ruleLogit", 0.8m)) });

        Assert.True(comparison is { IsModelChanged: true, IsChanged: true, IsBreak: false });
        Assert.All(comparison.Units, unit => Assert.False(unit.IsChanged));
        Assert.Contains("- 已变化：学习模型（只用于风险研判，不影响得分）。\n", Note(comparison), StringComparison.Ordinal);
    }

    [Fact]
    public void Note_OfTheSameResult_SaysThatNothingChanged()
    {
        var note = Note(Compare(Old(), Next()));

        Assert.Contains("- 规划、单位名册、评分方案和数据截至日期均未变。\n- 得分变动 0 个，等次变动 0 个，位次变动 0 个（含全区）。\n", note, StringComparison.Ordinal);
        Assert.DoesNotContain("甲镇", note, StringComparison.Ordinal);
    }

    private static string Sheet(string verified) =>
        "单位,指标,报告期,字段,填报值,核定值,事由,依据文件,核定主体,日期\n"
        + $"甲镇,{Court},2024Q1,分子,10,{verified},工作人员出庭,昭法〔2025〕2号,法院,2025-01-25\n";

    private ScoredFolder Old() => new(place, "old") { Csv = Figures(10) };

    private ScoredFolder Next(int jia = 10) => new(place, "new") { Csv = Figures(jia) };

    private static string Figures(int jia) =>
        ScoredFolder.Quarters("甲镇", Court, (jia, 10), (9, 10), (9, 10), (8, 10)) + ScoredFolder.Quarters("甲镇", Seal, (10, 10), (10, 10), (10, 10), (10, 10))
        + ScoredFolder.Quarters("乙镇", Court, (9, 10), (9, 10), (8, 10), (8, 10)) + ScoredFolder.Quarters("乙镇", Seal, (10, 10), (10, 10), (10, 10), (10, 10));

    private static ResultComparison Compare(ScoredFolder old, ScoredFolder next) => ResultComparison.From(old.Write(), next.Write(), new Findings())!;

    private static UnitComparison Find(ResultComparison comparison, string unitId) => comparison.Units.Single(unit => unit.UnitId == unitId);

    private static string Note(ResultComparison comparison)
    {
        using var stream = new MemoryStream();
        CorrectionMarkdown.Write(comparison, Language.Chinese, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}

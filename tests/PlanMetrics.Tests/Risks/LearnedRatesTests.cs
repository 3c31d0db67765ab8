using System.Security.Cryptography;
using PlanMetrics.Diagnostics;
using PlanMetrics.Learning;
using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Risks;
using PlanMetrics.Risks.Learned;
using PlanMetrics.Tests.Fixtures;
using PlanMetrics.Tests.Measures;
using PlanMetrics.Tests.Results.Verifying;
using PlanMetrics.Tests.Risks.Backtest;

namespace PlanMetrics.Tests.Risks;

/// <summary>A learned model speaks for the year ahead of the rates it was learned for, and nowhere else.</summary>
public sealed class LearnedRatesTests
{
    // 171 of 180 and then 178 of 200.
    private static MeasureCase Office(Target? target = null) => new MeasureCase(target ?? MeasureCase.Rate)
        .Year("a", 2023, (43, 45), (43, 45), (42, 45), (43, 45)).Year("a", 2024, (45, 50), (44, 50), (45, 50), (44, 50))
        .Year("b", 2023, (45, 50), (45, 50), (45, 50), (45, 50)).Year("b", 2024, (50, 50), (50, 50), (50, 50), (50, 50));

    private static readonly LearnedModel ByChange = HandMadeModel.Of(1m, ("yearChange", 0.5m), ("lastQuarterGap", -2m));

    [Fact]
    public void Ahead_IsTheModelsArithmetic_WithItsHashAndTheRuleBeside()
    {
        var (row, rule) = (RowOf(Office(), ByChange, "a"), Office().RiskOf("a", 2025));

        double last = Logit(178, 200), before = Logit(171, 180), quarter = Logit(44, 50);
        var expected = 1 / (1 + Math.Exp(-(1 + (0.5 * (last - before)) - (2 * (quarter - last)))));
        Assert.Equal((decimal)Math.Round(expected, 3), row.Probability);
        Assert.Equal(0.708m, row.Probability);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(ByChange.Bytes())), row.Model);
        Assert.Equal((rule.Probability, RiskLevels.Of(row.Probability!.Value)), (row.RuleProbability, row.Level));
        Assert.Equal((rule.Forecast, rule.ForecastLow, rule.Need), (row.Forecast, row.ForecastLow, row.Need));
        Assert.Equal(rule.AtStake * row.Probability / rule.Probability ?? 0m, row.AtStake ?? 0m, 6);
        Assert.StartsWith(rule.Reason.Chinese + "；概率由学习模型" + row.Model[..12] + "给出", row.Reason.Chinese, StringComparison.Ordinal);
        Assert.Equal(("", null), (rule.Model, rule.RuleProbability));
    }

    [Theory]
    [InlineData(9, true)]
    [InlineData(-9, false)]
    public void Ahead_MoreThanALevelFromTheRule_SaysBoth(int intercept, bool isFar)
    {
        // Every case of town b was good: by the rule it is on track.
        var row = RowOf(Office(), HandMadeModel.Of(intercept), "b");

        Assert.Equal((isFar ? RiskLevel.OffTrack : RiskLevel.OnTrack, RiskLevel.OnTrack), (row.Level, RiskLevels.Of(row.RuleProbability!.Value)));
        Assert.Equal(isFar, row.Reason.Chinese.Contains("给出，与规则相差一级以上：模型1.000（高风险），规则0.", StringComparison.Ordinal));
        Assert.Equal(isFar, row.Reason.English.Contains(", more than a level from the rule: the model 1.000 (off track), the rule 0.", StringComparison.Ordinal));
    }

    [Fact]
    public void Register_WhereTheModelWasNotLearnedFor_IsTheRules()
    {
        var direction = ByChange with { Card = ByChange.Card with { LowerIsBetter = true } };
        foreach (var model in new[] { direction, Card(ByChange, "2012-Q1", 0.95m), Card(ByChange, "2012-07", 0.9m) })
            Assert.Equal(Office().Register().All, Register(Office(), model));
        var inYear = Office().Year("a", 2025, (45, 50)).In(2025).AsOf(2025, 3, 31);
        Assert.Equal(inYear.Register().All, Register(inYear, ByChange));
        Assert.NotEqual(Office().Register().All, Register(Office(), ByChange));
    }

    [Fact]
    public void Ahead_QuartersThatAreNotTheYear_AreNotLookedAt()
    {
        var yearly = new MeasureCase(MeasureCase.Rate)
            .With("a", MeasureCase.Y(2023), MeasureCase.Of(171, 180)).With("a", MeasureCase.Y(), MeasureCase.Of(178, 200));

        Assert.Equal("", RowOf(yearly, ByChange, "a").Model);
        Assert.NotEqual("", RowOf(yearly, Card(ByChange, "2012", 0.9m), "a").Model);
    }

    [Fact]
    public void Ahead_LowerIsBetter_CountsTheGoodOnes()
    {
        var target = MeasureCase.Rate with { Comparison = Comparison.AtMost, Threshold = new Threshold.Number(10) };
        var office = new MeasureCase(target).Year("a", 2023, (2, 45), (2, 45), (3, 45), (2, 45)).Year("a", 2024, (5, 50), (6, 50), (5, 50), (6, 50));
        var model = ByChange with { Card = ByChange.Card with { Target = 0.1m, LowerIsBetter = true } };

        Assert.Equal(RowOf(Office(), ByChange, "a").Probability, RowOf(office, model, "a").Probability);
    }

    [Fact]
    public void District_IsTheRules() => Assert.Equal(Office().RiskOf("*", 2025), RowOf(Office(), ByChange, "*"));

    [Fact]
    public void Evaluation_ModelForNothing_SaysSo_PM9064()
    {
        var office = Office();
        Diagnostic[] Found(LearnedModel? model) =>
            [.. Evaluation.Run(office.Text, office.Roster, office.Profile, office.Table(), new() { Model = model }, new Findings()).Findings.Where(finding => finding.Descriptor.Code == "PM9064")];

        Assert.Empty(Found(null));
        Assert.Empty(Found(ByChange));
        Assert.Contains("（目标值不低于95%，报告期与“2012-Q1”同长）", Assert.Single(Found(Card(ByChange, "2012-Q1", 0.95m))).Message(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Register_OfATrainedModel_IsTheSameInEveryCulture()
    {
        var panel = new SyntheticPanel(12) { Units = 150, Years = 11, Cases = 150, Wander = 0.2, Noise = 0.4, Jumps = 0, Season = 0, Swing = 0.6 }.ToPanel();
        var model = ModelTraining.Run([panel], new(0.9m) { Resamples = 50 }, new Findings())!;
        var here = Register(Office(), model);
        VerifiedSample.InCulture("tr-TR", () => Assert.Equal(here, Register(Office(), LearnedModelFile.Read(model.Bytes(), "model.json", new Findings())!)));

        // The half that was up goes down: the model has seen it, the rule has not.
        Assert.All(here.Where(risk => risk is { Year: 2025, UnitId: "a" or "b" }), risk => Assert.NotEqual(risk.RuleProbability, risk.Probability));
    }

    private static LearnedModel Card(LearnedModel model, string first, decimal target) =>
        model with { Card = model.Card with { FirstPeriod = first, Target = target } };

    private static Risk RowOf(MeasureCase office, LearnedModel model, string unit) =>
        Register(office, model).Single(risk => risk.UnitId == unit && risk.Year == 2025 && risk.Role != MeasureRole.Lead);

    private static Risk[] Register(MeasureCase office, LearnedModel model)
    {
        var measures = office.Run();
        return [.. RiskTable.From(office.Text, office.Roster, office.Profile, office.Table(), measures, office.Score(), model).All];
    }

    private static double Logit(int good, int cases) => Math.Log((good + 0.5) / (cases - good + 0.5));
}

using PlanMetrics.Diagnostics;
using PlanMetrics.Learning;
using PlanMetrics.Risks.Backtest;
using PlanMetrics.Risks.Learned;
using PlanMetrics.Tests.Risks.Backtest;

namespace PlanMetrics.Tests.Learning;

public sealed class ModelTrainingTests
{
    private static readonly BacktestSettings Ninety = new(0.9m);

    [Fact]
    public void Run_RatesThatSwing_IsLetThrough_WithItsCard()
    {
        var findings = new Findings();
        var model = ModelTraining.Run([Learnable()], Ninety, findings);
        Assert.Empty(findings.Sorted().Select(finding => finding.ToLine(Language.English)));
        var card = model!.Card;
        Assert.True(card.RuleBrier - card.Brier > card.HalfWidth);
        Assert.InRange(card.Slope!.Value, 0.8m, 1.2m);
        Assert.True(card.HeldOutOrigins >= 3 && card.HeldOutCases >= 200);
        Assert.Equal(RiskFeatures.Names, model.Features.Select(feature => feature.Name));
        Assert.All(model.Features, feature => Assert.True(feature.Deviation > 0m && decimal.Round(feature.Weight, 6) == feature.Weight));
        Assert.True(model.Features.Max(feature => feature.Importance) > 0.01m);
    }

    [Fact]
    public void Run_NothingToLearn_IsRefused_WithTheFigures()
    {
        var findings = new Findings();
        Assert.Null(ModelTraining.Run([new SyntheticPanel(20211).ToPanel()], Ninety, findings));
        Assert.Contains(findings.Sorted(), finding => finding.Descriptor.Code == "PM9061");
    }

    [Fact]
    public void Run_TooFewCases_IsRefused()
    {
        var findings = new Findings();
        Assert.Null(ModelTraining.Run([new SyntheticPanel(2) { Units = 5 }.ToPanel()], Ninety, findings));
        Assert.Equal("PM9060", Assert.Single(findings.Sorted()).Descriptor.Code);
    }

    [Fact]
    public void Refusals_TooBold_IsMiscalibrated()
    {
        bool[] missed = [.. Enumerable.Range(0, 400).Select(i => i % 10 < 7)];
        double[] bold = [.. Enumerable.Range(0, 400).Select(i => i % 10 < 7 == (i % 4 > 0) ? 0.99 : 0.01)];
        var rule = new ScoredForecasts(bold.Select(p => 1 - p), missed);
        var refusals = ModelGuard.Refusals(new HeldOut(4, new ScoredForecasts(bold, missed), rule, 0.0));
        Assert.Equal("PM9062", Assert.Single(refusals).Descriptor.Code);
    }

    [Fact]
    public void File_RoundTrips_AndTheProbabilityIsPlainArithmetic()
    {
        var model = ModelTraining.Run([Learnable()], Ninety, new Findings())!;
        using var stream = new MemoryStream();
        LearnedModelFile.Write(model, stream);
        var findings = new Findings();
        var read = LearnedModelFile.Read(stream.ToArray(), "model.json", findings)!;
        Assert.Empty(findings.Sorted());
        Assert.Equal(Dump.Of(model), Dump.Of(read));
        double?[] features = [1.0, null, 0.2, -0.3, 0.1, -1.0, 4.0];
        var logit = (double)read.Intercept + read.Features.Select((feature, i) => features[i] is { } value
            ? (double)feature.Weight * (value - (double)feature.Mean) / (double)feature.Deviation : 0.0).Sum();
        Assert.Equal(1 / (1 + Math.Exp(-logit)), read.Probability(features), 12);
        Assert.Throws<ArgumentException>(() => read.Probability([1.0]));
    }

    [Fact]
    public void File_OfOtherFeatures_IsRefused()
    {
        var findings = new Findings();
        Assert.Null(LearnedModelFile.Read(
            """{"schemaVersion":1,"kind":"logisticRegression","intercept":0.1,"features":[{"name":"x","mean":0,"deviation":1,"weight":1,"importance":0}]}"""u8, "model.json", findings));
        Assert.Contains(findings.Sorted(), finding => finding.Descriptor.Code == "PM9063");
    }

    [Fact]
    public void Backtest_WithTheLearnedModel_ScoresItOnTheSameCases()
    {
        var table = LearnedBacktest.Run(Learnable(), Ninety with { Resamples = 50 }, new Findings()).Tables[0];
        var learned = table.Models.Single(model => model.Id == "learned");
        Assert.True(learned.Brier < table.Rule!.Brier);
        Assert.Equal(table.Cases, learned.Bins.Sum(bin => bin.Cases));
    }

    // Half of the units are up and half are down, in turn: a rule that looks at levels alone is wrong about most of them.
    private static Panel Learnable() => new SyntheticPanel(12) { Units = 150, Years = 11, Cases = 150, Wander = 0.2, Noise = 0.4, Jumps = 0, Season = 0, Swing = 0.6 }.ToPanel();
}

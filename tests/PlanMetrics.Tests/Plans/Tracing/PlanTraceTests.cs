using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Plans.Tracing;

namespace PlanMetrics.Tests.Plans.Tracing;

public sealed class PlanTraceTests
{
    private static readonly Plan Plan = TraceSource.Plan;

    [Fact]
    public void Run_TextOfThePlan_ConfirmsEveryTargetAndEveryNumber()
    {
        var result = PlanTrace.Run(Plan, TraceSource.Text);

        Assert.Empty(result.Findings.Select(finding => finding.ToLine(Language.English)));
        Assert.True(result.Agrees);
        Assert.Equal(68, result.TasksFound);
        Assert.Equal(188, result.Targets.Length);
        Assert.Equal(26, result.Count(Tier.Explicit, TraceState.ConfirmedByNumber));
        Assert.Equal(70, result.Count(Tier.Universal, TraceState.ConfirmedByPhrase));
        Assert.Equal(92, result.Count(Tier.Extended, TraceState.ConfirmedByPhrase));
        Assert.Empty(result.Unclaimed);
    }

    [Fact]
    public void Run_EveryDigitRunChanged_IsSeen()
    {
        var text = TraceSource.Text;
        var at = text.IndexOf("1.优化政府职能", StringComparison.Ordinal);
        var changes = 0;
        while ((at = text.AsSpan(at).IndexOfAnyInRange('0', '9') is var next and >= 0 ? at + next : -1) >= 0)
        {
            var end = at;
            while (char.IsAsciiDigit(text[end]))
                end++;
            var changed = $"{text[..at]}{int.Parse(text[at..end], System.Globalization.CultureInfo.InvariantCulture) + 1}{text[end..]}";
            var result = PlanTrace.Run(Plan, changed);
            Assert.True(!result.Agrees || result.Unclaimed.Length > 0, changed[Math.Max(at - 20, 0)..(end + 10)]);
            changes++;
            at = end;
        }

        Assert.True(changes > 68 + 20, $"{changes}");
    }

    [Fact]
    public void Run_EveryPhraseRemoved_IsSeenInItsTarget()
    {
        foreach (var target in Plan.Targets)
        {
            var result = PlanTrace.Run(Plan, TraceSource.Text.Replace(target.Citation.Phrase, "", StringComparison.Ordinal));
            Assert.False(result.Targets.Single(trace => trace.Target.Id == target.Id).IsConfirmed, target.Id);
        }
    }

    [Theory]
    [InlineData("leader-court-appearance-rate", "91", TraceState.NumberDiffers)]
    [InlineData("rule-of-law-lectures-per-year", "3", TraceState.NumberDiffers)]
    [InlineData("leader-court-observation-count", "90", TraceState.NumberDiffers)]
    [InlineData("enforcement-cert-renewal-deadline", "2023-12-31", TraceState.DateDiffers)]
    [InlineData("annual-report-gov-to-party", "04-01", TraceState.DateDiffers)]
    public void Run_PlanHoldsAnotherThreshold_IsSeen(string id, string threshold, TraceState expected)
    {
        var plan = Changed(id, target => target with { Threshold = Threshold.Parse(threshold) });

        Assert.Equal(expected, Trace(plan, TraceSource.Text, id).State);
    }

    [Theory]
    [InlineData("commit-speedup-rate", Comparison.AtMost)]
    [InlineData("crime-case-active-transfer-rate", Comparison.AtMost)]
    [InlineData("leader-court-appearance-rate", Comparison.GreaterThan)]
    [InlineData("leader-court-observation-count", Comparison.AtMost)]
    public void Run_PlanComparesTheOtherWay_IsSeen(string id, Comparison comparison)
    {
        var plan = Changed(id, target => target with { Comparison = comparison });

        Assert.Equal(TraceState.ComparisonDiffers, Trace(plan, TraceSource.Text, id).State);
    }

    [Fact]
    public void Run_PlanDatesACompanionOtherwise_IsSeen()
    {
        var plan = Changed("enforcement-supervision-coverage", target => target with { Due = new DateOnly(2023, 12, 31) });

        Assert.Equal(TraceState.DateDiffers, Trace(plan, TraceSource.Text, "enforcement-supervision-coverage").State);
    }

    [Fact]
    public void Run_NumeratorCountsOtherwise_IsSeen()
    {
        var plan = Changed("leader-court-observation-count", target => target with { Numerator = "当年旁听庭审不少于2次的行政机关负责人数" });

        Assert.Equal(TraceState.NumberDiffers, Trace(plan, TraceSource.Text, "leader-court-observation-count").State);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1.你好\n2.完成率100%\n3.再见")]
    public void Run_NoTasksInTheText_SaysSo(string text)
    {
        var result = PlanTrace.Run(Plan, text);

        Assert.Equal(0, result.TasksFound);
        Assert.False(result.Agrees);
    }

    private static TargetTrace Trace(Plan plan, string text, string id) =>
        PlanTrace.Run(plan, text).Targets.Single(trace => trace.Target.Id == id);

    private static Plan Changed(string id, Func<Target, Target> change) =>
        Plan with { Targets = [.. Plan.Targets.Select(target => target.Id == id ? change(target) : target)] };
}

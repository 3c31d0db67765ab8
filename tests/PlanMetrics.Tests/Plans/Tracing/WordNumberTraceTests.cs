using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Plans.Tracing;

namespace PlanMetrics.Tests.Plans.Tracing;

public sealed class WordNumberTraceTests
{
    private const string Text = "1.甲项工作。全年办结率达到百分之九十以上,每年至少开展两次评查,每季度通报不少于三次,三月一日前报送,建立区、镇、村三级体系。〔责任单位:区司法局,各镇〕";

    [Theory]
    [InlineData("百分之九十", 90)]
    [InlineData("百分之九十五点五", 95.5)]
    [InlineData("百分之百", 100)]
    [InlineData("百分之90", 90)]
    [InlineData("三分之一", 33.3333)]
    [InlineData("九成以上", 90)]
    [InlineData("两次", 2)]
    [InlineData("十二项", 12)]
    [InlineData("一百零五件", 105)]
    public void ReadAll_NumbersInWords(string text, decimal expected) => Assert.Equal(expected, Assert.Single(QuantityReader.ReadAll(text)).Value);

    [Theory]
    [InlineData("统一部署")]
    [InlineData("第三级")]
    [InlineData("专项行动")]
    [InlineData("一网通办")]
    [InlineData("百分之")]
    public void ReadAll_WordsThatAreNoNumbers(string text) => Assert.Empty(QuantityReader.ReadAll(text));

    [Theory]
    [InlineData("办结率达到百分之九十以上", "90", UnitOfMeasure.Percent, TraceState.ConfirmedByNumber)]
    [InlineData("办结率达到百分之九十以上", "95", UnitOfMeasure.Percent, TraceState.NumberDiffers)]
    [InlineData("每年至少开展两次评查", "2", UnitOfMeasure.Count, TraceState.ConfirmedByNumber)]
    [InlineData("每年至少开展两次评查", "3", UnitOfMeasure.Count, TraceState.NumberDiffers)]
    [InlineData("每季度通报不少于三次", "12", UnitOfMeasure.Count, TraceState.ConfirmedByNumber)]
    [InlineData("每季度通报不少于三次", "6", UnitOfMeasure.Count, TraceState.NumberDiffers)]
    public void NumberInWords_IsHeldAgainstTheThreshold(string phrase, string threshold, UnitOfMeasure unit, TraceState expected) =>
        Assert.Equal(expected, State(Target(phrase) with { Threshold = Threshold.Parse(threshold), UnitOfMeasure = unit, Figure = unit == UnitOfMeasure.Percent ? FigureKind.Ratio : FigureKind.Count }));

    [Fact]
    public void DateInWords_IsHeldAgainstTheThreshold()
    {
        var target = Target("三月一日前报送") with { Class = TargetClass.Date, Figure = FigureKind.Date, Comparison = Comparison.OnOrBefore, UnitOfMeasure = UnitOfMeasure.Date };

        Assert.Equal(TraceState.ConfirmedByNumber, State(target with { Threshold = new Threshold.Yearly(3, 1) }));
        Assert.Equal(TraceState.DateDiffers, State(target with { Threshold = new Threshold.Yearly(3, 10) }));
    }

    [Fact]
    public void AnotherFrequency_PM1128()
    {
        var target = Target("每年至少开展两次评查") with { Figure = FigureKind.Count, UnitOfMeasure = UnitOfMeasure.Count, Threshold = Threshold.Parse("2"), Cadence = Cadence.PerTerm };
        var plan = TraceSource.Plan with { Targets = [target] };

        Assert.Contains(PlanTrace.Run(plan, Text).Findings, finding => finding.Descriptor.Code == "PM1128" && finding.Message(Language.Chinese).Contains("频次为“每年”", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("区镇村三级体系覆盖率", TraceState.ConfirmedByPhrase)]
    [InlineData("四级体系覆盖率", TraceState.NumberDiffers)]
    public void NumeralOfTheWording_IsHeldAgainstThePlansOwnWords(string name, TraceState expected) =>
        Assert.Equal(expected, State(Target("三级体系") with { Name = name, Class = TargetClass.Wording, Figure = FigureKind.Ratio, UnitOfMeasure = UnitOfMeasure.Percent, Threshold = Threshold.Parse("100") }));

    [Theory]
    [InlineData("区委常委会每年听取上一年度情况汇报", "每年")]
    [InlineData("每季度召开会议,总结上一年度工作", "每季度")]
    [InlineData("部门负责人任期内接受培训", "任期内")]
    [InlineData("报告上一年度情况", null)]
    [InlineData("全年开展评查", null)]
    public void StatedFrequency_IsWhatTheWordsAskFor(string clause, string? expected) => Assert.Equal(expected, Frequency.Stated(clause)?.Word);

    [Fact]
    public void EveryTargetOfThePlan_SaysWhatFixesItsNumber()
    {
        var targets = PlanTrace.Run(TraceSource.Plan, TraceSource.Text).Targets;

        Assert.DoesNotContain(targets, trace => trace.Basis == TraceBasis.None);
        Assert.All(targets.Where(trace => trace.Target.Tier == Tier.Explicit), trace => Assert.True(trace.Basis is TraceBasis.Number or TraceBasis.Date, trace.Target.Id));
        Assert.All(
            targets.Where(trace => trace.Target is { Tier: Tier.Universal, IsZeroOccurrence: true }),
            trace => Assert.Equal(TraceBasis.Prohibition, trace.Basis));
        Assert.Equal(TraceBasis.Frequency, targets.Single(trace => trace.Target.Id == "party-standing-committee-hearing").Basis);
    }

    private static Target Target(string phrase) => new("t", "办结率", new Citation(1, phrase)) { Tier = Tier.Explicit, Class = TargetClass.Number, Comparison = Comparison.AtLeast };

    private static TraceState State(Target target) => Assert.Single(PlanTrace.Run(TraceSource.Plan with { Targets = [target] }, Text).Targets).State;
}

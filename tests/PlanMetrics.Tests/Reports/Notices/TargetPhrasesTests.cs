using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Reports.Notices;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Tests.Reports.Notices;

/// <summary>Sentences worked out by hand, those of docs/notices.md among them.</summary>
public sealed class TargetPhrasesTests
{
    private static readonly Target Court = Plan.Embedded("zhaohua-2021-2025").FindTarget("leader-court-appearance-rate")!;
    private static readonly Target Report = Plan.Embedded("zhaohua-2021-2025").FindTarget("annual-report-dept-to-gov")!;
    private static readonly Target Never = Plan.Embedded("zhaohua-2021-2025").Targets.First(target => target is { IsZeroOccurrence: true, Task: > 0 });

    [Fact]
    public void Rate_NamesTargetClauseCasesGoalGapAndLastDay() =>
        Assert.Equal(
            "行政机关负责人出庭应诉率（任务45“出庭率不低于90%”）：已开庭、应由负责人出庭的行政诉讼案件20件，行政机关负责人实际出庭的行政诉讼案件17件，完成值85%，目标值不低于90%，相差5个百分点，完成时限2024年12月31日",
            Of(Rate(17, 20)).Sentence);

    [Fact]
    public void FewCases_AreCounted_AndSoIsTheGap() =>
        Assert.Equal(
            "行政机关负责人出庭应诉率（任务45“出庭率不低于90%”）：已开庭、应由负责人出庭的行政诉讼案件4件，行政机关负责人实际出庭的行政诉讼案件3件，目标值不低于90%，相差1件，完成时限2024年12月31日",
            Of(Rate(3, 4)).Sentence);

    [Theory]
    [InlineData(0, 1, "相差1件")] // ⌈0.9⌉ − 0
    [InlineData(7, 9, "相差2件")] // ⌈8.1⌉ − 7
    [InlineData(8, 10, "相差10个百分点")]
    [InlineData(8995, 10000, "相差0.05个百分点")]
    [InlineData(89999, 100000, "相差0.001个百分点")]
    public void Gap_IsWhatIsMissing(int part, int whole, string expected) => Assert.Equal(expected, Of(Rate(part, whole)).Gap);

    [Fact]
    public void Met_HasNoGap() => Assert.Equal("", Of(Rate(9, 10) with { Met = true }).Gap);

    [Fact]
    public void Late_SaysByHowManyDays() =>
        Assert.Equal(
            "区级部门向区政府报告按时率（任务64“每年3月1日前”）：2024年3月15日完成，目标值不晚于2024年3月1日，逾期14天",
            Of(new Measure("甲", Report, 2024, MeasureRole.Own)
            {
                State = MeasureState.Reported, Figure = new Figure.Date(new DateOnly(2024, 3, 15)), LastDay = new DateOnly(2024, 3, 1), Met = false,
            }).Sentence);

    [Fact]
    public void Occurrence_IsCounted()
    {
        var phrases = Of(new Measure("甲", Never, 2024, MeasureRole.Own) { State = MeasureState.Reported, Figure = new Figure.Count(2), Actual = 2, Threshold = Never.Threshold, Met = false });

        Assert.Equal(("发生2项", "不发生", "超出2项"), (phrases.Value, phrases.Goal, phrases.Gap));
    }

    [Fact]
    public void Missing_IsSaidAndNothingElse()
    {
        var phrases = Of(new Measure("甲", Court, 2024, MeasureRole.Own) { State = MeasureState.Missing, Threshold = Court.Threshold });

        Assert.Equal("行政机关负责人出庭应诉率（任务45“出庭率不低于90%”）：未填报，目标值不低于90%，完成时限2024年12月31日", phrases.Sentence);
    }

    [Fact]
    public void NoCase_IsNoMiss() =>
        Assert.Equal("本年未发生", Of(new Measure("甲", Court, 2024, MeasureRole.Own) { State = MeasureState.NotApplicable, Figure = new Figure.Ratio(0, 0) }).Value);

    [Fact]
    public void QuotedPhrase_HoldsSingleQuotes()
    {
        var target = Court with { Citation = new Citation(3, "普遍落实“非禁即入”") };

        Assert.Equal("任务3“普遍落实‘非禁即入’”", Of(new Measure("甲", target, 2024, MeasureRole.Own)).Clause);
    }

    [Fact]
    public void English_SaysTheSame() =>
        Assert.Equal(
            "Court appearance by heads of agencies (task 45, \"出庭率不低于90%\"): 85% (17 of 20 cases), target at least 90%, 5 percentage points short, to be done by 31 December 2024",
            Of(Rate(17, 20), Language.English).Sentence);

    private static TargetPhrases Of(Measure measure, Language language = Language.Chinese) =>
        new(measure, SmallDistrict.Report(language) with { Scope = new EvaluationScope(2024, new DateOnly(2024, 12, 31)) });

    private static Measure Rate(int part, int whole) => new("甲", Court, 2024, MeasureRole.Own)
    {
        State = MeasureState.Reported, Figure = new Figure.Ratio(part, whole), Threshold = Court.Threshold, Actual = Math.Round(100m * part / whole, 12), Met = false,
    };
}

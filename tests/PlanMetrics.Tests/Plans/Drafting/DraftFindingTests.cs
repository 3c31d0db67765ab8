using PlanMetrics.Diagnostics;
using PlanMetrics.Plans.Drafting;

namespace PlanMetrics.Tests.Plans.Drafting;

public sealed class DraftFindingTests
{
    private const string Head = "青岚县实施方案(2021-2025年)\n(一)工作\n";

    [Theory]
    [InlineData("")]
    [InlineData("只有文字，没有任务。")]
    public void NoTasks_PM1120(string text)
    {
        var draft = PlanDraft.Run(text);

        Assert.Null(draft.Plan);
        Assert.Equal("PM1120", Assert.Single(draft.Findings).Descriptor.Code);
    }

    [Fact]
    public void NoYears_PM1121_AndTheYearsGivenAreUsed()
    {
        const string Text = "青岚县实施方案\n1.加强工作。〔责任单位:县司法局,各镇〕";

        Assert.Equal("PM1121", Assert.Single(PlanDraft.Run(Text).Findings).Descriptor.Code);
        Assert.Equal(2031, PlanDraft.Run(Text, new PlanDraftOptions { FirstYear = 2031, LastYear = 2035 }).Plan!.FirstYear);
    }

    [Fact]
    public void NoUnits_PM1122_APlaceholderAnswersForTheTask()
    {
        var draft = PlanDraft.Run(Head + "1.加强工作。〔责任单位:县司法局,各镇〕\n2.提高质量。\n3.扩大范围。〔责任单位:县司法局,各镇〕\n");

        Assert.Contains("任务2", Single(draft, "PM1122").Message(Language.Chinese), StringComparison.Ordinal);
        Assert.Equal("（原文未列责任单位）", draft.Plan!.Units.Single(unit => unit.Id == draft.Plan.FindTask(2)!.Leads[0]).Name.Chinese);
    }

    [Fact]
    public void NoLead_PM1123_TheFirstNamedIsTaken() =>
        Assert.Contains("县司法局", Single(PlanDraft.Run(Head + "1.加强工作。(责任单位:县司法局、县财政局)"), "PM1123").Message(Language.Chinese), StringComparison.Ordinal);

    [Fact]
    public void NumbersThatRepeat_PM1124_AreNumberedAnew()
    {
        var draft = PlanDraft.Run(Head + "1.甲项工作。〔责任单位:县司法局,各镇〕\n(二)其他\n1.乙项工作。〔责任单位:县司法局,各镇〕\n");

        Assert.Equal("2", Single(draft, "PM1124").Arguments.Single(argument => argument.Name == "count").Value.Chinese);
        Assert.Equal([1, 2], draft.Plan!.Tasks.Select(task => task.Number));
    }

    [Theory]
    [InlineData("县交通运输局", "县交通局")]
    [InlineData("县卫健局", "县卫健委")]
    [InlineData("县政府办", "政府办")]
    [InlineData("县住建局", "县住建")]
    [InlineData("县经信和科技局", "县经济和科技局")]
    public void AnotherSpelling_PM1125(string name, string spelling)
    {
        var draft = PlanDraft.Run(Head + $"1.甲项工作。〔责任单位:{name},各镇〕\n2.乙项工作。〔责任单位:{name},各镇〕\n3.丙项工作。〔责任单位:{spelling},各镇〕\n");

        var finding = Single(draft, "PM1125");
        Assert.Contains($"“{spelling}”作为“{name}”", finding.Message(Language.Chinese), StringComparison.Ordinal);
        Assert.Equal(spelling, Assert.Single(Assert.Single(draft.Plan!.Units).Aliases));
    }

    [Theory]
    [InlineData("县水利局", "县林业局")]
    [InlineData("县委组织部", "县委宣传部")]
    [InlineData("县委办", "县委编办")]
    [InlineData("县政府办", "县政府金融办")]
    [InlineData("县法院", "县检察院")]
    [InlineData("县民政局", "县财政局")]
    public void TwoUnits_StayTwo(string first, string second) =>
        Assert.Equal(2, PlanDraft.Run(Head + $"1.甲项工作。〔责任单位:{first},{second},各镇〕").Plan!.Units.Length);

    [Fact]
    public void NumberNotUnderstood_PM1126_SaysWhy()
    {
        var draft = PlanDraft.Run(Head + "1.加强工作。办好12345热线。〔责任单位:县司法局,各镇〕");

        Assert.Contains(draft.Findings, finding => finding.Descriptor.Code == "PM1126" && finding.Message(Language.English).Contains("\"12345\" became no target: digits without a unit", StringComparison.Ordinal));
    }

    [Fact]
    public void YearsOfTheText_PM1127() =>
        Assert.Contains("2026—2030年由“十五五”", Single(PlanDraft.Run("某县方案\n“十五五”期间的工作。\n1.加强工作。〔责任单位:县司法局,各镇〕"), "PM1127").Message(Language.Chinese), StringComparison.Ordinal);

    private static Diagnostic Single(PlanDraftResult draft, string code) => Assert.Single(draft.Findings, finding => finding.Descriptor.Code == code);
}

using PlanMetrics.Plans.Drafting;

namespace PlanMetrics.Tests.Plans.Drafting;

public sealed class OutlineStyleTests
{
    private const string Title = "青岚县2027年法治政府建设工作要点\n";

    [Theory]
    [InlineData("一、甲\n(一)乙项工作。开展评查。\n1.制定计划;\n2.组织实施。\n责任单位:县司法局、县财政局\n二、丙\n(二)丁项工作。开展培训。\n责任单位:县司法局\n")]
    [InlineData("一、甲\n（一）乙项工作。开展评查。（县司法局牵头，县财政局等按职责分工负责）\n二、丙\n（二）丁项工作。开展培训。（县司法局负责）\n")]
    [InlineData("第一部分 甲\n1、乙项工作。开展评查。【责任单位】县司法局、县财政局\n第二部分 丙\n2、丁项工作。开展培训。【责任单位】县司法局\n")]
    [InlineData("一、甲\n1.乙项工作\n开展评查。\n牵头单位：县司法局\n配合单位：县财政局\n二、丙\n2.丁项工作\n开展培训。\n牵头单位：县司法局\n")]
    [InlineData("一、甲\n任务1：乙项工作。开展评查。（牵头单位：县司法局；配合单位：县财政局；完成时限：长期坚持）\n二、丙\n任务2：丁项工作。开展培训。（牵头单位：县司法局）\n")]
    public void TasksOfAnyStyle_AreRead(string body)
    {
        var plan = PlanDraft.Run(Title + body).Plan!;

        Assert.Equal(["乙项工作", "丁项工作"], plan.Tasks.Select(task => task.Title.Chinese));
        Assert.Equal(2, plan.Sections.Length);
        Assert.Equal(["县司法局", "县财政局"], plan.Units.Select(unit => unit.Name.Chinese));
        Assert.Single(plan.Tasks[0].Participants);
    }

    [Fact]
    public void TableOfContents_IsNoTask()
    {
        var plan = PlanDraft.Run(Title + "目录\n1.乙项工作………3\n2.丁项工作\n正文\n1.乙项工作。内容。〔责任单位:县司法局,各镇〕\n2.丁项工作。内容。〔责任单位:县司法局,各镇〕\n").Plan!;

        Assert.Equal([1, 2], plan.Tasks.Select(task => task.Number));
    }

    [Fact]
    public void DeadlineOfTheBracket_IsATarget()
    {
        var target = Assert.Single(PlanDraft.Run(Title + "1.建立制度。〔责任单位:县司法局,各镇;完成时限:2027年6月底前〕").Candidates).Target;

        Assert.Equal(("建立制度", "2027-06-30"), (target.Name.Chinese, target.Threshold!.ToString()));
    }

    [Fact]
    public void ResidueOfAnotherBracket_GivesWayToTheLast() =>
        Assert.Equal(
            ["县政府办", "县司法局"],
            PlanDraft.Run(Title + "1.建立制度。〔责任单位:市政府办公室、市司法局等〕〔责任单位:县政府办,县司法局等县级有关部门,各镇〕").Plan!.Units.Select(unit => unit.Name.Chinese));
}

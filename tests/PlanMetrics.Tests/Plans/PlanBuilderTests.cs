using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;

namespace PlanMetrics.Tests.Plans;

public sealed class PlanBuilderTests
{
    private static readonly LocalText Words = "词";

    [Fact]
    public void Build_WhatAFileSays_IsThePlanOfTheFile()
    {
        var target = new Target("rate", "出庭率", new(1, "不低于90%"))
        {
            Threshold = new Threshold.Number(90), OwedBy = ["departments", "towns"], Numerator = "出庭件数", Denominator = "开庭件数",
        };
        var built = new PlanBuilder("small", "小规划", 2021, 2025)
            .Kind("department", "区级部门").Kind("town", "镇").Group("departments", "区级部门")
            .Setting("timesPerYear", "每年次数", SettingType.Number, SettingRole.Threshold)
            .Section(1, "（一）", "第一部分", "二、工作任务")
            .Unit(new PlanUnit("justice", "区司法局", "department") { Groups = ["departments"], Aliases = ["司法局"] })
            .Task(1, 1, "任务一", "justice")
            .Target(target)
            .Build();
        var read = DataFiles.ReadPlan(DataFiles.SmallPlan).Plan!;
        Assert.Equal(PlanPrint.Of(read), PlanPrint.Of(built));
        Assert.Equal(Bytes(read), Bytes(built));
    }

    [Fact]
    public void Build_FromTheEmbeddedPlan_IsTheSameToTheByte()
    {
        var source = DataFiles.Zhaohua;
        var builder = new PlanBuilder(source.Id, source.Title, source.FirstYear, source.LastYear).Status(source.Status).Language(source.Language);
        builder = source.Source is { } text ? builder.Source(text) : builder;
        builder = source.DocumentNumber is { } number ? builder.DocumentNumber(number) : builder;
        foreach (var kind in source.Kinds)
            builder.Kind(kind.Id, kind.Name);
        foreach (var group in source.Groups)
            builder.Group(group.Id, group.Name);
        foreach (var setting in source.Settings)
            builder.Setting(setting.Id, setting.Name, setting.Type, setting.Role);
        foreach (var section in source.Sections)
            builder.Section(section.Number, section.Heading, section.Name, section.Part);
        foreach (var unit in source.Units)
            builder.Unit(unit);
        foreach (var task in source.Tasks)
            builder.Task(task);
        foreach (var target in source.Targets)
            builder.Target(target);
        Assert.Equal(Bytes(source), Bytes(builder.Build()));
    }

    [Fact]
    public void Build_AThresholdOfManyDecimals_LosesNone()
    {
        const decimal Exact = 33.3333333333333333333333333m;
        var plan = new PlanBuilder(DataFiles.ReadPlan(DataFiles.SmallPlan).Plan!).Target(Rate("exact") with { Threshold = new Threshold.Number(Exact) }).Build();
        Assert.Equal(new Threshold.Number(Exact), plan.FindTarget("exact")!.Threshold);
        Assert.Equal(Bytes(plan), Bytes(DataFiles.ReadPlan(System.Text.Encoding.UTF8.GetString(Bytes(plan))).Plan!));
    }

    [Fact]
    public void Build_EveryFault_IsFoundByItsPathAsInAFile()
    {
        var findings = new Findings();
        var plan = Small().Unit("justice", "另一个局", "office", "nobody").Task(1, 7, "任务")
            .Target(Rate("rate") with { Threshold = new Threshold.Day(new(2022, 1, 1)), OwedBy = [] }).Build(findings);
        Assert.Null(plan);
        Assert.Equal(
            [
                "small(targets[1].id): error PM1010", "small(targets[1].owedBy): error PM1013", "small(targets[1].threshold): error PM1020",
                "small(tasks[1].leads): error PM1013", "small(tasks[1].number): error PM1010", "small(tasks[1].section): error PM1011",
                "small(units[1].groups[0]): error PM1011", "small(units[1].id): error PM1010", "small(units[1].kind): error PM1011",
            ],
            findings.Sorted().Select(finding => $"{finding.Location}: error {finding.Descriptor.Code}").Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Build_WithoutFindings_ThrowsAndNamesEveryFault()
    {
        var fault = Assert.Throws<InvalidOperationException>(() => Small().Unit("other", "他局", "office").Target(Rate("half") with { Numerator = "" }).Build());
        Assert.Contains("small(units[1].kind): error PM1011", fault.Message, StringComparison.Ordinal);
        Assert.Contains("small(targets[1].numerator): error PM1003", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_NullsForTextsAndLists_AreFaultsLikeWhatIsMissing()
    {
        var findings = new Findings();
        Assert.Null(Small().Unit(null!, default, "department").Target(new Target("t", default, new(1, null!)) { OwedBy = default, Threshold = new Threshold.Number(1) }).Build(findings));
        Assert.All(findings.Sorted(), finding => Assert.Equal(Severity.Error, finding.Descriptor.Severity));
        Assert.Contains(findings.Sorted(), finding => finding.Location.Cell == "units[1]");
        Assert.Contains(findings.Sorted(), finding => finding.Location.Cell == "targets[1]");
    }

    [Fact]
    public void Build_AChoiceThatIsNone_IsTheCallersFault() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Small().Target(Rate("t") with { Figure = (FigureKind)99 }).Build());

    [Fact]
    public void Build_LaterSteps_DoNotChangeWhatWasBuilt()
    {
        var builder = Small();
        var first = builder.Build();
        var second = builder.Target(Rate("another")).Build();
        Assert.Equal((1, 2), (first.Targets.Length, second.Targets.Length));
    }

    private static PlanBuilder Small() => new(DataFiles.ReadPlan(DataFiles.SmallPlan).Plan!);

    private static Target Rate(string id) => new(id, id, new(1, "不低于90%"))
    {
        Threshold = new Threshold.Number(90), OwedBy = ["departments"], Numerator = Words, Denominator = Words,
    };

    private static byte[] Bytes(Plan plan)
    {
        using var stream = new MemoryStream();
        PlanJson.Write(plan, stream);
        return stream.ToArray();
    }
}

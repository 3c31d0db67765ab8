using PlanMetrics.Diagnostics;
using PlanMetrics.Plans.Tracing;

namespace PlanMetrics.Tests.Plans.Tracing;

public sealed class PlanTraceFaultTests
{
    [Theory]
    [InlineData("不低于90%", "不低于91%", "leader-court-appearance-rate", "91%")]
    [InlineData("达85%以上", "达8.5%以上", "commit-speedup-rate", "8.5%")]
    [InlineData("举办2期以上", "举办12期以上", "rule-of-law-lectures-per-year", "12期")]
    [InlineData("至少接受1次", "至少接受2次", "enforcement-head-offjob-training", "2次")]
    [InlineData("应达100%", "应达10%", "leader-court-appearance-rate-key", "10%")]
    public void Run_NumberChanged_PM1053(string found, string replacement, string target, string shown)
    {
        var finding = Single("PM1053", TraceSource.With(found, replacement), target);

        Assert.Contains(shown, finding.Message(Language.Chinese), StringComparison.Ordinal);
        Assert.NotEmpty(finding.Location.Cell);
    }

    [Theory]
    [InlineData("2022年底前换发", "2023年底前换发", "enforcement-cert-renewal-deadline", "2023年底")]
    [InlineData("2022年底前换发", "2023年底前换发", "enforcement-cert-renewal-coverage", "2023年底")]
    [InlineData("2024年年底前", "2024年6月底前", "enforcement-supervision-coverage", "2024年6月底")]
    [InlineData("每年3月1日前", "每年3月31日前", "annual-report-gov-to-party", "3月31日")]
    [InlineData("每年4月1日前", "每年3月1日前", "annual-report-online-publication", "3月1日")]
    public void Run_DateChanged_PM1054(string found, string replacement, string target, string shown)
    {
        var finding = Single("PM1054", TraceSource.With(found, replacement), target);

        Assert.Contains(shown, finding.Message(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("不低于90%", "不高于90%", "leader-court-appearance-rate")]
    [InlineData("达85%以上", "达85%以下", "commit-speedup-rate")]
    [InlineData("及时办复率达100%", "及时办复率达100%以下", "judicial-suggestion-timely-reply-rate")]
    [InlineData("每年至少参加", "每年至多参加", "leader-court-observation-count")]
    [InlineData("到2022年底前", "到2022年底后", "reconsideration-system-deadline")]
    [InlineData("严禁越权发文", "允许越权发文", "ultra-vires-regdoc-zero")]
    [InlineData("坚决防止以各种方式变相设置", "鼓励以各种方式变相设置", "disguised-licence-zero")]
    [InlineData("普遍落实“非禁即入”", "不普遍落实“非禁即入”", "non-prohibited-entry-rate")]
    public void Run_ComparisonTurned_PM1055(string found, string replacement, string target)
    {
        var finding = Single("PM1055", TraceSource.With(found, replacement), target);

        // Within the quotation marks of the message those of a name are the inner ones.
        Assert.Contains(replacement.Replace('“', '‘').Replace('”', '’'), finding.Message(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_SentenceMovedToAnotherTask_PM1052()
    {
        const string Sentence = "按照要求,出庭率不低于90%,确保取得实效。";
        var text = TraceSource.With(Sentence, "").Replace("44.发挥行政复议监督功能。", "44.发挥行政复议监督功能。" + Sentence, StringComparison.Ordinal);

        var finding = Single("PM1052", text, "leader-court-appearance-rate");
        Assert.Contains("不在任务45，而在任务44", finding.Message(Language.Chinese), StringComparison.Ordinal);
        var unclaimed = Assert.Single(PlanTrace.Run(TraceSource.Plan, text).Unclaimed);
        Assert.Equal((44, "90%"), (unclaimed.Task, unclaimed.Text));
    }

    [Fact]
    public void Run_SentenceRemoved_PM1050() =>
        Assert.Contains(
            "PM1050",
            Codes(TraceSource.With("按照要求,严格行政合同合法性审查,确保取得实效。", "")));

    [Fact]
    public void Run_WordsChanged_PM1051() =>
        Assert.Contains(
            "电子证照生成率、电子印章加盖率达到100%",
            Single("PM1051", TraceSource.With("电子证照生产率", "电子证照生成率"), "e-seal-rate").Message(Language.Chinese),
            StringComparison.Ordinal);

    [Fact]
    public void Run_TaskMissing_PM1056()
    {
        var result = PlanTrace.Run(TraceSource.Plan, TraceSource.With(TraceSource.TaskOf(45), ""));

        var finding = Assert.Single(result.Findings);
        Assert.Equal("PM1056", finding.Descriptor.Code);
        Assert.Contains("45", finding.Message(Language.English), StringComparison.Ordinal);
        Assert.All(result.Targets.Where(trace => trace.Target.Task == 45), trace => Assert.Equal(TraceState.TaskMissing, trace.State));
    }

    [Fact]
    public void Run_TaskThatThePlanLacks_PM1057()
    {
        var text = TraceSource.With("67.加强法治", "66.推进新任务。办结率达95%。〔责任单位:区司法局,区财政局〕\n\n67.加强法治");

        Assert.Equal(["PM1057", "PM1066"], Codes(text));
    }

    [Fact]
    public void Run_TaskTwice_PM1058() =>
        Assert.Equal(["PM1058", "PM1066"], Codes($"{TraceSource.Text}\n\n{TraceSource.TaskOf(9)[..^5]}〕"));

    [Theory]
    [InlineData("63.加强督察考核评估", "63.加强督查考核评估")]
    [InlineData("49.加强政府督查。", "49.加强政府督查工作。")]
    public void Run_TitleChanged_PM1059(string found, string replacement) =>
        Assert.Equal(["PM1059"], Codes(TraceSource.With(found, replacement)));

    [Fact]
    public void Run_BracketRemoved_PM1060() =>
        Assert.Equal(["PM1060"], Codes(TraceSource.With("〔责任单位:区司法局,区财政局等区级有关部门,各镇〕\n\n69", "\n\n69")));

    [Fact]
    public void Run_LeadChanged_PM1061() =>
        Assert.Equal(["PM1061"], Codes(TraceSource.With("区检察院,区公安分局、", "区公安分局,区检察院、")));

    [Fact]
    public void Run_UnitRemoved_PM1062()
    {
        var finding = Assert.Single(PlanTrace.Run(TraceSource.Plan, TraceSource.With("、区统计局", "")).Findings);

        Assert.Equal(("PM1062", "statistics-bureau"), (finding.Descriptor.Code, finding.UnitId));
    }

    [Theory]
    [InlineData("、区统计局", "、区统计局、区教育局")]
    [InlineData("、区统计局", "、区统计局、区数据局")]
    public void Run_UnitAdded_PM1063(string found, string replacement) =>
        Assert.Equal(["PM1063"], Codes(TraceSource.With(found, replacement)));

    [Fact]
    public void Run_TownsRemoved_PM1064() =>
        Assert.Equal(["PM1064"], Codes(TraceSource.With("区统计局等区级有关部门,各镇", "区统计局等区级有关部门")));

    [Fact]
    public void Run_DepartmentsAdded_PM1065()
    {
        var task = TraceSource.TaskOf(3);

        Assert.Equal(["PM1065"], Codes(TraceSource.With(task, task.Replace(",各镇", "等区级有关部门,各镇", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("46.提升行政应诉工作质效。", "满意率达95%。", TextNumberKind.Percentage, "95%")]
    [InlineData("45.规范行政应诉工作。", "结案率达100%。", TextNumberKind.Percentage, "100%")]
    [InlineData("9.纵深推进“最多跑一次”改革。", "压减事项30件。", TextNumberKind.Count, "30件")]
    [InlineData("2.深化权责清单管理。", "2023年6月底前完成。", TextNumberKind.Date, "2023年6月底")]
    [InlineData("3.精简规范行政许可。", "推进第7批清理。", TextNumberKind.Count, "7批")]
    public void Run_NumberThatNobodyClaims_PM1066(string heading, string sentence, TextNumberKind kind, string number)
    {
        var text = TraceSource.With($"\n{heading}", $"\n{heading}{sentence}");

        var result = PlanTrace.Run(TraceSource.Plan, text);
        Assert.True(result.Agrees);
        var unclaimed = Assert.Single(result.Unclaimed);
        Assert.Equal((kind, number), (unclaimed.Kind, unclaimed.Text));
        Assert.Contains(number, unclaimed.Around, StringComparison.Ordinal);
        Assert.Equal($"{unclaimed.Task}.", heading[..(heading.IndexOf('.', StringComparison.Ordinal) + 1)]);
        Assert.StartsWith(number, text.Split('\n')[unclaimed.Line - 1][(unclaimed.Column - 1)..], StringComparison.Ordinal);
        Assert.Equal("PM1066", Assert.Single(result.Findings).Descriptor.Code);
    }

    [Fact]
    public void Run_NumberBehindTheBracket_IsListed()
    {
        var text = TraceSource.With("(第一个逗号前为牵头单位,下同)", "(第一个逗号前为牵头单位,下同)完成率达97%。");

        Assert.Equal("97%", Assert.Single(PlanTrace.Run(TraceSource.Plan, text).Unclaimed).Text);
    }

    private static Diagnostic Single(string code, string text, string target) =>
        Assert.Single(PlanTrace.Run(TraceSource.Plan, text).Findings, finding => finding.Descriptor.Code == code && finding.TargetId == target);

    private static string[] Codes(string text) =>
        [.. PlanTrace.Run(TraceSource.Plan, text).Findings.Select(finding => finding.Descriptor.Code).Distinct().Order(StringComparer.Ordinal)];
}

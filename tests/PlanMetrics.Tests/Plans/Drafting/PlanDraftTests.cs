using CsCheck;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Plans.Drafting;
using PlanMetrics.Plans.Tracing;

namespace PlanMetrics.Tests.Plans.Drafting;

public sealed class PlanDraftTests
{
    [Fact]
    public void SyntheticPlan_ExplicitTargets_AreTheExpectedOnes()
    {
        var found = PlanDraft.Run(DraftCase.Synthetic).Candidates.Select(candidate => candidate.Target).Where(target => target.Tier == Tier.Explicit)
            .Select(target => $"{target.Task},{DraftCase.Shown(target).Replace(' ', ',')}");

        var expected = DraftCase.Expected.Select(line => string.Join(',', line.Split(',')[..5]));

        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void SyntheticPlan_SectionsTasksAndUnits()
    {
        var plan = PlanDraft.Run(DraftCase.Synthetic).Plan!;

        Assert.Equal("青岚县法治政府建设行动方案（2026—2030年）", plan.Title.Chinese);
        Assert.Equal("青政发〔2026〕17号", plan.DocumentNumber);
        Assert.Equal((2026, 2030), (plan.FirstYear, plan.LastYear));
        Assert.Equal((7, 44), (plan.Sections.Length, plan.Tasks.Length));
        Assert.Equal(("三、组织保障", "加强党的领导"), (plan.Sections[^1].Part, plan.Sections[^1].Name.Chinese));
        var task = plan.FindTask(17)!;
        Assert.Equal("推进综合执法改革", task.Title.Chinese);
        Assert.Equal(["县委编办"], Names(plan, task.Leads));
        Assert.Equal(["县交通运输局", "县农业农村局", "县综合行政执法局"], Names(plan, task.Participants));
        Assert.True(plan.FindTask(1)!.Towns);
        Assert.True(plan.FindTask(5)!.OtherDepartments);
        Assert.Equal("partyOrgan", plan.Units.Single(unit => unit.Name.Chinese == "县委编办").Kind);
        Assert.Equal("courtOrProcuratorate", plan.Units.Single(unit => unit.Name.Chinese == "县法院").Kind);
        Assert.DoesNotContain(plan.Units, unit => unit.GroupsConfirmed);
    }

    [Fact]
    public void Draft_IsAPlanFileWithoutFaults_AndItsPhrasesStandInTheText()
    {
        foreach (var text in new[] { DraftCase.Synthetic, Tracing.TraceSource.Text })
        {
            var plan = Reread(PlanDraft.Run(text).Plan!);

            var trace = PlanTrace.Run(plan, text);

            Assert.DoesNotContain(trace.Targets, target => target.State is TraceState.PhraseMissing or TraceState.PhraseElsewhere or TraceState.TaskMissing);
        }
    }

    [Fact]
    public void Draft_OfTheText_MarksEveryTargetToBeConfirmed() =>
        Assert.All(PlanDraft.Run(DraftCase.Synthetic).Candidates, candidate =>
        {
            Assert.StartsWith("起草，待确认（", candidate.Target.Readings.Chinese, StringComparison.Ordinal);
            Assert.Contains(candidate.Why.Chinese, candidate.Target.Readings.Chinese, StringComparison.Ordinal);
        });

    public static TheoryData<string, string> Forms => new()
    {
        { "CRLF", DraftCase.Synthetic.Replace("\n", "\r\n", StringComparison.Ordinal) },
        { "CR", DraftCase.Synthetic.Replace("\n", "\r", StringComparison.Ordinal) },
        { "mark", "\uFEFF" + DraftCase.Synthetic },
        { "wrapped", Wrapped(DraftCase.Synthetic, 33) },
        { "narrow", Wrapped(DraftCase.Synthetic, 17) },
        { "indented", DraftCase.Synthetic.Replace("\n", "\n\u3000\u3000", StringComparison.Ordinal) },
        { "pages", Paged(DraftCase.Synthetic) },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void TextInAnotherForm_GivesTheSameTargets(string form, string text)
    {
        Assert.NotEmpty(form);
        Assert.Equal(Shown(DraftCase.Synthetic), Shown(text));
    }

    [Fact]
    public void EveryNumber_IsInACandidate_OrListedWithAReason()
    {
        Law(DraftCase.Synthetic);
        Law(Paged(Wrapped(DraftCase.Synthetic, 29)));
        Law(Tracing.TraceSource.Text);
    }

    [Fact]
    public void EveryNumber_OfAnyText_IsInACandidate_OrListed() =>
        Gen.OneOf<string>(
            "一、任务\n", "（一）工作\n", "1．", "2.", "(3)", "加强工作。", "每年", "至少", "3次", "一次", "率达", "95%", "百分之九十", "以上", "，", "。", "；", "、",
            "2022年底前", "2030年", "3月1日前", "〔责任单位：", "县司法局", "，各镇〕", "“", "”", "《", "》", "不低于", "到", "和", "第", "12", "个工作日内", "\n", "（", "）", "号")
            .Array[1, 60].Select(string.Concat)
            .Sample(words => Law("某县方案（2021-2025年）\n一、甲\n1.乙。〔责任单位：县司法局〕\n" + words), iter: 2000, threads: 1);

    [Fact]
    public void AnyText_EndsInAValidPlanOrInAFinding() =>
        Gen.Char.Array[0, 200].Select(characters => new string(characters))
            .Sample(text => Check("方案(2021-2025年)\n1." + text + "〔责任单位:县司法局" + text), iter: 500, threads: 1);

    [Fact]
    public void HugeText_IsReadInLinearTime()
    {
        var text = "方案(2021-2025年)\n" + string.Concat(Enumerable.Range(1, 900).Select(i => $"{i}.任务{i}。" + string.Concat(Enumerable.Repeat("每年至少开展1次评查,覆盖率达95%以上。", 40)) + "〔责任单位:县司法局,各镇〕\n"));

        Assert.Equal(900 * 80, PlanDraft.Run(text).Candidates.Length);
    }

    private static void Check(string text)
    {
        var draft = PlanDraft.Run(text);
        if (draft.Plan is null)
            Assert.Contains(draft.Findings, finding => finding.Severity == Severity.Error);
        else
            Reread(draft.Plan);
    }

    private static void Law(string text)
    {
        var draft = PlanDraft.Run(text);
        if (draft.Plan is not null)
            Reread(draft.Plan);
        var lines = text.Split('\n');
        var open = lines.Select(line => line.Select(char.IsDigit).ToArray()).ToArray();
        foreach (var number in draft.Candidates.SelectMany(candidate => candidate.Numbers).Concat(draft.Unread.Select(unread => unread.Number)))
            Strike(lines, open, number);
        for (var i = 0; i < open.Length; i++)
            Assert.True(!open[i].Contains(true) || draft.Plan is null, $"line {i + 1}: {lines[i]}");
    }

    // From its place on, over the ends of lines, as many characters as the number has.
    private static void Strike(string[] lines, bool[][] open, DraftNumber number)
    {
        var (line, column) = (number.Line - 1, number.Column - 1);
        foreach (var character in number.Text)
        {
            while (column >= lines[line].Length || (lines[line][column] != character))
                (line, column) = column < lines[line].Length ? (line, column + 1) : (line + 1, 0);
            open[line][column] = false;
            column++;
        }
    }

    private static Plan Reread(Plan plan)
    {
        using var stream = new MemoryStream();
        PlanJson.Write(plan, stream);
        var findings = new Findings();
        var reread = PlanFile.Read(stream.ToArray(), "draft.json", findings);
        Assert.Empty(findings.Sorted());
        return reread!;
    }

    private static string[] Names(Plan plan, IEnumerable<string> ids) => [.. ids.Select(id => plan.Units.Single(unit => unit.Id == id).Name.Chinese)];

    private static string[] Shown(string text) =>
        [.. PlanDraft.Run(text).Candidates.Select(candidate => $"{candidate.Target.Id} {candidate.Target.Name.Chinese} {DraftCase.Shown(candidate.Target)}")];

    private static string Wrapped(string text, int width) => string.Join('\n', text.Split('\n').Select(line =>
        string.Join('\n', line.Chunk(width).Select(chunk => new string(chunk)))));

    // Every ninth line is followed by the foot of a page.
    private static string Paged(string text) =>
        string.Join('\n', text.Split('\n').SelectMany((line, i) => i % 9 == 8 ? new[] { line, $"— {i} —", $"   {i}  ", "\f" } : [line]));
}

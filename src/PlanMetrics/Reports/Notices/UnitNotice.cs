using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Measures;
using PlanMetrics.Reports.Html;

namespace PlanMetrics.Reports.Notices;

/// <summary>What documents say to one unit; nothing of any other unit is in it.</summary>
internal sealed class UnitNotice
{
    private readonly UnitExtract extract;
    private readonly NoticeHead head;
    private readonly ImmutableArray<Measure> own;
    private readonly Lazy<ImmutableArray<ReminderGroup>> reminders;
    private readonly Lazy<ImmutableArray<DeductionFact>> deductions;

    private UnitNotice(UnitExtract extract, ImmutableArray<Diagnostic> findings)
    {
        (this.extract, head, Findings) = (extract, new(extract.Report), findings);
        own = [.. extract.Report.Targets.Select(row => row.Measure).Where(measure => measure.Role == MeasureRole.Own)];
        reminders = new(() => ReminderGroup.Of(extract.Report));
        deductions = new(() => [.. DeductionFact.Of(extract)]);
    }

    public static NoticeWords<UnitNotice> Reminder { get; } = Common()
        .Say("提示数", "Reminders", "提示事项总数", "how many facts there are", notice => NumberText.Of(notice.Reminders.Sum(group => group.Items.Length)))
        .Each("类别", "Kind", "有提示事项的每一类别", "each kind of which there is any", ReminderGroup.Words, notice => notice.Reminders);

    public static NoticeWords<UnitNotice> Feedback { get; } = Common()
        .Say("得分", "Score", "公布的得分；无得分的为“—”", "the published score; a dash for none", notice => notice.head.Fixed(notice.extract.Unit.Published))
        .Say("适用分值", "Full points", "适用分值", "the points that applied", notice => notice.head.Fixed(notice.extract.Unit.Full))
        .Say("得分率", "Score rate", "得分率（%）", "score rate in percent", notice => notice.head.Fixed(notice.extract.Unit.Rate))
        .Say("等次", "Grade", "等次；无等次的为“—”", "the grade; a dash for none", notice => notice.extract.Unit.Grade?.Name.In(notice.Language) ?? "—")
        .Say("名次", "Rank", "如：各镇第3名（共19家）；不参与排名的写明原因", "rank among peers, or why there is none", notice => notice.Rank)
        .Say("目标数", "Targets", "本单位目标总数", "how many targets it has", notice => NumberText.Of(notice.own.Length))
        .Say("达标数", "Met", "达标数", "how many are met", notice => notice.Count(measure => measure is { State: MeasureState.Reported, Met: true }))
        .Say("未达标数", "Not met", "未达标数", "how many are not met", notice => notice.Count(measure => measure is { State: MeasureState.Reported, Met: false }))
        .Say("未填报数", "Missing", "未填报和数据无效数", "how many are missing or rejected", notice => notice.Count(measure => measure.State is MeasureState.Missing or MeasureState.Rejected))
        .Say("未到期数", "Not due", "未到期数", "how many are not due", notice => notice.Count(measure => measure.State == MeasureState.NotDue))
        .Say("不适用数", "Not applicable", "不适用数", "how many do not apply", notice => notice.Count(measure => measure.State is MeasureState.NotApplicable or MeasureState.NobodyNamed))
        .Say("扣分合计", "Lost in all", "各目标扣分合计", "what the targets lost together", notice => PageData.Points(notice.deductions.Value.Sum(fact => fact.Loss.Lost)))
        .Say("扣分项数", "Deductions", "有扣分的目标数", "how many targets lost points", notice => NumberText.Of(notice.deductions.Value.Length))
        .Each("扣分", "Deduction", "有扣分的每一目标，扣分多的在前", "each target that lost points, the most first", DeductionFact.Words, notice => notice.deductions.Value)
        .Each("加扣分", "Adjustment", "加扣分登记表中计入的每一事项", "each entry of the register that counts", AdjustmentFact.Words, notice => notice.extract.Unit.Adjustments.Select((line, at) => new AdjustmentFact(at + 1, line, notice.extract.Report)))
        .Each("核定", "Verified", "本年度数据中经核定的每一项", "each value of the year that was verified", VerifiedFact.Words, notice => VerifiedFact.Of(notice.extract.Report))
        .Each("目标", "Target", "本单位的每一目标", "each of its targets", TargetFact.Words, notice => TargetFact.Listed(notice.own, notice.extract.Report));

    public static NoticeWords<UnitNotice> Return { get; } = Common()
        .Say("报送批次", "Submission", "如：报送批次2；几份文件批次不同的逐份列出", "such as: submission 2; file by file where they differ", notice => notice.Returned.Text)
        .Say("重报批次", "Next submission", "如：报送批次填3", "such as: with submission number 3", notice => notice.Returned.Next)
        .Say("改正数", "To correct", "强制性问题（须改正）数", "how many have to be corrected", notice => NumberText.Of(notice.Findings.Count(finding => finding.Severity == Severity.Error)))
        .Say("说明数", "To explain", "核实性问题（须说明）数", "how many have to be explained", notice => NumberText.Of(notice.Findings.Count(finding => finding.Severity == Severity.Warning)))
        .Each("问题", "Finding", "须改正和须说明的每一问题", "each thing to correct or to explain", FindingFact.Words, notice => notice.Findings.Select((finding, at) => new FindingFact(at + 1, finding, notice.Language)));

    /// <summary>What it has to put right or to explain, errors first.</summary>
    public ImmutableArray<Diagnostic> Findings { get; }

    private ReturnedSubmissions Returned => ReturnedSubmissions.Of(Findings, extract.Report);

    /// <summary>What it is told of.</summary>
    public ImmutableArray<ReminderGroup> Reminders => reminders.Value;

    /// <summary>Whether the unit has a score to be told.</summary>
    public bool HasScore => extract.Unit.Published is not null;

    private Language Language => extract.Report.Language;

    private string Rank
    {
        get
        {
            var unit = extract.Unit;
            if (unit.Rank is not { } rank)
                return unit.NotRanked.In(Language) is { Length: > 0 } reason ? reason : Language.Say("不参与排名", "not ranked");
            var group = unit.Peers!.Name.In(Language);
            return Language.Say(
                $"{group}{(unit.Tied ? "并列" : "")}第{NumberText.Of(rank)}名（共{NumberText.Of(extract.Peers)}家）",
                $"{NumberText.Of(rank)} of {NumberText.Of(extract.Peers)}{(unit.Tied ? ", tied" : "")} ({group})");
        }
    }

    /// <summary>What is said to a unit.</summary>
    /// <param name="report">The report of all units.</param>
    /// <param name="unitId">The unit's id.</param>
    /// <param name="ofFiles">Findings about whole files that hold this unit's figures alone.</param>
    /// <returns>Null where the report has no such unit.</returns>
    public static UnitNotice? Of(Report report, string unitId, IEnumerable<Diagnostic> ofFiles)
    {
        if (UnitExtract.Of(report, unitId) is not { } extract)
            return null;
        var others = new OtherUnits(report.Roster, extract.Report.Roster.Units[0]);
        var findings = extract.Report.Findings.Concat(ofFiles.Where(finding => !others.AreNamedIn(finding.ToLine(report.Language))));
        return new(extract, [.. findings.Where(finding => finding.Severity != Severity.Info).OrderBy(finding => finding.Severity == Severity.Error ? 0 : 1)]);
    }

    private static NoticeWords<UnitNotice> Common() => new NoticeWords<UnitNotice>()
        .Say("单位", "Unit", "单位名称", "the unit's name", notice => notice.extract.Report.Roster.Units[0].Name.In(notice.Language))
        .With(NoticeHead.Words, notice => notice.head);

    private string Count(Func<Measure, bool> isCounted) => NumberText.Of(own.Count(isCounted));
}

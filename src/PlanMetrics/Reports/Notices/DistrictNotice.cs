using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Reports.Html;
using PlanMetrics.Scores;

namespace PlanMetrics.Reports.Notices;

/// <summary>What documents say of the district: to all units, and in the annual report.</summary>
internal sealed class DistrictNotice
{
    private readonly PageData page;
    private readonly ImmutableArray<Measure> district;
    private readonly ILookup<string, Measure> own;
    private readonly ImmutableArray<ReportingRow> wanting;

    public DistrictNotice(Report report)
    {
        (Report, page, Head) = (report, new(report), new(report));
        district = [.. report.Targets.Select(row => row.Measure).Where(measure => measure.Role == MeasureRole.District)];
        own = report.Targets.Select(row => row.Measure).Where(measure => measure.Role == MeasureRole.Own).ToLookup(measure => measure.Target.Id, StringComparer.Ordinal);
        wanting = [.. report.Reporting.Where(row => row.State != ReportingState.Received)];
    }

    public static NoticeWords<DistrictNotice> Bulletin { get; } = Common()
        .Say("单位数", "Units", "得到评估的单位数", "how many units are scored", notice => NumberText.Of(notice.Report.Units.Count(unit => unit.Published is not null)))
        .Say("排名单位数", "Ranked units", "参与排名的单位数", "how many are ranked", notice => NumberText.Of(notice.page.Groups.Sum(group => group.Ranked.Length)))
        .Say("等次分布", "Grades", "如：优秀27家、良好14家", "how many have each grade", notice => notice.GradesOf(notice.page.Groups.SelectMany(group => group.Ranked)))
        .Say("主要未达标数", "Main not met", "规划明确提出数字或日期、全区未达标的目标数", "how many of the targets with a number or a date in the text are not met", notice => NumberText.Of(notice.MainMissed.Count()))
        .Say("应报次数", "Rounds due", "各单位应报送的次数", "how many times units had to hand in", notice => NumberText.Of(notice.Report.Reporting.Length))
        .Say("已报次数", "Rounds handed in", "已报送的次数，迟报在内", "how many times they did, late ones included", notice => NumberText.Of(notice.Report.Reporting.Count(row => row.State is ReportingState.Received or ReportingState.Late)))
        .Say("迟报次数", "Rounds late", "迟报的次数", "how many of them late", notice => NumberText.Of(notice.wanting.Count(row => row.State == ReportingState.Late)))
        .Say("未报次数", "Rounds missing", "未报的次数，退回补正后未重报的在内", "how many times they did not, or not again after its return", notice => NumberText.Of(notice.wanting.Count(row => row.State is ReportingState.Missing or ReportingState.Returned)))
        .Say("核定数据数", "Verified values", "按核定数计算的数据项数", "how many values were verified", notice => NumberText.Of(VerifiedFact.Of(notice.Report).Count()))
        .Each("核定", "Verified", "本年度数据中经核定的每一项", "each value of the year that was verified", VerifiedFact.Words, notice => VerifiedFact.Of(notice.Report))
        .Each("组别", "Group", "每一排名组", "each peer group", RankGroup.Words, notice => notice.page.Groups.Select((group, at) => new RankGroup(at + 1, group.Group, group.Ranked, notice)))
        .Each("不排名", "Unranked", "有得分而不参与排名的每一单位", "each unit that has a score and no rank", RankFact.Words,
            notice => notice.Report.Units.Where(unit => unit.Published is not null && unit.Rank is null).Select((unit, at) => new RankFact(at + 1, unit, notice)))
        .Each("主要未达标", "Main not met", "规划明确提出数字或日期、全区未达标的每一目标", "each target with a number or a date in the text that is not met", DistrictTarget.Words, notice => notice.Targets(notice.MainMissed))
        .Each("未达标", "Not met", "全区未达标的每一目标", "each target that the district does not meet", DistrictTarget.Words, notice => notice.Targets(notice.district.Where(IsMissed)))
        .Each("迟报漏报", "Late or missing", "每一次迟报或未报", "each time something was late or missing", HandingFact.Words, notice => notice.wanting.Select((row, at) => new HandingFact(at + 1, row, notice)));

    public static NoticeWords<DistrictNotice> Annex { get; } = Common()
        .Each("报告义务", "Duty", "每一单位每年应报的每一份报告", "each report that a unit owes by a day of the year", DutyFact.Words, notice => notice.Report.ReportDuties.Select((row, at) => new DutyFact(at + 1, row, notice)))
        .Each("报告", "Report", "每年有报告或公开期限的每一目标", "each target of a report that is due on a day of every year", TargetFact.Words,
            notice => TargetFact.Listed(notice.district.Where(measure => measure.Target.Threshold is Threshold.Yearly), notice.Report))
        .Each("部分", "Section", "规划的每一部分", "each section of the plan", SectionFact.Words, notice => notice.Sections());

    public Report Report { get; }

    public NoticeHead Head { get; }

    public Language Language => Report.Language;

    private IEnumerable<Measure> MainMissed => district.Where(measure => IsMissed(measure) && measure.Target.Tier == Tier.Explicit);

    public string NameOf(string unitId) => page.NameOf(unitId);

    /// <summary>The units' own measures of a target.</summary>
    public IEnumerable<Measure> OwnOf(string targetId) => own[targetId];

    /// <summary>优秀27家、良好14家; from the highest grade down, those that somebody has.</summary>
    public string GradesOf(IEnumerable<UnitScore> units)
    {
        var all = units.ToArray();
        var counts = Report.Profile.Grades.Reverse().Select(grade => (grade.Name, Count: all.Count(unit => unit.Grade == grade))).Where(pair => pair.Count > 0);
        return string.Join(Language.Say("、", ", "), counts.Select(pair => Language.Say($"{pair.Name.Chinese}{NumberText.Of(pair.Count)}家", $"{pair.Name.English} {NumberText.Of(pair.Count)}")));
    }

    private static NoticeWords<DistrictNotice> Common() => new NoticeWords<DistrictNotice>()
        .With(NoticeHead.Words, notice => notice.Head)
        .Say("全区得分", "District score", "全区得分；无得分的为“—”", "the district's score; a dash for none", notice => notice.Head.Fixed(notice.Report.District.Published))
        .Say("目标数", "Targets", "全区目标总数", "how many targets the district has", notice => NumberText.Of(notice.district.Length))
        .Say("达标数", "Met", "达标数", "how many are met", notice => notice.Count(measure => measure is { State: MeasureState.Reported, Met: true }))
        .Say("未达标数", "Not met", "未达标数", "how many are not met", notice => notice.Count(IsMissed))
        .Say("未填报数", "Missing", "未填报和数据无效数", "how many are missing or rejected", notice => notice.Count(measure => measure.State is MeasureState.Missing or MeasureState.Rejected))
        .Say("未到期数", "Not due", "未到期数", "how many are not due", notice => notice.Count(measure => measure.State == MeasureState.NotDue))
        .Say("不适用数", "Not applicable", "不适用数", "how many do not apply", notice => notice.Count(measure => measure.State is MeasureState.NotApplicable or MeasureState.NobodyNamed));

    private static bool IsMissed(Measure measure) => measure is { State: MeasureState.Reported, Met: false };

    private IEnumerable<DistrictTarget> Targets(IEnumerable<Measure> measures) => TargetFact.Listed(measures, Report).Select(fact => new DistrictTarget(fact, this));

    private IEnumerable<SectionFact> Sections() =>
        Report.Plan.Sections.Select(section => (section.Name, Measures: Report.Targets.Where(row => row.Section == section.Number && row.Measure.Role == MeasureRole.District).Select(row => row.Measure).ToImmutableArray()))
            .Where(section => !section.Measures.IsEmpty)
            .Select((section, at) => new SectionFact(at + 1, section.Name, section.Measures, this));

    private string Count(Func<Measure, bool> isCounted) => NumberText.Of(district.Count(isCounted));
}

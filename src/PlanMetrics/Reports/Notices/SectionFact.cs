using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Measures;

namespace PlanMetrics.Reports.Notices;

/// <summary>One section of the plan with the district's targets in it.</summary>
/// <param name="Number">Its place on the list, from 1.</param>
/// <param name="Name">Its title.</param>
/// <param name="Measures">The district's measures.</param>
/// <param name="Notice">What it belongs to.</param>
internal sealed record SectionFact(int Number, LocalText Name, ImmutableArray<Measure> Measures, DistrictNotice Notice)
{
    public static NoticeWords<SectionFact> Words { get; } = new NoticeWords<SectionFact>()
        .Say("部分序号", "Section no", "一、二、三……", "its number", section => Numeral.Of(section.Number, section.Notice.Language))
        .Say("部分", "Section", "规划中部分的名称", "the section's title", section => section.Name.In(section.Notice.Language))
        .Say("部分目标数", "Section targets", "本部分目标数", "how many targets it has", section => NumberText.Of(section.Measures.Length))
        .Say("部分达标数", "Section met", "本部分达标数", "how many are met", section => section.Count(measure => measure is { State: MeasureState.Reported, Met: true }))
        .Say("部分未达标数", "Section not met", "本部分未达标数", "how many are not met", section => section.Count(measure => measure is { State: MeasureState.Reported, Met: false }))
        .Say("部分未到期数", "Section not due", "本部分未到期数", "how many are not due", section => section.Count(measure => measure.State == MeasureState.NotDue))
        .Say("部分未填报数", "Section missing", "本部分未填报和数据无效数", "how many are missing or rejected", section => section.Count(measure => measure.State is MeasureState.Missing or MeasureState.Rejected))
        .Say("部分不适用数", "Section not applicable", "本部分不适用数", "how many do not apply", section => section.Count(measure => measure.State is MeasureState.NotApplicable or MeasureState.NobodyNamed))
        .Each("目标", "Target", "本部分的每一目标", "each of its targets", TargetFact.Words, section => TargetFact.Listed(section.Measures, section.Notice.Report));

    private string Count(Func<Measure, bool> isCounted) => NumberText.Of(Measures.Count(isCounted));
}

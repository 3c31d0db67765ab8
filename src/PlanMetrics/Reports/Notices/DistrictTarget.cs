using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Measures;

namespace PlanMetrics.Reports.Notices;

/// <summary>One of the district's targets, with the units that missed it.</summary>
/// <param name="Fact">The target with its facts.</param>
/// <param name="Notice">What it belongs to.</param>
internal sealed record DistrictTarget(TargetFact Fact, DistrictNotice Notice)
{
    private const int MostNamed = 10;

    public static NoticeWords<DistrictTarget> Words { get; } = new NoticeWords<DistrictTarget>()
        .With(TargetFact.Words, target => target.Fact)
        .Say("未达标单位", "Units that missed", "如：，未达标单位3家：甲、乙、丙；没有的为空", "the units that missed it; empty for none", target => target.Missed)
        .Say("未达标单位数", "Count that missed", "未达标单位数", "how many units missed it", target => NumberText.Of(target.Units().Length));

    private string Missed
    {
        get
        {
            var units = Units();
            if (units.Length == 0 || (units.Length == 1 && Fact.Measure.Target.District == Plans.DistrictValue.Own))
                return "";
            var language = Notice.Language;
            var named = string.Join(language.Say("、", ", "), units.Take(MostNamed).Select(Notice.NameOf));
            var rest = units.Length > MostNamed ? language.Say("等", " and others") : "";
            return language.Say($"，未达标单位{NumberText.Of(units.Length)}家：{named}{rest}", $"; missed by {NumberText.Of(units.Length)}: {named}{rest}");
        }
    }

    private string[] Units() => [.. Notice.OwnOf(Fact.Measure.Target.Id).Where(measure => measure is { State: MeasureState.Reported, Met: false }).Select(measure => measure.UnitId)];
}

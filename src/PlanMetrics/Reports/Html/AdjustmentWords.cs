using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;
using PlanMetrics.Scores;

namespace PlanMetrics.Reports.Html;

/// <summary>What the register and the quota did to a unit, in a few words.</summary>
internal static class AdjustmentWords
{
    public static string Of(UnitScore unit, Language language)
    {
        var marks = new List<string>();
        Add(AdjustmentType.Bonus, language.Say("加分", "bonus"));
        Add(AdjustmentType.Penalty, language.Say("扣分", "penalties"));
        marks.AddRange(unit.Adjustments.Select(line => line.Entry.Veto).OfType<Profiles.Veto>()
            .DistinctBy(veto => veto.Id, StringComparer.Ordinal).Select(veto => language.Say("一票否决：", "veto: ") + veto.Name.In(language)));
        if (unit.GradeBeforeQuota is { } earned && earned != unit.Grade)
            marks.Add(language.Say($"名额已满，原为{earned.Name.Chinese}", $"over the quota, earned {earned.Name.English}"));
        return string.Join(language.Say("，", ", "), marks);

        void Add(AdjustmentType type, string word)
        {
            var lines = unit.Adjustments.Where(line => line.Entry.Type == type).ToArray();
            if (lines.Length > 0)
                marks.Add($"{word} {PageData.Points(lines.Sum(line => line.Points))}");
        }
    }
}

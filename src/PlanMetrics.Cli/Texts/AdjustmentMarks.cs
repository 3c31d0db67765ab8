using PlanMetrics.Observations;
using PlanMetrics.Scores;

namespace PlanMetrics.Cli.Texts;

/// <summary>What the register and the quota did to a unit, in a few words behind its row.</summary>
internal static class AdjustmentMarks
{
    /// <summary>The marks; a veto that the reason for not ranking names already is not said again.</summary>
    public static string Of(UnitScore unit, Shell shell)
    {
        var marks = new List<string>();
        AddPoints(AdjustmentType.Bonus, shell.Say("加分 ", "bonus "));
        AddPoints(AdjustmentType.Penalty, shell.Say("扣分 ", "penalties "));
        marks.AddRange(unit.Adjustments
            .Where(line => line.Entry.Veto is not null).Select(line => line.Entry.Veto!).DistinctBy(veto => veto.Id, StringComparer.Ordinal)
            .Where(veto => !unit.NotRanked.Chinese.Contains(veto.Name.Chinese, StringComparison.Ordinal))
            .Select(veto => shell.Say("一票否决：", "veto: ") + veto.Name.In(shell.Language)));
        if (unit.GradeBeforeQuota is { } earned && earned != unit.Grade)
            marks.Add(shell.Say($"名额已满，原为{earned.Name.Chinese}", $"over the quota, earned {earned.Name.English}"));
        return string.Join(shell.Say("，", ", "), marks);

        void AddPoints(AdjustmentType type, string word)
        {
            var lines = unit.Adjustments.Where(line => line.Entry.Type == type).ToArray();
            if (lines.Length > 0)
                marks.Add(word + ChangeText.Of(lines.Sum(line => line.Points)));
        }
    }
}

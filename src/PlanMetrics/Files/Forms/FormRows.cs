using System.Text;
using PlanMetrics.Json;
using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Files.Forms;

/// <summary>Words a target as a row of a form.</summary>
internal sealed class FormRows(Plan plan, Roster roster, int year)
{
    private readonly TermsBook terms = new(plan, roster);
    private readonly EvaluationScope scope = new(year, new DateOnly(year, 12, 31));

    /// <summary>The row of a target for a unit: on a path each may have a threshold of its own.</summary>
    public FormRow Of(Target target, string unitId, bool isCumulative)
    {
        var clause = !plan.HasTasks ? target.Citation.Phrase : $"任务{NumberText.Of(target.Task)}“{target.Citation.Phrase}”";
        var (definition, goal) = (Definition(target), Goal(target, unitId));
        // Only a sum of periods has another meaning from the start of the year.
        var isSum = target.Accrual == Accrual.Flow;
        var key = new FormKeyRow(target.Id, target.Name.Chinese, target.Figure, isCumulative && isSum, FormPrint.Of(clause, definition, goal));
        return new(target, key, clause, definition, goal);
    }

    private static string Definition(Target target)
    {
        var text = new StringBuilder();
        text.Append(target.Figure switch
        {
            FigureKind.Ratio => $"分子：{target.Numerator.Chinese}\n分母：{target.Denominator.Chinese}",
            FigureKind.Pair => $"数值：{target.Numerator.Chinese}\n对比值：{target.Denominator.Chinese}",
            FigureKind.Date => "日期：" + (IsOwn(target) ? target.Numerator.Chinese : "本单位完成的日期") + Whole(target),
            FigureKind.Outcome => "是否：本单位是否完成" + Whole(target),
            _ => $"数值：{target.Numerator.Chinese}",
        });
        if (target.CountingUnit.Chinese.Length > 0 && target.Figure is FigureKind.Ratio or FigureKind.Count or FigureKind.Pair)
            text.Append("\n计数单位：").Append(target.CountingUnit.Chinese);
        text.Append(target.Accrual switch
        {
            Accrual.Stock => "\n时点数：填期末数",
            Accrual.Distinct => "\n名册数：填至期末累计，不重复计",
            _ => "",
        });
        text.Append(target.Cadence switch
        {
            Cadence.Event => "\n发生时填报",
            Cadence.Plan => "\n只填本期数，评价时按规划期累计",
            _ => "",
        });
        return text.ToString();
    }

    private static bool IsOwn(Target target) => target.District != DistrictValue.Share && target.Numerator.Chinese.Length > 0;

    // What is counted of bodies is the district's value, not a figure of one of them.
    private static string Whole(Target target) => target.District == DistrictValue.Share && target.Numerator.Chinese.Length > 0 ? $"\n（全区统计：{target.Numerator.Chinese}）" : "";

    private string Goal(Target target, string unitId)
    {
        var inForce = terms.For(terms.Of(target, scope), unitId);
        var ofYear = inForce.Threshold is null ? target : target with { Threshold = inForce.Threshold, ByYear = target.ByYear.Clear(), Path = null };
        var goal = TargetWords.ThresholdOf(plan, ofYear).Chinese;
        return inForce.LastDay is { } last ? $"{goal}\n时限：{NumberText.Of(last)}" : inForce.IsPending ? $"{goal}\n{inForce.Pending.Chinese}" : goal;
    }
}

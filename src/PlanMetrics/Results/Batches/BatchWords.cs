using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Reports.Markdown;

namespace PlanMetrics.Results.Batches;

/// <summary>What the summary of a batch says in words, on the page and in the Markdown file alike.</summary>
internal sealed class BatchWords(BatchSettings settings, BatchResult result)
{
    private readonly Language language = settings.FileLanguage;

    public string Title => Say($"批量评估汇总：{settings.Scope.Year}年度", $"Summary of the batch: {NumberText.Of(settings.Scope.Year)}");

    public string Plan => settings.Plan.Title.In(language);

    public string Facts
    {
        get
        {
            var failed = result.Failed.Count();
            var scored = result.Districts.Length - failed;
            return Say(
                $"数据截至日期 {NumberText.Of(settings.Scope.AsOf)}。区县 {result.Districts.Length} 个：已计分 {scored} 个，未计分 {failed} 个。排名按得分率，得分率相同的并列。",
                $"As of {NumberText.Of(settings.Scope.AsOf)}. Districts: {NumberText.Of(result.Districts.Length)}, of which {NumberText.Of(scored)} scored and {NumberText.Of(failed)} not. Ranked by score rate; equal rates share a rank.");
        }
    }

    public string Ranking => Say("排名", "Ranking");

    public string Spread => Say("得分率分布", "Spread of the rates");

    public string Grades => Say("等次分布", "Grades");

    public string LeastMet => Say("达标区县最少的目标", "Targets that the fewest districts meet");

    public string Failed => Say("未计分的区县", "Districts that were not scored");

    public string Say(string chinese, string english) => language.Say(chinese, english);

    public string Fixed(decimal? value) => UnitLine.Fixed(value, settings.Profile.Decimals);

    public string QuantileOf(int percent) => percent switch
    {
        0 => Say("最低", "Lowest"),
        50 => Say("中位数", "Median"),
        100 => Say("最高", "Highest"),
        _ => Say($"{percent}%分位", $"{NumberText.Of(percent)} %"),
    };

    /// <summary>How many districts earned each grade, the best first, and how many none.</summary>
    public ImmutableArray<(string Name, int Count)> GradeCounts
    {
        get
        {
            var counts = result.Ranked.CountBy(district => district.Grade, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
            var grades = settings.Profile.Grades.Reverse().Select(grade => grade.Name.In(language)).ToArray();
            return
            [
                .. grades.Select(grade => (grade, counts.GetValueOrDefault(grade))),
                .. counts.Where(pair => !grades.Contains(pair.Key)).OrderBy(pair => pair.Key, StringComparer.Ordinal)
                    .Select(pair => (pair.Key.Length > 0 ? pair.Key : Say("无等次", "none"), pair.Value)),
            ];
        }
    }
}

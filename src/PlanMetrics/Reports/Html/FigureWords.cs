using PlanMetrics.Json;
using PlanMetrics.Observations;

namespace PlanMetrics.Reports.Html;

/// <summary>A figure as the page shows it; a dash for none.</summary>
internal static class FigureWords
{
    public static string Of(PageData page, Figure? figure) => figure switch
    {
        Figure.Ratio ratio => $"{NumberText.Of(ratio.Numerator)}/{NumberText.Of(ratio.Denominator)}",
        Figure.Count count => NumberText.Of(count.Value),
        Figure.Date date => NumberText.Of(date.Day),
        Figure.Outcome outcome => outcome.Done ? page.Say("是", "yes") : page.Say("否", "no"),
        Figure.Pair pair => $"{NumberText.Of(pair.Value)} : {NumberText.Of(pair.Comparator)}",
        _ => "—",
    };

    /// <summary>What a verification left: the figure, or the state that took its place; a dash where nothing was verified.</summary>
    public static string Verified(PageData page, Observation observation) => (observation.Verified, observation.IsVerified, observation.State) switch
    {
        ({ } figure, _, _) => Of(page, figure),
        (_, true, FigureState.NotApplicable) => page.Say("不适用", "not applicable"),
        (_, true, FigureState.Rejected) => page.Say("不予采信", "rejected"),
        (_, true, FigureState.Missing) => page.Say("适用", "applicable"),
        _ => "—",
    };
}

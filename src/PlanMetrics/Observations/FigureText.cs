using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;

namespace PlanMetrics.Observations;

/// <summary>Figures in words that findings quote, the same in every culture.</summary>
internal static class FigureText
{
    public static string Of(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    public static LocalText Of(Observation observation) => observation.State switch
    {
        FigureState.NotApplicable => new LocalText("不适用", "not applicable"),
        FigureState.Rejected => new LocalText("数据无效", "rejected"),
        _ => observation.Figure is { } figure ? Of(figure) : "",
    };

    /// <summary>The numbers of a figure.</summary>
    public static string Of(Figure figure) => figure switch
    {
        Figure.Ratio ratio => $"{Of(ratio.Numerator)}/{Of(ratio.Denominator)}",
        Figure.Count count => Of(count.Value),
        Figure.Date date => NumberText.Of(date.Day),
        Figure.Outcome outcome => outcome.Done ? "1" : "0",
        Figure.Pair pair => $"{Of(pair.Value)}:{Of(pair.Comparator)}",
        _ => "",
    };
}

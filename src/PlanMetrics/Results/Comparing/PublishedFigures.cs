using PlanMetrics.Json;
using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Results.Comparing;

/// <summary>Reads the figures of <c>scores.json</c>.</summary>
internal static class PublishedFigures
{
    public static PublishedFigure Read(DataObject item, DataReader reader)
    {
        var subject = new FigureSubject(
            item.Text("unit"), item.Text("target"), item.Text("period"), item.Choice<DataSource>("source"), item.Choice<Basis>("basis"));
        var value = item.Has("verified") ? FigureOf(Child("verified")) : item.Has("reported") ? FigureOf(Child("reported")) : null;
        var entry = new FigureEntry(value, item.Choice<FigureState>("state"), item.Flag("used", false))
        {
            File = item.OptionalText("file") ?? "",
            Sheet = item.OptionalText("sheet") ?? "",
            Cells = item.Has("cells") ? string.Join(',', item.NodeOf("cells").Members.Select(cell => cell.Value.Text)) : "",
        };
        return new(subject, item.Integer("submission"), entry);

        DataObject Child(string name) => item.Value(name, item, (node, path) => new DataObject(reader, node, path));
    }

    private static Figure FigureOf(DataObject figure) =>
        figure.Has("numerator") ? new Figure.Ratio(figure.Number("numerator"), figure.Number("denominator"))
        : figure.Has("date") ? new Figure.Date(figure.Date("date"))
        : figure.Has("done") ? new Figure.Outcome(figure.Flag("done", false))
        : figure.Has("comparator") ? new Figure.Pair(figure.Number("value"), figure.Number("comparator"))
        : new Figure.Count(figure.Number("count"));
}

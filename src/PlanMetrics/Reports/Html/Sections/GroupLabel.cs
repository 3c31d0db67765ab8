using PlanMetrics.Scores;

namespace PlanMetrics.Reports.Html.Sections;

/// <summary>A group of a score tree with a label short enough for the head of a narrow column.</summary>
/// <param name="Id">The node's id.</param>
/// <param name="Label">The label: the printed number of a section, else a short name or a number.</param>
/// <param name="Name">The name in full.</param>
internal sealed record GroupLabel(string Id, string Label, string Name)
{
    private const int Narrow = 6;

    public static GroupLabel Of(PageData page, Score node, int place)
    {
        var section = page.Report.Plan.Sections.FirstOrDefault(section => node.Level == ScoreLevel.Section && PageData.N(section.Number) == node.Id);
        var name = section?.Name.In(page.Language) ?? node.Name.In(page.Language);
        if (name.Length == 0)
            name = node.Id;
        var label = section is { Heading.Length: > 0 } ? page.Say(section.Heading, PageData.N(section.Number)) : name.Length <= Narrow ? name : PageData.N(place);
        return new(node.Id, label, name);
    }
}

using PlanMetrics.Reports.Words;

namespace PlanMetrics.Reports.Html.Sections;

/// <summary>The edition in the head of a page, and the mark of everything that is not in force.</summary>
internal static class Standing
{
    public static void Write(HtmlWriter html, PageData page)
    {
        if (page.Report.Edition is { } edition)
            html.Element("p", EditionWords.Line(edition, page.Language), "edition");
        if (EditionWords.MarkOf(page.Report.Edition) is { } mark)
            html.Element("p", mark.In(page.Language), "standing");
    }
}

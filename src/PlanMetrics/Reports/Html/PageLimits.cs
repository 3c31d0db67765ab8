using System.Collections.Immutable;

namespace PlanMetrics.Reports.Html;

/// <summary>How much a page holds, so that one of very many units still opens; what is left out is said, with where it stands.</summary>
internal static class PageLimits
{
    /// <summary>The most units that a table lists.</summary>
    public const int Units = 1000;

    /// <summary>The most units that have a section of their own.</summary>
    public const int Sections = 600;

    /// <summary>The most rows of targets in all units' sections; beyond, each section lists the targets that cost it most.</summary>
    public const int TargetRows = 8000;

    /// <summary>How many targets a section lists then.</summary>
    public const int RowsOfUnit = 12;

    /// <summary>The most findings that the page lists, and that a unit's section lists.</summary>
    public const int Findings = 400;

    /// <summary>The most findings that a unit's section lists.</summary>
    public const int FindingsOfUnit = 40;

    public static ImmutableArray<T> First<T>(ImmutableArray<T> items, int most) => items.Length <= most ? items : items[..most];

    /// <summary>Says what a list leaves out; nothing where it is whole.</summary>
    public static void Note(HtmlWriter html, PageData page, int all, int shown, string file)
    {
        if (all > shown)
            html.Element("p", page.Say($"本页只列出前 {shown} 条，共 {all} 条，其余见 {file}。", $"The first {shown} of {all}; the others are in {file}."), "small");
    }
}

using PlanMetrics.Submissions;

namespace PlanMetrics.Observations;

/// <summary>What a cell holds, as findings quote it.</summary>
internal static class CellText
{
    private const int Longest = 60;

    /// <summary>The cell's text on one line, cut where it is long; what a reader would see for the other kinds.</summary>
    public static string Quote(SourceCell cell) => cell.Kind switch
    {
        CellKind.Blank => "",
        CellKind.Boolean => cell.Text == "1" ? "TRUE" : "FALSE",
        _ => OneLine(cell.Text),
    };

    private static string OneLine(string text)
    {
        var cut = text.Length <= Longest ? text
            : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest), "…");
        return cut.AsSpan().ContainsAny('\n', '\r', '\t') ? cut.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ') : cut;
    }
}

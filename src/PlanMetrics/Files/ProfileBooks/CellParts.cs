using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Plans;

namespace PlanMetrics.Files.ProfileBooks;

/// <summary>Objects that stand as one piece of text in a cell: a band <c>60:6</c>, a tie-break <c>points task 45</c>.</summary>
internal static class CellParts
{
    private const char Tilde = '~';

    /// <summary>A band; null where the text is none.</summary>
    public static DataNode? Band(string text, string sheet, string cell)
    {
        var folded = TextFold.Fold(text);
        var colon = folded.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
            return null;
        var edges = folded[..colon].Replace('至', Tilde).Split(Tilde);
        var band = new NodeBuilder(DataKind.Object, sheet, cell);
        var isWhole = Number("from", edges[0])
            && (edges.Length == 1 || (edges.Length == 2 && (edges[1].Trim().Length == 0 || Number("to", edges[1]))))
            && Number("points", folded[(colon + 1)..]);
        return isWhole ? band.ToNode() : null;

        bool Number(string name, string digits)
        {
            if (!CellNumber.TryParse(digits, out var value, out var isPercent) || isPercent)
                return false;
            band.Add(name, NodeBuilder.Leaf(DataKind.Number, NumberText.Of(value), sheet, cell));
            return true;
        }
    }

    /// <summary>A tie-break; null where the text is none.</summary>
    public static DataNode? TieBreak(string text, Plan? plan, string sheet, string cell)
    {
        var words = text.Split((char[]?)null, 3, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length is not (1 or 3) || BookWords.TieBreaks.Find(words[0]) is not { } by)
            return null;
        var tieBreak = new NodeBuilder(DataKind.Object, sheet, cell);
        tieBreak.Add("by", NodeBuilder.Leaf(DataKind.Text, by, sheet, cell));
        if (words.Length == 1)
            return tieBreak.ToNode();
        if (BookWords.Levels.Find(words[1]) is not { } level)
            return null;
        if (level is "task" or "section")
        {
            if (!CellNumber.TryParse(words[2], out var number, out _))
                return null;
            tieBreak.Add(level, NodeBuilder.Leaf(DataKind.Number, NumberText.Of(number), sheet, cell));
        }
        else
            tieBreak.Add(level, NodeBuilder.Leaf(DataKind.Text, level == "target" ? plan?.FindTarget(words[2])?.Id ?? words[2] : words[2], sheet, cell));
        return tieBreak.ToNode();
    }

    /// <summary>What to write for a band.</summary>
    public static string BandText(DataNode band)
    {
        var end = TextOf(band, "to");
        return $"{TextOf(band, "from")}{(end.Length > 0 ? Tilde + end : "")}:{TextOf(band, "points")}";
    }

    /// <summary>What to write for a tie-break.</summary>
    public static string TieBreakText(DataNode tieBreak, Language language) =>
        string.Join(' ', tieBreak.Members.Select(member => member.Name == "by"
            ? BookWords.TieBreaks.Show(member.Value.Text, language)
            : $"{BookWords.Levels.Show(member.Name, language)} {member.Value.Text}"));

    private static string TextOf(DataNode node, string name) => node.Members.FirstOrDefault(member => member.Name == name)?.Value.Text ?? "";
}

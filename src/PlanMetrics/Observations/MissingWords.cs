using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Submissions;

namespace PlanMetrics.Observations;

/// <summary>What counts as nothing in a figure's cell: blanks, and the profile's words for them.</summary>
internal sealed class MissingWords(Profile profile)
{
    /// <summary>Longer texts are taken as said: marks that nobody sees lengthen a word, but not to this.</summary>
    private const int LongestText = 256;

    private readonly HashSet<string> words = profile.MissingWords.Select(TextFold.Key).Append("").ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether somebody put a value into the cell, usable or not.</summary>
    public bool IsFilled(SourceCell cell) =>
        CellFault.IsFilled(cell)
        && (cell.Kind != CellKind.Text || cell.Text is [>= '0' and <= '9', ..] || cell.Text.Length > LongestText
            || !words.Contains(TextFold.Key(cell.Text)));
}

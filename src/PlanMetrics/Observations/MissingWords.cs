using System.Collections.Frozen;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Submissions;

namespace PlanMetrics.Observations;

/// <summary>What counts as nothing in a figure's cell: blanks, and the profile's words for them.</summary>
internal sealed class MissingWords(Profile profile)
{
    private readonly FrozenSet<string> words = profile.MissingWords.Select(TextFold.Key).Append("").ToFrozenSet(StringComparer.Ordinal);
    private readonly int longest = profile.MissingWords.Select(word => word.Length).Append(8).Max();

    /// <summary>Whether somebody put a value into the cell, usable or not.</summary>
    public bool IsFilled(SourceCell cell)
    {
        if (!CellFault.IsFilled(cell))
            return false;
        // Invisible marks and spaces may lengthen a word; a long text that holds something visible is no word for nothing.
        return cell.Kind != CellKind.Text || cell.Text is [>= '0' and <= '9', ..] || cell.Text.Length > longest * 4
            || !words.Contains(TextFold.Key(cell.Text));
    }
}

using System.Collections.Frozen;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Submissions;

namespace PlanMetrics.Observations;

/// <summary>A column that takes words of a closed list; blank means the first meaning.</summary>
/// <typeparam name="T">What the words mean.</typeparam>
internal sealed class WordColumn<T> where T : struct, Enum
{
    private readonly LocalText name;
    private readonly Func<SubmissionRow, SourceCell> cellOf;
    private readonly string expected;
    private readonly FrozenDictionary<string, T> words;

    public WordColumn(LocalText name, Func<SubmissionRow, SourceCell> cellOf, string expected, params (T Meaning, string[] Words)[] words)
    {
        this.name = name;
        this.cellOf = cellOf;
        this.expected = expected;
        this.words = words
            .SelectMany(entry => entry.Words.Select(word => (Key: TextFold.Key(word), entry.Meaning)))
            .ToFrozenDictionary(pair => pair.Key, pair => pair.Meaning, StringComparer.Ordinal);
    }

    /// <summary>The meaning, or null where the cell holds no word of the list, which is reported.</summary>
    public T? Read(RowSite site)
    {
        var cell = cellOf(site.Row);
        if (CellFault.Report(site, cell, name, RowSite.RowUnused))
            return null;
        if (cell.IsBlank)
            return default(T);
        // Most cells hold a word exactly as listed; only others are folded.
        if (words.TryGetValue(cell.Text, out var meaning) || words.TryGetValue(TextFold.Key(cell.Text), out meaning))
            return meaning;
        site.Report(RowCodes.UnknownWord, cell, ("column", name), ("found", CellText.Quote(cell)), ("expected", expected));
        return null;
    }
}

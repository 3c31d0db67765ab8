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
    private readonly string[] words;
    private readonly T[] meanings;

    public WordColumn(LocalText name, Func<SubmissionRow, SourceCell> cellOf, string expected, params (T Meaning, string[] Words)[] words)
    {
        this.name = name;
        this.cellOf = cellOf;
        this.expected = expected;
        // Plain loops: a query over an enumeration would be compiled anew at every start of the program.
        var count = 0;
        foreach (var entry in words)
            count += entry.Words.Length;
        (this.words, meanings) = (new string[count], new T[count]);
        foreach (var (meaning, spellings) in words)
            foreach (var spelling in spellings)
                (this.words[^count], meanings[^count--]) = (TextFold.Key(spelling), meaning);
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
        var at = Array.IndexOf(words, cell.Text);
        if (at < 0)
            at = Array.IndexOf(words, TextFold.Key(cell.Text));
        if (at >= 0)
            return meanings[at];
        site.Report(RowCodes.UnknownWord, cell, ("column", name), ("found", CellText.Quote(cell)), ("expected", expected));
        return null;
    }
}

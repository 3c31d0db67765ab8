using System.Globalization;

namespace PlanMetrics.Submissions;

/// <summary>A cell's place on its sheet.</summary>
/// <param name="Row">The row, from 1; 0 for a value that comes from no file.</param>
/// <param name="Column">The column, from 1; 0 for a value that comes from no file.</param>
public readonly record struct CellAddress(int Row, int Column)
{
    /// <summary>The place as people write it: <c>C7</c>; empty for a value that comes from no file.</summary>
    public override string ToString()
    {
        if (Row <= 0 || Column <= 0)
            return "";
        Span<char> letters = stackalloc char[8];
        var start = letters.Length;
        for (var column = Column; column > 0; column = (column - 1) / 26)
            letters[--start] = (char)('A' + ((column - 1) % 26));
        return string.Concat(letters[start..], Row.ToString(CultureInfo.InvariantCulture));
    }
}

using PlanMetrics.Submissions;

namespace PlanMetrics.Files.Xlsx;

/// <summary>Cell places as workbooks write them: <c>C7</c>, with rows to 1 048 576 and columns to XFD.</summary>
internal static class CellReference
{
    public const int LastRow = 1_048_576;
    public const int LastColumn = 16_384;

    public static bool TryParse(ReadOnlySpan<byte> text, out CellAddress address)
    {
        address = default;
        var column = 0;
        var i = 0;
        for (; i < text.Length && i <= 3 && text[i] is >= (byte)'A' and <= (byte)'Z'; i++)
            column = (column * 26) + (text[i] - 'A' + 1);
        if (i is 0 or > 3 || column > LastColumn || !TryParseRow(text[i..], out var row))
            return false;
        address = new CellAddress(row, column);
        return true;
    }

    public static bool TryParseRow(ReadOnlySpan<byte> text, out int row)
    {
        row = 0;
        if (text.Length is 0 or > 7)
            return false;
        foreach (var digit in text)
        {
            if (digit is < (byte)'0' or > (byte)'9')
                return false;
            row = (row * 10) + (digit - '0');
        }
        return row is >= 1 and <= LastRow;
    }

    /// <summary>Two corners, <c>A2:A3</c>; a single cell is a range of one.</summary>
    public static bool TryParseRange(ReadOnlySpan<byte> text, out CellAddress first, out CellAddress last)
    {
        last = default;
        var colon = text.IndexOf((byte)':');
        if (colon < 0)
        {
            var isCell = TryParse(text, out first);
            last = first;
            return isCell;
        }
        return TryParse(text[..colon], out first) && TryParse(text[(colon + 1)..], out last)
            && first.Row <= last.Row && first.Column <= last.Column;
    }
}

namespace PlanMetrics.Files.Markup;

/// <summary>
/// The one piece of markup worth a grammar of its own, because a large sheet is a million times this and hardly anything else:
/// <c>&lt;c r="A1" s="1" t="s"&gt;&lt;v&gt;7&lt;/v&gt;&lt;/c&gt;</c>, or an empty cell, with the prefix of the row about it.
/// Any other spelling is left to the general walk.
/// </summary>
internal sealed class CellGrammar
{
    private readonly byte[] row;
    private readonly byte[] open;
    private readonly byte[] openValue;
    private readonly byte[] close;
    private readonly byte[] closeEmpty;

    private CellGrammar(ReadOnlySpan<byte> row)
    {
        var prefix = row[..(row.IndexOf((byte)':') + 1)];
        this.row = row.ToArray();
        open = [.. "<"u8, .. prefix, .. "c"u8];
        openValue = [.. "><"u8, .. prefix, .. "v>"u8];
        close = [.. "</"u8, .. prefix, .. "v></"u8, .. prefix, .. "c>"u8];
        closeEmpty = [.. "></"u8, .. prefix, .. "c>"u8];
    }

    public static CellGrammar Usual { get; } = new("row"u8);

    /// <summary>The grammar of cells within an element of this name.</summary>
    public CellGrammar Within(ReadOnlySpan<byte> name) => name.SequenceEqual(row) ? this : new CellGrammar(name);

    /// <summary>Reads a cell.</summary>
    /// <returns>Its length, or 0 where it is not of this form or not all in the window.</returns>
    public int TryRead(ReadOnlySpan<byte> window, out PlainCell cell)
    {
        cell = default;
        if (!window.StartsWith(open))
            return 0;
        ReadOnlySpan<byte> reference = [], style = [], type = [];
        var at = open.Length;
        while (at + 4 < window.Length && window[at] == ' ')
        {
            // Some programs write a space before the end of an empty tag.
            if (window[at + 1] == '/')
            {
                at++;
                break;
            }

            var value = TryReadValue(window[at..]);
            if (value.IsEmpty)
                return 0;
            ref var place = ref reference;
            switch (window[at + 1])
            {
                case (byte)'r': break;
                case (byte)'s': place = ref style; break;
                case (byte)'t': place = ref type; break;
                default: return 0;
            }
            if (!place.IsEmpty)
                return 0;
            place = value;
            at += value.Length + 5;
        }
        var content = TryReadContent(window[at..], out var text, out var hasValue);
        cell = new PlainCell { Reference = reference, Style = style, Type = type, Value = text, HasValue = hasValue };
        return content == 0 ? 0 : at + content;
    }

    // A space, a letter, an equals sign, and letters and digits in double quotes.
    private static ReadOnlySpan<byte> TryReadValue(ReadOnlySpan<byte> attribute)
    {
        if (attribute[2] != '=' || attribute[3] != '"')
            return [];
        for (var end = 4; end < attribute.Length; end++)
        {
            if (attribute[end] == '"')
                return attribute[4..end];
            if (!char.IsAsciiLetterOrDigit((char)attribute[end]))
                return [];
        }
        return [];
    }

    private int TryReadContent(ReadOnlySpan<byte> content, out ReadOnlySpan<byte> value, out bool hasValue)
    {
        value = [];
        hasValue = content.StartsWith(openValue);
        if (!hasValue)
            return content.StartsWith("/>"u8) ? 2 : content.StartsWith(closeEmpty) ? closeEmpty.Length : 0;
        var end = openValue.Length;
        for (; end < content.Length && content[end] != '<'; end++)
            if (content[end] is (byte)'&' or (byte)']' or (byte)'\r')
                return 0;
        if (!content[end..].StartsWith(close))
            return 0;
        value = content[openValue.Length..end];
        return end + close.Length;
    }
}

namespace PlanMetrics.Files.Markup;

/// <summary>
/// The one piece of markup worth a grammar of its own, because a large sheet is a million times this and hardly anything else:
/// <c>&lt;c r="A1" s="1" t="s"&gt;&lt;v&gt;7&lt;/v&gt;&lt;/c&gt;</c>, or an empty cell. Any other spelling is left to the general walk.
/// </summary>
internal static class CellGrammar
{
    private static ReadOnlySpan<byte> Open => "<c"u8;

    private static ReadOnlySpan<byte> OpenValue => "><v>"u8;

    private static ReadOnlySpan<byte> Close => "</v></c>"u8;

    /// <summary>Reads a cell.</summary>
    /// <returns>Its length, or 0 where it is not of this form or not all in the window.</returns>
    public static int TryRead(ReadOnlySpan<byte> window, out PlainCell cell)
    {
        cell = default;
        if (!window.StartsWith(Open))
            return 0;
        ReadOnlySpan<byte> reference = [], style = [], type = [];
        var at = Open.Length;
        while (at + 4 < window.Length && window[at] == ' ')
        {
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

    private static int TryReadContent(ReadOnlySpan<byte> content, out ReadOnlySpan<byte> value, out bool hasValue)
    {
        value = [];
        hasValue = content.StartsWith(OpenValue);
        if (!hasValue)
            return content.StartsWith("/>"u8) ? 2 : content.StartsWith("></c>"u8) ? 5 : 0;
        var end = OpenValue.Length;
        for (; end < content.Length && content[end] != '<'; end++)
            if (content[end] is (byte)'&' or (byte)']' or (byte)'\r')
                return 0;
        if (!content[end..].StartsWith(Close))
            return 0;
        value = content[OpenValue.Length..end];
        return end + Close.Length;
    }
}

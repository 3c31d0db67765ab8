namespace PlanMetrics.Files.Markup;

/// <summary>The grammar of a start tag, with names in ASCII.</summary>
internal static class TagGrammar
{
    private const byte NameCharacter = 1;
    private const byte NameStart = 2;
    private const byte White = 4;
    private const byte NotPlain = 8;
    private static readonly byte[] Classes = Classify();

    public static bool IsWhite(byte character) => (Classes[character] & White) != 0;

    /// <summary>Reads a start tag and collects its attributes.</summary>
    /// <param name="tag">The window from the tag on.</param>
    /// <param name="offset">Where the tag stands in the buffer.</param>
    /// <param name="buffer">The buffer.</param>
    /// <param name="attributes">Receives the attributes, by their places in the buffer.</param>
    /// <param name="local">Where the local name starts.</param>
    /// <param name="nameEnd">Where the name ends.</param>
    /// <param name="isEmpty">Whether the tag ends its element too.</param>
    /// <returns>The tag's length, or 0 where the window ends before it does.</returns>
    /// <exception cref="UnusualMarkupException">It is no tag, or not a usual one.</exception>
    public static int TryRead(
        ReadOnlySpan<byte> tag, int offset, ReadOnlySpan<byte> buffer, TagAttributes attributes, out int local, out int nameEnd, out bool isEmpty)
    {
        isEmpty = false;
        nameEnd = PassName(tag, 1, out local);
        var at = nameEnd;
        while (true)
        {
            var from = at;
            at = PassWhite(tag, at);
            if (at >= tag.Length)
                return 0;
            if (tag[at] == '>')
                return at + 1;
            if (tag[at] == '/')
            {
                if (at + 1 == tag.Length)
                    return 0;
                isEmpty = true;
                return tag[at + 1] == '>' ? at + 2 : throw new UnusualMarkupException();
            }
            if (at == from)
                throw new UnusualMarkupException();
            at = TryReadAttribute(tag, at, offset, buffer, attributes);
            if (at == 0)
                return 0;
        }
    }

    private static int TryReadAttribute(ReadOnlySpan<byte> tag, int name, int offset, ReadOnlySpan<byte> buffer, TagAttributes attributes)
    {
        var end = PassName(tag, name, out var local);
        var at = PassWhite(tag, end);
        if (at >= tag.Length)
            return 0;
        if (tag[at] != '=')
            throw new UnusualMarkupException();
        at = PassWhite(tag, at + 1);
        if (at >= tag.Length)
            return 0;
        var quote = tag[at];
        if (quote is not ((byte)'"' or (byte)'\''))
            throw new UnusualMarkupException();
        var value = ++at;
        byte seen = 0;
        for (; at < tag.Length && tag[at] != quote; at++)
            seen |= Classes[tag[at]];
        if (at >= tag.Length)
            return 0;
        var isPlain = (seen & NotPlain) == 0 || IsReadable(tag[value..at]);
        attributes.Add(buffer, new TagAttribute(offset + name, local - name, offset + end, offset + value, offset + at, isPlain));
        return at + 1;
    }

    // Whether the value can be taken as it stands; a value that no attribute may have is refused here, even one that nobody asks for.
    private static bool IsReadable(ReadOnlySpan<byte> value)
    {
        if (value.Contains((byte)'<'))
            throw new UnusualMarkupException();
        if (value.IndexOfAny("&\t\n\r"u8) < 0)
            return true;
        new Utf8Text().AddAttribute(value);
        return false;
    }

    private static int PassName(ReadOnlySpan<byte> tag, int at, out int local)
    {
        var start = local = at;
        if (at < tag.Length && (Classes[tag[at]] & NameStart) == 0)
            throw new UnusualMarkupException();
        for (; at < tag.Length; at++)
        {
            if (tag[at] == ':')
            {
                if (local > start || (at + 1 < tag.Length && (Classes[tag[at + 1]] & NameStart) == 0))
                    throw new UnusualMarkupException();
                local = at + 1;
            }
            else if ((Classes[tag[at]] & NameCharacter) == 0)
                break;
        }
        return at;
    }

    private static int PassWhite(ReadOnlySpan<byte> tag, int at)
    {
        while (at < tag.Length && IsWhite(tag[at]))
            at++;
        return at;
    }

    private static byte[] Classify()
    {
        var classes = new byte[256];
        for (var character = 0; character < 128; character++)
        {
            if (char.IsAsciiLetter((char)character) || character == '_')
                classes[character] = NameStart | NameCharacter;
            else if (char.IsAsciiDigit((char)character) || character is '-' or '.')
                classes[character] = NameCharacter;
        }
        foreach (var white in " \t\r\n"u8)
            classes[white] |= White;
        foreach (var special in "&<\t\r\n"u8)
            classes[special] |= NotPlain;
        return classes;
    }
}

namespace PlanMetrics.Files.Markup;

/// <summary>What may stand before the markup: a byte order mark and the XML declaration.</summary>
internal static class Prologue
{
    private const int Longest = 200;

    /// <exception cref="UnusualMarkupException">The declaration is another than those of UTF-8.</exception>
    public static void Pass(Utf8Window window)
    {
        while (window.Rest.Length < Longest && window.Fill())
        {
        }
        if (window.Rest.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            window.Start += 3;
        if (!window.Rest.StartsWith("<?xml"u8))
            return;
        var declaration = window.Rest[..Math.Min(window.Rest.Length, Longest)];
        var end = declaration.IndexOf("?>"u8);
        if (end < 0)
            throw new UnusualMarkupException();
        window.Start += end + 2;
        declaration = declaration[5..end];
        var isSound = Take(ref declaration, "version"u8, out var version) && version.SequenceEqual("1.0"u8)
            && (!Take(ref declaration, "encoding"u8, out var encoding) || encoding.SequenceEqual("UTF-8"u8) || encoding.SequenceEqual("utf-8"u8))
            && (!Take(ref declaration, "standalone"u8, out var alone) || alone.SequenceEqual("yes"u8) || alone.SequenceEqual("no"u8))
            && declaration.TrimStart(" \t\r\n"u8).IsEmpty;
        if (!isSound)
            throw new UnusualMarkupException();
    }

    // One of the three settings, in their order: white space, name, equals sign, quoted value.
    private static bool Take(ref ReadOnlySpan<byte> rest, ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        value = [];
        var from = rest.TrimStart(" \t\r\n"u8);
        if (from.Length == rest.Length || !from.StartsWith(name))
            return false;
        from = from[name.Length..];
        if (from.Length < 3 || from[0] != '=' || from[1] is not ((byte)'"' or (byte)'\''))
            return false;
        var end = from[2..].IndexOf(from[1]);
        if (end < 0)
            return false;
        value = from.Slice(2, end);
        rest = from[(end + 3)..];
        return true;
    }
}

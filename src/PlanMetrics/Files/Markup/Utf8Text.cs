using System.Buffers.Text;
using System.Text;

namespace PlanMetrics.Files.Markup;

/// <summary>What text in markup means: references resolved, line ends made one character. Grows as it must.</summary>
internal sealed class Utf8Text
{
    private const int LongestReference = 10;
    private byte[] bytes = new byte[256];
    private int length;

    public ReadOnlySpan<byte> Bytes => bytes.AsSpan(0, length);

    public void Clear() => length = 0;

    /// <summary>Adds character data.</summary>
    /// <exception cref="UnusualMarkupException">A reference is not one of XML's own, or "]]&gt;" stands in it.</exception>
    public void Add(ReadOnlySpan<byte> text)
    {
        if (text.IndexOf("]]>"u8) >= 0)
            throw new UnusualMarkupException();
        for (var special = text.IndexOfAny((byte)'&', (byte)'\r'); special >= 0; special = text.IndexOfAny((byte)'&', (byte)'\r'))
        {
            Append(text[..special]);
            text = text[special..];
            text = text[0] == '&' ? AddReference(text) : AddLineEnd(text);
        }
        Append(text);
    }

    /// <summary>Adds the content of a CDATA section.</summary>
    public void AddRaw(ReadOnlySpan<byte> text)
    {
        for (var special = text.IndexOf((byte)'\r'); special >= 0; special = text.IndexOf((byte)'\r'))
        {
            Append(text[..special]);
            text = AddLineEnd(text[special..]);
        }
        Append(text);
    }

    /// <summary>Adds the value of an attribute, in which line ends and tabs are spaces.</summary>
    /// <exception cref="UnusualMarkupException">A reference is not one of XML's own, or a carriage return stands in it.</exception>
    public void AddAttribute(ReadOnlySpan<byte> value)
    {
        for (var special = value.IndexOfAny("&\t\n\r"u8); special >= 0; special = value.IndexOfAny("&\t\n\r"u8))
        {
            Append(value[..special]);
            value = value[special..];
            if (value[0] == '\r')
                throw new UnusualMarkupException();
            if (value[0] == '&')
                value = AddReference(value);
            else
            {
                Append(" "u8);
                value = value[1..];
            }
        }
        Append(value);
    }

    private ReadOnlySpan<byte> AddLineEnd(ReadOnlySpan<byte> text)
    {
        Append("\n"u8);
        return text[(text.Length > 1 && text[1] == '\n' ? 2 : 1)..];
    }

    private ReadOnlySpan<byte> AddReference(ReadOnlySpan<byte> text)
    {
        var end = text[..Math.Min(text.Length, LongestReference)].IndexOf((byte)';');
        if (end < 2)
            throw new UnusualMarkupException();
        var name = text[1..end];
        if (name[0] == '#')
            AddCharacter(name[1..]);
        else
            Append(NamedCharacter(name));
        return text[(end + 1)..];
    }

    private static ReadOnlySpan<byte> NamedCharacter(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("amp"u8) ? "&"u8
        : name.SequenceEqual("lt"u8) ? "<"u8
        : name.SequenceEqual("gt"u8) ? ">"u8
        : name.SequenceEqual("quot"u8) ? "\""u8
        : name.SequenceEqual("apos"u8) ? "'"u8
        : throw new UnusualMarkupException();

    private void AddCharacter(ReadOnlySpan<byte> number)
    {
        var isHex = number.StartsWith("x"u8);
        var digits = isHex ? number[1..] : number;
        if (digits.IsEmpty || !Utf8Parser.TryParse(digits, out uint code, out var read, isHex ? 'X' : 'D') || read != digits.Length
            || digits[0] == '+' || !IsAllowed(code) || !Rune.TryCreate(code, out var rune))
            throw new UnusualMarkupException();
        Span<byte> encoded = stackalloc byte[4];
        Append(encoded[..rune.EncodeToUtf8(encoded)]);
    }

    private static bool IsAllowed(uint code) => code is 9 or 10 or 13 or (>= 32 and not 0xFFFE and not 0xFFFF);

    private void Append(ReadOnlySpan<byte> text)
    {
        while (bytes.Length < length + text.Length)
            Array.Resize(ref bytes, bytes.Length * 2);
        text.CopyTo(bytes.AsSpan(length));
        length += text.Length;
    }
}

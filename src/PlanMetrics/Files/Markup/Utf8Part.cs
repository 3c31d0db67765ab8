using System.Buffers;

namespace PlanMetrics.Files.Markup;

/// <summary>
/// A walk over the bytes themselves, for markup as programs write it: UTF-8, names in ASCII, the references that XML itself
/// defines. Whatever else it meets, sound or not, it leaves to <see cref="XmlPart"/>: what it does accept, both read alike.
/// </summary>
internal sealed class Utf8Part : PartWalk
{
    private static readonly SearchValues<byte> NotPlain = SearchValues.Create("&\r]"u8);
    private const int LongestCharacter = 3;
    private readonly Utf8Window window;
    private readonly OpenElements open = new();
    private readonly TagAttributes attributes = new();
    private readonly Utf8Text text = new();
    private readonly int deepest;
    private CellGrammar cells = CellGrammar.Usual;
    private readonly int longest;
    private int name;
    private int nameEnd;
    private int attribute;
    private int textStart;
    private int textEnd;
    private bool textIsRaw;
    private bool collects;
    private bool rootSeen;
    private bool begun;

    public Utf8Part(Stream stream, ReaderCaps caps)
    {
        window = new Utf8Window(stream);
        deepest = caps.XmlDepth;
        longest = caps.TextLength * LongestCharacter;
    }

    public override ReadOnlySpan<byte> Name => window.Buffer.AsSpan(name, nameEnd - name);

    public override ReadOnlySpan<byte> AttributeName => attributes[attribute].Local(window.Buffer);

    public override bool IsPrefixed => attributes[attribute].IsPrefixed;

    public override ReadOnlySpan<byte> AttributeValue
    {
        get
        {
            ref readonly var current = ref attributes[attribute];
            if (current.IsPlain)
                return current.ValueOf(window.Buffer);
            text.Clear();
            text.AddAttribute(current.ValueOf(window.Buffer));
            return text.Bytes;
        }
    }

    public override bool NextAttribute()
    {
        while (++attribute < attributes.Count)
            if (!attributes.HasNames || !attributes[attribute].IsDeclaration(window.Buffer))
                return true;
        return false;
    }

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Text()
    {
        if (IsEmptyElement)
            return [];
        var rest = window.Rest;
        var end = rest.IndexOf((byte)'<');
        // The usual case: plain text, and then the element's own end.
        if (end >= 0 && end <= longest && rest[..end].IndexOfAny(NotPlain) < 0 && TryReadEnd(rest[end..]) is > 0 and var read)
        {
            window.Start += end + read;
            return rest[..end];
        }
        return base.Text();
    }

    public override void Dispose() => window.Dispose();

    protected override bool ReadNode()
    {
        if (!begun)
        {
            Prologue.Pass(window);
            begun = true;
        }
        while (true)
        {
            var tag = FindTag();
            if (tag < 0)
                return End();
            if ((tag > window.Start && PassText(tag)) || ReadTag())
                return true;
        }
    }

    protected override bool TryReadPlainCell(int depth, out PlainCell cell)
    {
        cell = default;
        // The cell, its v and the text are three levels more. What bears the prefix of a mark is one itself.
        if (open.Count != depth || depth + 3 > deepest || open.IsMark)
            return false;
        cells = cells.Within(open.Name);
        var read = cells.TryRead(window.Rest, out cell);
        if (read == 0 || cell.Value.Length > longest)
            return false;
        window.Start += read;
        return true;
    }

    protected override Exception Malformed() => new UnusualMarkupException();

    protected override void BeginText()
    {
        text.Clear();
        collects = true;
    }

    protected override void AppendText()
    {
        var added = window.Buffer.AsSpan(textStart, textEnd - textStart);
        if (textIsRaw)
            text.AddRaw(added);
        else
            text.Add(added);
        if (text.Bytes.Length > longest)
            throw new UnusualMarkupException();
    }

    protected override ReadOnlySpan<byte> EndText()
    {
        collects = false;
        return text.Bytes;
    }

    private int FindTag()
    {
        while (true)
        {
            var at = window.Rest.IndexOf((byte)'<');
            if (at >= 0)
                return window.Start + at;
            if (!window.Fill())
                return -1;
        }
    }

    private bool End()
    {
        if (!rootSeen || open.Count > 0 || !window.Rest.TrimStart(" \t\r\n"u8).IsEmpty)
            throw new UnusualMarkupException();
        return false;
    }

    // Whether the text is a node that somebody asked for.
    private bool PassText(int end)
    {
        (textStart, textEnd, textIsRaw) = (window.Start, end, false);
        window.Start = end;
        var passed = window.Buffer.AsSpan(textStart, end - textStart);
        if (open.Count == 0 && !passed.TrimStart(" \t\r\n"u8).IsEmpty)
            throw new UnusualMarkupException();
        if (collects)
            return BeText();
        if (passed.IndexOfAny((byte)'&', (byte)']') >= 0)
        {
            text.Clear();
            text.Add(passed);
        }
        return false;
    }

    private bool BeText()
    {
        Kind = NodeKind.Text;
        Depth = open.Count;
        IsEmptyElement = false;
        IsCompatibilityMark = false;
        return true;
    }

    // Whether there is a node; a comment is none.
    private bool ReadTag()
    {
        while (true)
        {
            var tag = window.Rest;
            Kind = NodeKind.None;
            var read = tag.Length < 2 ? 0 : tag[1] switch
            {
                (byte)'/' => TryReadEnd(tag),
                (byte)'!' => TryPassAside(tag),
                _ => TryReadStart(tag),
            };
            if (read > 0)
            {
                window.Start += read;
                return Kind != NodeKind.None;
            }
            if (!window.Fill())
                throw new UnusualMarkupException();
        }
    }

    // Each of these gives the length of what it read, or 0 where the window ends before it does.
    private int TryReadEnd(ReadOnlySpan<byte> tag)
    {
        if (tag.Length < 2 || tag[1] != '/')
            return 0;
        if (open.Count == 0)
            throw new UnusualMarkupException();
        var expected = open.Name;
        var end = 2 + expected.Length;
        while (end < tag.Length && TagGrammar.IsWhite(tag[end]))
            end++;
        if (end >= tag.Length)
            return 0;
        if (tag[end] != '>' || !tag.Slice(2, expected.Length).SequenceEqual(expected))
            throw new UnusualMarkupException();
        IsCompatibilityMark = open.IsMark;
        open.Pop();
        Kind = NodeKind.EndElement;
        Depth = open.Count;
        IsEmptyElement = false;
        return end + 1;
    }

    private int TryPassAside(ReadOnlySpan<byte> tag)
    {
        if (tag.Length < 9)
            return 0;
        if (tag.StartsWith("<!--"u8))
        {
            var dashes = tag[4..].IndexOf("--"u8);
            if (dashes < 0 || tag.Length < dashes + 7)
                return 0;
            return tag[dashes + 6] == '>' ? dashes + 7 : throw new UnusualMarkupException();
        }
        if (!tag.StartsWith("<![CDATA["u8) || open.Count == 0)
            throw new UnusualMarkupException();
        var end = tag[9..].IndexOf("]]>"u8);
        if (end < 0)
            return 0;
        (textStart, textEnd, textIsRaw) = (window.Start + 9, window.Start + 9 + end, true);
        if (collects)
            BeText();
        return end + 12;
    }

    private int TryReadStart(ReadOnlySpan<byte> tag)
    {
        attributes.Clear();
        var read = TagGrammar.TryRead(tag, window.Start, window.Buffer, attributes, out var local, out var end, out var isEmpty);
        if (read == 0)
            return 0;
        if (open.Count >= deepest || (open.Count == 0 && rootSeen))
            throw new UnusualMarkupException();
        rootSeen = true;
        IsCompatibilityMark = (attributes.HasNames || local > 1) && open.Resolve(tag[1..Math.Max(1, local - 1)], attributes, window.Buffer);
        (name, nameEnd, attribute) = (window.Start + local, window.Start + end, -1);
        Kind = NodeKind.Element;
        Depth = open.Count;
        IsEmptyElement = isEmpty;
        if (!isEmpty)
            open.Push(tag[1..end], IsCompatibilityMark);
        else if (attributes.HasNames)
            open.Forget();
        return read;
    }
}

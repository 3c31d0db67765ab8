using System.Text;
using System.Xml;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files.Xlsx;

namespace PlanMetrics.Files.Markup;

/// <summary>A walk by the framework's own reader: slower than <see cref="Utf8Part"/>, at home in every legal oddity, and the one to say what is wrong where.</summary>
internal sealed class XmlPart : PartWalk
{
    private const string DeclarationNamespace = "http://www.w3.org/2000/xmlns/";
    private readonly PartStream stream;
    private readonly XmlReader reader;
    private readonly string compatibility;
    private readonly string declaration;
    private readonly string part;
    private readonly ReaderCaps caps;
    private readonly Dictionary<string, byte[]> names = new(StringComparer.Ordinal);
    private char[] characters = new char[1024];
    private byte[] bytes = new byte[256];
    private int length;
    private bool rootSeen;

    public XmlPart(PartStream stream, string part, ReaderCaps caps)
    {
        this.part = part;
        this.caps = caps;
        this.stream = stream;
        try
        {
            reader = XmlReader.Create(stream, Settings);
        }
        catch (Exception exception) when (IsFaultOfPart(exception))
        {
            throw Malformed(0);
        }
        compatibility = reader.NameTable.Add(CompatibilityNamespace);
        declaration = reader.NameTable.Add(DeclarationNamespace);
    }

    private static XmlReaderSettings Settings { get; } = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    public override ReadOnlySpan<byte> Name => BytesOf(reader.LocalName);

    public override ReadOnlySpan<byte> AttributeName => Name;

    public override ReadOnlySpan<byte> AttributeValue => Encode(reader.Value);

    public override bool IsPrefixed => reader.Prefix.Length > 0;

    public override bool NextAttribute()
    {
        try
        {
            while (reader.MoveToNextAttribute())
                if (!ReferenceEquals(reader.NamespaceURI, declaration))
                    return true;
            reader.MoveToElement();
            return false;
        }
        catch (Exception exception) when (IsFaultOfPart(exception))
        {
            throw Malformed();
        }
    }

    public override void Dispose()
    {
        reader.Dispose();
        stream.Dispose();
    }

    protected override bool ReadNode()
    {
        while (Advance())
        {
            Depth = reader.Depth;
            if (Depth > caps.XmlDepth)
                throw new FileFault(SubmissionCodes.XmlDepth, ("part", part),
                    ("line", ((IXmlLineInfo)reader).LineNumber), ("limit", caps.XmlDepth));
            Kind = KindOf(reader.NodeType);
            if (Kind == NodeKind.None)
                continue;
            rootSeen |= Kind != NodeKind.Text;
            IsEmptyElement = reader.IsEmptyElement;
            IsCompatibilityMark = ReferenceEquals(reader.NamespaceURI, compatibility);
            return true;
        }
        return false;
    }

    protected override Exception Malformed() => Malformed(((IXmlLineInfo)reader).LineNumber);

    protected override void BeginText() => length = 0;

    protected override void AppendText()
    {
        while (true)
        {
            if (length == characters.Length)
                Array.Resize(ref characters, characters.Length * 2);
            var read = ReadChunk(length, characters.Length - length);
            if (read == 0)
                return;
            length += read;
            // An escape such as _x000D_ takes seven characters for one.
            if (length > caps.TextLength * (long)CellText.EscapeLength)
                throw FileFault.TooMany(CellText.Characters, caps.TextLength);
        }
    }

    protected override ReadOnlySpan<byte> EndText() => Encode(characters.AsSpan(0, length));

    private static NodeKind KindOf(XmlNodeType type) => type switch
    {
        XmlNodeType.Element => NodeKind.Element,
        XmlNodeType.EndElement => NodeKind.EndElement,
        XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace => NodeKind.Text,
        _ => NodeKind.None,
    };

    private FileFault Malformed(int line) => !rootSeen && stream.DeclaresDocumentType
        ? new FileFault(SubmissionCodes.XmlDtd, ("part", part))
        : new FileFault(SubmissionCodes.XmlMalformed, ("part", part), ("line", line));

    // An unknown encoding name surfaces as one of the two argument types.
    private static bool IsFaultOfPart(Exception exception) =>
        exception is XmlException or NotSupportedException or ArgumentException;

    private byte[] BytesOf(string name)
    {
        if (!names.TryGetValue(name, out var known))
            names[name] = known = Encoding.UTF8.GetBytes(name);
        return known;
    }

    private ReadOnlySpan<byte> Encode(ReadOnlySpan<char> text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (bytes.Length < most)
            bytes = new byte[most];
        return bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes));
    }

    private bool Advance()
    {
        try
        {
            return reader.Read();
        }
        catch (Exception exception) when (IsFaultOfPart(exception))
        {
            throw Malformed();
        }
    }

    private int ReadChunk(int start, int count)
    {
        try
        {
            return reader.ReadValueChunk(characters, start, count);
        }
        catch (Exception exception) when (IsFaultOfPart(exception))
        {
            throw Malformed();
        }
    }
}

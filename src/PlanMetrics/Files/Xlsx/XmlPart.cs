using System.Xml;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Files.Xlsx;

/// <summary>
/// A forward walk over the elements of one XML part. Names are local names, so prefixes and the Strict namespace make
/// no difference; of mc:AlternateContent only the fallback exists, as if it stood there alone. Nothing recurses.
/// </summary>
internal sealed class XmlPart : IDisposable
{
    private readonly PartStream stream;
    private readonly XmlReader reader;
    private readonly string compatibility;
    private readonly string part;
    private readonly ReaderCaps caps;
    private char[] buffer = new char[1024];
    private int hiddenLevels;
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
    }

    private static XmlReaderSettings Settings { get; } = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    private const string CompatibilityNamespace = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /// <summary>The local name of the current element.</summary>
    public string Name => reader.LocalName;

    /// <summary>Moves to the root element.</summary>
    /// <exception cref="FileFault">The root is another one, or the part is not sound XML.</exception>
    public void ReadRoot(string name)
    {
        while (Read() && reader.NodeType != XmlNodeType.Element)
        {
        }
        if (!rootSeen || Name != name)
            throw Malformed();
    }

    /// <summary>A ticket for <see cref="NextChild"/> over the children of the current element.</summary>
    public int Enter() => reader.IsEmptyElement ? -1 : reader.Depth - hiddenLevels;

    /// <summary>Moves to the next child; grandchildren that nobody entered are passed over.</summary>
    public bool NextChild(int parent)
    {
        if (parent < 0)
            return false;
        while (Read())
        {
            var depth = reader.Depth - hiddenLevels;
            if (reader.NodeType == XmlNodeType.Element && depth == parent + 1)
                return true;
            if (reader.NodeType == XmlNodeType.EndElement && depth == parent)
                return false;
        }
        return false;
    }

    /// <summary>Reads to the end of the part, which is where its checksum is compared.</summary>
    public void Finish()
    {
        while (Read())
        {
        }
    }

    /// <summary>Moves to the next attribute of the current element; prefixed ones are offered by local name too.</summary>
    public bool NextAttribute()
    {
        try
        {
            if (reader.MoveToNextAttribute())
                return true;
            reader.MoveToElement();
            return false;
        }
        catch (Exception exception) when (IsFaultOfPart(exception))
        {
            throw Malformed();
        }
    }

    /// <summary>Whether the current attribute has a prefix, as r:id has.</summary>
    public bool IsPrefixed => reader.Prefix.Length > 0;

    /// <summary>The value of the current attribute.</summary>
    public string AttributeValue() => reader.Value;

    /// <summary>The text of the current element; valid until the next call.</summary>
    /// <exception cref="FileFault">It is longer than any cell may be.</exception>
    public ReadOnlySpan<char> Text()
    {
        var length = 0;
        var parent = Enter();
        while (parent >= 0 && Read())
        {
            if (reader.NodeType == XmlNodeType.EndElement && reader.Depth - hiddenLevels == parent)
                break;
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
                length = AppendValue(length);
        }
        return buffer.AsSpan(0, length);
    }

    public void Dispose()
    {
        reader.Dispose();
        stream.Dispose();
    }

    public FileFault Malformed() => Malformed(((IXmlLineInfo)reader).LineNumber);

    private FileFault Malformed(int line) => !rootSeen && stream.DeclaresDocumentType
        ? new FileFault(SubmissionCodes.XmlDtd, ("part", part))
        : new FileFault(SubmissionCodes.XmlMalformed, ("part", part), ("line", line));

    // An unknown encoding name surfaces as one of the two argument types.
    private static bool IsFaultOfPart(Exception exception) =>
        exception is XmlException or NotSupportedException or ArgumentException;

    private int AppendValue(int length)
    {
        while (true)
        {
            if (length == buffer.Length)
                Array.Resize(ref buffer, buffer.Length * 2);
            var read = ReadChunk(length, buffer.Length - length);
            if (read == 0)
                return length;
            length += read;
            // An escape such as _x000D_ takes seven characters for one.
            if (length > caps.TextLength * 7L)
                throw FileFault.TooMany(CellText.Characters, caps.TextLength);
        }
    }

    private bool Read()
    {
        while (ReadNode())
        {
            CheckDepth();
            if (reader.NodeType is not (XmlNodeType.Element or XmlNodeType.EndElement))
                return true;
            rootSeen = true;
            if (!IsCompatibilityMark())
                return true;
        }
        return false;
    }

    private bool IsCompatibilityMark()
    {
        if (!ReferenceEquals(reader.NamespaceURI, compatibility))
            return false;
        if (reader.NodeType == XmlNodeType.EndElement)
            hiddenLevels--;
        else if (Name == "Choice")
            PassOver();
        else if (!reader.IsEmptyElement)
            hiddenLevels++;
        return true;
    }

    private void PassOver()
    {
        if (reader.IsEmptyElement)
            return;
        var depth = reader.Depth;
        while (ReadNode() && reader.Depth > depth)
            CheckDepth();
    }

    private void CheckDepth()
    {
        if (reader.Depth > caps.XmlDepth)
            throw new FileFault(SubmissionCodes.XmlDepth, ("part", part),
                ("line", ((IXmlLineInfo)reader).LineNumber), ("limit", caps.XmlDepth));
    }

    private bool ReadNode()
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
            return reader.ReadValueChunk(buffer, start, count);
        }
        catch (Exception exception) when (IsFaultOfPart(exception))
        {
            throw Malformed();
        }
    }
}

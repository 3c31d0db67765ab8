using System.Text;

namespace PlanMetrics.Files.Markup;

/// <summary>
/// A forward walk over the elements of one XML part. Names are local names in UTF-8, so prefixes and the Strict namespace
/// make no difference; of mc:AlternateContent only the fallback exists, as if it stood there alone. Nothing recurses.
/// </summary>
internal abstract class PartWalk : IDisposable
{
    public const string CompatibilityNamespace = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private int hiddenLevels;

    /// <summary>The local name of the current element; valid until the next move.</summary>
    public abstract ReadOnlySpan<byte> Name { get; }

    /// <summary>The local name of the current attribute.</summary>
    public abstract ReadOnlySpan<byte> AttributeName { get; }

    /// <summary>The value of the current attribute; valid until the next move.</summary>
    public abstract ReadOnlySpan<byte> AttributeValue { get; }

    /// <summary>Whether the current attribute has a prefix, as r:id has.</summary>
    public abstract bool IsPrefixed { get; }

    /// <summary>The value of the current attribute.</summary>
    public string AttributeText => Encoding.UTF8.GetString(AttributeValue);

    protected NodeKind Kind { get; set; }

    /// <summary>The level of the current node; the root element's is 0.</summary>
    protected int Depth { get; set; }

    protected bool IsEmptyElement { get; set; }

    /// <summary>Whether the current element belongs to the namespace of mc:AlternateContent.</summary>
    protected bool IsCompatibilityMark { get; set; }

    /// <summary>Moves to the root element.</summary>
    /// <exception cref="FileFault">The root is another one, or the part is not sound XML.</exception>
    public void ReadRoot(ReadOnlySpan<byte> name)
    {
        while (Read() && Kind != NodeKind.Element)
        {
        }
        if (Kind != NodeKind.Element || !Name.SequenceEqual(name))
            throw Malformed();
    }

    /// <summary>A ticket for <see cref="NextChild"/> over the children of the current element.</summary>
    public int Enter() => IsEmptyElement ? -1 : Depth - hiddenLevels;

    /// <summary>Moves to the next child; grandchildren that nobody entered are passed over.</summary>
    public bool NextChild(int parent)
    {
        if (parent < 0)
            return false;
        while (Read())
        {
            var depth = Depth - hiddenLevels;
            if (Kind == NodeKind.Element && depth == parent + 1)
                return true;
            if (Kind == NodeKind.EndElement && depth == parent)
                return false;
        }
        return false;
    }

    /// <summary>Reads the next child where it is a cell in the usual spelling.</summary>
    /// <returns>False where it is not, and nothing is read.</returns>
    public bool TryReadCell(int parent, out PlainCell cell)
    {
        cell = default;
        return parent >= 0 && TryReadPlainCell(parent + hiddenLevels + 1, out cell);
    }

    /// <summary>Reads to the end of the part, which is where its checksum is compared.</summary>
    public void Finish()
    {
        while (Read())
        {
        }
    }

    /// <summary>Moves to the next attribute of the current element; namespace declarations are none.</summary>
    public abstract bool NextAttribute();

    /// <summary>The text of the current element and of all within it; valid until the next move.</summary>
    /// <exception cref="FileFault">It is longer than any cell may be.</exception>
    public virtual ReadOnlySpan<byte> Text()
    {
        BeginText();
        var parent = Enter();
        while (parent >= 0 && Read())
        {
            if (Kind == NodeKind.EndElement && Depth - hiddenLevels == parent)
                break;
            if (Kind == NodeKind.Text)
                AppendText();
        }
        return EndText();
    }

    public abstract void Dispose();

    /// <summary>Reads a cell in the usual spelling, if it stands next and at this depth.</summary>
    protected virtual bool TryReadPlainCell(int depth, out PlainCell cell)
    {
        cell = default;
        return false;
    }

    /// <summary>Moves to the next node of any kind.</summary>
    /// <returns>False at the end of the part.</returns>
    protected abstract bool ReadNode();

    protected abstract Exception Malformed();

    protected abstract void BeginText();

    protected abstract void AppendText();

    protected abstract ReadOnlySpan<byte> EndText();

    private bool Read()
    {
        while (ReadNode())
        {
            if (!IsCompatibilityMark || Kind == NodeKind.Text)
                return true;
            if (Kind == NodeKind.EndElement)
                hiddenLevels--;
            else if (Name.SequenceEqual("Choice"u8))
                PassOver();
            else if (!IsEmptyElement)
                hiddenLevels++;
        }
        Kind = NodeKind.None;
        return false;
    }

    private void PassOver()
    {
        if (IsEmptyElement)
            return;
        var depth = Depth;
        while (ReadNode() && Depth > depth)
        {
        }
    }
}

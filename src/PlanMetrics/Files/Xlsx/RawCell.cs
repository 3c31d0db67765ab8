using PlanMetrics.Submissions;

namespace PlanMetrics.Files.Xlsx;

/// <summary>A cell as it stands in the file, before its kind is known; one object serves a whole sheet.</summary>
internal sealed class RawCell
{
    private byte[] value = new byte[64];
    private int length;

    public CellAddress Address { get; set; }

    public CellType Type { get; set; }

    /// <summary>The style's number; -1 where it is not a number at all.</summary>
    public int Style { get; set; }

    public CellTraits Traits { get; set; }

    /// <summary>Whether there is a v, even an empty one.</summary>
    public bool HasValue { get; private set; }

    /// <summary>The content of v, in UTF-8.</summary>
    public ReadOnlySpan<byte> Value => value.AsSpan(0, length);

    /// <summary>The inline string, or null.</summary>
    public string? Inline { get; set; }

    /// <summary>The formula's text, or null; empty for one that shares another's.</summary>
    public string? Formula { get; set; }

    /// <summary>Whether the cell holds something: a value, a text or a formula. A format alone is nothing.</summary>
    public bool IsFilled => length > 0 || Formula is not null || !string.IsNullOrEmpty(Inline);

    public void Clear()
    {
        Type = CellType.Number;
        Style = 0;
        Traits = CellTraits.None;
        HasValue = false;
        length = 0;
        Inline = null;
        Formula = null;
    }

    public void SetValue(ReadOnlySpan<byte> text)
    {
        if (text.Length > value.Length)
            value = new byte[text.Length];
        text.CopyTo(value);
        length = text.Length;
        HasValue = true;
    }
}

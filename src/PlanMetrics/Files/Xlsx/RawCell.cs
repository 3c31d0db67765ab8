using PlanMetrics.Submissions;

namespace PlanMetrics.Files.Xlsx;

/// <summary>A cell as it stands in the file, before its kind is known; one object serves a whole sheet.</summary>
internal sealed class RawCell
{
    private char[] value = new char[64];
    private int length;

    public CellAddress Address { get; set; }

    public CellType Type { get; set; }

    /// <summary>The style's number; -1 where it is not a number at all.</summary>
    public int Style { get; set; }

    public CellTraits Traits { get; set; }

    /// <summary>Whether there is a v, even an empty one.</summary>
    public bool HasValue { get; private set; }

    /// <summary>The content of v.</summary>
    public ReadOnlySpan<char> Value => value.AsSpan(0, length);

    /// <summary>The inline string, or null.</summary>
    public string? Inline { get; set; }

    /// <summary>The formula's text, or null; empty for one that shares another's.</summary>
    public string? Formula { get; set; }

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

    public void SetValue(ReadOnlySpan<char> text)
    {
        if (text.Length > value.Length)
            value = new char[text.Length];
        text.CopyTo(value);
        length = text.Length;
        HasValue = true;
    }
}

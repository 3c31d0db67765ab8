using System.Buffers;
using System.Globalization;
using System.Text;
using PlanMetrics.Json;

namespace PlanMetrics.Files.Workbooks;

/// <summary>One part of a package under way, in UTF-8.</summary>
internal sealed class MarkupBuffer
{
    public const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private readonly ArrayBufferWriter<byte> bytes = new(1 << 16);

    public ReadOnlySpan<byte> Written => bytes.WrittenSpan;

    public void Clear() => bytes.ResetWrittenCount();

    /// <summary>Markup, or text without characters that mean something in it.</summary>
    public MarkupBuffer Raw(string markup)
    {
        Encoding.UTF8.GetBytes(markup, bytes);
        return this;
    }

    /// <summary>Text of any kind; line ends that a parser would change are written as numbers.</summary>
    public MarkupBuffer Text(string text)
    {
        var from = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var name = text[at] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", '\r' => "&#13;", _ => null };
            if (name is null)
                continue;
            Encoding.UTF8.GetBytes(text.AsSpan(from, at - from), bytes);
            Raw(name);
            from = at + 1;
        }

        Encoding.UTF8.GetBytes(text.AsSpan(from), bytes);
        return this;
    }

    public MarkupBuffer Number(int number)
    {
        number.TryFormat(bytes.GetSpan(16), out var length, default, CultureInfo.InvariantCulture);
        bytes.Advance(length);
        return this;
    }

    public MarkupBuffer Number(decimal number)
    {
        number.TryFormat(bytes.GetSpan(64), out var length, number.Scale == 0 ? default : NumberText.Exact, CultureInfo.InvariantCulture);
        bytes.Advance(length);
        return this;
    }
}

using System.Globalization;

namespace PlanMetrics.Files;

/// <summary>Numbers and quotations as they stand in findings.</summary>
internal static class Invariant
{
    private const int QuotedLength = 60;

    public static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A text from a file, short enough for one line and without characters that would break it.</summary>
    public static string Quote(ReadOnlySpan<char> text)
    {
        var kept = text.Length > QuotedLength ? text[..QuotedLength] : text;
        var quoted = string.Create(kept.Length, kept, static (target, source) =>
        {
            for (var i = 0; i < target.Length; i++)
                target[i] = char.IsControl(source[i]) || char.IsSurrogate(source[i]) ? ' ' : source[i];
        });
        return text.Length > QuotedLength ? quoted + "…" : quoted;
    }
}

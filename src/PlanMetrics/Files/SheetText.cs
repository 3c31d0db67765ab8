using PlanMetrics.Diagnostics;

namespace PlanMetrics.Files;

/// <summary>Text as one cell of a workbook can hold it.</summary>
internal static class SheetText
{
    /// <summary>The most characters in one cell; programs call a file with more damaged, and the writer throws.</summary>
    public const int Longest = 32767;

    private const string Cut = "…（超长，已截断 truncated）";

    /// <summary>The text with control characters and lone surrogates written as numbers, and cut with a mark where it is too long.</summary>
    public static string Of(string text)
    {
        var shown = VisibleText.Lines(text);
        if (shown.Length <= Longest)
            return shown;
        var end = Longest - Cut.Length;
        return string.Concat(shown.AsSpan(0, char.IsHighSurrogate(shown[end - 1]) ? end - 1 : end), Cut);
    }
}

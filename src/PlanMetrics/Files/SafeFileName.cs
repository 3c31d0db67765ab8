using System.Globalization;
using System.Text;

namespace PlanMetrics.Files;

/// <summary>
/// Names of files made of names that people typed. One segment of a path on every system: no separators, no device of Windows,
/// nothing hidden, nothing that a system drops at the end, and short enough in UTF-8.
/// </summary>
internal static class SafeFileName
{
    // File systems allow 255 bytes; the rest is for an id before and an ending behind.
    private const int MostBytes = 120;
    private const string Forbidden = "\\/:*?\"<>|";
    private const string Devices = " CON PRN AUX NUL COM0 COM1 COM2 COM3 COM4 COM5 COM6 COM7 COM8 COM9 LPT0 LPT1 LPT2 LPT3 LPT4 LPT5 LPT6 LPT7 LPT8 LPT9 ";

    /// <summary>The name as a segment of a path; never empty.</summary>
    public static string Of(string name)
    {
        var safe = new StringBuilder();
        var bytes = 0;
        foreach (var rune in name.EnumerateRunes())
        {
            if (IsDropped(rune))
                continue;
            bytes += rune.Utf8SequenceLength;
            if (bytes > MostBytes)
                break;
            safe.Append(rune.IsBmp && Forbidden.Contains((char)rune.Value, StringComparison.Ordinal) ? "_" : rune.ToString());
        }

        var text = safe.ToString().Trim('.', ' ');
        var stem = text.Split('.')[0].TrimEnd();
        return text.Length == 0 || Devices.Contains($" {stem} ", StringComparison.OrdinalIgnoreCase) ? "_" + text : text;
    }

    private static bool IsDropped(Rune rune) =>
        Rune.IsWhiteSpace(rune) && rune.Value != ' '
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        || rune == Rune.ReplacementChar;
}

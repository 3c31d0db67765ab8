using System.Text;
using PlanMetrics.Json;

namespace PlanMetrics.Results.Verifying;

/// <summary>Compares two versions of a text line by line, and of anything else tells the first byte that differs.</summary>
internal static class LineDifferences
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static void Add(byte[] found, byte[] expected, ValueDifferenceList list)
    {
        if (TextOf(found) is { } left && TextOf(expected) is { } right)
            Lines(left.Split('\n'), right.Split('\n'), list);
        else
            FirstByte(found, expected, list);
    }

    // What both have at start and end is left out, so that a line more makes one difference.
    private static void Lines(string[] left, string[] right, ValueDifferenceList list)
    {
        var shorter = Math.Min(left.Length, right.Length);
        var start = 0;
        while (start < shorter && left[start] == right[start])
            start++;
        var end = 0;
        while (end < shorter - start && left[^(end + 1)] == right[^(end + 1)])
            end++;
        for (var i = start; i < Math.Max(left.Length, right.Length) - end; i++)
        {
            var found = i < left.Length - end ? left[i] : null;
            var expected = i < right.Length - end ? right[i] : null;
            if (found != expected)
                list.Add(NumberText.Of(i + 1), found, expected);
        }
    }

    private static void FirstByte(byte[] left, byte[] right, ValueDifferenceList list)
    {
        var at = left.AsSpan().CommonPrefixLength(right);
        list.Add("0x" + at.ToString("x", System.Globalization.CultureInfo.InvariantCulture), ByteAt(left, at), ByteAt(right, at));
    }

    private static string? ByteAt(byte[] bytes, int at) => at < bytes.Length ? Convert.ToHexStringLower(bytes.AsSpan(at, 1)) : null;

    private static string? TextOf(byte[] bytes)
    {
        if (bytes.Contains((byte)0))
            return null;
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}

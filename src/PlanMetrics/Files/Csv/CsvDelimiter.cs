using PlanMetrics.Submissions;

namespace PlanMetrics.Files.Csv;

/// <summary>Tells which character separates the fields: the comma, unless the headings clearly say otherwise.</summary>
internal static class CsvDelimiter
{
    private const int LinesLookedAt = 30;
    private static readonly char[] Candidates = [',', '\t', ';', '|'];

    /// <summary>The separator that makes most known headings of one line.</summary>
    public static char Of(string text)
    {
        var (best, most) = (',', 0);
        var rest = text.AsSpan();
        for (var i = 0; i < LinesLookedAt && !rest.IsEmpty; i++)
        {
            var end = rest.IndexOfAny('\r', '\n');
            var line = end < 0 ? rest : rest[..end];
            foreach (var candidate in Candidates)
                if (CountHeadings(line, candidate) is var count && count > most)
                    (best, most) = (candidate, count);
            rest = end < 0 ? [] : rest[(end + 1)..];
        }
        return best;
    }

    private static int CountHeadings(ReadOnlySpan<char> line, char delimiter)
    {
        var count = 0;
        if (line.Contains(delimiter))
            foreach (var field in line.Split(delimiter))
                if (line[field].Length <= TidyHeading.Longest && TidyHeading.IsKnown(line[field].Trim('"').ToString()))
                    count++;
        return count;
    }
}

using PlanMetrics.Plans;

namespace PlanMetrics.Submissions.Ledgers;

/// <summary>Names of files and sheets with <c>*</c> for any characters; width, case and white space do not matter.</summary>
internal static class NamePattern
{
    public static bool Fits(string pattern, string name)
    {
        var parts = TextFold.Key(pattern).Split('*');
        var key = TextFold.Key(name);
        if (parts.Length == 1)
            return key == parts[0];
        if (!key.StartsWith(parts[0], StringComparison.Ordinal) || key.Length < parts[0].Length + parts[^1].Length)
            return false;
        var at = parts[0].Length;
        var end = key.Length - parts[^1].Length;
        foreach (var part in parts.AsSpan(1, parts.Length - 2))
        {
            var found = key.IndexOf(part, at, end - at, StringComparison.Ordinal);
            if (found < 0)
                return false;
            at = found + part.Length;
        }

        return key.EndsWith(parts[^1], StringComparison.Ordinal);
    }
}

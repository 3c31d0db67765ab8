using PlanMetrics.Json;

namespace PlanMetrics.Results.Verifying;

/// <summary>
/// Names the rows of a published table or list by what they are about, so that one that is missing does not make all after it differ.
/// </summary>
internal static class EntryKey
{
    /// <summary>The columns and members that say what a row is about, in the order in which a name shows them.</summary>
    public static readonly string[] Members =
    [
        "unit", "target", "role", "period", "basis", "source", "submission", "code", "screen", "file", "sheet", "cell", "due",
    ];

    /// <summary>Rows by their names; of rows of the same name the second is called #2.</summary>
    public static List<KeyValuePair<string, T>> Index<T>(IEnumerable<T> rows, Func<T, string> nameOf)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var named = new List<KeyValuePair<string, T>>();
        foreach (var row in rows)
        {
            var name = nameOf(row);
            var count = counts[name] = counts.GetValueOrDefault(name) + 1;
            named.Add(new(count == 1 ? name : $"{name} #{NumberText.Of(count)}", row));
        }

        return named;
    }

    /// <summary>Pairs rows of two sides by name: first those found, in their order, then those only expected.</summary>
    public static IEnumerable<(string Name, T? Found, T? Expected)> Pair<T>(
        IEnumerable<T> found, IEnumerable<T> expected, Func<T, string> foundName, Func<T, string> expectedName) where T : class
    {
        var left = Index(found, foundName);
        var right = new Dictionary<string, T>(Index(expected, expectedName), StringComparer.Ordinal);
        var known = left.Select(row => row.Key).ToHashSet(StringComparer.Ordinal);
        return left.Select(row => (row.Key, (T?)row.Value, right.GetValueOrDefault(row.Key)))
            .Concat(right.Where(row => !known.Contains(row.Key)).Select(row => (row.Key, (T?)null, (T?)row.Value)));
    }
}

using PlanMetrics.Files.Csv;

namespace PlanMetrics.Results.Verifying;

/// <summary>Compares two versions of a published table, row by row and column by column.</summary>
internal static class CsvDifferences
{
    public static void Add(byte[] found, byte[] expected, ValueDifferenceList list)
    {
        if (CsvRows.Read(found) is not [var foundHead, .. var foundRows] || CsvRows.Read(expected) is not [var expectedHead, .. var expectedRows])
            return;
        var columns = foundHead.Union(expectedHead, StringComparer.Ordinal).ToArray();
        foreach (var column in columns)
            if (!foundHead.Contains(column) || !expectedHead.Contains(column))
                list.Add(column, foundHead.Contains(column) ? column : null, expectedHead.Contains(column) ? column : null);
        foreach (var (name, left, right) in EntryKey.Pair(foundRows, expectedRows, row => NameOf(foundHead, row), row => NameOf(expectedHead, row)))
            if (left is null || right is null)
                list.Add(name, TextOf(left), TextOf(right));
            else
                AddRow(name, columns, column => Value(foundHead, left, column), column => Value(expectedHead, right, column), list);
    }

    private static void AddRow(
        string name, string[] columns, Func<string, string?> found, Func<string, string?> expected, ValueDifferenceList list)
    {
        foreach (var column in columns)
            if (found(column) is { } left && expected(column) is { } right && left != right)
                list.Add($"{name}: {column}", left, right);
    }

    private static string? Value(string[] head, string[] row, string column)
    {
        var index = Array.IndexOf(head, column);
        return index < 0 ? null : index < row.Length ? row[index] : "";
    }

    private static string NameOf(string[] head, string[] row) => string.Join(
        " / ", EntryKey.Members.Select(member => Value(head, row, member)).Where(value => !string.IsNullOrEmpty(value)));

    private static string? TextOf(string[]? row) => row is null ? null : string.Join(',', row);
}

using System.Collections.Immutable;

namespace PlanMetrics.Results.Verifying;

/// <summary>The values in which two versions of a file differ.</summary>
/// <param name="Values">The first of them.</param>
/// <param name="Count">How many there are.</param>
internal readonly record struct ValueDifferences(ImmutableArray<ValueDifference> Values, int Count)
{
    public static ValueDifferences None { get; } = new([], 0);

    /// <summary>Finds them by what the file is; where that tells nothing, line by line.</summary>
    public static ValueDifferences Of(string path, byte[] found, byte[] expected)
    {
        var list = new ValueDifferenceList();
        switch (Path.GetExtension(path).ToUpperInvariant())
        {
            case ".CSV":
                CsvDifferences.Add(found, expected, list);
                break;
            case ".JSON":
                JsonDifferences.Add(found, expected, list);
                break;
            case ".XLSX":
                WorkbookDifferences.Add(found, expected, list);
                break;
        }

        if (list.Count == 0)
            LineDifferences.Add(found, expected, list);
        return new(list.ToImmutable(), list.Count);
    }
}

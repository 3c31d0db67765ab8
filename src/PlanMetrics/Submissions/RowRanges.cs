using System.Globalization;
using System.Text;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Submissions;

/// <summary>Numbers of rows as people list them: 3, 5-8 and, where there are many, how many more.</summary>
internal static class RowRanges
{
    private const int Listed = 10;

    /// <summary>Rows in ascending order, those that follow one another as a range.</summary>
    public static LocalText Of(IEnumerable<int> rows)
    {
        int[] numbers = [.. rows];
        var ranges = new List<string>();
        for (int i = 0, first = 0; i < numbers.Length; i++)
        {
            if (i + 1 < numbers.Length && numbers[i + 1] == numbers[i] + 1)
                continue;
            ranges.Add(first == i
                ? numbers[i].ToString(CultureInfo.InvariantCulture)
                : string.Create(CultureInfo.InvariantCulture, $"{numbers[first]}-{numbers[i]}"));
            first = i + 1;
        }

        return ListOf(ranges);
    }

    /// <summary>The first items of a list, and how many more there are.</summary>
    public static LocalText ListOf(IReadOnlyList<string> items)
    {
        var list = new StringBuilder().AppendJoin(", ", items.Take(Listed)).ToString();
        var more = (items.Count - Listed).ToString(CultureInfo.InvariantCulture);
        return items.Count <= Listed ? list : new LocalText($"{list} 等，另有 {more} 处", $"{list} and {more} more");
    }
}

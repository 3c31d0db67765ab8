namespace PlanMetrics.Submissions.Ledgers;

/// <summary>How totals are called: 合计, 小计, 全区合计, 合计（件）.</summary>
internal static class TotalWords
{
    // A longer name that holds such a word is a name: a unit may be called 统计…总计划办公室.
    private const int Longest = 12;
    private static readonly string[] Words = ["合计", "小计", "总计", "共计", "累计合计", "total", "subtotal"];

    public static bool IsTotal(string key) =>
        key.Length is > 0 and <= Longest
        && Array.Exists(Words, word => key.StartsWith(word, StringComparison.Ordinal) || key.EndsWith(word, StringComparison.Ordinal));

    /// <summary>Whether only a part of the rows is added up.</summary>
    public static bool IsSubtotal(string key) => key.Contains("小计", StringComparison.Ordinal) || key.Contains("subtotal", StringComparison.Ordinal);
}

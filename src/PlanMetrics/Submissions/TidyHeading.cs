using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;

namespace PlanMetrics.Submissions;

/// <summary>The headings of a tidy table, in Chinese and English.</summary>
internal static class TidyHeading
{
    /// <summary>A longer text is no heading.</summary>
    public const int Longest = 40;

    // In the order of TidyColumn.
    private static readonly string[] Chinese =
    [
        "单位", "指标", "报告期", "口径", "分子", "分母", "数值", "对比值",
        "日期", "状态", "数据来源", "报送批次", "佐证材料", "备注",
    ];

    private static readonly string[] English =
    [
        "unit", "target", "period", "basis", "numerator", "denominator", "value", "comparator",
        "date", "state", "source", "submission", "evidence", "note",
    ];

    /// <summary>The column of a heading as typed, or null; what stands in brackets after it, 口径(当期/累计), only explains.</summary>
    public static TidyColumn? Find(string text)
    {
        if (text.Length > Longest)
            return null;
        var key = TextFold.Key(text);
        if (key.EndsWith(')') && key.IndexOf('(', StringComparison.Ordinal) is > 0 and var bracket)
            key = key[..bracket];
        var place = Math.Max(Array.IndexOf(Chinese, key), Array.IndexOf(English, key));
        return place < 0 ? null : (TidyColumn)place;
    }

    /// <summary>The name of a column.</summary>
    public static LocalText NameOf(TidyColumn column) => new(Chinese[(int)column], English[(int)column]);
}

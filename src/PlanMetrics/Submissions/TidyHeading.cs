using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;

namespace PlanMetrics.Submissions;

/// <summary>The headings of tidy tables, in Chinese and English.</summary>
internal static class TidyHeading
{
    /// <summary>A longer text is no heading.</summary>
    public const int Longest = 40;

    // In the order of TidyColumn.
    private static readonly string[] Chinese =
    [
        "单位", "指标", "报告期", "口径", "分子", "分母", "数值", "对比值", "日期", "状态", "数据来源", "报送批次", "佐证材料", "备注",
        "类型", "项目", "分值", "加倍", "事由", "依据文件", "批准",
        "字段", "填报值", "核定值", "核定主体",
        "编号", "页码", "文件", "sha-256", "样本量", "调查方式",
        "异议内容", "处理意见", "收到日期", "办结日期", "原得分", "新得分", "处理单位",
    ];

    private static readonly string[] English =
    [
        "unit", "target", "period", "basis", "numerator", "denominator", "value", "comparator", "date", "state", "source", "submission",
        "evidence", "note", "type", "item", "points", "doubled", "reason", "document", "approver",
        "field", "reported", "verified", "role",
        "number", "page", "file", "sha256", "samplesize", "instrument",
        "claim", "decision", "received", "decided", "before", "after", "decidedby",
    ];

    /// <summary>Whether a text as typed is a heading of some kind of table.</summary>
    public static bool IsKnown(string text)
    {
        if (KeyOf(text) is not { } key)
            return false;
        foreach (var layout in TidyLayout.All)
            if (FindKey(key, layout) is not null)
                return true;
        return false;
    }

    /// <summary>The column of a heading as typed, or null; what stands in brackets after it, 口径(当期/累计), only explains.</summary>
    public static TidyColumn? Find(string text, TidyLayout layout) => KeyOf(text) is { } key ? FindKey(key, layout) : null;

    /// <summary>The name of a column.</summary>
    public static LocalText NameOf(TidyColumn column) => new(Chinese[(int)column], English[(int)column]);

    private static TidyColumn? FindKey(string key, TidyLayout layout)
    {
        foreach (var column in layout.Columns)
            if (key == Chinese[(int)column] || key == English[(int)column])
                return column;
        foreach (var (word, column) in layout.OtherWords)
            if (key == word)
                return column;
        return null;
    }

    private static string? KeyOf(string text)
    {
        if (text.Length > Longest)
            return null;
        var key = TextFold.Key(text);
        return key.EndsWith(')') && key.IndexOf('(', StringComparison.Ordinal) is > 0 and var bracket ? key[..bracket] : key;
    }
}

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
        "单位", "指标", "报告期", "口径", "分子", "分母", "数值", "对比值", "日期", "状态", "数据来源", "报送批次", "佐证材料", "备注",
        "类型", "项目", "分值", "加倍", "事由", "依据文件", "批准",
    ];

    private static readonly string[] English =
    [
        "unit", "target", "period", "basis", "numerator", "denominator", "value", "comparator", "date", "state", "source", "submission",
        "evidence", "note", "type", "item", "points", "doubled", "reason", "document", "approver",
    ];

    // Other words for the columns of registers.
    private static readonly (string Word, TidyColumn Column)[] OfRegisters =
    [
        ("指标", TidyColumn.Item), ("target", TidyColumn.Item), ("次数/加倍", TidyColumn.Doubled), ("是否加倍", TidyColumn.Doubled),
        ("依据", TidyColumn.Document), ("文号", TidyColumn.Document), ("批准人", TidyColumn.Approver), ("审批", TidyColumn.Approver),
    ];

    private static readonly TidyColumn[] Figures = [.. Enumerable.Range(0, (int)TidyColumn.Note + 1).Select(column => (TidyColumn)column)];

    private static readonly TidyColumn[] Register =
    [
        TidyColumn.Unit, TidyColumn.Type, TidyColumn.Item, TidyColumn.Points, TidyColumn.Doubled, TidyColumn.Reason, TidyColumn.Document,
        TidyColumn.Date, TidyColumn.Approver, TidyColumn.Note,
    ];

    /// <summary>The columns of a kind of table.</summary>
    public static ReadOnlySpan<TidyColumn> ColumnsOf(TableKind kind) => kind == TableKind.Register ? Register : Figures;

    /// <summary>Whether a text as typed is a heading of some kind of table.</summary>
    public static bool IsKnown(string text) =>
        KeyOf(text) is { } key && (Find(key, Figures) is not null || Find(key, Register) is not null || OtherWord(key) is not null);

    /// <summary>The column of a heading as typed, or null; what stands in brackets after it, 口径(当期/累计), only explains.</summary>
    public static TidyColumn? Find(string text, TableKind kind) =>
        KeyOf(text) is not { } key ? null
        : kind == TableKind.Register ? Find(key, Register) ?? OtherWord(key)
        : Find(key, Figures);

    private static TidyColumn? Find(string key, TidyColumn[] columns)
    {
        foreach (var column in columns)
            if (key == Chinese[(int)column] || key == English[(int)column])
                return column;
        return null;
    }

    private static TidyColumn? OtherWord(string key)
    {
        foreach (var (word, column) in OfRegisters)
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

    /// <summary>The name of a column.</summary>
    public static LocalText NameOf(TidyColumn column) => new(Chinese[(int)column], English[(int)column]);
}

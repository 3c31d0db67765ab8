using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;

namespace PlanMetrics.Submissions;

/// <summary>The headings of a tidy table, in Chinese and English.</summary>
internal static class TidyHeading
{
    /// <summary>A longer text is no heading.</summary>
    public const int Longest = 40;

    private static readonly (TidyColumn Column, string Chinese, string English)[] Names =
    [
        (TidyColumn.Unit, "单位", "unit"),
        (TidyColumn.Target, "指标", "target"),
        (TidyColumn.Period, "报告期", "period"),
        (TidyColumn.Basis, "口径", "basis"),
        (TidyColumn.Numerator, "分子", "numerator"),
        (TidyColumn.Denominator, "分母", "denominator"),
        (TidyColumn.Value, "数值", "value"),
        (TidyColumn.Comparator, "对比值", "comparator"),
        (TidyColumn.Date, "日期", "date"),
        (TidyColumn.State, "状态", "state"),
        (TidyColumn.Source, "数据来源", "source"),
        (TidyColumn.Submission, "报送批次", "submission"),
        (TidyColumn.Evidence, "佐证材料", "evidence"),
        (TidyColumn.Note, "备注", "note"),
    ];

    private static readonly Dictionary<string, TidyColumn> ByKey = Names
        .SelectMany(name => new[] { (name.Chinese, name.Column), (name.English, name.Column) })
        .ToDictionary(pair => pair.Item1, pair => pair.Column, StringComparer.Ordinal);

    /// <summary>The column of a heading as typed, or null; what stands in brackets after it, 口径(当期/累计), only explains.</summary>
    public static TidyColumn? Find(string text)
    {
        if (text.Length > Longest)
            return null;
        var key = TextFold.Key(text);
        if (key.EndsWith(')') && key.IndexOf('(', StringComparison.Ordinal) is > 0 and var bracket)
            key = key[..bracket];
        return ByKey.TryGetValue(key, out var column) ? column : null;
    }

    /// <summary>The name of a column.</summary>
    public static LocalText NameOf(TidyColumn column) => new(Names[(int)column].Chinese, Names[(int)column].English);
}

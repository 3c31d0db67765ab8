namespace PlanMetrics.Submissions.Ledgers;

/// <summary>How marks are written, and what may stand where one is.</summary>
internal static class HeaderMarks
{
    private static readonly string[] Written = ["", "{unit}", "{target}", "{period}"];

    // Heads of columns that a mark of their level would swallow otherwise: 备注, 序号. Whether it is a period is for its reader to say.
    private static readonly string[] PeriodWords = ["季", "月", "年", "q", "h", "period", "规划期", "累计"];

    public static string TextOf(HeaderMark mark) => Written[(int)mark];

    public static HeaderMark Of(string text) => (HeaderMark)Math.Max(Array.IndexOf(Written, text, 1), 0);

    /// <summary>Whether a text looks like a mark and is none.</summary>
    public static bool IsUnknown(string text) => text is ['{', .., '}'] && Of(text) == HeaderMark.None;

    public static bool MayStandAt(HeaderMark mark, Heading heading) =>
        mark != HeaderMark.Period || TotalWords.IsTotal(heading.Key)
        || Array.Exists(PeriodWords, word => heading.Key.Contains(word, StringComparison.Ordinal));
}

namespace PlanMetrics.Plans.Tracing;

/// <summary>Which way a clause compares, where a word next to its number decides it.</summary>
internal static class ComparisonWords
{
    /// <summary>Words that forbid.</summary>
    private static readonly string[] Prohibitions =
        ["严禁", "不得", "一律不", "禁止", "不准", "不许", "不允许", "不再", "不予", "防止", "避免", "严防", "杜绝", "遏制"];

    /// <summary>Words that deny what directly follows them.</summary>
    private static readonly string[] Denials = ["严禁", "不得", "禁止", "不再", "不准", "不许", "无需", "无须", "不必", "不", "未"];

    /// <summary>Words before a number; with how many characters, such as a verb, may stand between.</summary>
    private static readonly (string Word, Comparison Comparison, int Gap)[] Before =
    [
        ("不低于", Comparison.AtLeast, 2), ("不少于", Comparison.AtLeast, 6), ("不小于", Comparison.AtLeast, 2), ("至少", Comparison.AtLeast, 6),
        ("最少", Comparison.AtLeast, 6), ("不得低于", Comparison.AtLeast, 2), ("不得少于", Comparison.AtLeast, 6), ("不应少于", Comparison.AtLeast, 6),
        ("不应低于", Comparison.AtLeast, 2), ("不能少于", Comparison.AtLeast, 6), ("不能低于", Comparison.AtLeast, 2), ("≥", Comparison.AtLeast, 0),
        ("不高于", Comparison.AtMost, 2), ("不超过", Comparison.AtMost, 6), ("不多于", Comparison.AtMost, 6), ("不大于", Comparison.AtMost, 2),
        ("不得高于", Comparison.AtMost, 2), ("不得超过", Comparison.AtMost, 6), ("不得多于", Comparison.AtMost, 6), ("不应超过", Comparison.AtMost, 6),
        ("控制在", Comparison.AtMost, 0), ("降至", Comparison.AtMost, 0), ("降到", Comparison.AtMost, 0), ("降低到", Comparison.AtMost, 0),
        ("压缩至", Comparison.AtMost, 0), ("压缩到", Comparison.AtMost, 0), ("缩短至", Comparison.AtMost, 0), ("缩短到", Comparison.AtMost, 0),
        ("压减至", Comparison.AtMost, 0), ("减至", Comparison.AtMost, 0), ("至多", Comparison.AtMost, 6), ("最多", Comparison.AtMost, 6), ("≤", Comparison.AtMost, 0),
        ("高于", Comparison.GreaterThan, 0), ("超过", Comparison.GreaterThan, 0), ("多于", Comparison.GreaterThan, 0), ("大于", Comparison.GreaterThan, 0), (">", Comparison.GreaterThan, 0),
        ("低于", Comparison.LessThan, 0), ("少于", Comparison.LessThan, 0), ("小于", Comparison.LessThan, 0), ("<", Comparison.LessThan, 0),
        ("达到", Comparison.AtLeast, 0), ("达", Comparison.AtLeast, 0), ("提高到", Comparison.AtLeast, 0), ("提高至", Comparison.AtLeast, 0),
        ("提升到", Comparison.AtLeast, 0), ("提升至", Comparison.AtLeast, 0), ("增加到", Comparison.AtLeast, 0), ("增至", Comparison.AtLeast, 0),
        ("稳定在", Comparison.AtLeast, 0), ("保持在", Comparison.AtLeast, 0),
    ];

    /// <summary>Words after a number or a date.</summary>
    private static readonly (string Word, Comparison Comparison)[] After =
    [
        ("以上", Comparison.AtLeast), ("及以上", Comparison.AtLeast), ("以下", Comparison.AtMost), ("及以下", Comparison.AtMost),
        ("以内", Comparison.AtMost), ("之内", Comparison.AtMost),
        ("前", Comparison.OnOrBefore), ("以前", Comparison.OnOrBefore), ("之前", Comparison.OnOrBefore),
        ("后", Comparison.GreaterThan), ("以后", Comparison.GreaterThan), ("之后", Comparison.GreaterThan), ("起", Comparison.GreaterThan),
    ];

    /// <summary>Every word that may decide, longest first.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Prohibitions.Concat(Before.Select(item => item.Word)).Concat(After.Select(item => item.Word))
            .Where(word => word is not "达" and not "达到")
            .Distinct(StringComparer.Ordinal).OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal),
    ];

    /// <summary>The comparison of a number in its clause; null where no word decides.</summary>
    public static Comparison? Read(string folded, Quantity quantity, int clauseStart, int clauseEnd)
    {
        var after = folded.AsSpan(quantity.End, Math.Max(clauseEnd - quantity.End, 0));
        foreach (var (word, comparison) in After)
            if (after.StartsWith(word, StringComparison.Ordinal))
                return comparison;
        if (Preceding(folded[Math.Min(clauseStart, quantity.Start)..quantity.Start]) is { } preceding)
            return preceding;
        // A rate that must be 100 % cannot be meant as a ceiling.
        return quantity is { Kind: TextNumberKind.Percentage, Value: 100 } ? Comparison.AtLeast : null;
    }

    /// <summary>Whether a stretch forbids something.</summary>
    public static bool Forbids(string stretch) =>
        Prohibitions.Any(word => stretch.Contains(word, StringComparison.Ordinal));

    /// <summary>Whether what precedes a phrase denies it.</summary>
    public static bool Denies(string preceding) =>
        Denials.Any(word => preceding.EndsWith(word, StringComparison.Ordinal));

    private static Comparison? Preceding(string before)
    {
        var best = (End: -1, Length: 0, Comparison: (Comparison?)null);
        foreach (var (word, comparison, gap) in Before)
        {
            var at = before.LastIndexOf(word, StringComparison.Ordinal);
            var end = at + word.Length;
            if (at < 0 || before.Length - end > gap || before.AsSpan(end).ContainsAnyInRange('0', '9'))
                continue;
            if (end > best.End || (end == best.End && word.Length > best.Length))
                best = (end, word.Length, comparison);
        }

        return best.Comparison;
    }
}

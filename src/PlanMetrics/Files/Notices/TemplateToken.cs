using PlanMetrics.Plans;

namespace PlanMetrics.Files.Notices;

/// <summary>占位符: a name in 【】 in the text of a paragraph.</summary>
/// <param name="At">Where its first bracket stands.</param>
/// <param name="Length">Its length, brackets included.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Key">The folded name, without the word that tells the kind.</param>
internal readonly record struct TemplateToken(int At, int Length, TemplateTokenKind Kind, string Key)
{
    public const string EndWord = "【结束】";
    private const char Open = '【';
    private const char Close = '】';

    private static readonly string[] Ends = ["结束", "end"];

    private static readonly (string Start, TemplateTokenKind Kind)[] Starts =
    [
        ("每条", TemplateTokenKind.Each), ("若有", TemplateTokenKind.IfAny), ("若无", TemplateTokenKind.IfNone),
        ("each:", TemplateTokenKind.Each), ("ifany:", TemplateTokenKind.IfAny), ("ifnone:", TemplateTokenKind.IfNone),
    ];

    /// <summary>Whether it starts or ends a block.</summary>
    public bool IsMark => Kind != TemplateTokenKind.Word;

    /// <summary>The placeholders of a text, in order.</summary>
    public static List<TemplateToken> In(string text)
    {
        var tokens = new List<TemplateToken>();
        for (var open = text.IndexOf(Open, StringComparison.Ordinal); open >= 0; open = text.IndexOf(Open, open + 1))
        {
            var close = text.IndexOf(Close, open);
            if (close < 0)
                break;
            // The innermost pair: a bracket that nobody closed is text.
            open = text.LastIndexOf(Open, close);
            tokens.Add(Of(open, text[open..(close + 1)]));
            open = close;
        }

        return tokens;
    }

    private static TemplateToken Of(int at, string text)
    {
        var key = TextFold.Key(text[1..^1]);
        if (Ends.Contains(key))
            return new(at, text.Length, TemplateTokenKind.End, "");
        foreach (var (start, kind) in Starts)
            if (key.StartsWith(start, StringComparison.Ordinal))
                return new(at, text.Length, kind, key[start.Length..]);
        return new(at, text.Length, TemplateTokenKind.Word, key);
    }
}

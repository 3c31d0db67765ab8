using System.Text.RegularExpressions;

namespace PlanMetrics.Plans.Drafting;

/// <summary>Which rates a percentage is said of: 报备率、及时率、规范率达, or 司法建议、检察建议…,及时办复率.</summary>
internal static partial class RateNames
{
    private const int LongestName = 50;

    /// <summary>The names before a percentage, in order; empty where no rate stands there.</summary>
    public static string[] Before(string before)
    {
        var rest = WithoutVerbs(before);
        var parts = List().Split(rest);
        var from = parts.Length;
        while (from > 0 && IsRate(parts[from - 1]))
            from--;
        if (from == parts.Length)
            return [];
        // 司法建议、检察建议按期回复率, 司法建议和检察建议按期回复率: one rate of two things.
        if (from == parts.Length - 1 && (from > 0 ? (parts[from - 1], parts[from]) : Halves(parts[from])) is var (left, right) && Pair(Clean(left), right) is { Length: > 0 } things)
        {
            var rate = right[things[1].Length..];
            return [.. things.Select(thing => thing + rate)];
        }

        return [.. parts[from..].Select(Clean).Where(name => name.Length > 0)];
    }

    /// <summary>The rates that share one last word behind a list in quotation marks, “出庭、出声、出解”率; empty where there is no such list.</summary>
    public static string[] Quoted(ClauseSpan clause, int end)
    {
        var source = clause.Task.Source;
        var last = clause.Start + WithoutVerbs(clause.Before(end)).Length - 1;
        if (last <= clause.Start || source.Folded[last] != '率' || !source.IsNamed(last - 1))
            return [];
        var from = last;
        while (from > clause.Start && (source.IsNamed(from - 1) || source.Folded[from - 1] == '、'))
            from--;
        var items = source.Folded[from..last].Split('、', StringSplitOptions.RemoveEmptyEntries);
        var lead = Clean(source.Folded[clause.Start..from]);
        return items.Length > 1 ? [.. items.Select(item => lead + item + '率')] : [];
    }

    /// <summary>The rate that the clause before speaks of, 满意度逐年提升2个百分点,到2030年达到95%; empty where it names none.</summary>
    public static string[] Spoken(string previous) => Subject().Match(previous) is { Success: true } rate ? [Clean(rate.Value)] : [];

    /// <summary>Whether the words right before end like a rate, alone.</summary>
    public static bool IsRate(string words) => RateEnd().IsMatch(words);

    /// <summary>
    /// The things that a rate without its thing is of, where the clause before lists them with one last word:
    /// 司法建议、检察建议; empty where it does not.
    /// </summary>
    public static string[] Things(string name, string previous)
    {
        return Bare().IsMatch(name) && Listed().Match(previous) is { Success: true } pair ? Pair(pair.Groups["left"].Value, pair.Groups["right"].Value) : [];
    }

    // Two things with one last word, the second followed by what is said of both.
    private static string[] Pair(string left, string right)
    {
        if (left.Length < 3)
            return [];
        for (var length = Math.Min(left.Length, right.Length); length >= 3; length--)
            if (left[^2..] == right[(length - 2)..length] && left.Length >= length)
                return [left[^length..], right[..length]];
        return [];
    }

    private static string WithoutVerbs(string before)
    {
        var rest = before;
        for (var match = Verbs().Match(rest); match is { Success: true, Length: > 0 }; match = Verbs().Match(rest))
            rest = rest[..^match.Length];
        return rest;
    }

    private static (string Left, string Right) Halves(string name) =>
        name.AsSpan().IndexOfAny("和及与") is var at and > 0 ? (name[..at], name[(at + 1)..]) : ("", name);

    /// <summary>A name without the verbs before it.</summary>
    public static string Clean(string name)
    {
        var rest = name;
        for (var match = Lead().Match(rest); match is { Success: true, Length: > 0 } && match.Length < rest.Length; match = Lead().Match(rest))
            rest = rest[match.Length..];
        return rest.Length > LongestName ? rest[^LongestName..] : rest;
    }

    [GeneratedRegex("""
        (力争|争取|努力|确保|均|都|各|要|应当|应该|必须|应|须|需|全部|总体|总|基本|逐步|稳步|持续|分别|平均|达到了?|达|保持在?|实现|提高到?|提高至|提升到?|提升至|增长到?|增加到?|增至|控制在|稳定在|不低于|不少于|不小于|不高于|不超过|不大于|不得低于|不得少于|不得高于|不得超过|不应低于|超过|高于|低于|突破|为|是|至少|最低|[≥≤><=:]|约|在|降至|降低到|降到|下降到|下降至|压缩至|压缩到|缩短至|压减至|减至|至|到)$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Verbs();

    [GeneratedRegex("[、]|(?<=率|度|比例|占比|比重)[和及与]")]
    private static partial Regex List();

    [GeneratedRegex("""
        ^\w+?(?<!效|利|汇|费|税|概)(率|比例|比重|占比|满意度|知晓度)(?=逐|每|稳|持|保|达|不|提|上|下|升|降|比|较|控|在|高|低|$)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Subject();

    [GeneratedRegex("(率|比例|比重|占比|覆盖面|满意度|知晓度|知晓|度|指数|份额)$")]
    private static partial Regex RateEnd();

    [GeneratedRegex("^(及时|按时|按期|如期|准时|办结|办复|答复|反馈|回复|采纳|整改|处置|响应|执行|履行|完成|落实|出庭|应诉|办理)")]
    private static partial Regex Bare();

    [GeneratedRegex("(?<left>\\w{3,})[、和](?<right>\\w{3,})")]
    private static partial Regex Listed();

    [GeneratedRegex("""
        ^(进一步|切实|全面|不断|持续|努力|逐步|力争|争取|确保|保证|保障|使得?|做到|实现|推动|推进|提高|提升|加强|强化|扩大|完善|落实|实行|将|把|其中|并|且|要|应当?|到|达到|全力|着力)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Lead();
}

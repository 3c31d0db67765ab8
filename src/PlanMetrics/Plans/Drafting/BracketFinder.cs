using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PlanMetrics.Plans.Tracing;

namespace PlanMetrics.Plans.Drafting;

/// <summary>Finds who is responsible for a task: 〔责任单位：…〕, （牵头单位：…；配合单位：…）, （某局牵头，某局配合）, or a line 责任单位：….</summary>
internal static partial class BracketFinder
{
    private const string Openers = "〔([【{﹝〖";
    private const string Closers = "〕)]】}﹞〗";
    private static readonly SearchValues<char> AnyCloser = SearchValues.Create(Closers);

    public static ImmutableArray<BracketPart> Find(SourceText source, int start, int end)
    {
        var parts = ImmutableArray.CreateBuilder<BracketPart>();
        for (var match = Label().Match(source.Folded, start, end - start); match.Success;)
        {
            var part = PartOf(source, match, end);
            parts.Add(part);
            match = part.End < end ? Label().Match(source.Folded, part.End, end - part.End) : Match.Empty;
        }

        return parts.ToImmutable();
    }

    private static BracketPart PartOf(SourceText source, Match label, int end)
    {
        var folded = source.Folded;
        var open = label.Groups["open"];
        // 【责任单位】 closes its own label; the names follow it.
        if (open.Success && label.Groups["closed"].Success)
            return Line(source, label.Index, label.Index, label.Index + label.Length, end);
        if (!open.Success)
            return Line(source, label.Index, label.Index, label.Index, end);
        var depth = 1;
        for (var at = open.Index + 1; at < end; at++)
        {
            depth += Openers.Contains(folded[at], StringComparison.Ordinal) ? 1 : Closers.Contains(folded[at], StringComparison.Ordinal) ? -1 : 0;
            if (depth == 0)
                return new BracketPart(label.Index, at + 1, folded[(open.Index + 1)..at]);
        }

        var first = folded.AsSpan(open.Index, end - open.Index).IndexOfAny(AnyCloser);
        return first > 0
            ? new BracketPart(label.Index, open.Index + first + 1, folded[(open.Index + 1)..(open.Index + first)])
            : Line(source, label.Index, open.Index + 1, open.Index + 1, end);
    }

    // Without a bracket the names end with the sentence, or where the next paragraph must have begun.
    private static BracketPart Line(SourceText source, int at, int start, int names, int end)
    {
        var folded = source.Folded;
        var stop = names;
        while (stop < end && folded[stop] != '。' && !(stop > names && source.StartsLine(stop) && !ContinuesList(folded, stop)))
            stop++;
        return new BracketPart(at, Math.Min(stop + (stop < end && folded[stop] == '。' ? 1 : 0), end), folded[start..stop]);
    }

    // A list that was wrapped goes on with, or after, a separator, or with the label of the next names.
    private static bool ContinuesList(string folded, int at) =>
        "、,;:等".Contains(folded[at - 1], StringComparison.Ordinal) || "、,;".Contains(folded[at], StringComparison.Ordinal)
        || BracketLabels.Any().IsMatch(folded.AsSpan(at, Math.Min(8, folded.Length - at)));

    [GeneratedRegex("""
        (?<open> [〔(\[【{﹝〖] )? (?:牵头责任单位|牵头及责任单位|主要责任单位|责任单位|责任部门|责任主体|责任科室|责任领导|牵头单位|牵头部门|牵头领导|配合单位|配合部门|协同单位|参与单位|参加单位|实施单位|落实单位|承办单位|主办单位|协办单位|主责单位|完成时限|完成时间|时限要求|时间要求) (?<closed> [〕)\]】}﹞〗] )? (?(closed) [:]? | [:] )
        | (?<open> [〔(\[【{﹝〖] ) (?! 第|注|排|标|按|以|见 ) (?= [^〔(\[【{﹝〖。]{2,300}? (牵头|负责|配合|按职责分工|组织实施|具体落实) [^。]{0,60}? [〕)\]】}﹞〗] )
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Label();
}

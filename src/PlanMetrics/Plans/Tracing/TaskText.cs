using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PlanMetrics.Plans.Tracing;

/// <summary>One numbered task as it stands in the text: title and body, the bracket of its units, and what follows the bracket.</summary>
/// <param name="Source">The text.</param>
/// <param name="Number">The printed number.</param>
/// <param name="Heading">Where the printed number stands.</param>
/// <param name="Start">Where the title starts.</param>
/// <param name="BodyEnd">Where the body ends: at the bracket, or where the task ends without one.</param>
/// <param name="Units">What the last bracket holds; null where there is none.</param>
/// <param name="UnitsStart">Where the bracket starts.</param>
/// <param name="End">Where the task ends, with what follows the bracket.</param>
internal sealed partial record TaskText(
    SourceText Source, int Number, int Heading, int Start, int BodyEnd, string? Units, int UnitsStart, int End)
{
    /// <summary>Every number of the task in digits or in words, its printed number left out.</summary>
    public ImmutableArray<Quantity> Quantities { get; } =
        [.. QuantityReader.ReadAll(Source.Folded, Start, BodyEnd), .. QuantityReader.Read(Source.Folded, UnitsStart, End)];

    /// <summary>Title and body, folded.</summary>
    public string Body { get; } = Source.Folded[Start..BodyEnd];

    /// <summary>The task whose heading is known and that ends at the latest where the next one starts.</summary>
    public static TaskText Of(SourceText source, TaskHeading heading, int next)
    {
        var folded = source.Folded;
        var end = SectionAfter(source, heading.Start, next);
        if (Bracket().Match(folded, heading.Start, next - heading.Start) is not { Success: true } bracket)
            return new TaskText(source, heading.Number, heading.At, heading.Start, end, null, end, end);
        var first = bracket.Index;
        // The residue of another plan's bracket may stand before the task's own: the last of a row counts.
        while (bracket.NextMatch() is { Success: true } further && further.Index == bracket.Index + bracket.Length)
            bracket = further;
        var closed = bracket.Index + bracket.Length;
        var tail = next < folded.Length ? SectionAfter(source, closed, next) : Math.Min(source.LineEnd(closed - 1), next);
        return new TaskText(source, heading.Number, heading.At, heading.Start, first, bracket.Groups["units"].Value, bracket.Index, Math.Max(tail, closed));
    }

    /// <summary>Whether a bracket of units starts in a stretch.</summary>
    public static bool HasBracket(string folded, int start, int end) => Bracket().Match(folded, start, end - start).Success;

    /// <summary>The places where a folded phrase stands in title and body.</summary>
    public IEnumerable<int> PlacesOf(string phrase)
    {
        for (var at = Body.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = Body.IndexOf(phrase, at + 1, StringComparison.Ordinal))
            yield return Start + at;
    }

    private static int SectionAfter(SourceText source, int start, int end)
    {
        for (var section = SectionHeading().Match(source.Folded, start, end - start); section.Success; section = section.NextMatch())
            if (section.Index > start && source.StartsLine(section.Index))
                return section.Index;
        return end;
    }

    [GeneratedRegex(@"[〔(\[【{﹝〖]{0,1}责任单位[:](?<units>[^〕)\]】}﹞〗。]*)[〕)\]】}﹞〗]?", RegexOptions.ExplicitCapture)]
    private static partial Regex Bracket();

    [GeneratedRegex("[(][一二三四五六七八九十]+[)]|[一二三四五六七八九十]+、")]
    private static partial Regex SectionHeading();
}

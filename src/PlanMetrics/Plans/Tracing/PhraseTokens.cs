using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PlanMetrics.Plans.Tracing;

/// <summary>A folded text cut into numbers, words that decide a comparison, and single characters.</summary>
internal static class PhraseTokens
{
    private static readonly Regex Token = new(
        $"(?<number>[0-9]+(\\.[0-9]+)?)|(?<word>{string.Join('|', ComparisonWords.All.Select(Regex.Escape))})|.",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline | RegexOptions.CultureInvariant);

    public static ImmutableArray<PhraseToken> Of(string folded) =>
        [.. Token.Matches(folded).Select(match => new PhraseToken(match.Value, match.Index, KindOf(match)))];

    /// <summary>The text with every number as <c>#</c> and without the words that decide a comparison: what remains is the sentence.</summary>
    public static string Mask(string folded) => Token.Replace(folded, match =>
        KindOf(match) switch
    {
        PhraseTokenKind.Number => "#",
        PhraseTokenKind.Comparison => "",
        _ => match.Value,
    });

    private static PhraseTokenKind KindOf(Match match) =>
        match.Groups["number"].Success ? PhraseTokenKind.Number
        : match.Groups["word"].Success ? PhraseTokenKind.Comparison
        : PhraseTokenKind.Character;
}

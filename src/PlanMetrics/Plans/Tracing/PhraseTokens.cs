using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PlanMetrics.Plans.Tracing;

/// <summary>A folded text cut into numbers, words that decide a comparison, and single characters.</summary>
internal static class PhraseTokens
{
    private static readonly Regex Token = new(
        $"(?<number>[0-9]+(\\.[0-9]+)?)|(?<word>{string.Join('|', ComparisonWords.All.Select(Regex.Escape))})|.",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline | RegexOptions.CultureInvariant);

    public static ImmutableArray<(string Text, int Start)> Of(string folded) =>
        [.. Token.Matches(folded).Select(match => (match.Value, match.Index))];

    /// <summary>The text with every number as <c>#</c> and without the words that decide a comparison: what remains is the sentence.</summary>
    public static string Mask(string folded) => Token.Replace(folded, match =>
        match.Groups["number"].Success ? "#" : match.Groups["word"].Success ? "" : match.Value);
}

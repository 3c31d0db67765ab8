namespace PlanMetrics.Plans.Tracing;

/// <summary>A number, a word that decides a comparison, or a single character of a folded text.</summary>
/// <param name="Text">The token.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct PhraseToken(string Text, int Start, PhraseTokenKind Kind)
{
    /// <summary>Where it ends.</summary>
    public int End => Start + Text.Length;

    /// <summary>What it costs to read another token for this one: a number for a number is the smallest change there is.</summary>
    public int CostOf(PhraseToken other) =>
        Text == other.Text ? 0 : Kind != PhraseTokenKind.Character && Kind == other.Kind ? 1 : 2;
}

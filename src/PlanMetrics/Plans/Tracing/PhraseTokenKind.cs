namespace PlanMetrics.Plans.Tracing;

/// <summary>What a token of a phrase is.</summary>
internal enum PhraseTokenKind
{
    /// <summary>A character of the sentence.</summary>
    Character,

    /// <summary>A number in digits.</summary>
    Number,

    /// <summary>A word that decides a comparison.</summary>
    Comparison,
}

namespace PlanMetrics.Files.Notices;

/// <summary>What a placeholder does.</summary>
internal enum TemplateTokenKind
{
    /// <summary>【单位】: a text stands there.</summary>
    Word,

    /// <summary>【每条扣分】: what follows is there once for each thing on a list.</summary>
    Each,

    /// <summary>【若有扣分】: what follows is there where the list has anything.</summary>
    IfAny,

    /// <summary>【若无扣分】: what follows is there where the list has nothing.</summary>
    IfNone,

    /// <summary>【结束】: the end of the innermost of these.</summary>
    End,
}

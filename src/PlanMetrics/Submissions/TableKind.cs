namespace PlanMetrics.Submissions;

/// <summary>What a tidy table holds, told by its headings.</summary>
internal enum TableKind
{
    /// <summary>Figures, a row each.</summary>
    Figures,

    /// <summary>加扣分登记表: bonus, penalties and vetoes, a row each.</summary>
    Register,

    /// <summary>核定单: verified values, a row a field.</summary>
    Verification,

    /// <summary>佐证材料目录: documents that prove figures, a row each.</summary>
    Evidence,

    /// <summary>异议登记表: objections, a row each.</summary>
    Objections,
}

namespace PlanMetrics.Results.Comparing;

/// <summary>变动依据类型: what a change of a score or a rank rests on.</summary>
public enum ChangeKind
{
    /// <summary>异议: an objection that was accepted, wholly or in part.</summary>
    Objection,

    /// <summary>核定: a line of a verification sheet.</summary>
    Verification,

    /// <summary>数据: an input file that is new, changed or gone.</summary>
    Input,

    /// <summary>加扣分: bonus, penalties or vetoes.</summary>
    Register,

    /// <summary>规则: plan, roster, profile, year or as-of date.</summary>
    Rules,

    /// <summary>其他单位: figures of others, which move relative points, ranks and the district.</summary>
    Others,

    /// <summary>权重重算: other targets of the unit entered or left.</summary>
    Reweighted,

    /// <summary>依据不明: nothing in the two results says why.</summary>
    Unexplained,
}

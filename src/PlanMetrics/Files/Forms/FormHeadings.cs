namespace PlanMetrics.Files.Forms;

/// <summary>The headings of a form's table. Reading finds columns by these texts.</summary>
internal static class FormHeadings
{
    public const string Number = "序号";
    public const string Target = "目标";
    public const string Clause = "依据条款";
    public const string Definition = "统计口径";
    public const string Goal = "目标值和时限";
    public const string State = "不适用申请";
    public const string Evidence = "佐证材料";
    public const string Note = "备注（不适用的理由）";

    /// <summary>Under a period: the first of its two cells.</summary>
    public const string First = "分子或数值";

    /// <summary>Under a period: the second of its two cells.</summary>
    public const string Second = "分母或对比值";

    /// <summary>Under the year of single facts: the first of its two cells.</summary>
    public const string Single = "数值、日期或是否";

    /// <summary>The columns that every table has beside its periods.</summary>
    public static readonly string[] Fixed = [Number, Target, Clause, Definition, Goal, State, Evidence, Note];

    /// <summary>Over last year's values: printed for comparison, never read.</summary>
    public const string Reference = "上年数（参考）";
}

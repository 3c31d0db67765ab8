namespace PlanMetrics.Plans.Tracing;

/// <summary>What in the text fixes the number of a target.</summary>
public enum TraceBasis
{
    /// <summary>无: the target is not confirmed.</summary>
    None,

    /// <summary>数字: a number in digits or in words.</summary>
    Number,

    /// <summary>日期: a date.</summary>
    Date,

    /// <summary>频次: 每年, 每季度, 任期内.</summary>
    Frequency,

    /// <summary>禁止: 不得, 严禁, 防止.</summary>
    Prohibition,

    /// <summary>全覆盖: 全面, 全部, 普遍, 所有, 统一.</summary>
    Coverage,

    /// <summary>义务: 应, 应当, 必须, 确保, 要.</summary>
    Duty,

    /// <summary>无定量门槛: the target has no number of its own; it is done or not, or moves one way.</summary>
    NoNumber,

    /// <summary>解读: no word of the clause fixes the number; it rests on how the clause was read.</summary>
    Reading,
}

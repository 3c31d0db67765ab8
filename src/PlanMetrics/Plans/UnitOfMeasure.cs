namespace PlanMetrics.Plans;

/// <summary>计量单位: in what the value is expressed.</summary>
public enum UnitOfMeasure
{
    /// <summary>%.</summary>
    Percent,

    /// <summary>件、次、期: things counted.</summary>
    Count,

    /// <summary>%: persons who met it of persons who owe it.</summary>
    PersonsPercent,

    /// <summary>A calendar day.</summary>
    Date,

    /// <summary>天: a length of time in days.</summary>
    Days,

    /// <summary>是/否.</summary>
    Outcome,

    /// <summary>A quotient that may exceed one, such as cases per handler.</summary>
    Ratio,

    /// <summary>数值: any number, below zero and with decimals too, in whatever unit <see cref="Target.UnitName"/> says.</summary>
    Number,
}

namespace PlanMetrics.Observations;

/// <summary>数值: one reported figure, one of a closed set of cases. Quantities are exact decimals, negative only where the unit of measure is any number.</summary>
public abstract record Figure
{
    private Figure()
    {
    }

    /// <summary>比率: a part of a whole. 0 of 0 is a nil return (零报告).</summary>
    /// <param name="Numerator">分子.</param>
    /// <param name="Denominator">分母.</param>
    public sealed record Ratio(decimal Numerator, decimal Denominator) : Figure;

    /// <summary>数量: one number; 0 is a figure.</summary>
    /// <param name="Value">The number.</param>
    public sealed record Count(decimal Value) : Figure;

    /// <summary>日期: the day it was done.</summary>
    /// <param name="Day">The day.</param>
    public sealed record Date(DateOnly Day) : Figure;

    /// <summary>是否完成.</summary>
    /// <param name="Done">Yes or no.</param>
    public sealed record Outcome(bool Done) : Figure;

    /// <summary>对比: a value and what it is compared with.</summary>
    /// <param name="Value">数值.</param>
    /// <param name="Comparator">对比值.</param>
    public sealed record Pair(decimal Value, decimal Comparator) : Figure;
}

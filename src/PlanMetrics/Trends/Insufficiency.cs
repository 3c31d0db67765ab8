namespace PlanMetrics.Trends;

/// <summary>数据不足的原因: why a series says nothing about a trend.</summary>
public enum Insufficiency
{
    /// <summary>充足: it says something.</summary>
    None,

    /// <summary>期数太少: too few periods with a value.</summary>
    TooFewPeriods,

    /// <summary>无相邻报告期: no two periods with a value follow each other.</summary>
    NoNeighbours,

    /// <summary>没有案件: nothing was counted, so there is no rate.</summary>
    NoCases,

    /// <summary>单位太少: too few units to say how much they differ beyond chance.</summary>
    TooFewUnits,

    /// <summary>区间过宽: so few pairs that the interval has no end.</summary>
    OpenInterval,
}

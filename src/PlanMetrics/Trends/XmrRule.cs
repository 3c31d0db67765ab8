namespace PlanMetrics.Trends;

/// <summary>控制图判异规则: which pattern of an XmR chart is more than chance.</summary>
public enum XmrRule
{
    /// <summary>超出控制限: a value outside the limits.</summary>
    OutsideLimits,

    /// <summary>连续7期上升: seven in a row, each higher than the one before.</summary>
    Rising,

    /// <summary>连续7期下降: seven in a row, each lower than the one before.</summary>
    Falling,

    /// <summary>连续7期位于均值一侧: seven in a row on one side of the mean.</summary>
    OneSide,

    /// <summary>连续3期中2期接近控制限: two of three in a row beyond two thirds of the way to the same limit.</summary>
    TwoOfThree,
}

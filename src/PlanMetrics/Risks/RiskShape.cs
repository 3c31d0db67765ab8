namespace PlanMetrics.Risks;

/// <summary>研判类型: by what kind of reckoning a risk came about.</summary>
public enum RiskShape
{
    /// <summary>比率: cases of the year, by the level of past years and an exact count at the end.</summary>
    Rate,

    /// <summary>覆盖率: a known number of persons or things, by how many of the open ones the rest of a year usually adds.</summary>
    Coverage,

    /// <summary>累计数: a number to be reached, by the pace so far and of past years.</summary>
    Count,

    /// <summary>控制数: a number not to be exceeded, zero above all, by the frequency so far and of past years.</summary>
    Ceiling,

    /// <summary>往年记录: done or not, by how often the same state on the same day ended in a miss.</summary>
    Record,

    /// <summary>达标单位占比: all bodies must meet it, from the risks of each.</summary>
    Share,
}

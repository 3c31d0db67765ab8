namespace PlanMetrics.Observations;

/// <summary>The five states of a figure, never confused.</summary>
public enum FigureState
{
    /// <summary>已填报: a figure is given; 0 is a figure; 0 of 0 is an explicit nil return.</summary>
    Reported,

    /// <summary>未填报: expected and blank, or nothing usable.</summary>
    Missing,

    /// <summary>不适用: the roster or the office's verification says so.</summary>
    NotApplicable,

    /// <summary>未到期: its deadline, term or period ends after the as-of date.</summary>
    NotDue,

    /// <summary>数据无效: impossible, such as a numerator above its denominator; counts as missing, with a finding.</summary>
    Rejected,
}

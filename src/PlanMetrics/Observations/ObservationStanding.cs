namespace PlanMetrics.Observations;

/// <summary>What became of a figure among those handed in for the same unit, target, period, basis and source.</summary>
public enum ObservationStanding
{
    /// <summary>It stands.</summary>
    Stands,

    /// <summary>The same value was handed in elsewhere too; taken once.</summary>
    Repeated,

    /// <summary>A higher submission number replaced it; or it is blank beside a value.</summary>
    Superseded,

    /// <summary>Another value with the same submission number contradicts it; neither is used.</summary>
    Contradicted,

    /// <summary>It lies after the as-of date, outside the plan's years, or is asked for by nobody: the unit does not owe it, or the profile leaves it out.</summary>
    OutOfScope,
}

namespace PlanMetrics.Plans;

/// <summary>What in the text makes the target countable.</summary>
public enum TargetClass
{
    /// <summary>A number stands in the text (class A of the catalogue).</summary>
    Number,

    /// <summary>A date stands in the text (class B).</summary>
    Date,

    /// <summary>The wording alone (class C).</summary>
    Wording,
}

namespace PlanMetrics.Plans;

/// <summary>What an open setting of the plan is used for.</summary>
public enum SettingRole
{
    /// <summary>A time limit printed on the form, so that all bodies count alike.</summary>
    Limit,

    /// <summary>A number that checks the roster and typed denominators.</summary>
    Check,

    /// <summary>A definition that decides who or what is counted.</summary>
    Definition,

    /// <summary>When a target without a date falls due; the plan's end where unset.</summary>
    Due,

    /// <summary>Stands for the threshold: without it there is none, and the target is not scored.</summary>
    Threshold,

    /// <summary>A term of office: decides when a target is due; stands in the roster's <c>terms</c>.</summary>
    Term,

    /// <summary>An audit cycle: decides when a target is due; stands in the roster's <c>cycles</c>.</summary>
    Cycle,

    /// <summary>A rule for days; stands in the roster's <c>calendar</c>.</summary>
    Calendar,

    /// <summary>The year that an increase or a decrease is measured from; the year before where unset.</summary>
    TrendBase,
}

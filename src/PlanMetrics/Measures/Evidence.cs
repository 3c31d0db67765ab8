using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Measures;

/// <summary>The figures of one unit for one target that may be used, after what is too late or does not apply is set aside.</summary>
internal sealed class Evidence
{
    /// <summary>Figures that may be used, in the order of their periods.</summary>
    public List<Observation> Usable { get; } = new(4);

    /// <summary>Spans for which the roster or an outside source says that the target does not apply.</summary>
    public List<Grant> Granted { get; } = [];

    /// <summary>Whether something was handed in that had to be rejected.</summary>
    public bool HasRejected { get; private set; }

    /// <summary>Figures that were handed in and cannot count: rejected, or contradicted by another one.</summary>
    public List<Observation> Invalid { get; } = [];

    /// <summary>Expected periods that are due, that the unit exists in, and for which the target applies.</summary>
    public List<Period> Due { get; } = new(4);

    /// <summary>Whether every period that would be due is one for which the target does not apply.</summary>
    public bool AllGranted { get; set; }

    /// <summary>Why the target does not apply: the reason of the grant, or that the unit is not there.</summary>
    public LocalText Reason { get; set; } = "";

    public void Reject(Observation figure)
    {
        HasRejected = true;
        Invalid.Add(figure);
    }

    /// <summary>The grant that reaches the end of a period of which every day is granted, by one grant or by several together; else null.</summary>
    public Grant? GrantOf(Period days)
    {
        Grant? grant = null;
        for (var day = days.Start; day < days.End; day = grant.Days.End)
        {
            grant = Granted.Find(candidate => candidate.Days.Contains(day));
            if (grant is null)
                return null;
        }

        return grant;
    }
}

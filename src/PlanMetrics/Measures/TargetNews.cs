using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;

namespace PlanMetrics.Measures;

/// <summary>What is to be told about one target: findings, figures set aside, and counts over its units that make one finding.</summary>
internal sealed class TargetNews
{
    private readonly List<Diagnostic> findings = [];
    private readonly List<Observation> setAside = [];

    public IReadOnlyList<Diagnostic> Findings => findings;

    /// <summary>Figures that stood and were rejected here, or fall outside the scope.</summary>
    public IReadOnlyList<Observation> SetAside => setAside;

    /// <summary>How many figures are later than the as-of date.</summary>
    public int Later { get; set; }

    /// <summary>How many units' own figures stand in for the source.</summary>
    public int OwnWord { get; set; }

    public void Add(Diagnostic finding) => findings.Add(finding);

    public void Reject(Observation observation) => setAside.Add(observation with { State = FigureState.Rejected });

    public void Leave(Observation observation) => setAside.Add(observation with { Standing = ObservationStanding.OutOfScope });
}

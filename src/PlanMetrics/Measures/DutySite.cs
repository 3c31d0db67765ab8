using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Measures;

/// <summary>One unit and one target under way: whose word is its own, in what order sources are heard, where findings go.</summary>
internal sealed class DutySite(TargetTerms terms, Duty duty, ReportingUnit unit, TargetNews news)
{
    private readonly bool isLead = duty.Leads.Any(lead => lead.Id == unit.Id);

    public TargetTerms Terms { get; } = terms;

    public Target Target => Terms.Target;

    public ReportingUnit Unit { get; } = unit;

    public TargetNews News { get; } = news;

    /// <summary>Whether a source is the unit itself; a lead that speaks for itself in the lead's name is.</summary>
    public bool IsOwnWord(DataSource source) => source == DataSource.Self || (source == DataSource.Lead && isLead);

    /// <summary>The sources that the roster declares first, then the target's, then the others in the order of the catalogue, the unit itself last.</summary>
    public int Preference(DataSource source) => SourceOrder.Of(Target, source, IsOwnWord(source), Terms.Sources);

    /// <summary>Whether a figure is the unit's own word alone: what somebody else has verified is not.</summary>
    public bool IsOwnWord(Observation figure) => IsOwnWord(figure.Source) && !figure.IsVerified;

    /// <summary>Whether the unit's own word stands in for the source that should have spoken.</summary>
    public bool StandsIn(Observation figure) => IsOwnWord(figure) && !IsOwnWord(Target.Source);

    public void Report(DiagnosticDescriptor descriptor, Observation at, params ReadOnlySpan<DiagnosticArgument> arguments) =>
        News.Add(new Diagnostic(descriptor, FigurePlace.Of(at), [.. arguments, ("unit", Unit.Name), ("target", Target.Name)])
            .About(Unit.Id, Target.Id, at.Key.Period.ToString()));
}

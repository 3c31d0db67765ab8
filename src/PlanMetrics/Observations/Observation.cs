using System.Collections.Immutable;
using PlanMetrics.Plans;

namespace PlanMetrics.Observations;

/// <summary>填报值: one reported figure with its state, its source and the cells it came from.</summary>
/// <param name="Key">Who, which target, when.</param>
/// <param name="Cells">Where it stands.</param>
public sealed record Observation(ObservationKey Key, FigureCells Cells)
{
    /// <summary>What the figure covers.</summary>
    public Basis Basis { get; init; }

    /// <summary>Who handed it in.</summary>
    public DataSource Source { get; init; }

    /// <summary>报送批次: its submission number, from 1.</summary>
    public int Submission { get; init; } = 1;

    /// <summary>Its state: Reported, Missing, NotApplicable or Rejected.</summary>
    public FigureState State { get; init; }

    /// <summary>The figure as reported; null where nothing usable was.</summary>
    public Figure? Reported { get; init; }

    /// <summary>Numbers that were refused as a figure; what they may have meant is asked, never assumed.</summary>
    internal Figure? Refused { get; init; }

    /// <summary>A percentage typed beside the cases or in their place; it never counts.</summary>
    internal StatedRate? Stated { get; init; }

    /// <summary>核定值: the figure as verified by the office; it stands over the reported one.</summary>
    public Figure? Verified { get; init; }

    /// <summary>核定事项: what verification sheets say of it, those in force and those that others come before.</summary>
    public ImmutableArray<Verification> Verifications { get; init; } = [];

    /// <summary>Whether somebody but the unit has looked at it.</summary>
    public bool IsVerified => !Verifications.IsEmpty;

    /// <summary>第三方核定值: the figure by a third party's verifications alone; null where it gave none.</summary>
    public Figure? ThirdParty { get; init; }

    /// <summary>Its state before verification.</summary>
    public FigureState ReportedState => StateBefore ?? State;

    /// <summary>The state that a verification replaced; null where none did.</summary>
    internal FigureState? StateBefore { get; init; }

    /// <summary>Whether anything was handed in, usable or not.</summary>
    internal bool IsHandedIn => ReportedState != FigureState.Missing;

    /// <summary>The figure in force; null unless the state is Reported.</summary>
    public Figure? Figure => Verified ?? Reported;

    /// <summary>What became of it among others for the same key.</summary>
    public ObservationStanding Standing { get; init; }

    /// <summary>佐证材料; empty for none.</summary>
    public string Evidence { get; init; } = "";

    /// <summary>备注; the reason where the state is NotApplicable.</summary>
    public string Note { get; init; } = "";

    /// <summary>调查样本: what it rests on where it is the result of a survey; null elsewhere.</summary>
    public SurveySample? Sample { get; init; }

    /// <summary>Whether it may count: it stands and holds a figure.</summary>
    public bool IsUsable => Standing == ObservationStanding.Stands && State == FigureState.Reported && Figure is not null;
}

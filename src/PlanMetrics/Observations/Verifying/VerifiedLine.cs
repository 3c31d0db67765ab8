using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;

namespace PlanMetrics.Observations.Verifying;

/// <summary>A row of a verification sheet that says what it is about; whether it fits the figure is seen later.</summary>
/// <param name="Key">The figure's unit, target and period.</param>
/// <param name="Target">The target.</param>
/// <param name="Site">The row, for findings.</param>
internal sealed record VerifiedLine(ObservationKey Key, Target Target, RowSite Site)
{
    public DataSource? Source { get; init; }

    public Basis? Basis { get; init; }

    /// <summary>The field; null where it is not known, which was reported.</summary>
    public VerifiedField? Field { get; init; }

    /// <summary>What the sheet says was reported.</summary>
    public FieldValue Stated { get; init; }

    /// <summary>The same in words, whatever they are.</summary>
    public string StatedText { get; init; } = "";

    /// <summary>What it was found to be.</summary>
    public FieldValue Value { get; init; }

    /// <summary>The line as it is kept; null where a fault, which was reported, keeps it from being used.</summary>
    public Verification? Kept { get; init; }

    /// <summary>The cells of the row that a created figure points at.</summary>
    public Submissions.SourceCell Cell { get; init; }

    /// <summary>不予采信.</summary>
    public bool Rejects => Value.State == FigureState.Rejected;

    public LocalText ValueText => VerificationText.Of(Value);

    public LocalText Place => Kept!.Place.ToString() is { Length: > 0 } place ? place : new LocalText("代码中的核定", "a verification made in code");

    public void Report(DiagnosticDescriptor descriptor, params ReadOnlySpan<DiagnosticArgument> arguments) => Site.Report(descriptor, Cell, arguments);
}

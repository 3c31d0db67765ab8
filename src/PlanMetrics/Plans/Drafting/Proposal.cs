using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans.Tracing;

namespace PlanMetrics.Plans.Drafting;

/// <summary>What a reading of a clause proposes; <see cref="TargetMaker"/> makes the target of it.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Name">What is measured, as far as the words say.</param>
/// <param name="Confidence">How sure the reading is.</param>
/// <param name="Why">What made it one.</param>
internal sealed record Proposal(ClauseSpan Clause, string Name, DraftConfidence Confidence, LocalText Why)
{
    /// <summary>The stretch that is cited.</summary>
    public required (int Start, int End) Phrase { get; init; }

    public required TargetClass Class { get; init; }

    public required FigureKind Figure { get; init; }

    public required Comparison Comparison { get; init; }

    public Threshold? Threshold { get; init; }

    public UnitOfMeasure UnitOfMeasure { get; init; }

    public string UnitName { get; init; } = "";

    public Cadence Cadence { get; init; } = Cadence.Year;

    public DateOnly? Due { get; init; }

    /// <summary>Whether each body owes it for itself: 每个镇, 各镇.</summary>
    public bool IsEach { get; init; }

    public LocalText OtherReadings { get; init; } = "";

    /// <summary>The numbers that it takes up.</summary>
    public ImmutableArray<Quantity> Numbers { get; init; } = [];
}

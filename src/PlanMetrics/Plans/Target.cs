using System.Collections.Immutable;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Plans;

/// <summary>目标: an indicator with a threshold, a cadence and someone who owes it.</summary>
/// <param name="Id">The id used in data files and results.</param>
/// <param name="Name">Its name.</param>
/// <param name="Citation">The clause it comes from; <see cref="Citation.None"/> where there is no text.</param>
public sealed record Target(string Id, LocalText Name, Citation Citation)
{
    /// <summary>The number of its task; 0 where it belongs to none.</summary>
    public int Task => Citation.Task;

    /// <summary>How firmly the text fixes it.</summary>
    public Tier Tier { get; init; }

    /// <summary>What in the text makes it countable.</summary>
    public TargetClass Class { get; init; } = TargetClass.Wording;

    /// <summary>What is reported.</summary>
    public FigureKind Figure { get; init; }

    /// <summary>How the figure is held against the threshold.</summary>
    public Comparison Comparison { get; init; }

    /// <summary>
    /// What it is held against, for one body's own figure and for a pooled or summed value; null where the text gives none.
    /// The threshold of a <see cref="DistrictValue.Share"/> is always 100 %.
    /// </summary>
    public Threshold? Threshold { get; init; }

    /// <summary>分年度目标值: thresholds that the plan states for single years, by year; empty where one holds for all.</summary>
    public ImmutableSortedDictionary<int, decimal> ByYear { get; init; } = ImmutableSortedDictionary<int, decimal>.Empty;

    /// <summary>The path from a start to the threshold of the plan's end, for years without a value of their own; null where there is none.</summary>
    public TargetPath? Path { get; init; }

    /// <summary>Whether a year has a threshold of its own, <see cref="Threshold"/> being that of the plan's end.</summary>
    public bool VariesByYear => !ByYear.IsEmpty || Path is not null;

    /// <summary>In what the value is expressed.</summary>
    public UnitOfMeasure UnitOfMeasure { get; init; }

    /// <summary>The unit of measure in words, such as years or µg/m³; empty where <see cref="UnitOfMeasure"/> says it all.</summary>
    public LocalText UnitName { get; init; } = "";

    /// <summary>Whether its figures may have decimals although the value is no length of time: rates of summed days.</summary>
    public bool Decimals { get; init; }

    /// <summary>The lowest value that is possible, where <see cref="UnitOfMeasure"/> is any number; null for no such limit.</summary>
    public decimal? Lowest { get; init; }

    /// <summary>The highest value that is possible, where <see cref="UnitOfMeasure"/> is any number; null for no such limit.</summary>
    public decimal? Highest { get; init; }

    /// <summary>How often it is judged.</summary>
    public Cadence Cadence { get; init; }

    /// <summary>Not due before this day, where a companion target carries the date.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>How periods combine.</summary>
    public Accrual Accrual { get; init; }

    /// <summary>Who must report and is scored: group ids, or <c>lead</c>, <c>named</c>, <c>towns</c>. A unit in several owes it once.</summary>
    public ImmutableArray<string> OwedBy { get; init; } = [];

    /// <summary>How the district's value is made.</summary>
    public DistrictValue District { get; init; }

    /// <summary>Who holds the figure.</summary>
    public DataSource Source { get; init; }

    /// <summary>How strongly the text words it.</summary>
    public Strength Strength { get; init; } = Strength.Plain;

    /// <summary>The open settings it depends on, by id.</summary>
    public ImmutableArray<string> Settings { get; init; } = [];

    /// <summary>口径: what the numerator, or the single figure, counts.</summary>
    public LocalText Numerator { get; init; } = "";

    /// <summary>口径: what the denominator counts; empty where there is none.</summary>
    public LocalText Denominator { get; init; } = "";

    /// <summary>计数单位: in what numerator and denominator, or the single figure, are counted; empty where the plan does not say.</summary>
    public LocalText CountingUnit { get; init; } = "";

    /// <summary>不计入: what the text, or the law it rests on, leaves out of the count; empty where it says nothing.</summary>
    public LocalText LeftOut { get; init; } = "";

    /// <summary>Whether what <see cref="LeftOut"/> says without naming a law is a reading (取法) that the text does not state.</summary>
    public bool LeftOutIsReading { get; init; }

    /// <summary>取法: the reading in force where the text allows several; empty where it does not.</summary>
    public LocalText Taken { get; init; } = "";

    /// <summary>另一读法: the readings that were not taken.</summary>
    public LocalText OtherReadings { get; init; } = "";

    /// <summary>Where law settles a definition; null elsewhere. To be checked against the official text.</summary>
    public LocalText? LegalBasis { get; init; }

    /// <summary>沿革: the target of the plan's earlier edition that it replaces; null where it is new, or keeps its id.</summary>
    public Lineage? Replaces { get; init; }

    /// <summary>Notes for people: who is measured, wording and period. No program reads it.</summary>
    public LocalText Readings { get; init; } = "";

    /// <summary>Whether the target forbids something: a count that must stay at zero, or come down to it by the plan's end.</summary>
    public bool IsZeroOccurrence =>
        Figure == FigureKind.Count && Comparison == Comparison.AtMost && Threshold is Threshold.Number { Value: 0 };
}

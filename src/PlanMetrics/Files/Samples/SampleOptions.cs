namespace PlanMetrics.Files.Samples;

/// <summary>What sample data to make: the same options give the same figures on every machine.</summary>
public sealed record SampleOptions
{
    /// <summary>The seed that every figure is drawn from.</summary>
    public int Seed { get; init; } = 2021;

    /// <summary>The first year, one of the plan's.</summary>
    public int FirstYear { get; init; } = 2021;

    /// <summary>The last year, one of the plan's and not before the first.</summary>
    public int LastYear { get; init; } = 2024;

    /// <summary>Whether the typical typing faults of spreadsheets are planted in the last year.</summary>
    public bool Faults { get; init; }

    /// <summary>Whether figures that were helped are planted in the last year: what the questions about figures are there to find.</summary>
    public bool Manipulate { get; init; }

    /// <summary>How many units were not on time in the third round of the last year, in turn late, not at all, returned and handed in again; with a list of intake. 0 for neither.</summary>
    public int Late { get; init; }
}

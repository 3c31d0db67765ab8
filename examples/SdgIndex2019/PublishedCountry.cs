namespace SdgIndex2019;

/// <summary>A country's row of the published workbook; what is blank there is null here.</summary>
internal sealed record PublishedCountry(string Id, string Name)
{
    public string Region { get; init; } = "";

    public decimal? Score { get; init; }

    public int? Rank { get; init; }

    public decimal? MissingPercent { get; init; }

    /// <summary>The values, in the order of the indicators.</summary>
    public decimal?[] Values { get; init; } = [];

    /// <summary>The normalised scores, in the order of the indicators.</summary>
    public decimal?[] Scores { get; init; } = [];

    /// <summary>How many of the values its authors imputed.</summary>
    public int Imputed { get; init; }

    /// <summary>The scores of the 17 goals.</summary>
    public decimal?[] Goals { get; init; } = [];

    /// <summary>The scores of its region for the 17 goals.</summary>
    public decimal?[] RegionalGoals { get; init; } = [];
}

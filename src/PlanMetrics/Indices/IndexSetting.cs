namespace PlanMetrics.Indices;

/// <summary>What the settings sheet of an index workbook may say.</summary>
internal enum IndexSetting
{
    Name,
    EnglishName,
    Id,
    Year,
    FullPoints,
    MinimumPoints,
    Decimals,
    RankBy,
    Aggregate,
    MinimumAvailability,
    MinimumIndicators,
    Missing,
    MissingWords,
    WeightTotal,
    Rule,
    Note,
}

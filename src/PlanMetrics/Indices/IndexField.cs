namespace PlanMetrics.Indices;

/// <summary>What a column of an index workbook's lists holds.</summary>
internal enum IndexField
{
    Id,
    Name,
    EnglishName,
    Group,
    Weight,
    Points,
    Direction,
    Lower,
    Upper,
    Worst,
    Best,
    Rule,
    Transform,
    UnitName,
    Kinds,
    Lowest,
    Highest,
    Aggregate,
    MinimumAvailability,
    PeerGroup,
    Note,
}

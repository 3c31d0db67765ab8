using System.Collections.Immutable;

namespace PlanMetrics.Submissions;

/// <summary>What a form (填报表) says of itself, where a file is one.</summary>
/// <param name="PlanId">The id of the plan it was made from.</param>
/// <param name="PlanHash">The first digits of the hash of that plan as data.</param>
/// <param name="Year">The year it is for.</param>
/// <param name="UnitId">The id of the unit it was made for; its name as printed where the record that held the id is lost.</param>
/// <param name="UnitName">That unit's name.</param>
/// <param name="Tables">Its tables, as far as they were read.</param>
public sealed record SubmittedForm(
    string PlanId, string PlanHash, int Year, string UnitId, string UnitName, ImmutableArray<SubmittedTable> Tables)
{
    /// <summary>The periods of its columns, in their canonical texts.</summary>
    public ImmutableArray<string> Periods { get; init; } = [];
}

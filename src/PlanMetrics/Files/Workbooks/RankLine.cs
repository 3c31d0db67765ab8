using PlanMetrics.Profiles;
using PlanMetrics.Scores;

namespace PlanMetrics.Files.Workbooks;

/// <summary>A row of the sheet of ranks.</summary>
/// <param name="Row">Its row.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Block">Its rows on the sheet of targets.</param>
/// <param name="Group">The group it is listed in.</param>
internal sealed record RankLine(int Row, UnitScore Unit, UnitBlock Block, string Group)
{
    /// <summary>What it is ranked by; null where it is not ranked.</summary>
    public decimal? Key(Profile profile) =>
        Unit.Rank is null ? null : profile.RankBy == RankBasis.Published ? Unit.Rate : Unit.Total.Points;
}

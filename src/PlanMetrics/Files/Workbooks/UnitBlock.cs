using PlanMetrics.Measures;
using PlanMetrics.Scores;

namespace PlanMetrics.Files.Workbooks;

/// <summary>The rows of one unit on the sheet of targets.</summary>
/// <param name="UnitId">The unit; <c>*</c> for the district.</param>
/// <param name="Name">Its name.</param>
internal sealed record UnitBlock(string UnitId, string Name)
{
    /// <summary>Its score; null where it only leads tasks.</summary>
    public UnitScore? Score { get; init; }

    public List<TargetLine> Lines { get; } = [];

    /// <summary>What its tree comes to, before bonus, penalties and vetoes; null where nothing applies.</summary>
    public decimal? TreePoints => Score?.Total.Points - Score?.Adjustments.Sum(line => line.Points);

    /// <summary>The lines of its tree, the total first.</summary>
    public IEnumerable<TargetLine> Tree => Lines.Where(line => line.Node is not null);

    /// <summary>Whether it has points at all: a unit that is only listed, or whose score is withheld, has none whatever it reports.</summary>
    public bool IsScored => Score is { } score
        && (score.Total.Leaves().Any(leaf => leaf.Applies) || !score.Total.Leaves().Any(leaf => leaf.Measure?.State == MeasureState.Reported));
}

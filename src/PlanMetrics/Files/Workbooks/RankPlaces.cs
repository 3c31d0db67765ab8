using PlanMetrics.Diagnostics;
using PlanMetrics.Reports;
using PlanMetrics.Rosters;

namespace PlanMetrics.Files.Workbooks;

/// <summary>The rows of the sheet of ranks: the district, then each group from its first, then who is listed apart.</summary>
internal sealed class RankPlaces
{
    public RankPlaces(Report report, BookPlaces places, Language language)
    {
        var blocks = places.Blocks.Where(block => block.Score is not null).ToDictionary(block => block.UnitId, StringComparer.Ordinal);
        var apart = language.Say("未分组", "in no group");
        var listed = language.Say("协同单位", "listed only");
        var scored = report.Roster.Units.Where(unit => unit.Scored).Select(unit => unit.Id).ToHashSet(StringComparer.Ordinal);
        var groups = report.Profile.PeerGroups.Select(group => group.Name.In(language)).Distinct(StringComparer.Ordinal).ToList();
        var units = report.Units.Where(unit => blocks.ContainsKey(unit.UnitId))
            .Select((unit, at) => (Unit: unit, At: at, Group: unit.Peers?.Name.In(language) ?? (scored.Contains(unit.UnitId) ? apart : listed)))
            .OrderBy(unit => groups.IndexOf(unit.Group) is var place && place >= 0 ? place : unit.Group == apart ? groups.Count : groups.Count + 1)
            .ThenBy(unit => unit.Unit.Rank ?? int.MaxValue).ThenByDescending(unit => unit.Unit.Rate ?? -1m).ThenBy(unit => unit.At);
        var row = BookSheet.FirstRow;
        if (blocks.TryGetValue(ReportingUnit.District, out var whole))
            Lines.Add(new(row++, report.District, whole, whole.Name));
        foreach (var (unit, _, group) in units)
            Lines.Add(new(row++, unit, blocks[unit.UnitId], group));
        Groups = [.. Lines.GroupBy(line => line.Group, StringComparer.Ordinal).Where(group => group.Any(line => line.Unit.Peers is not null))];
    }

    public List<RankLine> Lines { get; } = [];

    /// <summary>The groups that are ranked, each in its order.</summary>
    public List<IGrouping<string, RankLine>> Groups { get; }

    public int LastRow => BookSheet.FirstRow + Math.Max(0, Lines.Count - 1);

    public RankLine? District => Lines.Find(line => line.Unit.UnitId == ReportingUnit.District);

    /// <summary>The ranked rows of a line's group.</summary>
    public (int First, int Last) RangeOf(RankLine line)
    {
        var rows = Lines.Where(other => other.Group == line.Group).Select(other => other.Row).ToList();
        return (rows[0], rows[^1]);
    }
}

using PlanMetrics.Diagnostics;
using PlanMetrics.Observations.Meaning;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;
using PlanMetrics.Submissions;

namespace PlanMetrics.Observations;

/// <summary>Finds the unit of a row; each spelling is looked up once.</summary>
internal sealed class UnitColumn(UnitRegistry registry)
{
    private const int LongestName = 64;

    private static readonly LocalText Name = new("单位", "unit");

    private static readonly HashSet<string> Totals = new(
        [ReportingUnit.District, "全区", "合计", "小计", "总计", "共计", "total"], StringComparer.Ordinal);

    private readonly Dictionary<string, NameLookup<ReportingUnit>> known = new(StringComparer.Ordinal);

    /// <summary>The unit, or null where there is none, which is reported.</summary>
    public ReportingUnit? Read(RowSite site)
    {
        var cell = site.Row.Unit;
        if (CellFault.Report(site, cell, Name, RowSite.RowUnused))
            return null;
        if (cell.IsBlank)
        {
            site.Report(RowCodes.Incomplete, cell, ("column", Name));
            return null;
        }

        if (!known.TryGetValue(cell.Text, out var found))
            known.Add(cell.Text, found = Find(cell.Text));
        if (found.Item is not null)
            return found.Item;
        if (IsTotal(cell))
            site.Report(RowCodes.Total, cell, ("found", CellText.Quote(cell)));
        else
        {
            site.Report(RowCodes.UnknownUnit, cell, ("found", CellText.Quote(cell)), ("nearest", found.Nearest));
            found.Note(site, cell);
        }

        return null;
    }

    /// <summary>Whether a cell names a total rather than a unit.</summary>
    public static bool IsTotal(SourceCell cell) => cell.Kind == CellKind.Text && Totals.Contains(TextFold.Key(cell.Text));

    /// <summary>Whether a cell names a unit of the roster.</summary>
    public bool Knows(SourceCell cell) => !cell.IsBlank && registry.Find(cell.Text) is not null;

    private NameLookup<ReportingUnit> Find(string text)
    {
        if (registry.Find(text) is { } unit)
            return new(unit, "");
        if (text.Length > LongestName)
            return new(null, "");
        var lookAlike = LookAlikes.Find(text);
        var near = (lookAlike is var (plain, _) ? registry.Find(plain) : null) ?? registry.Nearest(text);
        return new(null, near is null ? "" : Suggestion.Of(near.Name.Chinese)) { LookAlike = lookAlike };
    }
}

using PlanMetrics.Diagnostics;
using PlanMetrics.Observations.Meaning;
using PlanMetrics.Plans;

namespace PlanMetrics.Observations;

/// <summary>Finds the target of a row; each spelling is looked up once.</summary>
internal sealed class TargetColumn(Plan plan)
{
    private const int LongestName = 64;

    private static readonly LocalText Name = new("指标", "target");

    private readonly Dictionary<string, Target> earlier = EarlierIds(plan);
    private readonly Dictionary<string, NameLookup<Target>> known = new(StringComparer.Ordinal);

    /// <summary>The target, or null where there is none, which is reported.</summary>
    public Target? Read(RowSite site)
    {
        var cell = site.Row.Target;
        if (CellFault.Report(site, cell, Name, RowSite.RowUnused))
            return null;
        if (cell.IsBlank)
        {
            site.Report(RowCodes.Incomplete, cell, ("column", Name));
            return null;
        }

        var found = Lookup(cell.Text);
        if (found.Item is null)
        {
            site.Report(RowCodes.UnknownTarget, cell, ("found", CellText.Quote(cell)), ("nearest", found.Nearest));
            found.Note(site, cell);
        }

        return found.Item;
    }

    /// <summary>The target that a text names, or the nearest to it.</summary>
    public NameLookup<Target> Lookup(string text)
    {
        if (!known.TryGetValue(text, out var found))
            known.Add(text, found = Find(text));
        return found;
    }

    private NameLookup<Target> Find(string text)
    {
        if (plan.FindTarget(text) is { } target)
            return new(target, "");
        if (earlier.TryGetValue(TextFold.Key(text), out var later))
            return new(later, "");
        if (text.Length > LongestName)
            return new(null, "");
        var lookAlike = LookAlikes.Find(text);
        return new(null, Nearest(TextFold.Key(lookAlike?.Plain ?? text))) { LookAlike = lookAlike };
    }

    // The ids of an earlier edition's targets, each with the one that took its place; the one whose series goes on comes first.
    private static Dictionary<string, Target> EarlierIds(Plan plan)
    {
        var found = new Dictionary<string, Target>(StringComparer.Ordinal);
        foreach (var target in plan.Targets.OrderBy(target => target.Replaces is { IsJoined: true } ? 0 : 1))
            if (target.Replaces is { } replaced)
                found.TryAdd(TextFold.Key(replaced.Target), target);
        return found;
    }

    // Names of targets are longer than those of units, so a third of the name may differ.
    private LocalText Nearest(string key)
    {
        var best = (Distance: int.MaxValue, Name: "");
        foreach (var name in plan.Targets.SelectMany(target => new[] { target.Name.Chinese, target.Id }))
        {
            var candidate = TextFold.Key(name);
            var allowed = Math.Min(best.Distance - 1, Math.Max(candidate.Length, key.Length) / 3);
            if (Math.Abs(candidate.Length - key.Length) <= allowed && EditDistance.Between(candidate, key) is var distance && distance <= allowed)
                best = (distance, name);
        }

        return best.Name.Length > 0 ? Suggestion.Of(best.Name) : "";
    }
}

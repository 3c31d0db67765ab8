using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Plans;
using PlanMetrics.Submissions;

namespace PlanMetrics.Indices;

/// <summary>What the lists of an index workbook say of each other: parents that exist, groups that hold something, weights that add up, kinds that some unit has.</summary>
internal sealed class IndexCheck(CompositeIndex index, IndexLists lists, IndexFaults faults)
{
    private const decimal Tolerance = 0.000000001m;
    private static readonly HashSet<string> Total = new(["总指数", "总分", "total", "index"], StringComparer.Ordinal);
    private static readonly LocalText TotalName = new("总指数", "the total");

    /// <summary>Checks an index, and returns it with its groups and kinds by id.</summary>
    public CompositeIndex Run(IndexSettings settings)
    {
        var groups = index.Groups.Select(group => group with { Parent = Resolved(group.Parent, IndexKey.OfGroup(group.Id)) }).ToList();
        var indicators = index.Indicators.Select(indicator => indicator with { Group = GroupOf(indicator, groups) }).ToList();
        var whole = index with { Groups = [.. groups], Indicators = [.. indicators] };
        if (faults.Count > 0)
            return whole;
        CheckCycles(whole);
        CheckKinds(whole);
        if (faults.Count > 0)
            return whole;
        CheckEmpty(whole);
        if (lists.HasPoints)
            whole = WithPoints(whole);
        CheckWeights(whole, settings);
        return whole;
    }

    private string? Resolved(string? text, IndexKey item)
    {
        if (text is null || Total.Contains(TextFold.Key(text)))
            return null;
        if (lists.GroupNames.Find(text) is { } known)
            return known;
        Report(IndexCodes.UnknownGroup, item, ("found", text), ("nearest", lists.GroupNames.Nearest(text)));
        return null;
    }

    // Without a sheet of groups the indicators name them.
    private string? GroupOf(IndexIndicator indicator, List<IndexGroup> groups)
    {
        if (indicator.Group is not { } text)
        {
            if (index.Indicators.Any(other => other.Group is not null))
                Report(IndexCodes.Cell, IndexKey.OfIndicator(indicator.Id), ("column", new LocalText("分组", "group")), ("found", ""), ("expected", new LocalText("分组，或“总指数”", "a group, or total")));
            return null;
        }

        if (!index.Groups.IsEmpty)
            return Resolved(text, IndexKey.OfIndicator(indicator.Id));
        if (Total.Contains(TextFold.Key(text)))
            return null;
        var key = TextFold.Key(text);
        var known = groups.Find(group => TextFold.Key(group.Id) == key);
        if (known is null)
            groups.Add(known = new IndexGroup(text, text));
        return known.Id;
    }

    private void CheckCycles(CompositeIndex whole)
    {
        var parents = whole.Groups.ToDictionary(group => group.Id, group => group.Parent, StringComparer.Ordinal);
        foreach (var group in whole.Groups)
        {
            var next = group.Parent;
            for (var steps = 0; next is not null && steps <= parents.Count; steps++)
                next = parents[next];
            if (next is not null)
                Report(IndexCodes.GroupCycle, IndexKey.OfGroup(group.Id), ("found", group.Name));
        }
    }

    private void CheckKinds(CompositeIndex whole)
    {
        var kinds = whole.Units.Select(unit => unit.Kind).Where(kind => kind.Length > 0).ToHashSet(StringComparer.Ordinal);
        foreach (var (item, named) in whole.Groups.Select(group => (IndexKey.OfGroup(group.Id), group.Kinds)).Concat(whole.Indicators.Select(indicator => (IndexKey.OfIndicator(indicator.Id), indicator.Kinds))))
            foreach (var kind in named.Where(kind => !kinds.Contains(kind)))
                Report(IndexCodes.KindUnknown, item, ("found", kind), ("nearest", IndexNames.Nearest(kind, kinds)));
    }

    private void CheckEmpty(CompositeIndex whole)
    {
        foreach (var group in whole.Groups)
            if (Below(whole, group.Id).Count == 0)
                Report(IndexCodes.EmptyGroup, IndexKey.OfGroup(group.Id), ("group", group.Name));
        foreach (var group in whole.Groups.Where(group => Total.Contains(TextFold.Key(group.Id))))
            Report(IndexCodes.NameTwice, IndexKey.OfGroup(group.Id), ("found", group.Id), ("other", TotalName));
    }

    private CompositeIndex WithPoints(CompositeIndex whole)
    {
        decimal Points(string id) => Below(whole, id).Sum(item => item.Weight is { } own ? own : Points(item.Key.Id));
        var groups = whole.Groups.Select(group => lists.Weighted.Contains(IndexKey.OfGroup(group.Id)) ? group : group with { Weight = Points(group.Id) }).ToList();
        foreach (var group in groups)
            lists.Weighted.Add(IndexKey.OfGroup(group.Id));
        return whole with { Groups = [.. groups] };
    }

    private void CheckWeights(CompositeIndex whole, IndexSettings settings)
    {
        var expected = settings.Number(IndexSetting.WeightTotal, new("大于 0 的数字", "a number above 0"), value => value > 0m);
        foreach (var (id, name) in whole.Groups.Select(group => ((string?)group.Id, group.Name)).Prepend((null, TotalName)))
        {
            var below = Below(whole, id);
            if (!below.Exists(item => lists.Weighted.Contains(item.Key)))
                continue;
            foreach (var item in below.Where(item => !lists.Weighted.Contains(item.Key)))
                Report(IndexCodes.WeightPartly, item.Key, ("found", item.Key.Id));
            var sum = below.Sum(item => item.Weight ?? 0m);
            if (expected is { } total && Math.Abs(sum - total) > Tolerance && faults.Count == 0)
                Report(IndexCodes.WeightSum, id is null ? below[0].Key : IndexKey.OfGroup(id), ("group", name), ("found", NumberText.Of(sum)), ("expected", NumberText.Of(total)));
        }
    }

    // What is directly below a group, or below the total; a group has its own weight only where it is given.
    private List<(IndexKey Key, decimal? Weight)> Below(CompositeIndex whole, string? id) =>
    [
        .. from @group in whole.Groups
           where @group.Parent == id
           let key = IndexKey.OfGroup(@group.Id)
           select (key, lists.Weighted.Contains(key) ? @group.Weight : (decimal?)null),
        .. whole.Indicators.Where(indicator => indicator.Group == id).Select(indicator => (IndexKey.OfIndicator(indicator.Id), (decimal?)indicator.Weight)),
    ];

    private void Report(DiagnosticDescriptor descriptor, IndexKey item, params ReadOnlySpan<DiagnosticArgument> arguments)
    {
        var (sheet, cell) = lists.Places.GetValueOrDefault(item, ("", SourceCell.Blank));
        faults.Report(descriptor, sheet, cell, arguments);
    }
}

using PlanMetrics.Json;
using PlanMetrics.Plans;

namespace PlanMetrics.Profiles;

/// <summary>The parts of the score tree that a profile can make, and the names that people give them.</summary>
internal sealed class ProfileItems
{
    private readonly HashSet<ItemReference> known = [];
    private readonly Dictionary<string, ItemReference?> bySpelling = new(StringComparer.Ordinal);

    public ProfileItems(Plan plan, Profile profile)
    {
        var targets = plan.Targets.Where(profile.Covers).ToArray();
        foreach (var target in targets)
            Add(new(ItemLevel.Target, target.Id), target.Id, target.Name.Chinese, target.Name.English);
        if (profile.Tree is { } tree)
            AddGroups(tree);
        else
            AddPlan(plan, targets);
    }

    /// <summary>The names as they are shown to people, ids of targets among them.</summary>
    public IEnumerable<string> Spellings => bySpelling.Keys;

    /// <summary>Whether the tree of some unit can have the part; the total it always has.</summary>
    public bool Has(ItemReference item) => item.Level == ItemLevel.Total || known.Contains(item);

    /// <summary>What a spelling means; null where nothing, or more than one thing.</summary>
    public ItemReference? Find(string spelling) => bySpelling.GetValueOrDefault(TextFold.Key(spelling));

    private void AddPlan(Plan plan, Target[] targets)
    {
        var tasks = plan.Tasks.Where(task => targets.Any(target => target.Task == task.Number)).ToArray();
        foreach (var task in tasks)
            Add(new(ItemLevel.Task, NumberText.Of(task.Number)), $"任务{task.Number}", $"task{task.Number}", task.Title.Chinese, task.Title.English);
        foreach (var section in plan.Sections.Where(section => tasks.Any(task => task.Section == section.Number)))
            Add(
                new(ItemLevel.Section, NumberText.Of(section.Number)), $"部分{section.Number}", $"section{section.Number}",
                section.Heading + section.Name.Chinese, section.Name.Chinese, section.Name.English);
    }

    private void AddGroups(TreeNode node)
    {
        foreach (var group in node.Items.Where(item => !item.IsTarget))
        {
            Add(new(ItemLevel.Group, group.Id), group.Id, group.Name.Chinese, group.Name.English);
            AddGroups(group);
        }
    }

    private void Add(ItemReference item, params ReadOnlySpan<string> spellings)
    {
        known.Add(item);
        foreach (var spelling in spellings)
        {
            var key = TextFold.Key(spelling);
            if (!bySpelling.TryAdd(key, item) && bySpelling[key] != item)
                bySpelling[key] = null;
        }
    }
}

using PlanMetrics.Json;

namespace PlanMetrics.Profiles;

/// <summary>The parts of a profile file as they stand in it, in the order of the profile's lists, so that checks can name places.</summary>
internal sealed class ProfileRows
{
    public DataObject? Root { get; set; }

    public DataObject? Weights { get; set; }

    /// <summary>The groups and targets of the tree, the root included.</summary>
    public Dictionary<TreeNode, DataObject> Tree { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The own rules of targets in the tree.</summary>
    public Dictionary<TreeNode, DataObject> OwnRules { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The own rule that was read last.</summary>
    public DataObject? OwnRule { get; set; }

    public List<DataObject> Rules { get; } = [];

    public List<DataObject> PeerGroups { get; } = [];

    public List<DataObject> Grades { get; } = [];

    public DataObject? Bonus { get; set; }

    public DataObject? Penalties { get; set; }

    public List<DataObject> Vetoes { get; } = [];

    public List<DataObject> Quotas { get; } = [];

    public List<DataObject> Warnings { get; } = [];

    /// <summary>Those of the ranks and of all quotas.</summary>
    public List<DataObject> TieBreaks { get; } = [];
}

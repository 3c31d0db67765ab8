using System.Collections.Immutable;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Plans;

/// <summary>规划(方案): what the text says. It holds no facts of a place and no weights. Immutable and thread-safe.</summary>
/// <param name="Id">The plan's id.</param>
/// <param name="Title">Its title.</param>
public sealed record Plan(string Id, LocalText Title)
{
    private Index? index;

    /// <summary>Its status, such as 征求意见稿.</summary>
    public LocalText Status { get; init; } = "";

    /// <summary>文号: its document number; null where it has none.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>Where its text comes from.</summary>
    public PlanSource? Source { get; init; }

    /// <summary>The language of its text; files are written in it unless told otherwise.</summary>
    public Language Language { get; init; }

    /// <summary>The first plan year.</summary>
    public int FirstYear { get; init; }

    /// <summary>The last plan year.</summary>
    public int LastYear { get; init; }

    /// <summary>The kinds of unit it knows.</summary>
    public ImmutableArray<UnitKind> Kinds { get; init; } = [];

    /// <summary>The groups that its targets are owed by.</summary>
    public ImmutableArray<UnitGroup> Groups { get; init; } = [];

    /// <summary>What the text leaves open.</summary>
    public ImmutableArray<PlanSetting> Settings { get; init; } = [];

    /// <summary>Its sections, in order.</summary>
    public ImmutableArray<Section> Sections { get; init; } = [];

    /// <summary>Its tasks, by number.</summary>
    public ImmutableArray<PlanTask> Tasks { get; init; } = [];

    /// <summary>Its targets, in the order of the plan file.</summary>
    public ImmutableArray<Target> Targets { get; init; } = [];

    /// <summary>The units it names.</summary>
    public ImmutableArray<PlanUnit> Units { get; init; } = [];

    /// <summary>Whether it is a text with tasks; an index has indicators alone.</summary>
    public bool HasTasks => !Tasks.IsEmpty;

    /// <summary>Whether the units together are a whole that has values of its own, such as a district.</summary>
    public bool HasDistrict => Targets.IsEmpty || Targets.Any(target => target.District != DistrictValue.None);

    /// <summary>The period <c>plan</c>: the whole span.</summary>
    public Period Span => Period.Plan(FirstYear, LastYear);

    /// <summary>A plan that ships inside the package.</summary>
    /// <param name="id">The plan's id: <c>zhaohua-2021-2025</c>.</param>
    /// <exception cref="ArgumentException">No such plan ships.</exception>
    public static Plan Embedded(string id) => EmbeddedPlans.Get(id);

    /// <summary>The target with an id or a Chinese name, or null.</summary>
    /// <param name="idOrName">An id, or the name as printed; white space and width of characters do not matter.</param>
    public Target? FindTarget(string idOrName) =>
        Lookup().Targets.TryGetValue(idOrName, out var target) || Lookup().Targets.TryGetValue(TextFold.Key(idOrName), out target)
            ? target
            : null;

    /// <summary>The task with a printed number, or null.</summary>
    /// <param name="number">The number.</param>
    public PlanTask? FindTask(int number) => Lookup().Tasks.GetValueOrDefault(number);

    /// <summary>The setting with an id, or null.</summary>
    /// <param name="id">The id.</param>
    public PlanSetting? FindSetting(string id) => Settings.FirstOrDefault(setting => setting.Id == id);

    private Index Lookup()
    {
        // A copy made by `with` carries the old index along; it is rebuilt when the arrays are no longer its own.
        var current = index;
        if (current is null || current.Of != Targets || current.OfTasks != Tasks)
            index = current = new Index(Targets, Tasks);
        return current;
    }

    private sealed class Index(ImmutableArray<Target> of, ImmutableArray<PlanTask> ofTasks)
    {
        public ImmutableArray<Target> Of { get; } = of;

        public ImmutableArray<PlanTask> OfTasks { get; } = ofTasks;

        public Dictionary<string, Target> Targets { get; } = ByName(of);

        public Dictionary<int, PlanTask> Tasks { get; } = ByNumber(ofTasks);

        private static Dictionary<string, Target> ByName(ImmutableArray<Target> targets)
        {
            var names = new Dictionary<string, Target>(StringComparer.Ordinal);
            foreach (var target in targets)
            {
                names.TryAdd(target.Id, target);
                names.TryAdd(TextFold.Key(target.Id), target);
                names.TryAdd(TextFold.Key(target.Name.Chinese), target);
            }

            return names;
        }

        private static Dictionary<int, PlanTask> ByNumber(ImmutableArray<PlanTask> tasks)
        {
            var numbers = new Dictionary<int, PlanTask>();
            foreach (var task in tasks)
                numbers.TryAdd(task.Number, task);
            return numbers;
        }
    }
}

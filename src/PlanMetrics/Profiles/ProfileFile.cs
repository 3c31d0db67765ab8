using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Plans;

namespace PlanMetrics.Profiles;

/// <summary>Reads a profile file (JSON, <c>profile.schema.json</c>). A faulty file is refused with every fault at once.</summary>
public static class ProfileFile
{
    /// <summary>The version of the file format.</summary>
    public const int SchemaVersion = 1;

    /// <summary>Reads a profile by itself; the ids of targets, tasks, sections and kinds in it are not checked.</summary>
    /// <param name="utf8">The file's bytes, UTF-8.</param>
    /// <param name="file">The name that findings give the file.</param>
    /// <param name="findings">Receives every fault with its line and column.</param>
    /// <returns>The profile, or null where the file has a fault.</returns>
    public static Profile? Read(ReadOnlySpan<byte> utf8, string file, Findings findings) => ReadFor(null, utf8, file, findings);

    /// <summary>Reads a profile for a plan: every id in it must be one of the plan's.</summary>
    /// <param name="utf8">The file's bytes, UTF-8.</param>
    /// <param name="file">The name that findings give the file.</param>
    /// <param name="plan">The plan that the profile scores.</param>
    /// <param name="findings">Receives every fault with its line and column.</param>
    /// <returns>The profile, or null where the file has a fault.</returns>
    public static Profile? Read(ReadOnlySpan<byte> utf8, string file, Plan plan, Findings findings)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return ReadFor(plan, utf8, file, findings);
    }

    private static Profile? ReadFor(Plan? plan, ReadOnlySpan<byte> utf8, string file, Findings findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return DataParser.Parse(utf8, file, findings) is { } root ? Read(root, new DataReader(file, findings), plan) : null;
    }

    /// <summary>Reads a profile from nodes, whatever form of file they come from; null where the reader has met a fault, then or before.</summary>
    internal static Profile? Read(DataNode root, DataReader reader, Plan? plan)
    {
        var rows = new ProfileRows();
        var profile = reader.Object(root, "", item => ReadProfile(item, rows));
        new ProfileCheck(profile, rows, rows.Root!).Run();
        var tree = new TreeCheck(profile, rows, rows.Root!);
        tree.Run();
        var rules = new RuleCheck(profile, rows, rows.Root!);
        rules.Run();
        var adjustments = new AdjustmentCheck(profile, rows);
        adjustments.Run();
        WarningReader.Check(profile, rows);
        if (plan is not null)
        {
            rules.Against(plan);
            tree.Against(plan);
            adjustments.Against(plan);
        }

        return reader.Faults == 0 ? profile : null;
    }

    /// <summary>The bytes of the file of a profile that ships inside the package.</summary>
    /// <param name="name">The profile's name: <c>equal</c> or <c>explicit</c>.</param>
    /// <exception cref="ArgumentException">No such profile ships.</exception>
    public static ReadOnlyMemory<byte> Embedded(string name) => EmbeddedPlans.Bytes($"profile.{EmbeddedProfiles.Get(name).Id}.json");

    private static Profile ReadProfile(DataObject item, ProfileRows rows)
    {
        rows.Root = item;
        var adjustments = new AdjustmentReader(rows);
        item.RequireVersion(SchemaVersion);
        return new Profile(item.Text("id"), item.Name())
        {
            Note = item.Has("note") ? item.Name("note") : "",
            Tiers = item.Choices<Tier>("tiers", required: !item.Has("tree")),
            FullPoints = item.OptionalNumber("fullPoints") ?? 100m,
            Decimals = item.OptionalInteger("decimals") ?? 2,
            RankBy = item.Choice("rankBy", RankBasis.Published),
            Rules = item.Objects("rules", row => RuleReader.Read(Keep(rows.Rules, row)), required: false),
            Tree = item.OptionalObject("tree", row => TreeReader.Root(row, rows)),
            TakenOut = item.Choice("takenOut", TakenOutPolicy.Rebase),
            Weights = item.OptionalObject("weights", row => ReadWeights(rows.Weights = row)) ?? new ItemWeights(),
            Missing = item.Choice("missing", MissingPolicy.Zero),
            ZeroCases = item.Choice("zeroCases", ZeroCasePolicy.NotApplicable),
            ZeroCasesOf = item.Dictionary("zeroCasesOf", item.ChoiceOf<ZeroCasePolicy>),
            MinimumCoverage = item.OptionalNumber("minimumCoverage") ?? 1m,
            MinimumTargets = item.OptionalInteger("minimumTargets") ?? 4,
            MinimumTargetShare = item.OptionalNumber("minimumTargetShare") ?? 0m,
            MinimumWeightShare = item.OptionalNumber("minimumWeightShare") ?? 0m,
            MissingWords = item.Has("missingWords") ? item.Texts("missingWords") : ["-", "n/a"],
            PeerGroups = item.Objects("peerGroups", row => ReadPeerGroup(Keep(rows.PeerGroups, row))),
            Grades = item.Objects("grades", row => ReadGrade(Keep(rows.Grades, row)), required: false),
            Adjustments = item.OptionalObject("adjustments", adjustments.Adjustments) ?? new AdjustmentRules(),
            TieBreaks = item.Objects("tieBreaks", adjustments.TieBreak, required: false),
            Quotas = item.Objects("quotas", adjustments.Quota, required: false),
            Warnings = item.Objects("warnings", row => WarningReader.Rung(row, rows), required: false),
        };
    }

    private static DataObject Keep(List<DataObject> rows, DataObject row)
    {
        rows.Add(row);
        return row;
    }

    private static PeerGroup ReadPeerGroup(DataObject item) => new(item.Name(), item.Texts("kinds", required: false))
    {
        Groups = item.Texts("groups", required: false),
        Units = item.Texts("units", required: false),
    };

    private static GradeBand ReadGrade(DataObject item) => new(item.Name(), item.Number("from"));

    private static ItemWeights ReadWeights(DataObject item) => new()
    {
        Targets = item.Dictionary("targets", item.NumberOf),
        Tasks = item.Dictionary("tasks", item.NumberOf),
        Sections = item.Dictionary("sections", item.NumberOf),
    };
}

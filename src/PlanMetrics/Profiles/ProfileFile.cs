using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Plans;

namespace PlanMetrics.Profiles;

/// <summary>Reads a profile file (JSON, <c>profile.schema.json</c>). A faulty file is refused with every fault at once.</summary>
public static class ProfileFile
{
    /// <summary>The version of the file format.</summary>
    public const int SchemaVersion = 1;

    /// <summary>Reads a profile.</summary>
    /// <param name="utf8">The file's bytes, UTF-8.</param>
    /// <param name="file">The name that findings give the file.</param>
    /// <param name="findings">Receives every fault with its line and column.</param>
    /// <returns>The profile, or null where the file has a fault.</returns>
    public static Profile? Read(ReadOnlySpan<byte> utf8, string file, Findings findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        if (DataParser.Parse(utf8, file, findings) is not { } root)
            return null;
        var reader = new DataReader(file, findings);
        var profile = reader.Object(root, "", ReadProfile);
        return reader.Faults == 0 ? profile : null;
    }

    /// <summary>The bytes of the file of a profile that ships inside the package.</summary>
    /// <param name="name">The profile's name: <c>equal</c> or <c>explicit</c>.</param>
    /// <exception cref="ArgumentException">No such profile ships.</exception>
    public static ReadOnlyMemory<byte> Embedded(string name) => EmbeddedPlans.Bytes($"profile.{EmbeddedProfiles.Get(name).Id}.json");

    private static Profile ReadProfile(DataObject item)
    {
        item.RequireVersion(SchemaVersion);
        return new Profile(item.Text("id"), item.Name())
        {
            Note = item.Has("note") ? item.Name("note") : "",
            Tiers = item.Choices<Tier>("tiers"),
            FullPoints = item.OptionalNumber("fullPoints") ?? 100m,
            Decimals = item.OptionalInteger("decimals") ?? 2,
            RankBy = item.Choice("rankBy", RankBasis.Published),
            Rules = item.Objects("rules", ReadRule, required: false),
            Weights = item.OptionalObject("weights", ReadWeights) ?? new ItemWeights(),
            Missing = item.Choice("missing", MissingPolicy.Zero),
            ZeroCases = item.Choice("zeroCases", ZeroCasePolicy.NotApplicable),
            ZeroCasesOf = item.Dictionary("zeroCasesOf", item.ChoiceOf<ZeroCasePolicy>),
            MinimumCoverage = item.OptionalNumber("minimumCoverage") ?? 1m,
            MinimumTargets = item.OptionalInteger("minimumTargets") ?? 4,
            MinimumWeightShare = item.OptionalNumber("minimumWeightShare") ?? 0m,
            MissingWords = item.Has("missingWords") ? item.Texts("missingWords") : ["-", "n/a"],
            PeerGroups = item.Objects("peerGroups", group => new PeerGroup(group.Name(), group.Texts("kinds"))),
            Grades = item.Objects("grades", grade => new GradeBand(grade.Name(), grade.Number("from")), required: false),
        };
    }

    private static RuleChoice ReadRule(DataObject item) => new(ReadScoring(item))
    {
        Comparisons = item.Choices<Comparison>("comparisons", required: false),
        Figures = item.Choices<FigureKind>("figures", required: false),
        Targets = item.Texts("targets", required: false),
    };

    private static ScoringRule ReadScoring(DataObject item)
    {
        var rule = item.Text("rule");
        switch (rule)
        {
            case "proportional":
                return new ScoringRule.Proportional(item.OptionalNumber("floor") ?? 0m);
            case "" or "passFail":
                return new ScoringRule.PassFail();
            default:
                item.Report(DataFileCodes.UnknownValue, "rule", ("found", rule), ("expected", "proportional, passFail"));
                return new ScoringRule.PassFail();
        }
    }

    private static ItemWeights ReadWeights(DataObject item) => new()
    {
        Targets = item.Dictionary("targets", item.NumberOf),
        Tasks = item.Dictionary("tasks", item.NumberOf),
        Sections = item.Dictionary("sections", item.NumberOf),
    };
}

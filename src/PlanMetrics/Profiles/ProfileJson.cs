using System.Collections.Immutable;
using PlanMetrics.Json;

namespace PlanMetrics.Profiles;

/// <summary>Writes a profile as a profile file; reading it gives the same profile.</summary>
public static class ProfileJson
{
    /// <summary>Writes a profile.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="stream">Receives UTF-8 without a byte-order mark; left open.</param>
    public static void Write(Profile profile, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(stream);
        using var json = new JsonRows(stream);
        json.Writer.WriteStartObject();
        WriteHead(profile, json);
        if (!profile.Rules.IsEmpty)
            Objects(json, "rules", profile.Rules, choice => WriteChoice(choice, json));
        WriteWeights(profile.Weights, json);
        if (profile.Tree is { } tree)
        {
            json.Line();
            json.Writer.WritePropertyName("tree");
            new TreeJson(json).Write(tree);
        }

        WritePolicies(profile, json);
        Objects(json, "peerGroups", profile.PeerGroups, group =>
        {
            json.Text("name", group.Name);
            if (!group.Kinds.IsEmpty)
                Texts(json, "kinds", group.Kinds);
            if (!group.Groups.IsEmpty)
                Texts(json, "groups", group.Groups);
            if (!group.Units.IsEmpty)
                Texts(json, "units", group.Units);
        });
        Objects(json, "grades", profile.Grades, grade =>
        {
            json.Text("name", grade.Name);
            json.Number("from", grade.From);
        });
        AdjustmentRulesJson.Write(profile, json);
        json.Line();
        json.Writer.WriteEndObject();
    }

    internal static void Texts(JsonRows json, string name, ImmutableArray<string> texts)
    {
        json.Writer.WriteStartArray(name);
        foreach (var text in texts)
            json.Writer.WriteStringValue(text);
        json.Writer.WriteEndArray();
    }

    private static void WriteHead(Profile profile, JsonRows json)
    {
        json.Line();
        json.Writer.WriteString("$schema", "profile.schema.json");
        json.Writer.WriteNumber("schemaVersion", ProfileFile.SchemaVersion);
        json.Text("id", profile.Id);
        json.Line();
        json.Text("name", profile.Name);
        json.Text("note", profile.Note);
        json.Line();
        if (!profile.Tiers.IsEmpty)
            Choices(json, "tiers", profile.Tiers);
        json.Number("fullPoints", profile.FullPoints);
        json.Writer.WriteNumber("decimals", profile.Decimals);
        json.Writer.WriteString("rankBy", EnumName<RankBasis>.Of(profile.RankBy));
    }

    private static void WritePolicies(Profile profile, JsonRows json)
    {
        json.Line();
        json.Writer.WriteString("takenOut", EnumName<TakenOutPolicy>.Of(profile.TakenOut));
        json.Writer.WriteString("missing", EnumName<MissingPolicy>.Of(profile.Missing));
        json.Writer.WriteString("zeroCases", EnumName<ZeroCasePolicy>.Of(profile.ZeroCases));
        if (!profile.ZeroCasesOf.IsEmpty)
        {
            json.Writer.WriteStartObject("zeroCasesOf");
            foreach (var (target, policy) in profile.ZeroCasesOf)
                json.Writer.WriteString(target, EnumName<ZeroCasePolicy>.Of(policy));
            json.Writer.WriteEndObject();
        }

        json.Number("minimumCoverage", profile.MinimumCoverage);
        json.Writer.WriteNumber("minimumTargets", profile.MinimumTargets);
        json.Number("minimumTargetShare", profile.MinimumTargetShare);
        json.Number("minimumWeightShare", profile.MinimumWeightShare);
        Texts(json, "missingWords", profile.MissingWords);
    }

    private static void WriteWeights(ItemWeights weights, JsonRows json)
    {
        if (weights.Targets.IsEmpty && weights.Tasks.IsEmpty && weights.Sections.IsEmpty)
            return;
        json.Line();
        json.Writer.WriteStartObject("weights");
        foreach (var (name, items) in ((string, ImmutableSortedDictionary<string, decimal>)[])[("targets", weights.Targets), ("tasks", weights.Tasks), ("sections", weights.Sections)])
        {
            json.Writer.WriteStartObject(name);
            foreach (var (id, weight) in items)
                json.Number(id, weight);
            json.Writer.WriteEndObject();
        }

        json.Writer.WriteEndObject();
    }

    private static void WriteChoice(RuleChoice choice, JsonRows json)
    {
        RuleJson.Members(choice.Rule, json);
        if (!choice.Comparisons.IsEmpty)
            Choices(json, "comparisons", choice.Comparisons);
        if (!choice.Figures.IsEmpty)
            Choices(json, "figures", choice.Figures);
        if (!choice.Targets.IsEmpty)
            Texts(json, "targets", choice.Targets);
        if (!choice.Kinds.IsEmpty)
            Texts(json, "kinds", choice.Kinds);
    }

    internal static void Choices<T>(JsonRows json, string name, ImmutableArray<T> values) where T : struct, Enum =>
        Texts(json, name, [.. values.Select(EnumName<T>.Of)]);

    internal static void Objects<T>(JsonRows json, string name, ImmutableArray<T> items, Action<T> write) => json.Rows(name, items, item =>
    {
        json.Writer.WriteStartObject();
        write(item);
        json.Writer.WriteEndObject();
    });
}

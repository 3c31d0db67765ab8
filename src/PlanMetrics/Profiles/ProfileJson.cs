using System.Collections.Immutable;
using PlanMetrics.Json;
using PlanMetrics.Plans;

namespace PlanMetrics.Profiles;

/// <summary>Writes a profile as a profile file, a line a row, its settings stated in full; reading it gives the same profile.</summary>
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
        WriteScale(profile, json);
        if (profile.Tree is { } tree)
            new TreeJson(json).Write(tree);
        else
            WriteWeights(profile.Weights, json);
        Objects(json, "rules", profile.Rules, choice => RuleJson.Write(choice, json));
        WritePolicies(profile, json);
        json.Rows("peerGroups", profile.PeerGroups, group => WriteGroup(group, json));
        Objects(json, "grades", profile.Grades, grade =>
        {
            json.Text("name", grade.Name);
            json.Number("from", grade.From);
        });
        new AdjustmentRulesJson(json).Write(profile);
        json.Line();
        json.Writer.WriteEndObject();
    }

    internal static void Objects<T>(JsonRows json, string name, ImmutableArray<T> rows, Action<T> write)
    {
        if (rows.IsEmpty)
            return;
        json.Rows(name, rows, row =>
        {
            json.Writer.WriteStartObject();
            write(row);
            json.Writer.WriteEndObject();
        });
    }

    internal static void Choice<T>(JsonRows json, string name, T value) where T : struct, Enum =>
        json.Writer.WriteString(name, EnumName<T>.Of(value));

    /// <summary>A list that is left out where it is empty.</summary>
    internal static void Texts(JsonRows json, string name, ImmutableArray<string> texts)
    {
        if (!texts.IsEmpty)
            PlanJson.Texts(json, name, texts);
    }

    /// <summary>A list that is left out where it is empty.</summary>
    internal static void Choices<T>(JsonRows json, string name, ImmutableArray<T> values) where T : struct, Enum =>
        Texts(json, name, [.. values.Select(EnumName<T>.Of)]);

    /// <summary>A number that is 0 where it is left out.</summary>
    internal static decimal? Stated(decimal number) => number == 0m ? null : number;

    private static void WriteHead(Profile profile, JsonRows json)
    {
        json.Line();
        json.Writer.WriteString("$schema", "profile.schema.json");
        json.Writer.WriteNumber("schemaVersion", ProfileFile.SchemaVersion);
        json.Text("id", profile.Id);
        json.Line();
        json.Text("name", profile.Name);
        if (profile.Note.Chinese.Length == 0)
            return;
        json.Line();
        json.Text("note", profile.Note);
    }

    private static void WriteScale(Profile profile, JsonRows json)
    {
        json.Line();
        if (profile.Tree is null)
            Choices(json, "tiers", profile.Tiers);
        json.Number("fullPoints", profile.FullPoints);
        json.Writer.WriteNumber("decimals", profile.Decimals);
        Choice(json, "rankBy", profile.RankBy);
        Choice(json, "takenOut", profile.TakenOut);
    }

    private static void WritePolicies(Profile profile, JsonRows json)
    {
        json.Line();
        Choice(json, "missing", profile.Missing);
        Choice(json, "zeroCases", profile.ZeroCases);
        if (!profile.ZeroCasesOf.IsEmpty)
        {
            json.Writer.WriteStartObject("zeroCasesOf");
            foreach (var (target, policy) in profile.ZeroCasesOf)
                Choice(json, target, policy);
            json.Writer.WriteEndObject();
        }

        json.Line();
        json.Number("minimumCoverage", profile.MinimumCoverage);
        json.Writer.WriteNumber("minimumTargets", profile.MinimumTargets);
        json.Number("minimumTargetShare", profile.MinimumTargetShare);
        json.Number("minimumWeightShare", profile.MinimumWeightShare);
        PlanJson.Texts(json, "missingWords", profile.MissingWords);
    }

    private static void WriteWeights(ItemWeights weights, JsonRows json)
    {
        if (weights.Targets.IsEmpty && weights.Tasks.IsEmpty && weights.Sections.IsEmpty)
            return;
        json.Line();
        json.Writer.WriteStartObject("weights");
        WriteWeights("targets", weights.Targets, json);
        WriteWeights("tasks", weights.Tasks, json);
        WriteWeights("sections", weights.Sections, json);
        json.Writer.WriteEndObject();
    }

    private static void WriteWeights(string name, ImmutableSortedDictionary<string, decimal> weights, JsonRows json)
    {
        if (weights.IsEmpty)
            return;
        json.Writer.WriteStartObject(name);
        foreach (var (id, weight) in weights)
            json.Number(id, weight);
        json.Writer.WriteEndObject();
    }

    private static void WriteGroup(PeerGroup group, JsonRows json)
    {
        json.Writer.WriteStartObject();
        json.Text("name", group.Name);
        Texts(json, "kinds", group.Kinds);
        Texts(json, "groups", group.Groups);
        Texts(json, "units", group.Units);
        json.Writer.WriteEndObject();
    }
}

using System.Globalization;
using System.Text.Json;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Reports;
using PlanMetrics.Rosters;

namespace PlanMetrics.Cli.Texts;

/// <summary>A result folder, as far as it takes to explain a score: the trace, and the plan and roster it was made with.</summary>
/// <param name="Scores">The root of <c>scores.json</c>.</param>
/// <param name="Plan">The plan.</param>
/// <param name="Roster">The units.</param>
/// <param name="Profile">The profile.</param>
internal sealed record ResultData(JsonElement Scores, Plan Plan, Roster Roster, Profile Profile)
{
    private const int SchemaVersion = 1;

    /// <summary>Opens a result folder.</summary>
    /// <exception cref="UsageException">It is none, or one of its files is damaged.</exception>
    public static ResultData Open(string folder)
    {
        if (!File.Exists(Path.Combine(folder, "scores.json")))
            throw new UsageException(new(
                $"“{folder}”不是结果文件夹（其中没有 scores.json）", $"\"{folder}\" is no result folder: it holds no scores.json"));
        var findings = new Findings();
        var plan = PlanFile.Read(DataFiles.Bytes(Path.Combine(folder, "plan.json")), "plan.json", findings);
        var roster = plan is null ? null : RosterFile.Read(DataFiles.Bytes(Path.Combine(folder, "roster.json")), "roster.json", plan, findings);
        var profile = plan is null ? null : ProfileFile.Read(DataFiles.Bytes(Path.Combine(folder, "profile.json")), "profile.json", plan, findings);
        return plan is null || roster is null || profile is null
            ? throw Damaged(folder, "plan.json, roster.json, profile.json")
            : new ResultData(ReadScores(folder), plan, roster, profile);
    }

    /// <summary>Which edition of the year's result it is, without what it supersedes; null where it is none.</summary>
    public Edition? Edition =>
        Scores.TryGetProperty("edition", out var edition) && Enum.TryParse<EditionStatus>(Json.Raw(edition, "status"), ignoreCase: true, out var status)
            ? new(edition.GetProperty("number").GetInt32(), status)
            {
                Date = edition.TryGetProperty("date", out var date) ? DateOnly.ParseExact(date.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
                Document = Json.Raw(edition, "document"),
            }
            : null;

    /// <summary>The entry of a unit.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public JsonElement Unit(string nameOrId)
    {
        var id = Roster.Registry.Find(nameOrId)?.Id ?? nameOrId;
        foreach (var unit in Scores.GetProperty("units").EnumerateArray())
            if (unit.GetProperty("unit").ValueEquals(id))
                return unit;
        throw new UsageException(new($"结果中没有单位“{nameOrId}”", $"the result has no unit \"{nameOrId}\""));
    }

    private static JsonElement ReadScores(string folder)
    {
        try
        {
            using var document = JsonDocument.Parse(DataFiles.Bytes(Path.Combine(folder, "scores.json")));
            var root = document.RootElement;
            return root.GetProperty("schemaVersion").GetInt32() == SchemaVersion ? root.Clone() : throw Damaged(folder, "scores.json");
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw Damaged(folder, "scores.json");
        }
    }

    private static UsageException Damaged(string folder, string file) =>
        new(new LocalText($"结果文件夹“{folder}”中的 {file} 无法使用", $"{file} in the result folder \"{folder}\" cannot be used"));
}

using System.Text;
using System.Text.Json.Nodes;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Tests.House.Docs;

/// <summary>What refuses a field: each fault that it can have is made in an example file, which is then read. Nothing is claimed that did not happen.</summary>
internal static class FieldRefusals
{
    public static Findings Read(string file, JsonObject content)
    {
        var findings = new Findings();
        var bytes = Encoding.UTF8.GetBytes(content.ToJsonString());
        if (file.StartsWith("plan", StringComparison.Ordinal))
        {
            PlanFile.Read(bytes, file, findings);
            return findings;
        }

        var plan = PlanFile.Read(Encoding.UTF8.GetBytes(FieldExamples.Parse("plan.json").ToJsonString()), "plan.json", new Findings())!;
        if (file.StartsWith("roster", StringComparison.Ordinal))
            RosterFile.Read(bytes, file, plan, findings);
        else
            ProfileFile.Read(bytes, file, plan, findings);
        return findings;
    }

    public static string[] Codes(Field field, (string File, string[] Path) place) =>
    [
        .. Faults(field).SelectMany(fault => Read(place.File, With(place, fault)).Sorted())
            .Where(finding => finding.Descriptor.Severity == Severity.Error).Select(finding => finding.Descriptor.Code)
            .Distinct().Order(StringComparer.Ordinal),
    ];

    /// <summary>The example with another value in one place; with nothing there for null.</summary>
    private static JsonObject With((string File, string[] Path) place, JsonNode? value)
    {
        var content = FieldExamples.Parse(place.File);
        var holder = place.Path[..^1].Aggregate<string, JsonNode?>(content, FieldExamples.Step)!.AsObject();
        if (value is null)
            holder.Remove(place.Path[^1]);
        else
            holder[place.Path[^1]] = value;
        return content;
    }

    private static IEnumerable<JsonNode?> Faults(Field field)
    {
        if (field.IsNeeded)
            yield return null;
        var shape = field.Shape;
        yield return shape is { IsList: false, IsMap: false } && shape.Types is ["string"] ? JsonValue.Create(7) : JsonValue.Create("?");
        foreach (var value in Wrong(shape))
            yield return shape.IsList ? new JsonArray(value) : shape.IsMap ? new JsonObject { ["?"] = value } : value;
        if (shape.IsList)
            yield return new JsonArray();
    }

    private static IEnumerable<JsonNode> Wrong(FieldShape shape)
    {
        if (shape.Section is not null)
            yield return new JsonObject { ["?"] = 1 };
        else if (shape.Types.Contains("string"))
            yield return "?";
        if (shape.Types.Contains("string") && shape.Section is null)
            yield return "";
        if (shape.Least is { } least)
            yield return least - 1;
        if (shape.Above is { } above)
            yield return above;
        if (shape.Most is { } most)
            yield return most + 1;
        if (shape.Below is { } below)
            yield return below;
        if (shape.Types is ["integer"])
            yield return 99_999_999;
    }
}

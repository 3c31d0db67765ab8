using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Plans.Tracing;

namespace PlanMetrics.Cli.Commands;

/// <summary><c>plan trace --format json</c>.</summary>
internal static class PlanTraceJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Plan plan, PlanTraceResult result, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("plan", plan.Id);
            json.WriteBoolean("agrees", result.Agrees);
            json.WriteNumber("tasks", plan.Tasks.Length);
            json.WriteNumber("tasksFound", result.TasksFound);
            JsonArray.Write(json, "targets", result.Targets, WriteTarget);
            JsonArray.Write(json, "differences", result.Findings.Where(finding => finding.Severity == Severity.Error), WriteFinding);
            JsonArray.Write(json, "unclaimed", result.Unclaimed, WriteNumber);
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void WriteTarget(Utf8JsonWriter json, TargetTrace trace)
    {
        json.WriteString("id", trace.Target.Id);
        json.WriteNumber("task", trace.Target.Task);
        json.WriteString("tier", Name(trace.Target.Tier.ToString()));
        json.WriteString("state", Name(trace.State.ToString()));
        json.WriteString("basis", Name(trace.Basis.ToString()));
        json.WriteString("phrase", trace.Target.Citation.Phrase);
        json.WriteString("found", trace.Found);
        json.WriteStartArray("foundInTasks");
        foreach (var task in trace.FoundInTasks)
            json.WriteNumberValue(task);
        json.WriteEndArray();
    }

    private static void WriteFinding(Utf8JsonWriter json, Diagnostic finding)
    {
        json.WriteString("code", finding.Descriptor.Code);
        json.WriteString("name", finding.Descriptor.Name);
        json.WriteString("place", finding.Location.Cell);
        json.WriteString("target", finding.TargetId);
        json.WriteString("unit", finding.UnitId);
        json.WriteString("messageZh", finding.Message(Language.Chinese));
        json.WriteString("messageEn", finding.Message(Language.English));
    }

    private static void WriteNumber(Utf8JsonWriter json, TextNumber number)
    {
        json.WriteString("kind", Name(number.Kind.ToString()));
        json.WriteNumber("task", number.Task);
        json.WriteString("text", number.Text);
        json.WriteString("around", number.Around);
        json.WriteNumber("line", number.Line);
        json.WriteNumber("column", number.Column);
    }

    private static string Name(string value) => char.ToLowerInvariant(value[0]) + value[1..];
}

using PlanMetrics.Json;

namespace PlanMetrics.Results.Verifying;

/// <summary>Writes a verification as JSON: every file that differs, with both values.</summary>
public static class VerificationJson
{
    private const int SchemaVersion = 1;

    /// <summary>Writes the verification.</summary>
    /// <param name="verification">The verification.</param>
    /// <param name="stream">Receives the JSON, UTF-8 without byte-order mark; it stays open.</param>
    public static void Write(ResultVerification verification, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(verification);
        ArgumentNullException.ThrowIfNull(stream);
        using var json = new JsonRows(stream);
        json.Writer.WriteStartObject();
        json.Writer.WriteNumber("schemaVersion", SchemaVersion);
        json.Writer.WriteBoolean("identical", verification.IsIdentical);
        json.Writer.WriteBoolean("recomputed", verification.IsRecomputed);
        json.Text("version", verification.Identity.Version);
        json.Text("recomputedBy", verification.ProgramVersion);
        json.Writer.WriteNumber("year", verification.Identity.Scope.Year);
        json.Day("asOf", verification.Identity.Scope.AsOf);
        json.Writer.WriteNumber("files", verification.FileCount);
        json.Writer.WriteNumber("inputs", verification.InputCount);
        json.Line();
        json.Writer.WriteStartArray("causes");
        foreach (var cause in verification.Causes)
            json.Writer.WriteStringValue(EnumName<DifferenceCause>.Of(cause));
        json.Writer.WriteEndArray();
        json.Rows("differences", verification.Differences, file => Difference(file, json));
        json.Line();
        json.Writer.WriteEndObject();
    }

    private static void Difference(FileDifference file, JsonRows json)
    {
        json.Writer.WriteStartObject();
        json.Text("path", file.Path);
        json.Text("kind", EnumName<DifferenceKind>.Of(file.Kind));
        json.Text("cause", EnumName<DifferenceCause>.Of(file.Cause));
        json.Text("found", file.FoundSha256);
        json.Text("recorded", file.RecordedSha256);
        json.Text("expected", file.ExpectedSha256);
        json.Writer.WriteNumber("valueCount", file.ValueCount);
        json.Rows("values", file.Values, value => Value(value, json));
        json.Writer.WriteEndObject();
    }

    private static void Value(ValueDifference value, JsonRows json)
    {
        json.Writer.WriteStartObject();
        json.Writer.WriteString("place", value.Place);
        json.Writer.WriteString("found", value.Found);
        json.Writer.WriteString("expected", value.Expected);
        json.Writer.WriteEndObject();
    }
}

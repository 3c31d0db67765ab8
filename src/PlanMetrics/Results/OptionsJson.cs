using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Results.Comparing;

namespace PlanMetrics.Results;

/// <summary>The options that a result follows from besides its files, as manifest and statement write them.</summary>
internal static class OptionsJson
{
    public static void Write(ResultIdentity identity, JsonRows json)
    {
        json.Writer.WriteNumber("year", identity.Scope.Year);
        if (!identity.IsYearKnown)
            json.Writer.WriteBoolean("yearKnown", false);
        json.Day("asOf", identity.Scope.AsOf);
        json.Text("language", identity.Language == Language.Chinese ? "zh" : "en");
        json.Text("encoding", identity.Encoding ?? "");
        json.Writer.WriteBoolean("copyInputs", identity.HasInputs);
        if (identity.Files != ResultFiles.All)
            json.Text("files", EnumName<ResultFiles>.Of(identity.Files));
        if (identity.Stability is not { } stability)
            return;
        json.Writer.WriteStartObject("stability");
        json.Number("draws", stability.Draws);
        json.Number("seed", stability.Seed);
        json.Number("variation", (decimal)stability.Variation);
        json.Writer.WriteEndObject();
    }
}

using PlanMetrics.Diagnostics;
using PlanMetrics.Json;

namespace PlanMetrics.Risks.Learned;

/// <summary>Reads and writes model files (<c>model.json</c>). A faulty file is refused with every fault at once.</summary>
public static class LearnedModelFile
{
    /// <summary>The version of the file format.</summary>
    public const int SchemaVersion = 1;

    private const string Kind = "logisticRegression";

    /// <summary>Reads a model.</summary>
    /// <param name="utf8">The file's bytes, UTF-8.</param>
    /// <param name="file">The name that findings give the file.</param>
    /// <param name="findings">Receives every fault with its line and column.</param>
    /// <returns>The model, or null where the file has a fault.</returns>
    public static LearnedModel? Read(ReadOnlySpan<byte> utf8, string file, Findings findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        if (DataParser.Parse(utf8, file, findings) is not { } root)
            return null;
        var reader = new DataReader(file, findings);
        var model = reader.Object(root, "", ReadModel);
        if (reader.Faults > 0)
            return null;
        if (model.Features.Select(feature => feature.Name).SequenceEqual(RiskFeatures.Names, StringComparer.Ordinal)
            && model.Features.All(feature => feature.Deviation > 0m))
            return model;
        findings.Add(Diagnostic.At(LearningCodes.ModelFeatures, new(file, "", "features"),
            ("found", string.Join(", ", model.Features.Select(feature => feature.Name))), ("expected", string.Join(", ", RiskFeatures.Names))));
        return null;
    }

    /// <summary>Writes a model; the bytes depend on the model alone.</summary>
    /// <param name="model">The model.</param>
    /// <param name="stream">Receives the file; left open.</param>
    public static void Write(LearnedModel model, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(stream);
        using var json = new JsonRows(stream);
        json.Writer.WriteStartObject();
        json.Writer.WriteNumber("schemaVersion", SchemaVersion);
        json.Line();
        json.Writer.WriteString("kind", Kind);
        json.Line();
        json.Number("intercept", model.Intercept);
        json.Rows("features", model.Features, feature => WriteFeature(json, feature));
        json.Line();
        json.Writer.WriteStartObject("card");
        WriteCard(json, model.Card);
        json.Writer.WriteEndObject();
        json.Writer.WriteEndObject();
    }

    private static LearnedModel ReadModel(DataObject item)
    {
        item.RequireVersion(SchemaVersion);
        _ = item.Text("kind");
        return new(
            item.Number("intercept"),
            item.Objects("features", feature => new LearnedFeature(
                feature.Text("name"), feature.Number("mean"), feature.Number("deviation"), feature.Number("weight"), feature.Number("importance"))),
            item.OptionalObject("card", ReadCard) ?? new());
    }

    private static ModelCard ReadCard(DataObject card) => new()
    {
        Panels = card.Texts("panels"),
        FirstPeriod = card.Text("firstPeriod"),
        LastPeriod = card.Text("lastPeriod"),
        Target = card.Number("target"),
        LowerIsBetter = card.Flag("lowerIsBetter", false),
        TrainingCases = card.Integer("trainingCases"),
        HeldOutOrigins = card.Integer("heldOutOrigins"),
        HeldOutCases = card.Integer("heldOutCases"),
        HeldOutMisses = card.Integer("heldOutMisses"),
        Brier = card.Number("brier"),
        RuleBrier = card.Number("ruleBrier"),
        HalfWidth = card.Number("halfWidth"),
        Slope = card.OptionalNumber("slope"),
        CalibrationError = card.Number("calibrationError"),
        Seed = card.Integer("seed"),
    };

    private static void WriteFeature(JsonRows json, LearnedFeature feature)
    {
        json.Writer.WriteStartObject();
        json.Writer.WriteString("name", feature.Name);
        json.Number("mean", feature.Mean);
        json.Number("deviation", feature.Deviation);
        json.Number("weight", feature.Weight);
        json.Number("importance", feature.Importance);
        json.Writer.WriteEndObject();
    }

    private static void WriteCard(JsonRows json, ModelCard card)
    {
        json.Rows("panels", card.Panels, json.Writer.WriteStringValue);
        foreach (var (name, text) in new[] { ("firstPeriod", card.FirstPeriod), ("lastPeriod", card.LastPeriod) })
            json.Writer.WriteString(name, text);
        json.Number("target", card.Target);
        json.Writer.WriteBoolean("lowerIsBetter", card.LowerIsBetter);
        json.Line();
        foreach (var (name, count) in new[]
                 {
                     ("trainingCases", card.TrainingCases), ("heldOutOrigins", card.HeldOutOrigins), ("heldOutCases", card.HeldOutCases),
                     ("heldOutMisses", card.HeldOutMisses), ("seed", card.Seed),
                 })
            json.Writer.WriteNumber(name, count);
        json.Line();
        foreach (var (name, number) in new (string, decimal?)[]
                 {
                     ("brier", card.Brier), ("ruleBrier", card.RuleBrier), ("halfWidth", card.HalfWidth), ("slope", card.Slope),
                     ("calibrationError", card.CalibrationError),
                 })
            json.Number(name, number);
    }
}

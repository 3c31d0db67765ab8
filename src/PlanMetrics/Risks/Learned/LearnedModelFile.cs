using System.Security.Cryptography;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Risks.Backtest;

namespace PlanMetrics.Risks.Learned;

/// <summary>Reads and writes model files (<c>model.json</c>). A faulty file is refused with every fault at once.</summary>
public static class LearnedModelFile
{
    /// <summary>The version of the file format.</summary>
    public const int SchemaVersion = 1;

    private const string Kind = "logisticRegression";
    private static readonly LocalText PeriodType = new("如 2007-07、2012-Q4 或 2015 的报告期", "a period such as 2007-07, 2012-Q4 or 2015");

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
        var model = reader.Object(root, "", item => ReadModel(item, reader));
        return reader.Faults == 0 ? model : null;
    }

    /// <summary>The hash of the file that <see cref="Write"/> makes of a model.</summary>
    internal static string HashOf(LearnedModel model)
    {
        using var stream = new MemoryStream();
        Write(model, stream);
        return Convert.ToHexStringLower(SHA256.HashData(stream.GetBuffer().AsSpan(0, (int)stream.Length)));
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

    /// <summary>Says of a model that nothing in a run is what it was learned for.</summary>
    internal static Diagnostic NotUsed(LearnedModel model) => Diagnostic.At(
        LearningCodes.ModelNotUsed, SourceLocation.None,
        ("side", model.Card.LowerIsBetter ? new LocalText("不高于", "at most") : new("不低于", "at least")),
        ("target", NumberText.Of(model.Card.Target * 100m)), ("period", model.Card.FirstPeriod));

    private static LearnedModel ReadModel(DataObject item, DataReader reader)
    {
        item.RequireVersion(SchemaVersion);
        if (item.Text("kind") is { Length: > 0 } kind && kind != Kind)
            item.Report(DataFileCodes.UnknownValue, "kind", ("found", kind), ("expected", Kind));
        var features = item.Objects("features", feature => new LearnedFeature(
            feature.Text("name"), feature.Number("mean"), feature.Number("deviation"), feature.Number("weight"), feature.Number("importance")));
        if (!features.Select(feature => feature.Name).SequenceEqual(RiskFeatures.Names, StringComparer.Ordinal) || features.Any(feature => feature.Deviation <= 0m))
            item.ReportAt(
                item.NodeOf("features"), LearningCodes.ModelFeatures,
                ("found", string.Join(", ", features.Select(feature => feature.Name))), ("expected", string.Join(", ", RiskFeatures.Names)));
        return new(item.Number("intercept"), features, item.Value("card", new ModelCard(), (node, path) => reader.Object(node, path, ReadCard)));
    }

    private static ModelCard ReadCard(DataObject card) => new()
    {
        Panels = card.Texts("panels"),
        FirstPeriod = card.Text("firstPeriod") is var first && (first.Length == 0 || PanelPeriod.CadenceOf(first) is not null)
            ? first
            : card.WrongType(card.NodeOf("firstPeriod"), card.Join("firstPeriod"), PeriodType, ""),
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

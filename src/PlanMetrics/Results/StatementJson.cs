using PlanMetrics.Json;
using PlanMetrics.Reports;
using PlanMetrics.Results.Comparing;

namespace PlanMetrics.Results;

/// <summary>
/// Writes <c>statement.intoto.json</c>: an in-toto Statement v1 (<see href="https://github.com/in-toto/attestation/tree/main/spec/v1"/>) with
/// the SLSA provenance v1 as its predicate. Subjects are what the run made, the manifest among them; resolved dependencies what it was made of.
/// It follows from the manifest alone, is not signed, and holds nothing of machine or moment.
/// </summary>
internal static class StatementJson
{
    public const string FileName = "statement.intoto.json";
    private const string StatementType = "https://in-toto.io/Statement/v1";
    private const string PredicateType = "https://slsa.dev/provenance/v1";
    private const string BuildType = "urn:planmetrics:score:v1";
    private const string Builder = "urn:planmetrics:program";

    /// <param name="identity">What the manifest says.</param>
    /// <param name="manifestSha256">The hash of the manifest itself.</param>
    /// <param name="stream">Receives the file; it stays open.</param>
    public static void Write(ResultIdentity identity, string manifestSha256, Stream stream)
    {
        var products = identity.Outputs.Where(file => !IsMaterial(file)).Append(new OutputFile(ManifestJson.FileName, manifestSha256));
        using var json = new JsonRows(stream);
        json.Writer.WriteStartObject();
        json.Text("_type", StatementType);
        json.Rows("subject", products, file => Resource(file, json));
        json.Line();
        json.Text("predicateType", PredicateType);
        json.Line();
        json.Writer.WriteStartObject("predicate");
        Definition(identity, json);
        json.Line();
        json.Writer.WriteStartObject("runDetails");
        json.Writer.WriteStartObject("builder");
        json.Text("id", Builder);
        json.Writer.WriteStartObject("version");
        json.Text("planmetrics", identity.Version);
        json.Writer.WriteEndObject();
        json.Writer.WriteEndObject();
        json.Writer.WriteEndObject();
        json.Writer.WriteEndObject();
        json.Line();
        json.Writer.WriteEndObject();
    }

    private static void Definition(ResultIdentity identity, JsonRows json)
    {
        json.Line();
        json.Writer.WriteStartObject("buildDefinition");
        json.Text("buildType", BuildType);
        json.Line();
        json.Writer.WriteStartObject("externalParameters");
        OptionsJson.Write(identity, json);
        EditionJson.Write(identity.Edition, json);
        json.Writer.WriteEndObject();
        var data = ResultContents.DataFiles.Select(name => new OutputFile(name, ResultIdentity.HashOf(name, identity.Outputs)))
            .Where(file => file.Sha256.Length > 0);
        // One that could not be read has no digest; the manifest names it.
        var inputs = identity.Inputs.Where(file => file.Sha256.Length > 0)
            .Select(file => file with { Path = ResultContents.Inputs + file.Path });
        json.Rows("resolvedDependencies", data.Concat(inputs), file => Resource(file, json));
        json.Writer.WriteEndObject();
    }

    private static bool IsMaterial(OutputFile file) =>
        ResultContents.DataFiles.Contains(file.Path) || file.Path.StartsWith(ResultContents.Inputs, StringComparison.Ordinal);

    // A name may hold Chinese characters and blanks as they are: in-toto asks no URI of it.
    private static void Resource(OutputFile file, JsonRows json)
    {
        json.Writer.WriteStartObject();
        json.Text("name", file.Path);
        json.Writer.WriteStartObject("digest");
        json.Text("sha256", file.Sha256);
        json.Writer.WriteEndObject();
        json.Writer.WriteEndObject();
    }
}

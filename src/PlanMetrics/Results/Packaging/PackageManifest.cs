using System.Collections.Immutable;
using PlanMetrics.Json;
using PlanMetrics.Reports;
using PlanMetrics.Results.Verifying;

namespace PlanMetrics.Results.Packaging;

/// <summary>
/// Writes a package's <c>manifest.json</c>: for whom it is, the result that it was made of, by hash, and the hash of each file. Where a file is a
/// copy, <c>sameAs</c> names it in the result, whose own manifest has the same hash.
/// </summary>
internal static class PackageManifest
{
    private const int SchemaVersion = 1;

    public static byte[] Write(PackageAudience audience, KeptResult result, ImmutableArray<PackageFile> files)
    {
        using var stream = new MemoryStream();
        using (var json = new JsonRows(stream))
        {
            json.Writer.WriteStartObject();
            json.Text("program", "planmetrics");
            json.Text("version", ManifestJson.ProgramVersion);
            json.Writer.WriteNumber("schemaVersion", SchemaVersion);
            json.Text("kind", "package");
            json.Text("audience", EnumName<PackageAudience>.Of(audience));
            json.Line();
            Result(result, json);
            json.Rows("outputs", files, file => File(file, json));
            json.Line();
            json.Writer.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static void Result(KeptResult result, JsonRows json)
    {
        var identity = result.Identity;
        json.Writer.WriteStartObject("result");
        json.Text("version", identity.Version);
        json.Text("manifestSha256", ManifestJson.HashOf(result.Manifest));
        json.Writer.WriteNumber("year", identity.Scope.Year);
        json.Day("asOf", identity.Scope.AsOf);
        EditionJson.Write(identity.Edition, json);
        json.Text("plan", identity.PlanId);
        json.Text("planSha256", identity.PlanSha256);
        json.Text("rosterSha256", identity.RosterSha256);
        json.Text("profile", identity.ProfileId);
        json.Text("profileSha256", identity.ProfileSha256);
        json.Writer.WriteEndObject();
    }

    private static void File(PackageFile file, JsonRows json)
    {
        json.Writer.WriteStartObject();
        json.Text("path", file.Path);
        json.Text("sha256", file.Sha256);
        json.Text("sameAs", file.SameAs);
        json.Writer.WriteEndObject();
    }
}

using System.Text.Encodings.Web;
using System.Text.Json;

namespace PlanMetrics.Release;

/// <summary>
/// Writes a CycloneDX 1.6 bill of materials: every package in the folder with version, licence and hash. It holds no time and no serial
/// number, so that the same release has the same one.
/// </summary>
internal static class BillOfMaterials
{
    public static void Write(DependencyFile shipped, string rid, string file)
    {
        using var stream = File.Create(file);
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("$schema", "http://cyclonedx.org/schema/bom-1.6.schema.json");
        json.WriteString("bomFormat", "CycloneDX");
        json.WriteString("specVersion", "1.6");
        json.WriteNumber("version", 1);
        json.WriteStartObject("metadata");
        json.WriteStartObject("component");
        Head(json, "application", DependencyFile.Program, DependencyFile.Program, shipped.Version, "MIT");
        json.WriteStartArray("properties");
        json.WriteStartObject();
        json.WriteString("name", "planmetrics:runtimeIdentifier");
        json.WriteString("value", rid);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("components");
        foreach (var package in shipped.Packages)
            Write(json, package);
        json.WriteEndArray();
        json.WriteStartArray("dependencies");
        foreach (var (part, needs) in shipped.DependsOn)
        {
            json.WriteStartObject();
            json.WriteString("ref", part);
            json.WriteStartArray("dependsOn");
            foreach (var need in needs)
                json.WriteStringValue(need);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ShippedPackage package)
    {
        json.WriteStartObject();
        Head(json, "library", package.Reference, package.Id, package.Version, package.Licence);
        json.WriteString("copyright", package.Copyright);
        json.WriteString("purl", package.Reference);
        json.WriteStartArray("hashes");
        json.WriteStartObject();
        json.WriteString("alg", "SHA-512");
        json.WriteString("content", package.Sha512);
        json.WriteEndObject();
        json.WriteEndArray();
        if (package.Url is { } url)
        {
            json.WriteStartArray("externalReferences");
            json.WriteStartObject();
            json.WriteString("type", "website");
            json.WriteString("url", url);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Head(Utf8JsonWriter json, string type, string reference, string name, string version, string licence)
    {
        json.WriteString("type", type);
        json.WriteString("bom-ref", reference);
        json.WriteString("name", name);
        json.WriteString("version", version);
        json.WriteStartArray("licenses");
        json.WriteStartObject();
        json.WriteString("expression", licence);
        json.WriteEndObject();
        json.WriteEndArray();
    }
}

using PlanMetrics.Json;

namespace PlanMetrics.Results;

/// <summary>The files of a folder that is handed to units, such as extracts and returns: each flushed and hashed, and a manifest by which a later run knows the folder.</summary>
internal static class HandedFiles
{
    /// <summary>Writes one file, its folders with it.</summary>
    /// <param name="folder">The folder being written.</param>
    /// <param name="path">Its path in there, with forward slashes; nothing may lie there.</param>
    /// <param name="content">Its bytes.</param>
    public static OutputFile Put(string folder, string path, byte[] content)
    {
        var full = Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        using (var file = new FileStream(full, FileMode.CreateNew, FileAccess.Write))
        {
            file.Write(content);
            file.Flush(flushToDisk: true);
        }

        return new OutputFile(path, ManifestJson.HashOf(content));
    }

    /// <summary>Writes the manifest.</summary>
    /// <param name="folder">The folder being written.</param>
    /// <param name="kind">What the folder holds.</param>
    /// <param name="written">Its files, in the order of the manifest.</param>
    /// <param name="templates">The templates that its files were made from; null where there are none.</param>
    public static void PutManifest(string folder, string kind, IReadOnlyList<OutputFile> written, IReadOnlyList<OutputFile>? templates = null)
    {
        using var stream = new MemoryStream();
        using (var json = new JsonRows(stream))
        {
            json.Writer.WriteStartObject();
            json.Text("program", "planmetrics");
            json.Text("version", ManifestJson.ProgramVersion);
            json.Text("kind", kind);
            if (templates is not null)
                PutFiles(json, "templates", templates);
            PutFiles(json, "outputs", written);
            json.Line();
            json.Writer.WriteEndObject();
        }

        Put(folder, ManifestJson.FileName, stream.ToArray());
    }

    private static void PutFiles(JsonRows json, string name, IReadOnlyList<OutputFile> files) => json.Rows(name, files, file =>
    {
        json.Writer.WriteStartObject();
        json.Text("path", file.Path);
        json.Text("sha256", file.Sha256);
        json.Writer.WriteEndObject();
    });
}

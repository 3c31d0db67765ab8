using System.IO.Compression;
using System.Text.Json;
using PlanMetrics.Json;

namespace PlanMetrics.Results.Packaging;

/// <summary>A package as it lies there, as a folder or as a zip archive. Of a file no more is read than should be in it.</summary>
internal sealed class FoundPackage : IDisposable
{
    private const int LongestManifest = 16 << 20;

    private readonly Dictionary<string, Func<Stream>> files = new(StringComparer.Ordinal);
    private readonly ZipArchive? archive;

    private FoundPackage(string folder)
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            files[Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/')] = () => File.OpenRead(path);
    }

    private FoundPackage(ZipArchive archive)
    {
        this.archive = archive;
        foreach (var entry in archive.Entries)
            if (!files.TryAdd(entry.FullName, entry.Open))
                throw new InvalidDataException("Two entries of one name.");
    }

    public IEnumerable<string> Paths => files.Keys;

    /// <exception cref="InvalidDataException">It is neither a folder nor a zip archive that can be read.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static FoundPackage Open(string path)
    {
        if (Directory.Exists(path))
            return new(path);
        var stream = File.OpenRead(path);
        try
        {
            return new(new ZipArchive(stream, ZipArchiveMode.Read));
        }
        catch (InvalidDataException)
        {
            stream.Dispose();
            throw;
        }
    }

    /// <summary>For whom it is, as its manifest says; null where it has none.</summary>
    public PackageAudience? Audience()
    {
        if (!Has(ManifestJson.FileName) || ReadAtMost(ManifestJson.FileName, LongestManifest) is not { } bytes)
            return null;
        try
        {
            using var document = JsonDocument.Parse(bytes);
            return document.RootElement is { ValueKind: JsonValueKind.Object } root
                && root.TryGetProperty("kind", out var kind) && kind.ValueEquals("package")
                && root.TryGetProperty("audience", out var name) && name.ValueKind == JsonValueKind.String
                && EnumName<PackageAudience>.TryParse(name.GetString()!, out var audience) ? audience : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public bool Has(string path) => files.ContainsKey(path);

    public bool IsSame(string path, byte[] expected) =>
        ReadAtMost(path, expected.Length) is { } bytes && bytes.AsSpan().SequenceEqual(expected);

    public void Dispose() => archive?.Dispose();

    /// <summary>The bytes of a file; null where there are more.</summary>
    private byte[]? ReadAtMost(string path, int most)
    {
        using var stream = files[path]();
        var buffer = new byte[most + 1];
        var read = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        return read > most ? null : buffer[..read];
    }
}

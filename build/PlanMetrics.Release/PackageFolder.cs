using System.Security.Cryptography;
using System.Xml.Linq;

namespace PlanMetrics.Release;

/// <summary>The folder into which NuGet unpacked packages: <c>id/version/</c>, in lower case.</summary>
internal sealed class PackageFolder(string root)
{
    // What lies in it are hashes of the whole file, as anybody who downloads the package can compute them.
    public ShippedPackage Read(string id, string version)
    {
        var archive = ArchiveOf(id, version);
        var folder = Path.GetDirectoryName(archive)!;
        var metadata = XDocument.Load(Path.Combine(folder, $"{Lower(id)}.nuspec")).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
        string? Value(string name) => metadata.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value.Trim() is { Length: > 0 } text ? text : null;
        var texts = Directory.EnumerateFiles(folder).Where(IsLegal).Order(StringComparer.Ordinal).ToArray();
        return new(Value("id") ?? id, version, Convert.ToHexStringLower(SHA512.HashData(File.ReadAllBytes(archive))))
        {
            Licence = LicenceOf(metadata, folder) ?? throw new ReleaseException($"the package {id} {version} does not say under which licence it is"),
            Copyright = Value("copyright") is { } copyright && copyright.Contains(' ', StringComparison.Ordinal) ? copyright : $"Copyright (c) {Value("authors")}",
            Url = Value("projectUrl"),
            Texts = [.. texts.Select(text => (Path.GetFileName(text), File.ReadAllText(text)))],
        };
    }

    /// <summary>The package as it came.</summary>
    public string ArchiveOf(string id, string version)
    {
        var archive = Path.Combine(root, Lower(id), Lower(version), $"{Lower(id)}.{Lower(version)}.nupkg");
        return File.Exists(archive) ? archive : throw new ReleaseException($"the package {id} {version} is not in {root}");
    }

    private static string? LicenceOf(XElement metadata, string folder)
    {
        var licence = metadata.Elements().FirstOrDefault(element => element.Name.LocalName == "license");
        return licence?.Attribute("type")?.Value switch
        {
            "expression" => licence.Value.Trim(),
            "file" => File.ReadAllText(Path.Combine(folder, licence.Value.Trim())).Contains("Permission is hereby granted, free of charge", StringComparison.Ordinal) ? "MIT" : null,
            _ => null,
        };
    }

    private static bool IsLegal(string file) =>
        Path.GetFileNameWithoutExtension(file).ToUpperInvariant() is "LICENSE" or "LICENCE" or "NOTICE" or "THIRD-PARTY-NOTICES";

#pragma warning disable CA1308 // The folders are named in lower case.
    private static string Lower(string text) => text.ToLowerInvariant();
#pragma warning restore CA1308
}

using System.Security.Cryptography;
using System.Text.Json;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Plans;
using PlanMetrics.Results;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Tests.Results;

public sealed class ManifestTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Outputs_EveryFile_StandsThereWithItsHash()
    {
        var manifest = Write(new ResultOptions());
        var listed = manifest.GetProperty("outputs").EnumerateArray()
            .ToDictionary(file => file.GetProperty("path").GetString()!, file => file.GetProperty("sha256").GetString());
        var found = Directory.GetFiles(folder["out"], "*", SearchOption.AllDirectories)
            .ToDictionary(
                file => Path.GetRelativePath(folder["out"], file).Replace('\\', '/'),
                file => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))));
        Assert.True(found.Remove("manifest.json") && found.Remove("statement.intoto.json"));

        Assert.Equal(found.OrderBy(pair => pair.Key), listed.OrderBy(pair => pair.Key)!);
        Assert.Contains("inputs/二季度/西镇.xlsx", found.Keys);
    }

    [Fact]
    public void Manifest_NamesDataFilesInputsAndOptions()
    {
        var manifest = Write(new ResultOptions { CopyInputs = false, Encoding = "GB18030" });

        Assert.Equal("planmetrics", manifest.GetProperty("program").GetString());
        Assert.Matches(@"^\d+\.\d+\.\d+$", manifest.GetProperty("version").GetString());
        Assert.Equal(
            Convert.ToHexStringLower(SHA256.HashData(PlanFile.Embedded("zhaohua-2021-2025").Span)),
            manifest.GetProperty("plan").GetProperty("sha256").GetString());
        Assert.Equal(2, manifest.GetProperty("inputs").GetArrayLength());
        Assert.Equal("zh", manifest.GetProperty("options").GetProperty("language").GetString());
        Assert.Equal("2024-06-30", manifest.GetProperty("options").GetProperty("asOf").GetString());
        Assert.Equal("GB18030", manifest.GetProperty("options").GetProperty("encoding").GetString());
        Assert.False(Directory.Exists(folder["out/inputs"]));
    }

    [Fact]
    public void Manifest_WithStability_NamesItsSettingsButNoThreads()
    {
        var report = SmallDistrict.Report() with { Stability = new(new() { Draws = 40, Seed = 7, MaxDegreeOfParallelism = 3 }, [], []) };
        var findings = new Findings();
        Assert.True(ResultFolder.Write(report, ResultSample.Sources(folder), folder["out"], new ResultOptions(), findings));

        using var json = JsonDocument.Parse(File.ReadAllBytes(folder["out/manifest.json"]));
        Assert.Equal("""{"draws":40,"seed":7,"variation":0.25}""", json.RootElement.GetProperty("options").GetProperty("stability").GetRawText());
    }

    [Fact]
    public void Outputs_HoldNothingOfTheMachine()
    {
        Write(new ResultOptions());

        foreach (var file in Directory.GetFiles(folder["out"]))
        {
            var text = File.ReadAllText(file);
            Assert.DoesNotContain(folder.Root, text, StringComparison.Ordinal);
            Assert.DoesNotContain(Environment.MachineName + "\"", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Folder_WrittenByUs_IsKnownToTheReader()
    {
        Write(new ResultOptions());

        Assert.True(ResultMarker.IsResult(folder["out"]));
    }

    private JsonElement Write(ResultOptions options)
    {
        Assert.True(ResultFolder.Write(SmallDistrict.Report(), ResultSample.Sources(folder), folder["out"], options, new Findings()));
        using var document = JsonDocument.Parse(File.ReadAllBytes(folder["out/manifest.json"]));
        return document.RootElement.Clone();
    }
}

using PlanMetrics.Results.Verifying;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Tests.Results.Verifying;

/// <summary>Folders that are no results, or that somebody made to mislead the program.</summary>
public sealed class FaultyFolderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("a.txt", "text")]
    [InlineData("manifest.json", "{}")]
    [InlineData("manifest.json", "")]
    [InlineData("manifest.json", """{"program":"another"}""")]
    [InlineData("manifest.json", """{"program":"planmetrics","version":"0.1.0"}""")]
    public void NoResult_IsRefused_PM9080(string file, string text)
    {
        folder.Put("out/" + file, text);

        AssertRefused("PM9080", "manifest.json");
    }

    [Theory]
    [InlineData("../secret.csv")]
    [InlineData("/etc/passwd")]
    [InlineData("a/../../b.csv")]
    [InlineData("./units.csv")]
    [InlineData("a//b.csv")]
    [InlineData("a\\\\..\\\\b.csv")]
    public void PathOutOfTheFolder_IsRefused_PM9081(string path)
    {
        VerifiedSample.In(folder).Write();
        VerifiedSample.Change(folder["out/manifest.json"], "{\"path\":\"units.csv\"", $"{{\"path\":\"{path}\"");

        AssertRefused("PM9081", path.Replace("\\\\", "\\", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("units.csv")]
    [InlineData("inputs/数据.csv")]
    public void Link_IsRefused_PM9082(string path)
    {
        VerifiedSample.In(folder).Write();
        File.Move(folder["out/" + path], folder["outside.csv"]);
        File.CreateSymbolicLink(folder["out/" + path], folder["outside.csv"]);

        AssertRefused("PM9082", path);
    }

    [Fact]
    public void LinkedFolder_IsRefused_PM9082()
    {
        VerifiedSample.In(folder).Write();
        Directory.Move(folder["out/inputs"], folder["outside"]);
        Directory.CreateSymbolicLink(folder["out/inputs"], folder["outside"]);

        AssertRefused("PM9082", "inputs");
    }

    [Fact]
    public void FileThatCannotBeRead_IsRefused_PM9083()
    {
        VerifiedSample.In(folder).Write();
        using var held = new FileStream(folder["out/units.csv"], FileMode.Open, FileAccess.Read, FileShare.None);

        var (verification, findings) = VerifiedSample.Verify(folder["out"]);

        Assert.Null(verification);
        Assert.Equal("PM9083", Assert.Single(findings).Descriptor.Code);
    }

    [Fact]
    public void FolderThatIsNotThere_IsRefused_PM9080() => AssertRefused("PM9080", "manifest.json");

    [Theory]
    [InlineData("\"year\":2024", "\"year\":2031")]
    [InlineData("\"draws\":20", "\"draws\":0")]
    [InlineData("\"asOf\":\"2024-12-31\"", "\"asOf\":\"2023-12-31\"")]
    [InlineData("\"language\":\"zh\"", "\"language\":\"zh\",\"encoding\":\"nothing-of-this-name\"")]
    public void OptionOfNoUse_IsNamed_PM9085(string from, string to)
    {
        VerifiedSample.In(folder).Write();
        VerifiedSample.Change(folder["out/manifest.json"], from, to);

        var (verification, findings) = VerifiedSample.Verify(folder["out"]);

        Assert.Equal("PM9085", Assert.Single(findings).Descriptor.Code);
        Assert.Equal(
            ["manifest.json", "statement.intoto.json"],
            verification!.Differences.Where(file => file.Cause == DifferenceCause.ManifestChanged).Select(file => file.Path));
    }

    private void AssertRefused(string code, string file)
    {
        var (verification, findings) = VerifiedSample.Verify(folder["out"]);

        Assert.Null(verification);
        var finding = Assert.Single(findings, finding => finding.Descriptor.Code == code);
        Assert.Contains(finding.Arguments, argument => argument.Name == "file" && argument.Value.English == file);
    }
}

using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Results;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Tests.Results;

public sealed class SameBytesTests
{
    [Theory]
    [InlineData("zh-CN")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void Write_InAnotherCulture_GivesTheSameBytes(string name)
    {
        using var folder = new TemporaryFolder();
        var sources = ResultSample.Sources(folder);
        ResultFolder.Write(SmallDistrict.Report(), sources, folder["invariant"], null, new Findings());
        InCulture(name, () => ResultFolder.Write(SmallDistrict.Report(), sources, folder["other"], null, new Findings()));

        Assert.Equal(Contents(folder["invariant"]), Contents(folder["other"]));
    }

    [Fact]
    public void Write_Samples_InputOrderThreadsAndCultureNeverShow()
    {
        using var folder = new TemporaryFolder();
        SampleResult.Write(folder["plain"], ["2023", "2024"]);
        SampleResult.Write(folder["reversed"], ["2024", "2023"], threads: 8);
        InCulture("tr-TR", () => SampleResult.Write(folder["turkish"], ["2023", "2024"], threads: 1));
        SampleResult.Write(folder["shuffled"], ["2023", "2024"], order: files =>
        {
            var shuffled = files.ToArray();
            new Random(20241231).Shuffle(shuffled);
            return [.. shuffled];
        });

        var plain = Contents(folder["plain"]);
        Assert.Equal(plain, Contents(folder["reversed"]));
        Assert.Equal(plain, Contents(folder["turkish"]));
        Assert.Equal(plain, Contents(folder["shuffled"]));
    }

    // The parallel readers start on threads of their own, which take the default culture.
    private static void InCulture(string name, Action work)
    {
        var (current, fallback) = (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.GetCultureInfo(name);
            work();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture) = (current, fallback);
        }
    }

    private static SortedDictionary<string, string> Contents(string folder) => new(
        Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder, file), file => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))),
        StringComparer.Ordinal);
}

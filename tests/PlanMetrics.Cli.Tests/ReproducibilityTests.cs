using System.Security.Cryptography;
using PlanMetrics.Tests.House;

namespace PlanMetrics.Cli.Tests;

/// <summary>The same inputs give the same bytes wherever and however the program runs.</summary>
public sealed class ReproducibilityTests
{
    [Theory]
    [InlineData("America/New_York", "tr_TR.UTF-8", "1")]
    [InlineData("Asia/Tehran", "ar_SA.UTF-8", "8")]
    [InlineData("Pacific/Kiritimati", "de_DE.UTF-8", "2")]
    public void Score_OtherZoneLanguageAndProcessors_SameBytes(string zone, string locale, string processors)
    {
        var folder = Directory.CreateTempSubdirectory("planmetrics-bytes");

        var here = Score(folder.FullName, "a", ("TZ", "Asia/Shanghai"), ("LC_ALL", "zh_CN.UTF-8"));
        var there = Score(folder.FullName, "b", ("TZ", zone), ("LC_ALL", locale), ("DOTNET_PROCESSOR_COUNT", processors));

        Assert.NotEmpty(here);
        Assert.Equal(here, there);
        var (exit, output, error) = CliProcess.Run(folder.FullName, ["verify", "a"], [("TZ", zone), ("LC_ALL", locale), ("DOTNET_PROCESSOR_COUNT", processors)]);
        Assert.True(exit == 0, output + error);
        folder.Delete(recursive: true);
    }

    private static SortedDictionary<string, string> Score(string folder, string result, params ReadOnlySpan<(string, string)> environment)
    {
        var samples = Path.Combine(Repository.Root, "samples");
        var (exit, _, error) = CliProcess.Run(
            folder, ["score", Path.Combine(samples, "2022"), "--roster", Path.Combine(samples, "roster.json"), "-o", result], environment);
        Assert.True(exit == 0, error);
        var root = Path.Combine(folder, result);
        return new(
            Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).ToDictionary(
                file => Path.GetRelativePath(root, file), file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))),
            StringComparer.Ordinal);
    }
}

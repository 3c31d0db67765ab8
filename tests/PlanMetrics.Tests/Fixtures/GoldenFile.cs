using System.Runtime.CompilerServices;
using System.Text;

namespace PlanMetrics.Tests.Fixtures;

/// <summary>Compares an output with the text that is committed for it. Nothing rewrites itself unless asked.</summary>
internal static class GoldenFile
{
    private const string Update = "PLANMETRICS_UPDATE_GOLDEN";

    public static void AssertSame(string name, byte[] actual, [CallerFilePath] string here = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(here))!, "Golden", name);
        if (Environment.GetEnvironmentVariable(Update) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, actual);
        }

        var command = $"{Update}=1 dotnet test tests/PlanMetrics.Tests --filter Golden";
        Assert.True(File.Exists(file), $"Golden/{name} is not there; write it with: {command}");
        var expected = File.ReadAllBytes(file);
        Assert.True(
            actual.AsSpan().SequenceEqual(expected),
            $"Golden/{name} is stale; look at the difference, then update it with: {command}\nnow:\n{Encoding.UTF8.GetString(actual)}");
    }
}

using System.Runtime.CompilerServices;
using System.Text;

namespace PlanMetrics.Tests.Fixtures;

/// <summary>Compares an output with the text that is committed for it. Nothing rewrites itself unless asked.</summary>
internal static class GoldenFile
{
    private const string Update = "PLANMETRICS_UPDATE_GOLDEN";

    public static void AssertSame(string name, byte[] actual, [CallerFilePath] string here = "") =>
        AssertSameAt(Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(here))!, "Golden", name), $"Golden/{name}", actual);

    /// <summary>The same for a committed file that stands elsewhere, such as a generated page of the documentation.</summary>
    public static void AssertSameAt(string file, string name, byte[] actual)
    {
        if (Environment.GetEnvironmentVariable(Update) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, actual);
        }

        var command = $"{Update}=1 dotnet test tests/{typeof(GoldenFile).Assembly.GetName().Name} --filter Golden";
        Assert.True(File.Exists(file), $"{name} is not there; write it with: {command}");
        var expected = File.ReadAllBytes(file);
        Assert.True(
            actual.AsSpan().SequenceEqual(expected),
            $"{name} is stale; look at the difference, then update it with: {command}\nnow:\n{Encoding.UTF8.GetString(actual)}");
    }
}

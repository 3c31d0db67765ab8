using System.Diagnostics;
using PlanMetrics.Tests.House;

namespace PlanMetrics.Outside.Tests.Packages;

/// <summary>The library and the tool, packed once into a folder of their own.</summary>
public sealed class PackedLibrary : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("packed");

    public PackedLibrary()
    {
        foreach (var project in new[] { "PlanMetrics", "PlanMetrics.Cli" })
            Pack(Path.Combine(Repository.Root, "src", project));
    }

    public void Dispose() => folder.Delete(recursive: true);

    /// <summary>The path of a package: <c>PlanMetrics</c>, <c>nupkg</c>.</summary>
    public string PathOf(string id, string extension) => Path.Combine(folder.FullName, $"{id}.0.0.1-test.{extension}");

    private void Pack(string project)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { "pack", project, "-c", "Release", "-o", folder.FullName, "-p:Version=0.0.1-test", "-v", "q" })
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"dotnet pack {project}: {output} {error.Result}");
    }
}

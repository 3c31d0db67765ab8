using System.Buffers.Binary;
using System.Diagnostics;
using PlanMetrics.Tests.House;

namespace PlanMetrics.Outside.Tests;

/// <summary>The pictures of the documents are made by their script, all of them, of the size that is committed. What they show may differ by fonts.</summary>
public sealed class ScreenshotTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(8);

    [Fact]
    public async Task Script_MakesEveryPictureOfTheDocuments()
    {
        var folder = Directory.CreateTempSubdirectory("planmetrics-pictures");
        var start = new ProcessStartInfo(Path.Combine(Repository.Root, "docs", "screenshots.sh"), [folder.FullName]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PLANMETRICS"] = "dotnet " + Path.Combine(AppContext.BaseDirectory, "PlanMetrics.Cli.dll");
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The script did not start.");
        var (said, faults) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"The pictures were not made within {Limit}.");
        }

        Assert.True(process.ExitCode == 0, $"exit {process.ExitCode}\n{await said}\n{await faults}");
        Assert.Equal(Sizes(Path.Combine(Repository.Root, "docs", "images")), Sizes(folder.FullName));
        folder.Delete(recursive: true);
    }

    /// <summary>Name, width and height of every picture of a folder, from the head of the file.</summary>
    private static string[] Sizes(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.png").Order(StringComparer.Ordinal).Select(file =>
        {
            var bytes = File.ReadAllBytes(file).AsSpan();
            Assert.True(bytes[..8].SequenceEqual<byte>([137, 80, 78, 71, 13, 10, 26, 10]), $"{file} is no PNG");
            return $"{Path.GetFileName(file)} {BinaryPrimitives.ReadInt32BigEndian(bytes[16..])}×{BinaryPrimitives.ReadInt32BigEndian(bytes[20..])}";
        }),
    ];
}

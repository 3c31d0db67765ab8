using System.Diagnostics;

namespace PlanMetrics.Outside.Tests;

/// <summary>Runs LibreOffice without a window, in a profile of its own. A machine without it fails the test.</summary>
internal static class LibreOffice
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    /// <summary>Converts a file and returns the path of what came out.</summary>
    public static string Convert(string file, string format, string folder)
    {
        var start = new ProcessStartInfo("soffice") { RedirectStandardOutput = true, RedirectStandardError = true };
        var profile = new Uri(Path.Combine(folder, "profile")).AbsoluteUri;
        foreach (var argument in new[] { $"-env:UserInstallation={profile}", "--headless", "--convert-to", format, "--outdir", folder, file })
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start) ?? throw new InvalidOperationException("soffice did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"soffice did not end within {Limit}.");
        }

        var made = Path.Combine(folder, Path.GetFileNameWithoutExtension(file) + "." + format.Split(':')[0]);
        return File.Exists(made)
            ? made
            : throw new FileNotFoundException($"soffice made no {made}: {output.Result} {error.Result}");
    }
}

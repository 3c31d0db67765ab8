using System.Diagnostics;

namespace PlanMetrics.Outside.Tests;

/// <summary>Runs LibreOffice without a window, in a profile of its own. A machine without it fails the test.</summary>
internal static class LibreOffice
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    // Formulas of a file are taken at their saved values unless this says that they are always worked out.
    private const string AlwaysRecalculate = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
        </oor:items>
        """;

    /// <summary>Opens workbooks, works every formula out anew, and saves them to a folder of the given one.</summary>
    public static string Recalculate(IReadOnlyList<string> files, string folder)
    {
        var (user, saved) = (Path.Combine(folder, "profile", "user"), Path.Combine(folder, "recalculated"));
        Directory.CreateDirectory(user);
        File.WriteAllText(Path.Combine(user, "registrymodifications.xcu"), AlwaysRecalculate);
        Run(files, "xlsx", folder, saved);
        return saved;
    }

    /// <summary>Converts a file and returns the path of what came out.</summary>
    public static string Convert(string file, string format, string folder)
    {
        var said = Run([file], format, folder, folder);
        var made = Path.Combine(folder, Path.GetFileNameWithoutExtension(file) + "." + format.Split(':')[0]);
        return File.Exists(made) ? made : throw new FileNotFoundException($"soffice made no {made}: {said}");
    }

    private static string Run(IReadOnlyList<string> files, string format, string folder, string to)
    {
        var start = new ProcessStartInfo("soffice") { RedirectStandardOutput = true, RedirectStandardError = true };
        var profile = new Uri(Path.Combine(folder, "profile")).AbsoluteUri;
        foreach (var argument in new[] { $"-env:UserInstallation={profile}", "--headless", "--convert-to", format, "--outdir", to }.Concat(files))
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start) ?? throw new InvalidOperationException("soffice did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"soffice did not end within {Limit}.");
        }

        return $"{output.Result} {error.Result}";
    }
}

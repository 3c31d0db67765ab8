using System.Runtime.InteropServices;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Cli;

/// <summary>Where a run prints, in which language, and whether a person watches.</summary>
/// <param name="Out">Results.</param>
/// <param name="Error">Findings and progress.</param>
/// <param name="Language">The language of help, findings and tables.</param>
internal sealed record Shell(TextWriter Out, TextWriter Error, Language Language)
{
    // Kept from the collector, which would end them.
    private static readonly List<PosixSignalRegistration> Registrations = [];
    private static readonly string[] LanguageVariables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>Whether colour may be used on <see cref="Out"/>.</summary>
    public bool Color { get; init; }

    /// <summary>Whether progress may be shown on <see cref="Error"/>.</summary>
    public bool Progress { get; init; }

    /// <summary>How many characters fit on a line of <see cref="Out"/>; results that are piped are not cut.</summary>
    public int Width { get; init; } = int.MaxValue;

    /// <summary>Ends a run that somebody interrupts.</summary>
    public CancellationToken Cancelled { get; init; }

    /// <summary>The terminal or pipes that the process was started with.</summary>
    public static Shell OfSystem(IReadOnlyList<string> args)
    {
        var interrupted = new CancellationTokenSource();
        EndOrderly(interrupted);
        var plain = Console.IsOutputRedirected || args.Contains("--no-color")
            || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new Shell(Console.Out, Console.Error, LanguageOf(args, SystemLanguage()))
        {
            Color = !plain,
            Progress = !Console.IsErrorRedirected && !args.Contains("--quiet"),
            Width = Console.IsOutputRedirected ? int.MaxValue : Math.Max(Console.WindowWidth, 40),
            Cancelled = interrupted.Token,
        };
    }

    /// <summary>The language that <c>--lang</c> asks for; it must be known before help is made.</summary>
    public static Language LanguageOf(IReadOnlyList<string> args, Language fallback)
    {
        for (var i = 0; i < args.Count; i++)
        {
            var value = args[i] == "--lang" && i + 1 < args.Count ? args[i + 1]
                : args[i].StartsWith("--lang=", StringComparison.Ordinal) ? args[i]["--lang=".Length..]
                : null;
            if (value is "en" or "zh")
                return value == "en" ? Language.English : Language.Chinese;
        }

        return fallback;
    }

    /// <summary>A text in this shell's language.</summary>
    public string Say(string chinese, string english) => Language == Language.Chinese ? chinese : english;

    // The first signal ends the run in order, with nothing half written; a second one ends it at once, as it does everywhere.
    private static void EndOrderly(CancellationTokenSource interrupted)
    {
        foreach (var signal in new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM })
            Registrations.Add(PosixSignalRegistration.Create(signal, context =>
            {
                context.Cancel = !interrupted.IsCancellationRequested;
                interrupted.Cancel();
            }));
    }

    private static Language SystemLanguage()
    {
        // The first that is set decides, as in the C library. Windows sets none of them: there the UI culture speaks,
        // which is empty under invariant globalization, and unknown means Chinese.
        var name = LanguageVariables
            .Select(Environment.GetEnvironmentVariable)
            .FirstOrDefault(value => !string.IsNullOrEmpty(value))
            ?? System.Globalization.CultureInfo.CurrentUICulture.Name;
        return name.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Language.English : Language.Chinese;
    }
}

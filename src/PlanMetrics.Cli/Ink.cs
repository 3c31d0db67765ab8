namespace PlanMetrics.Cli;

/// <summary>Colour on a terminal that takes it. It only underlines what the words say already.</summary>
internal static class Ink
{
    private const string Off = "\u001b[0m";

    public static string Strong(string text, Shell shell) => shell.Color ? $"\u001b[1m{text}{Off}" : text;

    public static string Alarm(string text, Shell shell) => shell.Color ? $"\u001b[1;31m{text}{Off}" : text;
}

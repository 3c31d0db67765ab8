namespace PlanMetrics.Cli;

/// <summary>How a run ended: a closed list.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Done, with findings of severity error: the result says what is missing.</summary>
    public const int DoneWithErrors = 1;

    /// <summary>Wrong usage: a bad option, no such path, a faulty plan, roster or profile.</summary>
    public const int Usage = 2;

    /// <summary><c>verify</c> or <c>plan trace</c> found a difference.</summary>
    public const int Difference = 3;

    /// <summary>An output could not be written, wholly or in part, or its folder is in use.</summary>
    public const int Output = 4;

    /// <summary>An internal fault.</summary>
    public const int Internal = 70;

    /// <summary>Interrupted.</summary>
    public const int Interrupted = 130;
}

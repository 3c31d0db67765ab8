namespace PlanMetrics.Results.Verifying;

/// <summary>可能原因: what a difference most likely comes from.</summary>
public enum DifferenceCause
{
    /// <summary>An input file is not the one that the result was made of.</summary>
    InputChanged,

    /// <summary>The plan file is not the one that the result was made of.</summary>
    PlanChanged,

    /// <summary>The roster file is not the one that the result was made of.</summary>
    RosterChanged,

    /// <summary>The profile, and with it a rule of scoring, is not the one that the result was made of.</summary>
    ProfileChanged,

    /// <summary>The model file, and with it the risk register, is not the one that the result was made of.</summary>
    ModelChanged,

    /// <summary>The manifest or the statement was changed after it was written.</summary>
    ManifestChanged,

    /// <summary>The file itself was changed, added or taken away after the result was written.</summary>
    OutputChanged,

    /// <summary>Another version of the program made the result, or file and manifest were changed together.</summary>
    ProgramChanged,
}

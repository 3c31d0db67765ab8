namespace PlanMetrics.Reports;

/// <summary>来源: what a result was made of, as pages and workbooks print it; the report itself knows no files.</summary>
/// <param name="Version">The version of the program, without commit or build.</param>
public sealed record Provenance(string Version)
{
    /// <summary>The SHA-256 of the plan file, in lower-case hexadecimal; empty where none was given.</summary>
    public string PlanSha256 { get; init; } = "";

    /// <summary>The SHA-256 of the roster file.</summary>
    public string RosterSha256 { get; init; } = "";

    /// <summary>The SHA-256 of the profile file.</summary>
    public string ProfileSha256 { get; init; } = "";

    /// <summary>The SHA-256 of the model file; empty where the risk register is by the rule alone.</summary>
    public string ModelSha256 { get; init; } = "";

    /// <summary>How many input files were read.</summary>
    public int Inputs { get; init; }

    /// <summary>One SHA-256 over the hashes of all inputs, in the order of their paths; empty without inputs.</summary>
    public string InputsSha256 { get; init; } = "";
}

using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Reports;
using PlanMetrics.Scores.Stability;

namespace PlanMetrics.Results.Comparing;

/// <summary>结果标识: what a result was made of, as its manifest says.</summary>
/// <param name="Version">The version of the program.</param>
/// <param name="Scope">The year and the as-of date.</param>
public sealed record ResultIdentity(string Version, EvaluationScope Scope)
{
    /// <summary>The plan's id.</summary>
    public string PlanId { get; init; } = "";

    /// <summary>The hash of the plan file.</summary>
    public string PlanSha256 { get; init; } = "";

    /// <summary>The hash of the roster file.</summary>
    public string RosterSha256 { get; init; } = "";

    /// <summary>The profile's id.</summary>
    public string ProfileId { get; init; } = "";

    /// <summary>The hash of the profile file.</summary>
    public string ProfileSha256 { get; init; } = "";

    /// <summary>The hash of the model file; empty where the risk register is by the rule alone.</summary>
    public string ModelSha256 { get; init; } = "";

    /// <summary>Which edition of the year's result it is; null where it is none.</summary>
    public Edition? Edition { get; init; }

    /// <summary>Whether the folder should hold copies of the inputs.</summary>
    public bool HasInputs { get; init; }

    /// <summary>Whether the year was asked for or stands in the input; otherwise periods without a year mean none.</summary>
    internal bool IsYearKnown { get; init; } = true;

    /// <summary>The language of texts in the files.</summary>
    internal Language Language { get; init; }

    /// <summary>With what the stability of the ranking was examined; null for not at all.</summary>
    internal StabilitySettings? Stability { get; init; }

    /// <summary>Which files the folder holds.</summary>
    internal ResultFiles Files { get; init; }

    /// <summary>The encoding asked for to read CSV files; null where none was.</summary>
    internal string? Encoding { get; init; }

    /// <summary>The inputs, by path.</summary>
    internal ImmutableArray<OutputFile> Inputs { get; init; } = [];

    /// <summary>What was found beside the inputs.</summary>
    internal ImmutableArray<Diagnostic> Unread { get; init; } = [];

    /// <summary>The files of the folder with their hashes, without the manifest and the statement.</summary>
    internal ImmutableArray<OutputFile> Outputs { get; init; } = [];

    /// <summary>What a result is made of, as its manifest will say.</summary>
    internal static ResultIdentity Of(Report report, ResultSources sources, ResultOptions options, ImmutableArray<OutputFile> outputs) =>
        new(sources.Version, report.Scope)
        {
            PlanId = report.Plan.Id,
            PlanSha256 = HashOf(ResultContents.Plan, outputs),
            RosterSha256 = HashOf(ResultContents.Roster, outputs),
            ProfileId = report.Profile.Id,
            ProfileSha256 = HashOf(ResultContents.Profile, outputs),
            ModelSha256 = HashOf(ResultContents.Model, outputs),
            Edition = report.Edition,
            HasInputs = options.CopyInputs,
            IsYearKnown = report.Findings.All(finding => finding.Descriptor != RowCodes.NoYear),
            Language = report.Language,
            Stability = report.Stability?.Settings,
            Files = options.Files,
            Encoding = options.Encoding,
            Inputs = [.. sources.Inputs.Select(input => new OutputFile(input.RelativePath, input.Sha256))],
            Unread = sources.Unread,
            Outputs = outputs,
        };

    /// <summary>The hash of a file of the folder; empty where the folder has no such file.</summary>
    internal static string HashOf(string path, ImmutableArray<OutputFile> files)
    {
        foreach (var file in files)
            if (file.Path == path)
                return file.Sha256;
        return "";
    }
}

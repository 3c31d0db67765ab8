using System.Collections.Immutable;
using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Rosters;

namespace PlanMetrics.Results.Comparing;

/// <summary>结果比对: what changed between two results, and why.</summary>
/// <param name="Old">What the old result was made of.</param>
/// <param name="New">What the new result was made of.</param>
public sealed record ResultComparison(ResultIdentity Old, ResultIdentity New)
{
    /// <summary>The title of the new result's plan.</summary>
    public LocalText PlanTitle { get; init; }

    /// <summary>All units: in the order of the new roster, those that left after them, the district last.</summary>
    public ImmutableArray<UnitComparison> Units { get; init; } = [];

    /// <summary>The input files that differ, by path.</summary>
    public ImmutableArray<InputChange> Inputs { get; init; } = [];

    /// <summary>Whether changes are split into data, rules and peers: both results came out of their own folders as published.</summary>
    public bool IsSplit { get; init; }

    /// <summary>口径变化: the targets of both results that do not count the same thing, in the order of the new plan.</summary>
    public ImmutableArray<DefinitionBreak> Breaks { get; init; } = [];

    /// <summary>
    /// Whether the results are compared with a break mark: the plan differs as a file, so that targets of one name may not mean the same, or the
    /// definition of a target does.
    /// </summary>
    public bool IsBreak => Old.PlanSha256 != New.PlanSha256 || !Breaks.IsEmpty;

    /// <summary>Whether the rosters differ as files.</summary>
    public bool IsRosterChanged => Old.RosterSha256 != New.RosterSha256;

    /// <summary>Whether the profiles differ as files.</summary>
    public bool IsProfileChanged => Old.ProfileSha256 != New.ProfileSha256;

    /// <summary>Whether the learned models differ, or one result has none; they speak in the risk register alone.</summary>
    public bool IsModelChanged => Old.ModelSha256 != New.ModelSha256;

    /// <summary>异议: the objections that came in or were decided since the old result, by unit and day.</summary>
    public ImmutableArray<ObjectionOutcome> Objections { get; init; } = [];

    /// <summary>Whether the new result says that it comes in the old one's place.</summary>
    public bool IsCorrection { get; init; }

    /// <summary>A published score with as many decimals as the longest of both results, so that columns align; a dash where there is none.</summary>
    /// <param name="score">The score.</param>
    public string ScoreText(decimal? score)
    {
        var decimals = Units.SelectMany(unit => new[] { unit.Old?.Score, unit.New?.Score }).Max(known => (int?)known?.Scale) ?? 0;
        return score?.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) ?? "—";
    }

    /// <summary>Whether anything differs: a score, a rank, a figure, an input, a rule, the year or the as-of date.</summary>
    public bool IsChanged =>
        IsBreak || IsRosterChanged || IsProfileChanged || IsModelChanged || Old.Scope != New.Scope || !Inputs.IsEmpty || Units.Any(unit => unit.IsChanged);

    /// <summary>
    /// Compares two result folders. Where both hold their inputs they are computed again, and each change is split in this order: the unit's own
    /// figures, then the rules, then the figures of others.
    /// </summary>
    /// <param name="oldFolder">The folder of the old result.</param>
    /// <param name="newFolder">The folder of the new result.</param>
    /// <param name="findings">Receives why a folder is refused, or why changes are not split.</param>
    /// <param name="ct">Stops the work.</param>
    /// <returns>The comparison, or null where a folder holds no result.</returns>
    /// <exception cref="ArgumentException">A folder's name is empty.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled.</exception>
    public static ResultComparison? From(string oldFolder, string newFolder, Findings findings, CancellationToken ct = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(oldFolder);
        ArgumentException.ThrowIfNullOrEmpty(newFolder);
        ArgumentNullException.ThrowIfNull(findings);
        ResultSnapshot? old = null, next = null;
        Parallel.Invoke(() => old = ResultSnapshot.Read(oldFolder, findings), () => next = ResultSnapshot.Read(newFolder, findings));
        return old is null || next is null ? null : From(old, next, Recomputation.Of(old, next, findings, ct));
    }

    private static ResultComparison From(ResultSnapshot old, ResultSnapshot next, ScoreChain? chain)
    {
        var breaks = DefinitionBreaks.Of(old, next);
        var links = TargetLinks.Of(old.Plan, next.Plan);
        var targets = new TargetComparisons(old, next, links, breaks);
        var left = old.Scores.Units.Where(unit => next.Find(unit.Id) is null);
        var units = next.Scores.Units.Concat(left).OrderBy(unit => unit.Id == ReportingUnit.District ? 1 : 0);
        var objections = new ObjectionOutcomes(old, next, links);
        var comparison = new ResultComparison(old.Identity, next.Identity)
        {
            PlanTitle = next.Plan.Title,
            Inputs = InputChanges.Of(old.Identity.Inputs, next.Identity.Inputs),
            Breaks = breaks,
            IsSplit = chain is not null,
            IsCorrection = next.Identity.Edition?.Supersedes?.ManifestSha256 == old.ManifestSha256,
        };
        var reasons = new ChangeReasons(comparison, old, next, objections.Accepted);
        ImmutableArray<UnitComparison> compared =
            [.. units.Select(unit => reasons.Explain(Compare(old.Find(unit.Id), next.Find(unit.Id), chain?.Of(unit.Id), targets)))];
        return comparison with { Units = compared, Objections = objections.Of(compared) };
    }

    private static UnitComparison Compare(PublishedUnit? before, PublishedUnit? after, ScoreStages? stages, TargetComparisons targets)
    {
        var unit = after ?? before!;
        return new(unit.Id, unit.Name, before?.Standing, after?.Standing)
        {
            Split = stages?.Split,
            Targets = targets.Of(before, after, stages),
        };
    }
}

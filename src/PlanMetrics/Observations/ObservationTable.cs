using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Observations.Meaning;
using PlanMetrics.Observations.Objecting;
using PlanMetrics.Observations.Proofs;
using PlanMetrics.Observations.Verifying;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;
using PlanMetrics.Submissions;

namespace PlanMetrics.Observations;

/// <summary>Every figure handed in, with its state and standing.</summary>
/// <param name="Year">The plan year: the one asked for, else the latest in the input.</param>
/// <param name="All">All figures, ordered by unit, target, period, source, basis, submission and place.</param>
public sealed record ObservationTable(int Year, ImmutableArray<Observation> All)
{
    private ObservationIndex? index;

    /// <summary>The figures by unit and target, for all stages that ask; made when it is first asked for.</summary>
    internal ObservationIndex Index
    {
        get
        {
            // A copy made by `with` carries the old one along.
            var current = index;
            if (current is null || current.Source != All)
                index = current = new(All);
            return current;
        }
    }

    /// <summary>收文登记: what came in when, where a list says so; by unit, period and submission.</summary>
    public ImmutableArray<IntakeEntry> Intake { get; init; } = [];

    /// <summary>佐证材料目录: the usable entries of indices of evidence, by unit and number.</summary>
    public ImmutableArray<EvidenceItem> Evidence { get; init; } = [];

    /// <summary>加扣分事项: the usable entries of the office's register, by unit and day, each once.</summary>
    public ImmutableArray<Adjustment> Adjustments { get; init; } = [];

    /// <summary>异议: the usable entries of the register of objections, by unit and day, each once.</summary>
    public ImmutableArray<Objection> Objections { get; init; } = [];

    /// <summary>
    /// Reads the rows of all submissions. Every row becomes an observation, or a finding that names its cell and says what was done.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="roster">The units that exist.</param>
    /// <param name="profile">Says which targets are scored and which words mean blank.</param>
    /// <param name="submissions">What was handed in, in any order.</param>
    /// <param name="year">
    /// The plan year; null for the latest that a form or a period of the input names, else that of its latest day, else, with a finding,
    /// the plan's first.
    /// </param>
    /// <param name="findings">Receives what is wrong with the data.</param>
    /// <param name="ct">Stops the work.</param>
    /// <exception cref="ArgumentNullException">An argument but the year is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside the plan.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled.</exception>
    public static ObservationTable From(
        Plan plan, Roster roster, Profile profile, IReadOnlyList<Submission> submissions, int? year, Findings findings,
        CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(submissions);
        ArgumentNullException.ThrowIfNull(findings);
        if (year < plan.FirstYear || year > plan.LastYear)
            throw new ArgumentOutOfRangeException(
                nameof(year), year, $"The plan \"{plan.Id}\" covers {plan.FirstYear} to {plan.LastYear}.");
        var periods = new PeriodColumn(plan);
        var planYear = PlanYear.Of(plan, submissions, year, periods, findings);
        var notes = new NoteBook();
        var (scales, totals) = (new PercentScales(), new TotalRows(plan));
        var reader = RowReader.Of(plan, roster, profile, planYear, periods, scales, totals, notes, findings);
        var all = new List<Observation>();
        var forms = new FormCheck(plan, roster, planYear.Value, findings);
        foreach (var submission in submissions.Where(forms.Accepts))
            foreach (var row in submission.Rows)
            {
                ct.ThrowIfCancellationRequested();
                if (reader.Read(submission.File, row) is { } observation)
                    all.Add(observation);
            }

        var judged = new Resubmissions(notes, findings).Judge([.. all]);
        var intake = new IntakeReader(roster, periods, planYear, notes, findings).Read(submissions);
        var verified = Verified(plan, roster, profile, submissions, judged, (periods, planYear, notes, findings));
        var evidence = new EvidenceIndexReader(new UnitColumn(roster.Registry), new TargetColumn(plan), periods, planYear, notes, findings).Read(submissions);
        new EvidenceChecks(plan, roster, planYear.Value, evidence, findings).Run(judged);
        notes.WriteTo(findings);
        scales.WriteTo(findings);
        totals.Check(judged, findings);
        MeaningChecks.Run(plan, roster, submissions, judged, findings);
        return new(planYear.Value, verified)
        {
            Intake = intake,
            Evidence = evidence,
            Adjustments = AdjustmentEntries.Of(plan, roster, profile, submissions, planYear.Value, findings),
            Objections = ObjectionEntries.Of(plan, roster, submissions, findings),
        };
    }

    private static ImmutableArray<Observation> Verified(
        Plan plan, Roster roster, Profile profile, IReadOnlyList<Submission> submissions, ImmutableArray<Observation> judged,
        (PeriodColumn Periods, PlanYear Year, NoteBook Notes, Findings Findings) run)
    {
        if (submissions.All(submission => submission.Verifications.IsEmpty))
            return judged;
        var reader = new VerificationReader(plan, roster, run.Periods, run.Year, run.Notes, run.Findings);
        return new VerifiedFigures(plan, roster, new RowScope(plan, profile, new DutyYears(plan, roster, run.Year.Value)), reader).Apply(judged, submissions);
    }
}

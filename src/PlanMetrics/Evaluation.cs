using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Integrity;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Observations.Objecting;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Reports;
using PlanMetrics.Risks;
using PlanMetrics.Risks.Learned;
using PlanMetrics.Rosters;
using PlanMetrics.Scores;
using PlanMetrics.Scores.Stability;
using PlanMetrics.Submissions;
using PlanMetrics.Trends;

namespace PlanMetrics;

/// <summary>评估: one run from what was handed in to scores, with the result of every stage.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Roster">The units, settings and calendar.</param>
/// <param name="Profile">How points are made.</param>
/// <param name="Scope">The year and the as-of date.</param>
/// <param name="Submissions">What was handed in.</param>
/// <param name="Duties">Who owes what in the year.</param>
/// <param name="Observations">The figures.</param>
/// <param name="Measures">The values of targets.</param>
/// <param name="Scores">The scores.</param>
/// <param name="Findings">What was found, in an order that depends on its content alone.</param>
public sealed record Evaluation(
    Plan Plan,
    Roster Roster,
    Profile Profile,
    EvaluationScope Scope,
    ImmutableArray<Submission> Submissions,
    DutyTable Duties,
    ObservationTable Observations,
    MeasureTable Measures,
    ScoreTable Scores,
    ImmutableArray<Diagnostic> Findings)
{
    private ProgressTable? progress;
    private TrendTable? trends;
    private ReportingTable? reporting;

    /// <summary>报送情况: who has handed in what; made when it is first asked for.</summary>
    public ReportingTable Reporting
    {
        get
        {
            // A copy made by `with` carries the old one along.
            var current = reporting;
            if (current is null || !ReferenceEquals(current.Source, Observations))
                reporting = current = ReportingTable.From(Roster, Profile, Scope, Duties, Observations);
            return current;
        }
    }

    /// <summary>年度报告义务: reports that are due on a day of the year, and whether they were made.</summary>
    public ReportDutyTable ReportDuties => ReportDutyTable.From(Roster, Duties, Measures);

    /// <summary>催报清单: who must be reminded, on the latest day that the inputs know.</summary>
    public ReminderTable Reminders => ReminderTable.From(Roster, Profile, Scope, Duties, Observations, Reporting);

    /// <summary>The series of units and targets over the plan's years, with what they show; read when it is first asked for.</summary>
    public TrendTable Trends
    {
        get
        {
            var current = trends;
            if (current is null || !ReferenceEquals(current.Source, Observations) || current.Scope != Scope)
                trends = current = TrendTable.From(Plan, Roster, Profile, Observations, Scope);
            return current;
        }
    }

    /// <summary>完成进度 against 序时进度 at the as-of date; made when it is first asked for.</summary>
    public ProgressTable Progress
    {
        get
        {
            // A copy made by `with` carries the old one along; it is made anew when the measures are no longer its own.
            var current = progress;
            if (current is null || !ReferenceEquals(current.Source, Measures))
                progress = current = ProgressTable.From(Plan, Roster, Measures);
            return current;
        }
    }

    /// <summary>数据疑点: what the figures raise; none of it enters a score or the findings.</summary>
    public QuestionTable Questions { get; init; } = QuestionTable.None;

    /// <summary>How sure the ranking is; null where it was not asked for.</summary>
    public StabilityTable? Stability { get; init; }

    /// <summary>风险研判: who is likely to miss what, for reference.</summary>
    public RiskTable Risks { get; init; } = RiskTable.Empty;

    /// <summary>版次: which edition of the year's result this is; null for none.</summary>
    public Edition? Edition { get; init; }

    /// <summary>异议: the objections, those that came in late marked so.</summary>
    public ImmutableArray<Objection> Objections { get; init; } = [];

    /// <summary>学习模型: what the register was drawn up with beside the rule; null where that was the rule alone.</summary>
    public LearnedModel? Model { get; init; }

    /// <summary>Evaluates what was handed in.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="roster">The units, settings and calendar.</param>
    /// <param name="profile">How points are made.</param>
    /// <param name="submissions">What was handed in, in any order.</param>
    /// <param name="options">The year and the as-of date.</param>
    /// <param name="ct">Stops the run, within its stages too.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside the plan, or the as-of date before the year.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled.</exception>
    public static Evaluation Run(
        Plan plan, Roster roster, Profile profile, IReadOnlyList<Submission> submissions, EvaluationOptions options, CancellationToken ct = default) =>
        Run(plan, roster, profile, submissions, options, new Findings(), ct);

    /// <summary>Evaluates what was handed in, after reading it has found something already.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="roster">The units, settings and calendar.</param>
    /// <param name="profile">How points are made.</param>
    /// <param name="submissions">What was handed in, in any order.</param>
    /// <param name="options">The year and the as-of date.</param>
    /// <param name="findings">What was found while reading; what is found here is added.</param>
    /// <param name="ct">Stops the run, within its stages too.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside the plan, or the as-of date before the year.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled.</exception>
    public static Evaluation Run(
        Plan plan, Roster roster, Profile profile, IReadOnlyList<Submission> submissions, EvaluationOptions options, Findings findings,
        CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(submissions);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(findings);
        ct.ThrowIfCancellationRequested();
        var observations = ObservationTable.From(plan, roster, profile, submissions, options.Year, findings, ct);
        return Run(plan, roster, profile, [.. submissions], observations, options, findings, ct);
    }

    /// <summary>Evaluates figures that were made in code or read before.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="roster">The units, settings and calendar.</param>
    /// <param name="profile">How points are made.</param>
    /// <param name="observations">The figures; their year is the one evaluated.</param>
    /// <param name="options">The as-of date.</param>
    /// <param name="findings">What was found before; what is found here is added.</param>
    /// <param name="ct">Stops the run, within its stages too.</param>
    /// <exception cref="ArgumentOutOfRangeException">The as-of date lies before the year.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled.</exception>
    public static Evaluation Run(
        Plan plan, Roster roster, Profile profile, ObservationTable observations, EvaluationOptions options, Findings findings,
        CancellationToken ct = default) =>
        Run(plan, roster, profile, [], observations, options, findings, ct);

    /// <summary>预警: the facts that reach a rung of the profile's ladder.</summary>
    public WarningTable Warnings => WarningTable.From(
        Profile, Measures, Progress, Observations.Intake.IsEmpty ? null : Reporting);

    /// <summary>The report of this run: what every result file is written from.</summary>
    /// <param name="language">The language of texts in the files; null for the plan's.</param>
    public Report ToReport(Language? language = null)
    {
        var report = Report.From(Plan, Roster, Profile, Duties, Observations, Measures, Scores, Findings, language, Reporting);
        return report with
        {
            Assessment = new(() => new AssessmentTable(Plan, Roster, Profile, Duties, Observations, Measures).Beside(report.Targets)),
            Edition = Edition, Objections = Objections, Questions = Questions, Risks = Risks, Model = Model, Warnings = Warnings, Stability = Stability, TrendsWhenAsked = new(() => Plan.HasTasks ? Trends : null),
        };
    }

    private static Evaluation Run(
        Plan plan, Roster roster, Profile profile, ImmutableArray<Submission> submissions, ObservationTable observations,
        EvaluationOptions options, Findings findings, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(findings);
        var scope = new EvaluationScope(observations.Year, options.AsOf ?? new DateOnly(observations.Year, 12, 31));
        if (scope.AsOf < new DateOnly(scope.Year, 1, 1))
            throw new ArgumentOutOfRangeException(nameof(options), scope.AsOf, $"The as-of date lies before the year {scope.Year} begins.");
        if (EmbeddedProfiles.Ships(profile))
            profile = profile.For(plan);
        ct.ThrowIfCancellationRequested();
        var duties = DutyTable.From(plan, roster, scope.Year);
        var measures = MeasureTable.From(plan, roster, profile, duties, observations, scope, findings, ct);
        ct.ThrowIfCancellationRequested();
        var scores = ScoreTable.From(plan, roster, profile, measures, findings, observations.Adjustments, ct);
        var reporting = observations.Intake.IsEmpty ? null : ReportingTable.From(roster, profile, scope, duties, observations, findings);
        ct.ThrowIfCancellationRequested();
        var risks = options.Risks ? RiskTable.From(plan, roster, profile, observations, measures, scores, options.Model, ct) : RiskTable.Empty;
        if (options is { Risks: true, Model: { } model } && risks.All.All(risk => risk.Model.Length == 0))
            findings.Add(LearnedModelFile.NotUsed(model));
        ct.ThrowIfCancellationRequested();
        var objections = ObjectionDeadline.Judge(observations.Objections, roster.Calendar, options.Edition?.Supersedes?.Date, findings);
        return new(plan, roster, profile, scope, submissions, duties, observations, measures, scores, findings.Sorted())
        {
            Edition = options.Edition,
            Objections = objections,
            reporting = reporting,
            Risks = risks,
            Model = options.Risks ? options.Model : null,
            Questions = QuestionTable.From(plan, roster, observations, measures),
            Stability = options.Stability is { } settings ? StabilityTable.From(plan, roster, profile, measures, scores, settings, ct) : null,
        };
    }
}

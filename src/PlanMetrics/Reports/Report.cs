using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Integrity;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Risks;
using PlanMetrics.Risks.Learned;
using PlanMetrics.Rosters;
using PlanMetrics.Scores;
using PlanMetrics.Scores.Stability;
using PlanMetrics.Trends;

namespace PlanMetrics.Reports;

/// <summary>结果: everything that is published about one year, flattened once; every result file is written from it.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Roster">The units that exist.</param>
/// <param name="Profile">How points were made.</param>
/// <param name="Scope">The year and the as-of date.</param>
public sealed record Report(Plan Plan, Roster Roster, Profile Profile, EvaluationScope Scope)
{
    private readonly Lazy<TrendTable?> trends = new((TrendTable?)null);
    private readonly Lock looking = new();
    private (ImmutableArray<ObservationRow> Rows, ImmutableArray<Difference> Found) differences;

    /// <summary>The language of texts in the files; codes and data are the same in both.</summary>
    public Language Language { get; init; }

    /// <summary>版次: which edition of the year's result this is; null where it is none.</summary>
    public Edition? Edition { get; init; }

    /// <summary>The units in the roster's order.</summary>
    public ImmutableArray<UnitScore> Units { get; init; } = [];

    /// <summary>The district.</summary>
    public required UnitScore District { get; init; }

    /// <summary>One row a unit and target, by unit in the roster's order, the district last, then in the plan's order.</summary>
    public ImmutableArray<TargetRow> Targets { get; init; } = [];

    /// <summary>One row a figure, in the order of the observations.</summary>
    public ImmutableArray<ObservationRow> Observations { get; init; } = [];

    /// <summary>数据差异: where two sources differ, and what a verification changed; looked for when a writer first asks.</summary>
    internal ImmutableArray<Difference> Differences
    {
        get
        {
            // Writers ask from several threads; and a copy made by `with`, an extract for one, carries the old ones along.
            lock (looking)
            {
                if (differences.Found.IsDefault || differences.Rows != Observations)
                    differences = (Observations, DifferenceTable.Of(this));
                return differences.Found;
            }
        }
    }

    /// <summary>异议: the objections that were registered, by unit and day.</summary>
    public ImmutableArray<Objection> Objections { get; init; } = [];

    /// <summary>口径卡 of the targets that have a row, in the plan's order.</summary>
    public ImmutableArray<Definition> Definitions
    {
        get
        {
            var shown = Targets.Select(row => row.Measure.Target.Id).ToHashSet(StringComparer.Ordinal);
            return [.. Plan.Targets.Where(target => shown.Contains(target.Id)).Select(target => Definition.Of(Plan, Roster, target))];
        }
    }

    /// <summary>Who has handed in what.</summary>
    public ImmutableArray<ReportingRow> Reporting { get; init; } = [];

    /// <summary>催报清单: who must be reminded of what; null where it was not drawn up.</summary>
    public ReminderTable? Reminders { get; init; }

    /// <summary>年度报告义务: reports due on a day of the year, and whether they were made.</summary>
    public ImmutableArray<ReportDutyRow> ReportDuties { get; init; } = [];

    /// <summary>The findings, errors first.</summary>
    public ImmutableArray<Diagnostic> Findings { get; init; } = [];

    /// <summary>数据疑点: what the figures raise. For the office alone: a package for others leaves them out.</summary>
    public QuestionTable Questions { get; init; } = QuestionTable.None;

    /// <summary>方法与稳健性: how sure the ranking is; null where it was not asked for.</summary>
    public StabilityTable? Stability { get; init; }

    /// <summary>风险研判, for reference; null where it was not drawn up.</summary>
    public RiskTable? Risks { get; init; }

    /// <summary>学习模型: what the register was drawn up with beside the rule; null where that was the rule alone.</summary>
    public LearnedModel? Model { get; init; }

    /// <summary>The series of units and targets over the plan's years; null where they were not read.</summary>
    public TrendTable? Trends
    {
        get => trends.Value;
        init => trends = new(value);
    }

    /// <summary>The same, read when the first writer asks for it: the console does not.</summary>
    internal Lazy<TrendTable?> TrendsWhenAsked
    {
        init => trends = value;
    }

    /// <summary>自评 · 核定 · 第三方, reckoned when a writer asks for it; nothing where the report was not made of an evaluation.</summary>
    internal Lazy<ImmutableArray<AssessmentRow>> Assessment { get; init; } = new(ImmutableArray<AssessmentRow>.Empty);

    /// <summary>预警, from facts alone; null where they were not drawn up.</summary>
    public WarningTable? Warnings { get; init; }

    /// <summary>Whether it is cut down to one unit, so that neither ranks nor the district can be worked out from what it holds.</summary>
    public bool IsExtract { get; init; }

    /// <summary>Whether nothing was left out: no finding is an error.</summary>
    public bool IsComplete => Findings.All(finding => finding.Severity != Severity.Error);

    /// <summary>The report of one evaluation.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="roster">The units that exist.</param>
    /// <param name="profile">How points were made.</param>
    /// <param name="duties">Who owes what.</param>
    /// <param name="observations">What was handed in.</param>
    /// <param name="measures">The year's measures.</param>
    /// <param name="scores">The year's scores.</param>
    /// <param name="findings">The findings of all stages.</param>
    /// <param name="language">The language of texts in the files; null for the plan's.</param>
    /// <param name="reporting">Who has handed in what, where that is known already.</param>
    public static Report From(
        Plan plan, Roster roster, Profile profile, DutyTable duties, ObservationTable observations,
        MeasureTable measures, ScoreTable scores, ImmutableArray<Diagnostic> findings, Language? language = null,
        ReportingTable? reporting = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentNullException.ThrowIfNull(measures);
        ArgumentNullException.ThrowIfNull(scores);
        reporting ??= ReportingTable.From(roster, profile, measures.Scope, duties, observations);
        return new Report(plan, roster, profile, measures.Scope)
        {
            Language = language ?? plan.Language,
            Units = scores.Units,
            District = scores.District,
            Targets = TargetRows(plan, measures, scores),
            Observations = ObservationRows(observations, measures),
            Reporting = reporting.Rows,
            Reminders = ReminderTable.From(roster, profile, measures.Scope, duties, observations, reporting),
            ReportDuties = ReportDutyTable.From(roster, duties, measures).Rows,
            Findings = findings,
        };
    }

    internal static ImmutableArray<TargetRow> TargetRows(Plan plan, MeasureTable measures, ScoreTable scores)
    {
        var nodes = new Dictionary<(string Unit, string Target), Score>();
        foreach (var unit in scores.Units.Append(scores.District))
            foreach (var node in unit.Total.Leaves())
                nodes[(unit.UnitId, node.Id)] = node;
        return
        [
            .. measures.All.Select(measure => new TargetRow(
                measure,
                plan.FindTask(measure.Target.Task)?.Section ?? 0,
                measure.Role == MeasureRole.Lead ? null : nodes.GetValueOrDefault((measure.UnitId, measure.Target.Id)))),
        ];
    }

    private static ImmutableArray<ObservationRow> ObservationRows(ObservationTable observations, MeasureTable measures)
    {
        var used = measures.All.SelectMany(measure => measure.Used).ToHashSet(SameFigure.Comparer);
        // What became of a figure after it was read stands over what it was.
        var setAside = new Dictionary<Observation, Observation>(SameFigure.Comparer);
        foreach (var observation in measures.SetAside)
            setAside[observation] = observation;
        return
        [
            .. observations.All.Select(observation => new ObservationRow(
                setAside.GetValueOrDefault(observation, observation), used.Contains(observation))),
        ];
    }
}

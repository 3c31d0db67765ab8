using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Tests.Oracle;

/// <summary>A plan of one task, its towns and figures, written out by hand.</summary>
internal sealed class Example
{
    private readonly List<Observation> observations = [];

    public Example(Target target) => Target = target;

    public Target Target { get; }

    public Roster Roster { get; set; } = new()
    {
        Units = [new("a", "甲镇", "town"), new("b", "乙镇", "town"), new("c", "丙镇", "town")],
    };

    public Profile Profile { get; set; } = PlanMetrics.Profiles.Profile.Equal with { MinimumTargets = 1 };

    public DateOnly AsOf { get; set; } = new(2024, 12, 31);

    public int Year { get; set; } = 2024;

    public static Target Rate => new("t", "指标", new Citation(1, "指标"))
    {
        Threshold = new Threshold.Number(90),
        OwedBy = ["towns"],
        Source = DataSource.Court,
    };

    public static Target Never => Rate with
    {
        Figure = FigureKind.Count,
        Comparison = Comparison.AtMost,
        Threshold = new Threshold.Number(0),
        UnitOfMeasure = UnitOfMeasure.Count,
        District = DistrictValue.Sum,
        Source = DataSource.Supervision,
    };

    public static Target Done => Rate with
    {
        Figure = FigureKind.Outcome,
        Comparison = Comparison.Done,
        Threshold = null,
        UnitOfMeasure = UnitOfMeasure.Outcome,
        Accrual = Accrual.Once,
        District = DistrictValue.Share,
        Source = DataSource.Lead,
    };

    public static Target ByMarch => Done with
    {
        Figure = FigureKind.Date,
        Comparison = Comparison.OnOrBefore,
        Threshold = new Threshold.Yearly(3, 1),
        UnitOfMeasure = UnitOfMeasure.Date,
    };

    public static Plan PlanOf(params Target[] targets) => new("small", "小规划")
    {
        FirstYear = 2021,
        LastYear = 2025,
        Sections = [new(1, "(一)", "一", "部分")],
        Tasks = [new PlanTask(1, 1, "任务") { Leads = ["a"] }],
        Targets = [.. targets],
        Kinds = [new("town", "镇")],
        Settings = [new("gradualTargetDueDate", "时限", SettingType.Date, SettingRole.Due)],
    };

    public Example With(string unit, Period period, Figure? figure, DataSource source = DataSource.Court, Basis basis = Basis.Period, FigureState state = FigureState.Reported)
    {
        observations.Add(new(new ObservationKey(unit, Target.Id, period), new FigureCells("手工", "", 0))
        {
            Reported = figure,
            Source = source,
            Basis = basis,
            State = state,
        });
        return this;
    }

    /// <summary>Figures of the four quarters as numerator and denominator.</summary>
    public Example Quarters(string unit, Basis basis, params (int Part, int Whole)[] figures)
    {
        for (var i = 0; i < figures.Length; i++)
            With(unit, Period.Quarter(2024, i + 1), new Figure.Ratio(figures[i].Part, figures[i].Whole), basis: basis);
        return this;
    }

    /// <summary>Counts of the quarters from one source.</summary>
    public Example Counts(string unit, DataSource source, params int[] counts)
    {
        for (var i = 0; i < counts.Length; i++)
            With(unit, Period.Quarter(2024, i + 1), new Figure.Count(counts[i]), source);
        return this;
    }

    public SlowInput Input => new(PlanOf(Target), Roster, Profile, [.. observations], new EvaluationScope(Year, AsOf));

    public List<SlowMeasure> Measures => SlowMeasureTable.Of(Input);

    public SlowMeasure Of(string unit) => Measures.Single(measure => measure.UnitId == unit && measure.Role != MeasureRole.Lead);

    public SlowUnitScore ScoreOf(string unit) => SlowScorer.Score(Input, Measures).Single(score => score.UnitId == unit);
}

using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;
using PlanMetrics.Scores;

namespace PlanMetrics.Tests.Measures;

/// <summary>A plan of one task whose lead is 甲局 and whose targets three towns owe unless stated, with figures written out by hand.</summary>
internal sealed class MeasureCase(params Target[] targets)
{
    private readonly List<Observation> observations = [];
    private int row;

    /// <summary>Entries of the office's register.</summary>
    public List<Adjustment> Entries { get; } = [];

    public static readonly Period Span = Period.Plan(2021, 2025);

    public Roster Roster { get; set; } = new()
    {
        Units =
        [
            new("lead", new("甲局", "Bureau A"), "department") { Groups = ["departments"] },
            new("a", new("东镇", "East"), "town"), new("b", new("西镇", "West"), "town"), new("c", new("南镇", "South"), "town"),
        ],
    };

    public Profile Profile { get; set; } = PlanMetrics.Profiles.Profile.Equal with { MinimumTargets = 1 };

    public EvaluationScope Scope { get; set; } = new(2024, new(2024, 12, 31));

    public Plan Text { get; set; } = new("small", "小规划")
    {
        FirstYear = 2021,
        LastYear = 2025,
        Sections = [new(1, "（一）", "一", "部分")],
        Tasks = [new PlanTask(1, 1, "任务") { Leads = ["lead"] }],
        Targets = [.. targets],
        Kinds = [new("town", "镇"), new("department", "部门"), new("verticalAgency", "垂管"), new("partyOrgan", "党群")],
        Settings =
        [
            new("gradual", "逐步时限", SettingType.Date, SettingRole.Due), new("floor", "下限", SettingType.Number, SettingRole.Threshold),
            new("limit", "时限", SettingType.Number, SettingRole.Limit), new("term", "任期", SettingType.Date, SettingRole.Term),
            new("townCount", "镇总数", SettingType.Number, SettingRole.Check), new("base", "基期", SettingType.Number, SettingRole.TrendBase),
        ],
    };

    public static Target Rate { get; } = new("t", new("指标", "Target"), new Citation(1, "指标"))
    {
        Threshold = new Threshold.Number(90),
        OwedBy = ["towns"],
        Source = DataSource.Court,
    };

    public static Target Coverage { get; } = Rate with { Accrual = Accrual.Stock, Source = DataSource.Self, Threshold = new Threshold.Number(100) };

    public static Target Count { get; } = Rate with
    {
        Figure = FigureKind.Count,
        UnitOfMeasure = UnitOfMeasure.Count,
        Threshold = new Threshold.Number(2),
        District = DistrictValue.Sum,
        Source = DataSource.Self,
    };

    public static Target Never { get; } = Count with
    {
        Comparison = Comparison.AtMost,
        Threshold = new Threshold.Number(0),
        Source = DataSource.Supervision,
    };

    public static Target Done { get; } = Rate with
    {
        Figure = FigureKind.Outcome,
        Comparison = Comparison.Done,
        Threshold = null,
        UnitOfMeasure = UnitOfMeasure.Outcome,
        Accrual = Accrual.Once,
        District = DistrictValue.Share,
        Source = DataSource.Self,
    };

    public static Target ByMarch { get; } = Done with
    {
        Figure = FigureKind.Date,
        Comparison = Comparison.OnOrBefore,
        Threshold = new Threshold.Yearly(3, 1),
        UnitOfMeasure = UnitOfMeasure.Date,
    };

    public static Period Q(int quarter, int year = 2024) => Period.Quarter(year, quarter);

    public static Period Y(int year = 2024) => Period.Year(year);

    public static Figure Of(int part, int whole) => new Figure.Ratio(part, whole);

    public static Figure N(decimal count) => new Figure.Count(count);

    public static Figure D(int year, int month, int day) => new Figure.Date(new(year, month, day));

    public MeasureCase AsOf(int year, int month, int day)
    {
        Scope = Scope with { AsOf = new(year, month, day) };
        return this;
    }

    public MeasureCase In(int year)
    {
        Scope = new(year, new(year, 12, 31));
        return this;
    }

    public MeasureCase Setting(string id, SettingValue value)
    {
        Roster = Roster with { Settings = Roster.Settings.Add(id, value) };
        return this;
    }

    /// <summary>Adds a figure; from the target's own source unless stated.</summary>
    public MeasureCase With(
        string unit, Period period, Figure? figure, DataSource? source = null, Basis basis = Basis.Period,
        FigureState state = FigureState.Reported, string? target = null, int submission = 1, ObservationStanding standing = ObservationStanding.Stands)
    {
        var of = target is null ? Text.FindTarget("t") ?? Text.Targets[0] : Text.FindTarget(target)!;
        observations.Add(new(new ObservationKey(unit, of.Id, period), new FigureCells("手工", "表", ++row) { Value = new(row, 3) })
        {
            Reported = figure,
            Source = source ?? of.Source,
            Basis = basis,
            State = state,
            Submission = submission,
            Standing = standing,
        });
        return this;
    }

    public MeasureCase Quarters(string unit, Basis basis, params (int Part, int Whole)[] figures)
    {
        for (var i = 0; i < figures.Length; i++)
            With(unit, Q(i + 1), Of(figures[i].Part, figures[i].Whole), basis: basis);
        return this;
    }

    public MeasureCase Counts(string unit, DataSource source, params int[] counts)
    {
        for (var i = 0; i < counts.Length; i++)
            With(unit, Q(i + 1), N(counts[i]), source);
        return this;
    }

    /// <summary>The figures added so far.</summary>
    public ObservationTable Figures => new(Scope.Year, [.. observations]);

    public MeasureTable Run(Findings? findings = null)
    {
        var duties = DutyTable.From(Text, Roster, Scope.Year);
        return MeasureTable.From(Text, Roster, Profile, duties, Figures, Scope, findings ?? new Findings());
    }

    public ObservationTable Table() => new(Scope.Year, [.. observations]);

    public Measure Own(string unit, string target = "t") =>
        Run().All.Single(measure => measure.UnitId == unit && measure.Target.Id == target && measure.Role == MeasureRole.Own);

    public Measure District(string target = "t") =>
        Run().All.Single(measure => measure.Role == MeasureRole.District && measure.Target.Id == target);

    public ScoreTable Score(Findings? findings = null) => ScoreTable.From(Text, Roster, Profile, Run(findings), findings ?? new Findings(), [.. Entries]);

    public UnitScore ScoreOf(string unit) => Score().Units.Single(score => score.UnitId == unit);

    public string[] Codes()
    {
        var findings = new Findings();
        Score(findings);
        return [.. findings.Sorted().Select(finding => finding.Descriptor.Code)];
    }

    public Diagnostic Finding(string code)
    {
        var findings = new Findings();
        Score(findings);
        return findings.Sorted().First(finding => finding.Descriptor.Code == code);
    }
}

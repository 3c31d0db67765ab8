using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;
using PlanMetrics.Scores;
using PlanMetrics.Submissions;

namespace PlanMetrics.Tests.Fixtures;

/// <summary>A district of two towns and a bureau, worked out by hand: every state, a role each, one faulty figure.</summary>
internal static class SmallDistrict
{
    public static readonly Period Q1 = Period.Quarter(2024, 1);
    public static readonly Period Q2 = Period.Quarter(2024, 2);

    private static readonly Target Attendance = new("attendance-rate", new("出庭率", "Attendance rate"), new Citation(2, "达到90%以上"))
    {
        Figure = FigureKind.Ratio, Comparison = Comparison.AtLeast, Threshold = new Threshold.Number(90), Accrual = Accrual.Flow,
        OwedBy = ["towns"], District = DistrictValue.Pooled, Readings = "Taken: cases heard.",
    };

    private static readonly Target Rules = new("rules-issued", new("=制度印发", "Rules issued"), new Citation(1, "3月1日前"))
    {
        Figure = FigureKind.Date, Comparison = Comparison.OnOrBefore, Threshold = new Threshold.Yearly(3, 1), Accrual = Accrual.Once,
        OwedBy = ["lead"], District = DistrictValue.Own, UnitOfMeasure = UnitOfMeasure.Date,
    };

    public static Plan Plan { get; } = new("small", new("小区规划", "Small plan"))
    {
        FirstYear = 2024, LastYear = 2025,
        Kinds = [new("town", "镇"), new("department", "区级部门")],
        Sections = [new Section(1, "(一)", "", new("制度", "Rules")), new Section(2, "(二)", "", new("行权", "Powers"))],
        Tasks =
        [
            new PlanTask(1, 1, new("健全制度", "Rules")) { Leads = ["bureau"] },
            new PlanTask(2, 2, new("出庭应诉", "Court")) { Leads = ["bureau"], Towns = true },
        ],
        Targets = [Rules, Attendance],
    };

    public static Roster Roster { get; } = new()
    {
        Units =
        [
            new ReportingUnit("east-town", new("东镇", "East"), "town"),
            new ReportingUnit("west-town", new("西镇", "West"), "town"),
            new ReportingUnit("bureau", new("甲局", "Bureau A"), "department"),
        ],
    };

    public static Profile Profile { get; } = Profile.Equal with { MinimumTargets = 1 };

    public static EvaluationScope Scope { get; } = new(2024, new DateOnly(2024, 6, 30));

    public static ImmutableArray<Diagnostic> Findings { get; } = new Func<ImmutableArray<Diagnostic>>(() =>
    {
        var findings = new Findings();
        findings.Add(Diagnostic.At(
            DiagnosticCatalogue.Find("PM1005")!, new SourceLocation("西镇.xlsx", "=数据", "C7"),
            ("path", "=cmd()"), ("found", "a,\"b\""), ("expected", "x")).About("west-town", "attendance-rate", "2024-Q2"));
        return findings.Sorted();
    })();

    private static readonly Observation East1 = Ratio("east-town", Q1, 90, 100, 2);
    private static readonly Observation East2 = Ratio("east-town", Q2, 98, 109, 3);
    private static readonly Observation West1 = Ratio("west-town", Q1, 4, 4, 2);
    private static readonly Observation West2 = Ratio("west-town", Q2, 0, 0, 3) with
    {
        State = FigureState.Rejected, Reported = null, Note = "=HYPERLINK(\"http://x\")",
    };

    private static readonly Observation Bureau = new(
        new ObservationKey("bureau", "rules-issued", Period.Year(2024)), new FigureCells("甲局.csv", "", 2) { Date = new CellAddress(2, 5) })
    {
        Reported = new Figure.Date(new DateOnly(2024, 2, 29)), Submission = 2, Evidence = "文号1",
    };

    public static ObservationTable Observations { get; } = new(2024, [Bureau, East1, East2, West1, West2]);

    public static MeasureTable Measures { get; } = new(Scope,
    [
        Rate("east-town", 188, 209) with { Used = [East1, East2], PeriodsUsed = 2 },
        new Measure("west-town", Attendance, 2024, MeasureRole.Own) { State = MeasureState.Rejected, PeriodsUsed = 1, PeriodsDue = 2, Threshold = Attendance.Threshold },
        new Measure("bureau", Rules, 2024, MeasureRole.Own)
        {
            State = MeasureState.Reported, Figure = new Figure.Date(new DateOnly(2024, 2, 29)), Threshold = Rules.Threshold, Met = true,
            Attainment = 1, PeriodsUsed = 1, PeriodsDue = 1, Used = [Bureau],
        },
        Rate("bureau", 188, 209) with { Role = MeasureRole.Lead, Notes = [new("1 个单位未填报", "1 unit missing")] },
        new Measure("*", Rules, 2024, MeasureRole.District) { State = MeasureState.NotDue, Reason = new("年末到期", "due at the year's end"), Threshold = Rules.Threshold },
        Rate("*", 188, 209) with { Role = MeasureRole.District, Used = [East1, East2] },
    ]);

    public static ScoreTable Scores { get; } = new(
        [
            Unit("east-town", "town", 99.946836788942m, 1, Leaf(Measures.All[0], 99.946836788942m)) with
            {
                Peers = Profile.PeerGroups[0], Rank = 1, Scored = 1,
            },
            Unit("west-town", "town", 0m, 3, Leaf(Measures.All[1], 0m)) with { Peers = Profile.PeerGroups[0], Rank = 2, Scored = 1, Rejected = 1 },
            Unit("bureau", "department", 100m, 3, Leaf(Measures.All[2], 100m)) with { Peers = Profile.PeerGroups[1], Rank = 1, Tied = true, Scored = 1 },
        ],
        Unit("*", "district", 99.946836788942m, 3, Leaf(Measures.All[4], null), Leaf(Measures.All[5], 99.946836788942m)) with
        {
            Scored = 1, NotDue = 1, RebasedWeight = 0.5m,
        });

    public static DutyTable Duties { get; } = DutyTable.From(Plan, Roster, 2024);

    public static PlanMetrics.Reports.Report Report(Language? language = null) =>
        PlanMetrics.Reports.Report.From(Plan, Roster, Profile, Duties, Observations, Measures, Scores, Findings, language);

    private static Observation Ratio(string unit, Period period, int numerator, int denominator, int row) => new(
        new ObservationKey(unit, "attendance-rate", period),
        new FigureCells(unit == "east-town" ? "东镇.xlsx" : "西镇.xlsx", "数据", row)
        {
            Numerator = new CellAddress(row, 5), Denominator = new CellAddress(row, 6),
        })
    {
        Reported = new Figure.Ratio(numerator, denominator),
    };

    private static Measure Rate(string unit, int numerator, int denominator) => new(unit, Attendance, 2024, MeasureRole.Own)
    {
        State = MeasureState.Reported, Figure = new Figure.Ratio(numerator, denominator), Threshold = Attendance.Threshold,
        Actual = Math.Round(100m * numerator / denominator, 12), Met = false, Attainment = 0.999468367889m, PeriodsUsed = 2, PeriodsDue = 2,
    };

    private static Score Leaf(Measure measure, decimal? points) => new(measure.Target.Id, ScoreLevel.Target, measure.Target.Name)
    {
        FullPoints = 100, Points = points, Contribution = points, Measure = measure,
        Steps = points is { } after ? [new ScoreStep("item", 0, after)] : [],
    };

    private static UnitScore Unit(string id, string kind, decimal points, int grade, params Score[] leaves)
    {
        var groups = leaves.Select(leaf => Group(ScoreLevel.Section, leaf, Group(ScoreLevel.Task, leaf, leaf))).ToImmutableArray();
        var total = new Score("total", ScoreLevel.Total, "total") { FullPoints = 100, Points = points, Contribution = points, Children = groups };
        var published = Math.Round(points, 2, MidpointRounding.AwayFromZero);
        return new UnitScore(id, kind, total) { Published = published, Full = 100, Rate = published, Grade = Profile.Grades[points == 0 ? 0 : grade] };
    }

    private static Score Group(ScoreLevel level, Score leaf, Score child)
    {
        var task = leaf.Measure!.Target.Task;
        return new Score(task.ToString(System.Globalization.CultureInfo.InvariantCulture), level, "")
        {
            FullPoints = 100, Points = leaf.Points, Contribution = leaf.Contribution, Children = [child],
        };
    }
}

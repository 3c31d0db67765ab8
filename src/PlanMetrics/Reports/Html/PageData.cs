using System.Collections.Immutable;
using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Integrity;
using PlanMetrics.Json;
using PlanMetrics.Measures;
using PlanMetrics.Profiles;
using PlanMetrics.Risks;
using PlanMetrics.Rosters;
using PlanMetrics.Scores;
using PlanMetrics.Scores.Stability;

namespace PlanMetrics.Reports.Html;

/// <summary>A report as a page needs it: rows by unit, peer groups, names, and numbers as they are printed.</summary>
internal sealed class PageData
{
    private readonly Dictionary<string, ReportingUnit> units = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UnitStability> stability = new(StringComparer.Ordinal);
    private readonly ILookup<string, TargetRow> rows;
    private readonly ILookup<string, Diagnostic> findings;
    private readonly ILookup<string, Risk> risks;
    private readonly ILookup<string, Question> questions;
    private readonly ILookup<string, Warning> warnings;

    public PageData(Report report)
    {
        Report = report;
        foreach (var unit in report.Roster.Units)
            units.TryAdd(unit.Id, unit);
        foreach (var unit in report.Units)
            places.TryAdd(unit.UnitId, places.Count + 1);
        foreach (var unit in report.Stability?.Units ?? [])
            stability.TryAdd(unit.UnitId, unit);
        rows = report.Targets.ToLookup(row => row.Measure.UnitId, StringComparer.Ordinal);
        findings = report.Findings.ToLookup(finding => finding.UnitId, StringComparer.Ordinal);
        risks = (report.Risks?.All ?? []).ToLookup(risk => risk.UnitId, StringComparer.Ordinal);
        questions = report.Questions.All.ToLookup(question => question.Finding.UnitId, StringComparer.Ordinal);
        warnings = (report.Warnings?.All ?? []).ToLookup(warning => warning.UnitId, StringComparer.Ordinal);
        Groups =
        [
            .. report.Profile.PeerGroups
                .Select(group => (group, Ranked: report.Units.Where(unit => unit.Peers == group && unit.Rank is not null)
                    .OrderBy(unit => unit.Rank).ThenBy(unit => unit.UnitId, StringComparer.Ordinal).ToImmutableArray()))
                .Where(pair => !pair.Ranked.IsEmpty),
        ];
    }

    public Report Report { get; }

    /// <summary>The peer groups that have ranked units, with these by rank.</summary>
    public ImmutableArray<(PeerGroup Group, ImmutableArray<UnitScore> Ranked)> Groups { get; }

    public Language Language => Report.Language;

    public string Say(string chinese, string english) => Language.Say(chinese, english);

    public string NameOf(string unitId) => units.TryGetValue(unitId, out var unit) ? unit.Name.In(Language)
        : unitId == ReportingUnit.District ? Say("全区", "the district")
        : unitId;

    public string KindIdOf(string unitId) => units.TryGetValue(unitId, out var unit) ? unit.Kind : Plans.UnitKind.District;

    public string KindOf(UnitScore unit) => Report.Plan.Kinds.FirstOrDefault(kind => kind.Id == unit.Kind)?.Name.In(Language) ?? unit.Kind;

    /// <summary>Where a unit's section stands; its id may be any text, so it is never part of the page's own names.</summary>
    public string AnchorOf(string unitId) => "u" + N(places[unitId]);

    /// <summary>Whether a unit has a section of its own on the page.</summary>
    public bool HasSection(string unitId) => places.TryGetValue(unitId, out var place) && place <= PageLimits.Sections;

    public IEnumerable<TargetRow> RowsOf(string unitId) => rows[unitId];

    public ImmutableArray<Diagnostic> FindingsOf(string unitId) => [.. findings[unitId]];

    /// <summary>Whether all series of a unit are drawn, or only those that ask for a look.</summary>
    public bool ShowsAllTrends { get; init; }

    /// <summary>How many are ranked beside the unit that a page is for; null where the report holds them all.</summary>
    public int? PeersBeside { get; init; }

    public IEnumerable<Question> QuestionsOf(string unitId) => questions[unitId];

    public IEnumerable<Warning> WarningsOf(string unitId) => warnings[unitId];

    public IEnumerable<Risk> RisksOf(string unitId) => risks[unitId];

    /// <summary>数据差异, for the contents and the section.</summary>
    public ImmutableArray<Difference> Differences => Report.Differences;

    public UnitStability? StabilityOf(string unitId) => stability.GetValueOrDefault(unitId);

    /// <summary>Whether the sections of units list all their targets, which is so unless there are very many.</summary>
    public bool ListsAllTargets => Report.Targets.Length <= PageLimits.TargetRows;

    /// <summary>How many are ranked in a unit's peer group.</summary>
    public int PeersOf(UnitScore unit) => PeersBeside ?? (Groups.FirstOrDefault(pair => pair.Group == unit.Peers).Ranked is { IsDefault: false } ranked ? ranked.Length : 0);

    public static string N(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A published number with the profile's decimals in full, a dash where there is none.</summary>
    public string Fixed(decimal? value) => value is { } number ? Decimals(number, Report.Profile.Decimals) : "—";

    /// <summary>Points with two decimals; what is not nothing is never printed as nothing.</summary>
    public static string Points(decimal value) =>
        value != 0m && Math.Abs(value) < 0.005m ? (value < 0m ? ">−0.01" : "<0.01") : Decimals(value, 2).Replace('-', '−');

    public static string Decimals(decimal value, int places) =>
        decimal.Round(value, places, MidpointRounding.AwayFromZero).ToString("F" + N(places), CultureInfo.InvariantCulture);

    public static string Day(DateOnly day) => NumberText.Of(day);

    /// <summary>A name short enough for a sentence; a Latin letter takes half the room.</summary>
    public string Short(string name, int most = 40)
    {
        most = Language == Language.Chinese ? most : 2 * most;
        var text = new StringInfo(name);
        return text.LengthInTextElements <= most ? name : text.SubstringByTextElements(0, most - 1) + "…";
    }

    /// <summary>A name to be set in quotation marks; those that it holds itself become the inner ones.</summary>
    public string Quotable(string name) => Language == Language.Chinese
        ? name.Replace('“', '‘').Replace('”', '’')
        : name.Replace('"', '\'');

    /// <summary>Grade classes run from g0, the lowest, to g4; what has none is gx.</summary>
    public string GradeClass(GradeBand? grade)
    {
        var at = grade is null ? -1 : Report.Profile.Grades.IndexOf(grade);
        var count = Report.Profile.Grades.Length;
        return at < 0 ? "gx" : count < 2 ? "g4" : "g" + N((int)Math.Round(4m * at / (count - 1), MidpointRounding.AwayFromZero));
    }

    /// <summary>The class of the grade that a rate in percent would earn; quarters where the profile has no grades.</summary>
    public string RateClass(decimal rate) => Report.Profile.Grades.IsEmpty
        ? "g" + N((int)Math.Clamp(Math.Floor(rate / 20m), 0m, 4m))
        : GradeClass(ScoreRate.GradeOf(rate, Report.Profile));

    /// <summary>The class of a measure's standing; each has a sign and a colour of its own in the style sheet, beside the words.</summary>
    public static string StandingClass(Measure measure) => measure.State switch
    {
        MeasureState.Reported => measure.Met switch { true => "met", false => "not", null => "open" },
        MeasureState.Missing => "missing",
        MeasureState.Rejected => "void",
        MeasureState.NotDue => "later",
        _ => "na",
    };
}

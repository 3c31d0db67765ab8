using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Files.Samples;

/// <summary>The roster of the made-up district: the plan's units and nineteen towns.</summary>
internal static class SampleRoster
{
    private const string Document = "模拟文〔2021〕1号";

    /// <summary>The roster of some years.</summary>
    public static Roster Of(Plan plan, SampleOptions options)
    {
        ImmutableArray<ReportingUnit> units = [.. Roster.Of(plan).Units, .. SampleTowns.All];
        return new Roster
        {
            Units = units,
            Settings = Settings(units, SampleCharacter.Of(units, new SampleSeed(options.Seed)).Values.Sum(unit => unit.Villages)),
            Calendar = new AssessmentCalendar { Rounds = [.. Enumerable.Range(options.FirstYear, options.LastYear - options.FirstYear + 1).SelectMany(Rounds)] },
            NotApplicable = NotApplicable(plan),
            Terms = [new TermSpan(new DateOnly(2021, 1, 1), 5)],
            Cycles = [new TermSpan(new DateOnly(2020, 1, 1), 5)],
            ReportDuties = ReportDuties(),
        };
    }

    private static ImmutableSortedDictionary<string, SettingValue> Settings(ImmutableArray<ReportingUnit> units, int villages) =>
        new Dictionary<string, SettingValue>(StringComparer.Ordinal)
        {
            ["filingTimeLimitDays"] = new SettingValue.Number(15),
            ["judicialSuggestionReplyDays"] = new SettingValue.Number(60),
            ["procuratorialSuggestionReplyDays"] = new SettingValue.Number(60),
            ["foiReplyWorkingDays"] = new SettingValue.Number(20),
            ["discretionUpdateDays"] = new SettingValue.Number(30),
            ["leaderIncludesDeputies"] = new SettingValue.Flag(true),
            ["gradualTargetDueDate"] = new SettingValue.Date(new DateOnly(2023, 12, 31)),
            ["townCount"] = new SettingValue.Number(units.Count(unit => unit.Kind == UnitKind.Town)),
            ["villageCount"] = new SettingValue.Number(villages),
            ["departmentCount"] = new SettingValue.Number(units.Count(unit => unit.Groups.Contains("departments"))),
        }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    private static IEnumerable<AssessmentRound> Rounds(int year) =>
    [
        new(new LocalText("一季度", "First quarter"), new DateOnly(year, 3, 31), new DateOnly(year, 4, 10)),
        new(new LocalText("上半年", "First half"), new DateOnly(year, 6, 30), new DateOnly(year, 7, 10)),
        new(new LocalText("前三季度", "First three quarters"), new DateOnly(year, 9, 30), new DateOnly(year, 10, 15)),
        new(new LocalText("全年", "Full year"), new DateOnly(year, 12, 31), new DateOnly(year + 1, 1, 15)),
    ];

    private static ImmutableArray<NotApplicableEntry> NotApplicable(Plan plan) =>
    [
        .. Granted(plan, "town-18", "未设便民服务中心，政务服务由邻镇代办", "e-cert-generation-rate", "e-seal-rate", "one-window-coverage"),
        .. Granted(plan, "archives-bureau", "无行政许可和证明事项", "disguised-licence-zero", "out-of-list-proof-zero"),
        .. Granted(plan, "statistics-bureau", "不承担行政裁决职能", "adjudication-refusal-zero", "adjudication-delay-zero"),
    ];

    private static IEnumerable<NotApplicableEntry> Granted(Plan plan, string unit, string reason, params string[] targets) =>
        targets.Select(target => new NotApplicableEntry(
            unit, target, new DateOnly(plan.FirstYear, 1, 1), new DateOnly(plan.LastYear, 12, 31), reason, Document));

    private static ImmutableArray<ReportDuty> ReportDuties() =>
    [
        Due("districtGovernment", "annual-report-gov-to-party", new("区委", "District Party Committee"), "", "03-01"),
        Due("districtGovernment", "annual-report-gov-to-npc", new("区人大常委会", "Standing Committee of the District People's Congress"), "", "03-01"),
        Due("districtGovernment", "annual-report-gov-to-city", new("市政府", "Municipal Government"), "", "03-01"),
        Due("departments", "annual-report-dept-to-gov", new("区政府", "District Government"), new("区委、市级相应部门", "District Party Committee, corresponding city departments"), "03-01"),
        Due("towns", "annual-report-town-to-gov", new("区政府", "District Government"), "", "03-01"),
        Due("districtGovernment", "annual-report-online-publication", new("区政府门户网站", "Portal of the District Government"), "", "04-01"),
    ];

    private static ReportDuty Due(string reporter, string target, LocalText recipient, LocalText copyTo, string day) =>
        new(reporter, recipient, copyTo, day) { TargetId = target };
}

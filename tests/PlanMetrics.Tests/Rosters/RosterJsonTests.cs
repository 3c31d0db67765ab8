using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Tests.Rosters;

public sealed class RosterJsonTests
{
    private static readonly Plan Zhaohua = Plan.Embedded("zhaohua-2021-2025");

    [Fact]
    public void Write_ThePlansUnits_ReadsBackAlike() => AssertReadsBack(Roster.Of(Zhaohua));

    [Fact]
    public void Write_RosterWithEverything_ReadsBackAlike() => AssertReadsBack(Roster.Of(Zhaohua) with
    {
        Units =
        [
            .. Roster.Of(Zhaohua).Units,
            new ReportingUnit("town-a", new("甲\"镇", "Town A"), "town")
            {
                Aliases = ["甲乡"], Code = "510811001", ValidFrom = new DateOnly(2022, 1, 1), ValidTo = new DateOnly(2024, 6, 30), Successor = "justice-bureau", Scored = false,
            },
        ],
        Settings = new Dictionary<string, SettingValue>
        {
            ["filingTimeLimitDays"] = new SettingValue.Number(15.5m),
            ["leaderIncludesDeputies"] = new SettingValue.Flag(true),
            ["gradualTargetDueDate"] = new SettingValue.Date(new DateOnly(2023, 12, 31)),
        }.ToImmutableSortedDictionary(StringComparer.Ordinal),
        Calendar = new AssessmentCalendar
        {
            Rounds = [new AssessmentRound(new("上半年", "First half"), new DateOnly(2024, 6, 30), new DateOnly(2024, 7, 10)) { Progress = 45.5m }],
            Holidays = [new DateOnly(2024, 10, 1)],
            WorkingWeekends = [new DateOnly(2024, 10, 12)],
            Days = DayCount.Working,
            BeforeDateIncludesDay = false,
            DeadlineMovesOnHoliday = true,
        },
        NotApplicable = [new NotApplicableEntry("justice-bureau", "regdoc-filing-rate", new DateOnly(2024, 1, 1), new DateOnly(2024, 12, 31), "无", "文1")],
        Baselines = [new Baseline("regdoc-filing-rate", "justice-bureau", 2020, 12.5m)],
        Terms = [new TermSpan(new DateOnly(2021, 1, 1), 5)],
        Cycles = [new TermSpan(new DateOnly(2020, 1, 1), 3)],
        ReportDuties =
        [
            new ReportDuty("departments", new("区政府", "District Government"), new("区委", "Committee"), "03-01") { TargetId = "annual-report-dept-to-gov" },
            new ReportDuty("towns", "区政府", "", "03-01"),
        ],
    });

    private static void AssertReadsBack(Roster roster)
    {
        var bytes = Written.Bytes(stream => RosterJson.Write(roster, stream));
        var findings = new Findings();
        var back = RosterFile.Read(bytes, "roster.json", Zhaohua, findings);

        Assert.Empty(findings.Sorted().Where(finding => finding.Severity == Severity.Error));
        Assert.NotNull(back);
        Assert.Equal(roster.Units.Length, back.Units.Length);
        Assert.Equal(bytes, Written.Bytes(stream => RosterJson.Write(back, stream)));
    }
}

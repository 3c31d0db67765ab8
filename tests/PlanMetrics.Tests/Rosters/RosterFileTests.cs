using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Tests.Rosters;

public sealed class RosterFileTests
{
    private static readonly Plan Zhaohua = Plan.Embedded("zhaohua-2021-2025");

    [Fact]
    public void Read_Add_KeepsThePlansUnitsAndAppendsTheTowns()
    {
        var roster = Good("""{"schemaVersion":1,"add":[{"id":"town-a","name":"甲镇","nameEn":"Town A","kind":"town","aliases":["甲"]}]}""");
        Assert.Equal(42, roster.Units.Length);
        Assert.Equal("town-a", roster.Registry.Find(" 甲 ")?.Id);
        Assert.Equal("Town A", roster.Units[^1].Name.English);
    }

    [Fact]
    public void Read_UnitOfThePlan_InheritsWhatIsLeftOut()
    {
        var roster = Good("""{"schemaVersion":1,"add":[{"id":"court","code":"510811","scored":true}]}""");
        var court = Assert.Single(roster.Units, unit => unit.Id == "court");
        Assert.Equal(("区法院", "courtOrProcuratorate", "510811", true), (court.Name.Chinese, court.Kind, court.Code, court.Scored));
        Assert.Equal(41, roster.Units.Length);
    }

    [Theory]
    [InlineData("""{"id":"court","name":"区法院"}""", "区法院", true)]
    [InlineData("""{"id":"court","name":"区法院","nameEn":"Tribunal"}""", "区法院", false)]
    [InlineData("""{"id":"court","name":"新法院"}""", "新法院", false)]
    public void Read_UnitOfThePlanUnderItsOwnName_KeepsThePlansEnglishName(string unit, string name, bool isKept)
    {
        var roster = Good($$"""{"schemaVersion":1,"add":[{{unit}}]}""");
        var court = Assert.Single(roster.Units, found => found.Id == "court");
        var planned = Plan.Embedded("zhaohua-2021-2025").Units.First(known => known.Id == "court").Name.English;
        Assert.Equal((name, isKept), (court.Name.Chinese, court.Name.English == planned));
    }

    [Fact]
    public void Read_Rich_HoldsEverything()
    {
        var roster = Good(
            """
            {
              "schemaVersion": 1,
              "add": [
                { "id": "old-town", "name": "旧镇", "kind": "town", "validTo": "2022-12-31", "successor": "new-town" },
                { "id": "new-town", "name": "新镇", "kind": "town", "validFrom": "2023-01-01" }
              ],
              "settings": { "filingTimeLimitDays": 15, "leaderIncludesDeputies": true, "gradualTargetDueDate": "2024-12-31" },
              "calendar": {
                "rounds": [
                  { "name": "上半年", "nameEn": "First half", "asOf": "2024-06-30", "deadline": "2024-07-10" },
                  { "name": "全年", "nameEn": "Year", "asOf": "2024-12-31", "deadline": "2025-01-10" }
                ],
                "holidays": ["2024-10-01"], "workingWeekends": ["2024-09-29"],
                "beforeDateIncludesDay": false, "deadlineMovesOnHoliday": true
              },
              "notApplicable": [
                { "unit": "new-town", "target": "regdoc-filing-rate", "from": 2023, "to": "2024-06-30", "reason": "未制发文件", "document": "昭司函〔2023〕1号" },
                { "unit": "new-town", "target": "regdoc-filing-timeliness", "from": "2023", "to": "2024", "reason": "未制发文件" }
              ],
              "baselines": [ { "target": "sme-loan-up", "unit": "*", "year": 2020, "value": 12.5 } ],
              "terms": [ { "start": "2021-11-01", "years": 5 } ],
              "cycles": [ { "start": "2021-01-01", "years": 3 }, { "start": "2024-01-01", "years": 3 } ],
              "reportDuties": [ { "reporter": "departments", "recipient": "区委", "recipientEn": "District committee", "copyTo": "区政府", "due": "03-01", "target": "annual-report-dept-to-gov" } ]
            }
            """);
        Assert.Equal(new SettingValue.Number(15), roster.Settings["filingTimeLimitDays"]);
        Assert.Equal(new SettingValue.Date(new(2024, 12, 31)), roster.Settings["gradualTargetDueDate"]);
        Assert.Equal(2, roster.Calendar.Rounds.Length);
        Assert.False(roster.Calendar.BeforeDateIncludesDay);
        Assert.Equal((new DateOnly(2023, 1, 1), new DateOnly(2024, 6, 30)), (roster.NotApplicable[0].From, roster.NotApplicable[0].To));
        Assert.Equal(new DateOnly(2024, 12, 31), roster.NotApplicable[1].To);
        Assert.Equal(12.5m, roster.Baselines[0].Value);
        Assert.Equal(2, roster.Cycles.Length);
        Assert.Equal("03-01", roster.ReportDuties[0].DueDate);
    }

    [Fact]
    public void Read_UnitsWithoutOneThatABracketNames_WarnsPM1019()
    {
        var (roster, findings) = Read("""{"schemaVersion":1,"units":[{"id":"justice-bureau"}]}""");
        Assert.NotNull(roster);
        Assert.All(findings, finding => Assert.Equal(("PM1019", Severity.Warning), (finding.Descriptor.Code, finding.Severity)));
        Assert.Contains(findings, finding => finding.UnitId == "court" && finding.Message(Language.English).Contains("tasks 13, 40, 45, 46", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("PM1015", "add", """{"schemaVersion":1,"units":[],"add":[]}""")]
    [InlineData("PM1016", "甲", """{"schemaVersion":1,"add":[{"id":"a","name":"甲镇","kind":"town","aliases":["甲"]},{"id":"b","name":"乙镇","kind":"town","aliases":["甲 "]}]}""")]
    [InlineData("PM1016", "区卫健委", """{"schemaVersion":1,"add":[{"id":"a","name":"区卫健委","kind":"town"}]}""")]
    [InlineData("PM1010", "a", """{"schemaVersion":1,"add":[{"id":"a","name":"甲镇","kind":"town"},{"id":"a","name":"甲镇","kind":"town"}]}""")]
    [InlineData("PM1011", "city", """{"schemaVersion":1,"add":[{"id":"a","name":"甲镇","kind":"city"}]}""")]
    [InlineData("PM1011", "towns", """{"schemaVersion":1,"add":[{"id":"a","name":"甲镇","kind":"town","groups":["towns"]}]}""")]
    [InlineData("PM1011", "b", """{"schemaVersion":1,"add":[{"id":"a","name":"甲镇","kind":"town","successor":"b"}]}""")]
    [InlineData("PM1013", "*", """{"schemaVersion":1,"add":[{"id":"*","name":"甲镇","kind":"town"}]}""")]
    [InlineData("PM1014", "2021-12-31", """{"schemaVersion":1,"add":[{"id":"a","name":"甲镇","kind":"town","validFrom":"2022-01-01","validTo":"2021-12-31"}]}""")]
    [InlineData("PM1011", "villages", """{"schemaVersion":1,"settings":{"villages":3}}""")]
    [InlineData("PM1017", "terms", """{"schemaVersion":1,"settings":{"termOfOfficeYears":5}}""")]
    [InlineData("PM1017", "cycles", """{"schemaVersion":1,"settings":{"auditCycleStart":"2021-01-01"}}""")]
    [InlineData("PM1017", "calendar", """{"schemaVersion":1,"settings":{"beforeDateIncludesDay":true}}""")]
    [InlineData("PM1004", "fifteen", """{"schemaVersion":1,"settings":{"filingTimeLimitDays":"fifteen"}}""")]
    [InlineData("PM1004", "1", """{"schemaVersion":1,"settings":{"leaderIncludesDeputies":1}}""")]
    [InlineData("PM1006", "townCount", """{"schemaVersion":1,"settings":{"townCount":1,"townCount":2}}""")]
    [InlineData("PM1018", "deadlineMovesOnHoliday", """{"schemaVersion":1,"calendar":{"deadlineMovesOnHoliday":true}}""")]
    [InlineData("PM1106", "2025", """{"schemaVersion":1,"calendar":{"days":"working","holidays":["2024-10-01"],"rounds":[{"name":"全年","asOf":"2024-12-31","deadlineDays":10}]}}""")]
    [InlineData("PM1106", "2024", """{"schemaVersion":1,"calendar":{"days":"working","rounds":[{"name":"一","asOf":"2024-03-31","deadline":"2024-04-10"}]}}""")]
    [InlineData("PM1005", "workdays", """{"schemaVersion":1,"calendar":{"days":"workdays"}}""")]
    [InlineData("PM1003", "deadline", """{"schemaVersion":1,"calendar":{"rounds":[{"name":"一","asOf":"2024-03-31"}]}}""")]
    [InlineData("PM1013", "400", """{"schemaVersion":1,"calendar":{"rounds":[{"name":"一","asOf":"2024-03-31","deadlineDays":400}]}}""")]
    [InlineData("PM1020", "2024-04-10", """{"schemaVersion":1,"calendar":{"rounds":[{"name":"一","asOf":"2024-03-31","deadline":"2024-04-11","deadlineDays":10}]}}""")]
    [InlineData("PM1011", "no-target", """{"schemaVersion":1,"reportDuties":[{"reporter":"towns","recipient":"区政府","due":"03-01","target":"no-target"}]}""")]
    [InlineData("PM1107", "regdoc-filing-rate", """{"schemaVersion":1,"reportDuties":[{"reporter":"departments","recipient":"区政府","due":"03-01","target":"regdoc-filing-rate"}]}""")]
    [InlineData("PM1107", "03-15", """{"schemaVersion":1,"reportDuties":[{"reporter":"departments","recipient":"区政府","due":"03-15","target":"annual-report-dept-to-gov"}]}""")]
    [InlineData("PM1107", "towns", """{"schemaVersion":1,"reportDuties":[{"reporter":"towns","recipient":"区政府","due":"03-01","target":"annual-report-dept-to-gov"}]}""")]
    [InlineData("PM1014", "2024-03-31", """{"schemaVersion":1,"calendar":{"rounds":[{"name":"二","asOf":"2024-06-30","deadline":"2024-07-10"},{"name":"一","asOf":"2024-03-31","deadline":"2024-07-10"}]}}""")]
    [InlineData("PM1014", "2024-06-01", """{"schemaVersion":1,"calendar":{"rounds":[{"name":"二","asOf":"2024-06-30","deadline":"2024-06-01"}]}}""")]
    [InlineData("PM1013", "101", """{"schemaVersion":1,"calendar":{"rounds":[{"name":"二","asOf":"2024-06-30","deadline":"2024-07-10","progress":101}]}}""")]
    [InlineData("PM1014", "45", """{"schemaVersion":1,"calendar":{"rounds":[{"name":"一","asOf":"2024-03-31","deadline":"2024-04-10","progress":50},{"name":"二","asOf":"2024-06-30","deadline":"2024-07-10","progress":45}]}}""")]
    [InlineData("PM1013", "2026-06-30", """{"schemaVersion":1,"calendar":{"rounds":[{"name":"二","asOf":"2026-06-30","deadline":"2026-07-01"}]}}""")]
    [InlineData("PM1013", "2024-09-30", """{"schemaVersion":1,"calendar":{"workingWeekends":["2024-09-30"]}}""")]
    [InlineData("PM1011", "nobody", """{"schemaVersion":1,"notApplicable":[{"unit":"nobody","target":"regdoc-filing-rate","from":2023,"to":2023,"reason":"无"}]}""")]
    [InlineData("PM1011", "no-target", """{"schemaVersion":1,"notApplicable":[{"unit":"court","target":"no-target","from":2023,"to":2023,"reason":"无"}]}""")]
    [InlineData("PM1014", "2022-12-31", """{"schemaVersion":1,"notApplicable":[{"unit":"court","target":"regdoc-filing-rate","from":2023,"to":2022,"reason":"无"}]}""")]
    [InlineData("PM1013", "2030-01-01", """{"schemaVersion":1,"notApplicable":[{"unit":"court","target":"regdoc-filing-rate","from":2030,"to":2031,"reason":"无"}]}""")]
    [InlineData("PM1004", "2023年", """{"schemaVersion":1,"notApplicable":[{"unit":"court","target":"regdoc-filing-rate","from":"2023年","to":2023,"reason":"无"}]}""")]
    [InlineData("PM1010", "sme-loan-up", """{"schemaVersion":1,"baselines":[{"target":"sme-loan-up","unit":"*","year":2020,"value":1},{"target":"sme-loan-up","unit":"*","year":2020,"value":2}]}""")]
    [InlineData("PM1013", "0", """{"schemaVersion":1,"terms":[{"start":"2021-01-01","years":0}]}""")]
    [InlineData("PM1014", "2023-12-31", """{"schemaVersion":1,"cycles":[{"start":"2021-01-01","years":3},{"start":"2023-12-31","years":3}]}""")]
    [InlineData("PM1011", "villages", """{"schemaVersion":1,"reportDuties":[{"reporter":"villages","recipient":"区委","due":"03-01"}]}""")]
    [InlineData("PM1013", "2024-03-01", """{"schemaVersion":1,"reportDuties":[{"reporter":"towns","recipient":"区委","due":"2024-03-01"}]}""")]
    [InlineData("PM1002", "town", """{"schemaVersion":1,"town":[]}""")]
    [InlineData("PM1003", "reason", """{"schemaVersion":1,"notApplicable":[{"unit":"court","target":"regdoc-filing-rate","from":2023,"to":2023}]}""")]
    [InlineData("PM1007", "2", """{"schemaVersion":2}""")]
    [InlineData("PM1001", "1:21", """{"schemaVersion":1,}}""")]
    public void Read_OneFault_IsRefusedWithItsCode(string code, string culprit, string json)
    {
        var (roster, findings) = Read(json);
        Assert.Null(roster);
        var fault = Assert.Single(findings);
        Assert.Equal(code, fault.Descriptor.Code);
        Assert.Contains(culprit, fault.ToLine(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains(culprit, fault.ToLine(Language.English), StringComparison.Ordinal);
        Assert.DoesNotContain('{', fault.Message(Language.English).Replace("{...}", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_TenFaults_ListsAllTenWithLineAndColumn()
    {
        var (roster, findings) = Read(
            """
            { "schemaVersion": 1,
              "add": [
                { "id": "a", "name": "甲镇", "kind": "city" },
                { "id": "b", "name": "甲镇", "kind": "town", "size": 3 },
                { "id": "b", "kind": "town", "scored": "yes" }
              ],
              "settings": { "auditCycleYears": 3, "unknown": 1 },
              "calendar": { "deadlineMovesOnHoliday": true },
              "terms": [ { "start": "2021-13-01", "years": 5 } ]
            }
            """);
        Assert.Null(roster);
        Assert.Equal(
            ["3:40:PM1011", "4:56:PM1002", "4:5:PM1016", "5:13:PM1010", "5:44:PM1004", "5:5:PM1003", "7:36:PM1017", "7:50:PM1011", "8:43:PM1018", "9:25:PM1004"],
            findings.Select(finding => $"{finding.Location.Cell}:{finding.Descriptor.Code}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Read_SourceOrder_IsDeclaredForATargetOrForAll()
    {
        var roster = Good("""{"schemaVersion":1,"sourceOrder":[{"order":["audit","court"]},{"target":"leader-court-appearance-rate","order":["lead","court"]}]}""");
        Assert.Equal<DataSource>([DataSource.Lead, DataSource.Court], [.. roster.SourcesOf("leader-court-appearance-rate")]);
        Assert.Equal<DataSource>([DataSource.Audit, DataSource.Court], [.. roster.SourcesOf("disguised-licence-zero")]);
    }

    [Theory]
    [InlineData("""{"order":["court"]},{"order":["lead"]}""")]
    [InlineData("""{"order":["court","court"]}""")]
    [InlineData("""{"target":"none","order":["court"]}""")]
    [InlineData("""{"order":["press"]}""")]
    public void Read_FaultySourceOrder_IsRefused(string entries) =>
        Assert.Null(Read($$"""{"schemaVersion":1,"sourceOrder":[{{entries}}]}""").Roster);

    [Fact]
    public void Read_DeadlineAsSoManyWorkingDays_IsTheDayTheyCome()
    {
        var roster = Good(
            """
            {
              "schemaVersion": 1,
              "calendar": {
                "days": "working",
                "holidays": ["2024-04-04", "2024-04-05", "2024-04-06", "2025-01-01"], "workingWeekends": ["2024-04-07"],
                "rounds": [
                  { "name": "一季度", "asOf": "2024-03-31", "deadlineDays": 5 },
                  { "name": "全年", "asOf": "2024-12-31", "deadlineDays": 10, "deadline": "2025-01-15" }
                ]
              }
            }
            """);
        Assert.Equal([new(2024, 4, 8), new DateOnly(2025, 1, 15)], roster.Calendar.Rounds.Select(round => round.Deadline));
    }

    [Fact]
    public void Read_ReportDutyOfAUnit_TakesTheTargetThatItOwes()
    {
        var roster = Good("""{"schemaVersion":1,"reportDuties":[{"reporter":"justice-bureau","recipient":"区政府","due":"03-01","target":"annual-report-dept-to-gov"}]}""");
        Assert.Equal("annual-report-dept-to-gov", Assert.Single(roster.ReportDuties).TargetId);
    }

    [Fact]
    public void Read_ReportDutyWithoutATarget_IsTakenAndNamed_PM1108()
    {
        var (roster, findings) = Read("""{"schemaVersion":1,"reportDuties":[{"reporter":"towns","recipient":"区政府","due":"03-01"}]}""");
        Assert.NotNull(roster);
        Assert.Equal("PM1108", Assert.Single(findings).Descriptor.Code);
    }

    private static Roster Good(string json)
    {
        var (roster, findings) = Read(json);
        Assert.Empty(findings.Select(finding => finding.ToLine(Language.English)));
        return Assert.IsType<Roster>(roster);
    }

    private static (Roster? Roster, Diagnostic[] Findings) Read(string json)
    {
        var findings = new Findings();
        var roster = RosterFile.Read(Encoding.UTF8.GetBytes(json), "roster.json", Zhaohua, findings);
        return (roster, [.. findings.Sorted()]);
    }
}

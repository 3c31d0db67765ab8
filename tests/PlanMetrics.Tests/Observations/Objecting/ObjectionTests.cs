using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Observations;
using PlanMetrics.Observations.Objecting;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Tests.Observations.Objecting;

/// <summary>The register of objections: found by its headings, read cell by cell, checked.</summary>
public sealed class ObjectionTests : IDisposable
{
    private const string Court = "leader-court-appearance-rate";
    private const string Chinese = "单位,指标,异议内容,佐证材料,处理意见,依据文件,收到日期,办结日期,原得分,新得分,备注\n";
    private const string English = "unit,target,claim,evidence,decision,document,received,decided,before,after,note\n";

    private static readonly Plan Plan = Plan.Embedded("zhaohua-2021-2025");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(Chinese + "区司法局,行政机关负责人出庭应诉率,应为10件,笔录,部分采纳,昭评办〔2025〕7号,2025年2月21日,2025-02-25,91.67,94.44,见纪要\n")]
    [InlineData(English + "justice-bureau,leader-court-appearance-rate,应为10件,笔录,partly accepted,昭评办〔2025〕7号,2025-02-21,2025-02-25,91.67,94.44,见纪要\n")]
    [InlineData("异议登记表\n单位,指标,诉求,证据,处理结果,文号,提出日期,答复日期,处理前得分,处理后得分,备注\n区司法局,行政机关负责人出庭应诉率,应为10件,笔录,部分采纳,昭评办〔2025〕7号,2025/2/21,2025.02.25,91.67,94.44,见纪要\n")]
    public void Read_EveryColumn_InBothLanguagesAndOtherWords(string text)
    {
        var (objections, codes) = Read(text);

        Assert.Empty(codes);
        var objection = Assert.Single(objections);
        Assert.Equal(
            new Objection("justice-bureau", "应为10件")
            {
                TargetId = Court, Evidence = "笔录", Decision = ObjectionDecision.PartlyAccepted, Document = "昭评办〔2025〕7号",
                Received = new(2025, 2, 21), Decided = new(2025, 2, 25), Before = 91.67m, After = 94.44m, Note = "见纪要",
            },
            objection with { Place = SourceLocation.None });
        Assert.Equal("异议.csv", objection.Place.File);
    }

    [Theory]
    [InlineData("单位,指标,异议内容,处理意见,依据文件,处理单位\n区司法局,,有误,采纳,纪要,区评估办\n")]
    [InlineData("unit,target,claim,decision,document,decided_by\njustice-bureau,,有误,accepted,纪要,区评估办\n")]
    [InlineData("unit,target,claim,decision,document,decided by\njustice-bureau,,有误,accepted,纪要,区评估办\n")]
    [InlineData("单位,指标,异议内容,处理意见,依据文件,复核单位\n区司法局,,有误,采纳,纪要,区评估办\n")]
    public void Read_WhoDecided_InItsOwnColumn(string text)
    {
        var (objections, codes) = Read(text);

        Assert.Empty(codes);
        Assert.Equal("区评估办", Assert.Single(objections).DecidedBy);
    }

    [Theory]
    [InlineData("采纳", ObjectionDecision.Accepted)]
    [InlineData("accepted", ObjectionDecision.Accepted)]
    [InlineData("部分采纳", ObjectionDecision.PartlyAccepted)]
    [InlineData("不予采纳", ObjectionDecision.Rejected)]
    [InlineData("Rejected", ObjectionDecision.Rejected)]
    [InlineData("待定", ObjectionDecision.Pending)]
    [InlineData("", ObjectionDecision.Pending)]
    public void Read_Decision_InItsWords(string word, ObjectionDecision decision) =>
        Assert.Equal(decision, Assert.Single(Read(Chinese + $"区司法局,,总分有误,,{word},纪要,,,,,\n").Objections).Decision);

    [Theory]
    [InlineData("")]
    [InlineData("总分")]
    [InlineData("total")]
    public void Read_NoTarget_IsTheTotal(string word) =>
        Assert.Equal("", Assert.Single(Read(Chinese + $"区司法局,{word},有误,,,,,,,,\n").Objections).TargetId);

    [Theory]
    [InlineData(",,有误,,采纳,纪要,,,,,", "PM2231", "A2")]
    [InlineData("区司法局,,,,采纳,纪要,,,,,", "PM2231", "C2")]
    [InlineData("区司法所,,有误,,采纳,纪要,,,,,", "PM2232", "A2")]
    [InlineData("区司法局,出庭率啊,有误,,采纳,纪要,,,,,", "PM2233", "B2")]
    [InlineData("区司法局,,有误,,同意,纪要,,,,,", "PM2234", "E2")]
    [InlineData("区司法局,,有误,,采纳,纪要,二月,,,,", "PM2234", "G2")]
    [InlineData("区司法局,,有误,,采纳,纪要,,2月1日,,,", "PM2234", "H2")]
    [InlineData("区司法局,,有误,,采纳,纪要,,,九十,,", "PM2234", "I2")]
    [InlineData("区司法局,,有误,,采纳,纪要,,,,90分,", "PM2234", "J2")]
    public void Read_WhatCannotBeUsed_IsNamedWithItsCell_AndLeftOut(string row, string code, string cell)
    {
        var (objections, findings) = Findings(Chinese + row + "\n");

        Assert.Empty(objections);
        var finding = Assert.Single(findings);
        Assert.Equal((code, cell, Severity.Error), (finding.Descriptor.Code, finding.Location.Cell, finding.Severity));
    }

    [Theory]
    [InlineData("区司法局,,有误,,采纳,,2025-02-21,,,,", "PM2236")]
    [InlineData("区司法局,,有误,,不予采纳,纪要,2025-02-21,2025-02-20,,,", "PM2238")]
    public void Read_WhatIsDoubtful_IsNamedAndTaken(string row, string code)
    {
        var (objections, codes) = Read(Chinese + row + "\n");

        Assert.Single(objections);
        Assert.Equal([code], codes);
    }

    [Fact]
    public void Read_SameEntryTwice_CountsOnce_PM2235()
    {
        var row = "区司法局,,有误,,采纳,纪要,2025-02-21,,,,\n";
        var (objections, codes) = Read(Chinese + row + row);

        Assert.Single(objections);
        Assert.Equal(["PM2235"], codes);
    }

    [Fact]
    public void Read_TextBelowTheTable_IsANote_PM2239()
    {
        var (objections, codes) = Read(Chinese + "区司法局,,有误,,,,,,,,\n填表人：张三,,,,,,,,,,\n");

        Assert.Single(objections);
        Assert.Equal(["PM2239"], codes);
    }

    [Fact]
    public void Read_HeadingsThatLackSomething_AreNamed_PM2230() =>
        Assert.Contains("PM2230", Read("单位,异议内容,备注\n区司法局,有误,\n").Codes);

    [Theory]
    [InlineData("2025-02-25", false)] // Thursday 20 February: three working days later
    [InlineData("2025-02-26", true)]
    [InlineData("2025-02-20", false)]
    public void Judge_ThreeWorkingDays_EndWithTheThird_PM2237(string received, bool isLate)
    {
        var findings = new Findings();
        var objection = new Objection("a", "有误") { Received = DateOnly.Parse(received, System.Globalization.CultureInfo.InvariantCulture) };
        var judged = ObjectionDeadline.Judge([objection], new AssessmentCalendar { ObjectionDays = 3 }, new DateOnly(2025, 2, 20), findings);

        Assert.Equal(isLate, Assert.Single(judged).IsLate);
        Assert.Equal(isLate ? ["PM2237"] : [], findings.Sorted().Select(finding => finding.Descriptor.Code));
    }

    [Theory]
    [InlineData(null, "2025-02-20")]
    [InlineData(3, null)]
    public void Judge_WithoutDaysOrDate_NothingIsLate(int? days, string? published)
    {
        var objection = new Objection("a", "有误") { Received = new DateOnly(2026, 1, 1) };
        var day = published is null ? (DateOnly?)null : DateOnly.Parse(published, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(objection, Assert.Single(ObjectionDeadline.Judge([objection], new AssessmentCalendar { ObjectionDays = days }, day, new Findings())));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(367)]
    public void Roster_ObjectionDaysOutsideAYear_AreRefused(int days)
    {
        var findings = new Findings();

        Assert.Null(RosterFile.Read(System.Text.Encoding.UTF8.GetBytes($$$"""{"schemaVersion":1,"calendar":{"objectionDays":{{{days}}}}}"""), "roster.json", Plan, findings));
        Assert.Contains(findings.Sorted(), finding => finding.Message(Language.English).Contains("objectionDays", StringComparison.Ordinal));
    }

    [Fact]
    public void Roster_ObjectionDaysWithoutHolidays_AreRefused_PM1106()
    {
        var findings = new Findings();

        Assert.Null(RosterFile.Read("""{"schemaVersion":1,"calendar":{"objectionDays":3}}"""u8.ToArray(), "roster.json", Plan, findings));
        Assert.Contains(findings.Sorted(), finding => finding.Descriptor.Code == "PM1106");
    }

    private (ImmutableArray<Objection> Objections, string[] Codes) Read(string text)
    {
        var (objections, findings) = Findings(text);
        return (objections, [.. findings.Select(finding => finding.Descriptor.Code)]);
    }

    private (ImmutableArray<Objection> Objections, Diagnostic[] Findings) Findings(string text)
    {
        var file = folder.Put("in/异议.csv", text);
        var findings = new Findings();
        var inputs = InputReader.Read([Path.GetDirectoryName(file)!], findings);
        var observations = ObservationTable.From(Plan, Roster.Of(Plan), Profile.Equal, inputs.Submissions, 2024, findings);
        Assert.Empty(observations.All);
        return (observations.Objections, [.. findings.Sorted()]);
    }
}

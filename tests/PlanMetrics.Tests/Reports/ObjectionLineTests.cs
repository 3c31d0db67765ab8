using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;
using ClosedXML.Excel;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Observations;
using PlanMetrics.Reports;
using PlanMetrics.Reports.Markdown;
using PlanMetrics.Tests.Fixtures;
using PlanMetrics.Tests.Reports.Html;

namespace PlanMetrics.Tests.Reports;

/// <summary>Objections on the page, in Markdown, in the workbook and in what a unit is handed: East objected to its rate, West to its total.</summary>
public sealed class ObjectionLineTests
{
    private const string Rate = "attendance-rate";

    private static readonly Objection East = new("east-town", "应为98件")
    {
        TargetId = Rate, Decision = ObjectionDecision.PartlyAccepted, DecidedBy = "评估办", Document = "评办〔2024〕7号",
        Received = new(2024, 7, 8), Decided = new(2024, 7, 15), Before = 99.5m, After = 99.9468m, IsLate = true,
    };

    private static readonly Objection West = new("west-town", "总分有误") { Decision = ObjectionDecision.Rejected, Document = "评办〔2024〕8号", Received = new(2024, 7, 5) };

    [Fact]
    public void Of_Objections_SaysWhatBecameOfThem_AndWhatTheResultHas()
    {
        var lines = ObjectionLine.Of(WithObjections(Verified("97", "98")));

        Assert.Equal(["东镇", "西镇"], lines.Select(line => line.Unit));
        Assert.Equal(["出庭率", "总分"], lines.Select(line => line.Subject));
        Assert.Equal("2024年第二季度分子按核定数98计算（填报数97）；登记得分99.5 → 99.9468；逾期提出", lines[0].Effect);
        Assert.Equal("维持原结果", lines[1].Effect);
        Assert.Equal((99.946836788942m, "99.9468", 0m), (lines[0].Now, lines[0].NowText, lines[1].Now));
    }

    [Fact]
    public void Of_AcceptedWithoutAnythingOnItsDocument_SaysSo()
    {
        Assert.StartsWith("未见依据同一文件的核定", ObjectionLine.Of(WithObjections(SmallDistrict.Report()))[0].Effect, StringComparison.Ordinal);
        var other = Verified("97", "98") is var report ? report with { Objections = [East with { Document = "评办〔2024〕9号" }] } : null!;
        Assert.StartsWith("未见依据同一文件的核定", ObjectionLine.Of(other)[0].Effect, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_PendingWithoutAnything_HasADash() =>
        Assert.Equal("—", Assert.Single(ObjectionLine.Of(SmallDistrict.Report() with { Objections = [new Objection("bureau", "有误")] })).Effect);

    [Fact]
    public void Page_ListsThem_AndTheContentsLeadThere()
    {
        var root = Page(WithObjections(Verified("97", "98")));
        var rows = PageText.Rows(root, "异议处理情况").ToArray();

        Assert.Equal(2, rows.Length);
        Assert.Equal(
            ("应为98件", "2024-07-08", "部分采纳", "评估办", "2024-07-15", "评办〔2024〕7号", "99.9468"),
            (rows[0]["异议内容"], rows[0]["收到日期"], rows[0]["处理意见"], rows[0]["处理单位"], rows[0]["办结日期"], rows[0]["依据文件"], rows[0]["本结果得分"]));
        Assert.Contains(root.Descendants("nav").Descendants("a"), link => (string?)link.Attribute("href") == "#objections");
    }

    [Fact]
    public void NobodyObjected_NoSectionAndNoSheetAnywhere()
    {
        var report = SmallDistrict.Report();

        Assert.DoesNotContain(Page(report).Descendants("section"), section => (string?)section.Attribute("id") == "objections");
        Assert.DoesNotContain("异议处理", Markdown(report), StringComparison.Ordinal);
        Assert.DoesNotContain("异议处理", SheetsOf(stream => ReportWorkbook.Write(report, stream)));
    }

    [Fact]
    public void Markdown_ListsThem_WithWhatUnitsWriteEscaped()
    {
        var report = SmallDistrict.Report() with { Objections = [East with { Claim = "a|b", Document = "" }] };

        Assert.Contains("## 异议处理情况\n", Markdown(report), StringComparison.Ordinal);
        Assert.Contains("| 东镇 | 出庭率 | a\\|b | 2024-07-08 | 部分采纳 | 评估办 | 2024-07-15 | — |", Markdown(report), StringComparison.Ordinal);
        Assert.Contains("## Objections\n", Markdown(report with { Language = Language.English }), StringComparison.Ordinal);
    }

    [Fact]
    public void Workbook_HasASheetOfThem_BeforeTheMethod()
    {
        using var stream = new MemoryStream();
        ReportWorkbook.Write(WithObjections(Verified("97", "98")), stream);
        using var book = new XLWorkbook(stream);

        Assert.Equal(["校验问题", "异议处理", "方法"], book.Worksheets.Select(sheet => sheet.Name).TakeLast(3));
        var sheet = book.Worksheet("异议处理");
        Assert.Equal(["东镇", "出庭率", "应为98件"], sheet.Range("A5:C5").Cells().Select(cell => cell.GetString()));
        Assert.Equal(new DateTime(2024, 7, 8), sheet.Cell("D5").GetDateTime());
        Assert.Equal((99.946836788942, 0d), (sheet.Cell("J5").GetDouble(), sheet.Cell("J6").GetDouble()));
        Assert.True(sheet.Cell("G6").IsEmpty());
    }

    [Fact]
    public void Extract_HoldsTheUnitsOwnAlone_OnPageAndSheet()
    {
        var report = WithObjections(Verified("97", "98"));
        var text = UnitPageOf(report, "west-town");

        Assert.Contains("总分有误", text, StringComparison.Ordinal);
        Assert.DoesNotContain("应为98件", text, StringComparison.Ordinal);
        Assert.DoesNotContain("评办〔2024〕7号", text, StringComparison.Ordinal);
        Assert.DoesNotContain("异议处理", UnitPageOf(report, "bureau"), StringComparison.Ordinal);
        Assert.Contains("异议处理", SheetsOf(stream => UnitWorkbook.Write(report, "west-town", stream)));
        Assert.DoesNotContain("异议处理", SheetsOf(stream => UnitWorkbook.Write(report, "bureau", stream)));
    }

    [Fact]
    public void Extract_OfAClaimThatNamesAnother_LeavesItsWordsOut()
    {
        var report = SmallDistrict.Report() with
        {
            Objections = [West with { Claim = "东镇同类案件已计入", Evidence = "东镇判决", Note = "见东镇", Document = "东镇函1号", Place = new SourceLocation("东镇/异议.csv") }],
        };
        var cut = Assert.Single(UnitExtract.Of(report, "west-town")!.Report.Objections);

        Assert.Equal(("涉及其他单位，略", "", "", "略", "异议登记表"), (cut.Claim, cut.Evidence, cut.Note, cut.Document, cut.Place.File));
        Assert.DoesNotContain("东镇", UnitPageOf(report, "west-town"), StringComparison.Ordinal);
    }

    private static Report WithObjections(Report report) => report with { Objections = [East, West] };

    private static Report Verified(string reported, string verified)
    {
        var report = SmallDistrict.Report();
        var line = new Verification(VerifiedField.Numerator, verified, VerifierRole.Office) { Reported = reported, Reason = "补录", Document = "评办〔2024〕7号" };
        return report with
        {
            Observations = [.. report.Observations.Select(row => row.Observation.Key == new ObservationKey("east-town", Rate, SmallDistrict.Q2) ? row with { Observation = row.Observation with { Verifications = [line] } } : row)],
        };
    }

    private static XElement Page(Report report)
    {
        using var stream = new MemoryStream();
        ReportPage.Write(report, stream);
        return XElement.Parse(Encoding.UTF8.GetString(stream.ToArray())["<!DOCTYPE html>\n".Length..], System.Xml.Linq.LoadOptions.PreserveWhitespace);
    }

    private static string UnitPageOf(Report report, string unit)
    {
        using var stream = new MemoryStream();
        UnitPage.Write(report, unit, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Markdown(Report report)
    {
        using var stream = new MemoryStream();
        ReportMarkdown.Write(report, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static ImmutableArray<string> SheetsOf(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        using var book = new XLWorkbook(stream);
        return [.. book.Worksheets.Select(sheet => sheet.Name)];
    }
}

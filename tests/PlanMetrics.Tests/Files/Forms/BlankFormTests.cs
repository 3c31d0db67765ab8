using System.IO.Compression;
using System.Text;
using ClosedXML.Excel;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files.Forms;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Tests.Files.Forms;

public sealed class BlankFormTests
{
    private static readonly FormOptions Options = new() { Year = 2024, Issuer = "区目标绩效中心", Document = "昭法办〔2024〕1号" };

    [Fact]
    public void Make_EveryUnit_AsksForWhatItOwesAndNothingElse()
    {
        var forms = BlankForm.Make(ClerkForm.Zhaohua, ClerkForm.Roster, Profile.Equal, Options);
        var duties = DutyTable.From(ClerkForm.Zhaohua, ClerkForm.Roster, 2024);
        var granted = ClerkForm.Roster.NotApplicable.Where(entry => entry.From.Year < 2024 || entry.From.DayOfYear == 1).ToArray();
        foreach (var form in forms)
            Assert.Equal(
                duties.Duties.Count(duty => Profile.Equal.Covers(duty.Target) && duties.Owes(form.UnitId, duty.Target.Id)
                    && !granted.Any(entry => entry.Unit == form.UnitId && entry.Target == duty.Target.Id && entry.To.Year >= 2024)),
                form.Targets);
        Assert.Equal(57, forms.Length);
        Assert.DoesNotContain(forms, form => form.UnitId is "court" or "procuratorate");
    }

    [Fact]
    public void Cells_CountTheFiguresAsked()
    {
        var form = BlankForm.Make(ClerkForm.Zhaohua, ClerkForm.Roster, Profile.Equal, Options with { Units = ["staffing-office"] }).Single();
        Assert.Equal((2, 9), (form.Targets, form.Cells)); // a rate of four quarters and one date
    }

    [Fact]
    public void Write_Twice_GivesTheSameBytes() => Assert.Equal(Bytes("justice-bureau"), Bytes("justice-bureau"));

    [Fact]
    public void Write_Package_HoldsNothingThatOtherProgramsLose()
    {
        using var archive = new ZipArchive(new MemoryStream(Bytes("town-01")));
        foreach (var entry in archive.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            var text = reader.ReadToEnd();
            Assert.DoesNotContain("x14:", text, StringComparison.Ordinal);
            Assert.DoesNotContain("extLst", text, StringComparison.Ordinal);
            Assert.DoesNotContain("gradientFill", text, StringComparison.Ordinal);
            Assert.DoesNotContain("<x:formula1>=", text, StringComparison.Ordinal);
            Assert.DoesNotMatch("""<x:col min="([2-9]|[1-9][0-9]+)"[^>]*/><x:col min="1" """, text);
        }
    }

    [Fact]
    public void Write_HeadingRows_AreRepeatedOnEveryPage()
    {
        using var archive = new ZipArchive(new MemoryStream(Bytes("town-01")));
        using var reader = new StreamReader(archive.GetEntry("xl/workbook.xml")!.Open(), Encoding.UTF8);
        Assert.Contains("分期指标!$6:$7<", reader.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Sheets_AreLockedButForTheirBlanks()
    {
        using var clerk = ClerkForm.Of("justice-bureau");
        foreach (var sheet in clerk.Workbook.Worksheets)
            Assert.True(sheet.Protection.IsProtected && !sheet.Protection.IsPasswordProtected, sheet.Name);
        var blank = clerk.Cell("leader-court-appearance-rate", 3);
        Assert.False(blank.Style.Protection.Locked || blank.CellRight().Style.Protection.Locked);
        Assert.True(clerk.Periods.Cell(blank.Address.RowNumber, 4).Style.Protection.Locked);
        Assert.Equal(XLWorksheetVisibility.VeryHidden, clerk.Workbook.Worksheet("planmetrics").Visibility);
    }

    [Fact]
    public void Write_Blanks_HaveRulesWithMessages()
    {
        using var clerk = ClerkForm.Of("justice-bureau", profile: Profile.Equal);
        Assert.Equal(XLAllowedValues.WholeNumber, Rule(clerk.Cell("leader-court-appearance-rate", 1)).AllowedValues);
        Assert.Equal(XLAllowedValues.Date, Rule(clerk.Cell("enforcement-cert-renewal-deadline", 0)).AllowedValues);
        Assert.Equal(XLAllowedValues.Decimal, Rule(clerk.Cell("reconsideration-shorter-than-litigation", 0)).AllowedValues);
        Assert.Equal("list_yes_no", Rule(clerk.Cell("annual-work-plan-inclusion", 0)).Value);
        Assert.Contains(clerk.Periods.ConditionalFormats, format => format.Values.Values.Any(value => value.Value.Contains("ISNUMBER", StringComparison.Ordinal)));

        static IXLDataValidation Rule(IXLCell cell)
        {
            var rule = cell.DataValidation;
            Assert.NotEqual("", rule.ErrorMessage);
            return rule;
        }
    }

    [Fact]
    public void Write_HeadAndFoot_SayWhatAFormMust()
    {
        using var clerk = new ClerkForm(BlankForm.Make(ClerkForm.Zhaohua, ClerkForm.Roster, Profile.Explicit, Options with { Units = ["town-01"] }).Single());
        var texts = clerk.Periods.CellsUsed().Select(cell => cell.HasFormula ? "" : cell.GetString()).ToHashSet(StringComparer.Ordinal);
        Assert.Superset(
            new HashSet<string>(["表号：填报1表", "制发单位：区目标绩效中心", "依据文号：昭法办〔2024〕1号", "报告期：2024年度", "填报单位：甲子镇",
                "本表不得填写国家秘密、工作秘密和个人身份信息。", "填表人：", "审核人：", "单位负责人：", "联系电话：", "填报日期：", "（盖章）"], StringComparer.Ordinal),
            texts);
        Assert.Equal((7, 2), (clerk.Periods.SheetView.SplitRow, clerk.Periods.SheetView.SplitColumn));
        Assert.Equal((XLPageOrientation.Landscape, XLPaperSize.A4Paper, 6, 7), (clerk.Periods.PageSetup.PageOrientation, clerk.Periods.PageSetup.PaperSize,
            clerk.Periods.PageSetup.FirstRowToRepeatAtTop, clerk.Periods.PageSetup.LastRowToRepeatAtTop));
    }

    [Fact]
    public void Make_CalendarOfTwoRounds_HasTwoPeriods()
    {
        var roster = ClerkForm.Roster with
        {
            Calendar = new AssessmentCalendar
            {
                Rounds =
                [
                    new AssessmentRound("上半年", new DateOnly(2024, 6, 30), new DateOnly(2024, 7, 10)),
                    new AssessmentRound("全年", new DateOnly(2024, 12, 20), new DateOnly(2025, 1, 10)),
                ],
            },
        };
        using var clerk = new ClerkForm(BlankForm.Make(ClerkForm.Zhaohua, roster, Profile.Explicit, Options with { Units = ["town-01"] }).Single());
        clerk.Fill("leader-court-appearance-rate", 2, new Figure.Ratio(1, 2));
        Assert.Equal("2024-07-01..2024-12-20", Assert.Single(clerk.Read().Submission!.Rows).Period.Text);
    }

    [Theory]
    [InlineData("2024-01-01", "2024-12-31", "2024年")]
    [InlineData("2024-01-01", "2024-09-30", "2024年前三季度")]
    [InlineData("2024-07-01", "2024-12-31", "2024年下半年")]
    [InlineData("2024-04-01", "2024-06-30", "2024年第二季度")]
    [InlineData("2024-03-01", "2024-03-31", "2024年3月")]
    [InlineData("2024-02-01", "2024-04-30", "2024年2-4月")]
    [InlineData("2024-01-05", "2024-02-09", "2024-01-05..2024-02-09")]
    [InlineData("2024-03-01", "2024-03-01", "2024-03-01")]
    public void PeriodName_IsReadBackAsThePeriod(string first, string last, string name)
    {
        var period = Period.Days(DateOnly.Parse(first, null), DateOnly.Parse(last, null));
        Assert.Equal(name, FormPeriods.Name(period));
        Assert.Equal(period, PeriodGrammar.Parse(name)!.In(ClerkForm.Zhaohua, null));
    }

    [Theory]
    [InlineData("a/b:c", "bureau-a_b_c-2024年填报表.xlsx")]
    [InlineData(" 甲\t局\u0001 ", "bureau-甲局-2024年填报表.xlsx")]
    public void FileName_IsSafe(string name, string expected) =>
        Assert.Equal(expected, FormFileName.Of(new ReportingUnit("bureau", new LocalText(name, name), "department"), 2024));

    [Fact]
    public void Make_YearOutsideThePlan_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => BlankForm.Make(ClerkForm.Zhaohua, ClerkForm.Roster, Profile.Equal, new FormOptions { Year = 2030 }));

    private static byte[] Bytes(string unit)
    {
        using var stream = new MemoryStream();
        BlankForm.Make(ClerkForm.Zhaohua, ClerkForm.Roster, Profile.Explicit, Options with { Units = [unit] }).Single().Write(stream);
        return stream.ToArray();
    }
}

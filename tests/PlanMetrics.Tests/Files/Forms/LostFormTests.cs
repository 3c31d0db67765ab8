using PlanMetrics.Diagnostics;
using PlanMetrics.Files.Forms;
using PlanMetrics.Observations;
using PlanMetrics.Profiles;
using PlanMetrics.Submissions;

namespace PlanMetrics.Tests.Files.Forms;

/// <summary>A form whose hidden sheet is lost is read by what can be seen of it, or refused by the name of what cannot.</summary>
public sealed class LostFormTests
{
    private const string Rate = "leader-court-appearance-rate";

    [Theory]
    [InlineData(Basis.Period)]
    [InlineData(Basis.Cumulative)]
    public void PM2190_HiddenSheetLost_GivesTheSameFigures(Basis basis)
    {
        using var kept = FilledTwice(basis);
        var whole = kept.Read();
        Assert.Empty(whole.Findings);

        using var clerk = FilledTwice(basis);
        var (submission, findings) = ReadLost(clerk);

        var finding = Assert.Single(findings);
        Assert.Equal(("PM2190", Severity.Warning, "区司法局", "2024"), (finding.Descriptor.Code, finding.Descriptor.Severity, finding.Arguments[0].Value.Chinese, finding.Arguments[1].Value.Chinese));
        Assert.Equal(2, submission!.Rows.Length);
        Assert.Equal(Figures(whole.Submission!), Figures(submission));
        Assert.Equal((2024, "区司法局", whole.Submission!.Form!.PlanHash), (submission.Form!.Year, submission.Form.UnitName, submission.Form.PlanHash));
        Assert.Equal(whole.Submission.Form.Tables.AsEnumerable(), submission.Form.Tables);
        Assert.Equal(whole.Submission.Form.Periods.AsEnumerable(), submission.Form.Periods);
    }

    [Fact]
    public void PM2190_FormScored_CountsForItsUnit()
    {
        using var clerk = Filled();
        var (submission, _) = ReadLost(clerk);
        var findings = new Findings();
        var table = ObservationTable.From(ClerkForm.Zhaohua, ClerkForm.Roster, Profile.Equal, [submission!], null, findings);
        Assert.Equal(("justice-bureau", Rate, true), (Assert.Single(table.All).Key.UnitId, table.All[0].Key.TargetId, table.All[0].IsUsable));
        Assert.Empty(findings.Sorted());
    }

    [Theory]
    [InlineData("填报单位：区司法局", "区司法局", "填报单位：")]
    [InlineData("报告期：2024年度", "报告期：2034年度", "报告期：")]
    [InlineData("报告期：2024年度", "报告期：本年度", "报告期：")]
    [InlineData("表号：填报1表", "表号：", "表号：")]
    [InlineData("报送批次：", "批次", "报送批次：")]
    [InlineData("口径：当期（各期只填本期数，不含以前各期）", "口径：混合", "口径：")]
    [InlineData("2024年第二季度", "2023年第二季度", "2023年第二季度")]
    [InlineData("2024年第二季度", "2024年第一季度", "2024年第一季度")]
    public void PM2191_VisibleTextGoneOrContradictory_RefusesTheFileByIt(string printed, string found, string named)
    {
        using var clerk = Filled();
        clerk.Periods.CellsUsed(cell => cell.HasFormula ? false : cell.GetString() == printed).First().SetValue<string>(found);
        var (submission, findings) = ReadLost(clerk);
        Assert.Null(submission);
        Assert.Equal(("PM2191", named), (Assert.Single(findings).Descriptor.Code, findings[0].Arguments[0].Value.Chinese));
    }

    [Fact]
    public void PM2191_TablesOfTwoUnits_AreRefused()
    {
        using var clerk = ClerkForm.Of("justice-bureau", profile: Profile.Equal);
        clerk.Year.CellsUsed(cell => !cell.HasFormula && cell.GetString() == "填报单位：区司法局").First().SetValue<string>("填报单位：区财政局");
        var (submission, findings) = ReadLost(clerk);
        Assert.Null(submission);
        Assert.Equal(("PM2191", "填报单位：区司法局"), (Assert.Single(findings).Descriptor.Code, findings[0].Arguments[0].Value.Chinese));
    }

    [Fact]
    public void HiddenSheetLost_AlteredTitle_LeavesTheTableOut()
    {
        using var clerk = Filled();
        clerk.Periods.Cell(1, 1).SetValue<string>("2023年度法治政府建设目标填报表（分期指标）");
        var (submission, findings) = ReadLost(clerk);
        Assert.Empty(submission!.Rows);
        Assert.Equal("PM2153 PM2190", string.Join(' ', findings.Select(finding => finding.Descriptor.Code).Order(StringComparer.Ordinal)));
    }

    private static ClerkForm FilledTwice(Basis basis)
    {
        var clerk = ClerkForm.Of("justice-bureau", basis, Profile.Equal);
        clerk.Fill(Rate, 2, new Figure.Ratio(9, 10));
        clerk.Fill("enforcement-cert-renewal-deadline", 0, new Figure.Date(new DateOnly(2024, 3, 1)));
        return clerk;
    }

    private static ClerkForm Filled()
    {
        var clerk = ClerkForm.Of("justice-bureau");
        clerk.Fill(Rate, 1, new Figure.Ratio(9, 10));
        return clerk;
    }

    private static (Submission? Submission, List<Diagnostic> Findings) ReadLost(ClerkForm clerk)
    {
        clerk.Workbook.Worksheet(FormKeySheet.Name).Delete();
        return Reading.OfFile(clerk.Save(), "区司法局.xlsx", plan: ClerkForm.Zhaohua);
    }

    private static IEnumerable<(string, string, string, string, string, string)> Figures(Submission submission) =>
        submission.Rows.Select(row => (row.Target.Text, row.Period.Text, row.Basis.Text, row.Numerator.Text, row.Denominator.Text, row.Date.Text));
}

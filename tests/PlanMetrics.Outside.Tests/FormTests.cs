using ClosedXML.Excel;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Observations;
using PlanMetrics.Profiles;
using PlanMetrics.Submissions;
using PlanMetrics.Tests.Files.Forms;

namespace PlanMetrics.Outside.Tests;

/// <summary>A form filled in, then opened and saved by another spreadsheet program, is still that form.</summary>
public sealed class FormTests
{
    [Theory]
    [InlineData("justice-bureau")]
    [InlineData("town-01")]
    public void Form_SavedByLibreOffice_ReadsTheSame(string unit)
    {
        var folder = Directory.CreateTempSubdirectory("planmetrics-outside");
        using var clerk = ClerkForm.Of(unit, profile: Profile.Equal);
        clerk.Fill("leader-court-appearance-rate", 1, new Figure.Ratio(9, 10));
        clerk.Fill("leader-court-appearance-rate", 2, new Figure.Ratio(0, 0));
        clerk.Fill("regdoc-filing-rate", 4, new Figure.Ratio(1234567, 1234568));
        clerk.Fill(unit == "town-01" ? "annual-report-town-to-gov" : "annual-report-dept-to-gov", 0, new Figure.Date(new DateOnly(2024, 2, 29)));
        clerk.Cell("proof-notice-rate", 3).SetValue<string>("９０％");
        var file = Path.Combine(folder.CreateSubdirectory("in").FullName, "form.xlsx");
        File.WriteAllBytes(file, clerk.Save());

        var before = Read(file);
        var saved = LibreOffice.Convert(file, "xlsx", folder.FullName);
        var after = Read(saved);

        Assert.Equal(before.Rows.Select(Texts), after.Rows.Select(Texts));
        Assert.Equal(before.Form!.Tables.AsEnumerable(), after.Form!.Tables.AsEnumerable());
        using var workbook = new XLWorkbook(saved);
        foreach (var table in after.Form.Tables)
            Assert.Equal(table.Code, workbook.Worksheet(table.Sheet).Row(5).CellsUsed().Last(cell => cell.HasFormula).CachedValue.ToString());
        folder.Delete(recursive: true);
    }

    // The program works the check code out by the form's formula; a finding would say that it is another than ours.
    private static Submission Read(string file)
    {
        var findings = new Findings();
        var inputs = InputReader.Read([file], findings);
        Assert.Empty(findings.Sorted());
        return Assert.Single(inputs.Submissions);
    }

    private static string Texts(SubmissionRow row) =>
        string.Join('|', new[] { row.Unit, row.Target, row.Period, row.Numerator, row.Denominator, row.Value, row.Comparator, row.Date, row.SubmissionNumber }
            .Select(cell => $"{cell.Kind} {cell.Text} {cell.Address}"));
}

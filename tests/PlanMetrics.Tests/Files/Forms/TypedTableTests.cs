using System.Globalization;
using System.IO.Compression;
using System.Text;
using ClosedXML.Excel;
using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;
using PlanMetrics.Profiles;
using PlanMetrics.Tests.House;

namespace PlanMetrics.Tests.Files.Forms;

/// <summary>The table of docs/forms.md: what people type into a form, and what becomes of it. The document is the data.</summary>
public sealed class TypedTableTests
{
    public static TheoryData<string, string, string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string, string, string>();
        var lines = File.ReadLines(Path.Combine(Repository.Root, "docs/forms.md")).SkipWhile(line => !line.StartsWith("| typed |", StringComparison.Ordinal));
        foreach (var line in lines.Skip(2).TakeWhile(line => line.StartsWith('|')))
            if (line.Split('|') is [_, var typed, var kind, var asked, var becomes, var code, _])
                rows.Add(typed.Trim()[1..^1], kind.Trim(), asked.Trim(), becomes.Trim(), code.Trim());
        return rows;
    }

    [Fact]
    public void Table_IsThere_AndKnowsFormulas()
    {
        Assert.True(Rows().Count >= 40);
        Assert.Contains(Rows(), row => row is [.., "PM2172"]);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Typed_BecomesWhatTheTableSays(string typed, string kind, string asked, string becomes, string code)
    {
        var (unit, target, quarter) = asked switch
        {
            "date" => ("staffing-office", "reconsideration-system-deadline", 0),
            "outcome" => ("party-office", "annual-work-plan-inclusion", 0),
            _ => ("staffing-office", "year-end-duty-report-inclusion", 1),
        };
        using var clerk = ClerkForm.Of(unit, profile: Profile.Equal);
        var cell = clerk.Cell(target, quarter);
        Type(cell, typed, kind);
        if (asked == "count")
            cell.CellRight().SetValue(10);

        var (submission, found) = Reading.OfFile(kind == "formula" ? WithResult(clerk.Save(), typed) : clerk.Save());
        var findings = new Findings();
        findings.AddRange(found);
        var table = ObservationTable.From(ClerkForm.Zhaohua, ClerkForm.Roster, Profile.Equal, [submission!], 2024, findings);

        Assert.Equal(becomes, Becomes(Assert.Single(table.All)));
        var codes = findings.Sorted().Where(finding => finding.Location.Cell != "").ToArray();
        Assert.Equal(code, string.Join(' ', codes.Select(finding => finding.Descriptor.Code)));
        Assert.All(codes, finding => Assert.Equal((cell.Worksheet.Name, cell.Address.ToString()), (finding.Location.Sheet, finding.Location.Cell)));
    }

    private static void Type(IXLCell cell, string typed, string kind)
    {
        switch (kind)
        {
            case "number":
                cell.SetValue(decimal.Parse(typed, CultureInfo.InvariantCulture));
                break;
            case "percent":
                cell.SetValue(decimal.Parse(typed, CultureInfo.InvariantCulture)).Style.NumberFormat.SetFormat("0%");
                break;
            case "date":
                cell.SetValue(DateTime.ParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture)).Style.NumberFormat.SetFormat("yyyy-mm-dd");
                break;
            case "formula" or "formula without result":
                cell.FormulaA1 = typed;
                break;
            default:
                cell.SetValue<string>(typed);
                break;
        }
    }

    // What a spreadsheet program saves beside a formula, and the library of these tests does not.
    private static byte[] WithResult(byte[] workbook, string formula)
    {
        using var stream = new MemoryStream();
        stream.Write(workbook);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
            foreach (var entry in archive.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)).ToArray())
            {
                using var part = entry.Open();
                var text = new StreamReader(part).ReadToEnd().Replace($"<x:f>{formula}</x:f>", $"<x:f>{formula}</x:f><x:v>3</x:v>", StringComparison.Ordinal);
                part.SetLength(0);
                part.Write(Encoding.UTF8.GetBytes(text));
            }

        return stream.ToArray();
    }

    private static string Becomes(Observation figure) => (figure.State, figure.Reported) switch
    {
        (FigureState.Rejected, _) => "rejected",
        (FigureState.Missing, _) => "blank",
        (_, Figure.Ratio ratio) => ratio.Numerator.ToString(CultureInfo.InvariantCulture),
        (_, Figure.Date date) => date.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        (_, Figure.Outcome outcome) => outcome.Done ? "yes" : "no",
        _ => "",
    };
}

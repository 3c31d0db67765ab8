using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Files.Xls;
using PlanMetrics.Submissions;

namespace PlanMetrics.Tests.Files;

/// <summary>Old workbooks: the same cells as of any workbook, or a word about it.</summary>
public sealed class XlsBookTests
{
    private static (List<(string Sheet, SourceCell Cell)> Cells, Findings Findings, long CellsRead) Read(byte[] bytes, ReaderCaps? caps = null)
    {
        var findings = new Findings();
        var cells = new List<(string, SourceCell)>();
        using var book = XlsBook.Open(bytes, new ReadContext("old.xls", caps ?? ReaderCaps.Default, findings, default));
        while (book.NextSheet() is { } sheet)
            while (sheet.Read())
                foreach (var cell in sheet.Cells)
                    cells.Add((sheet.Name, cell));
        return (cells, findings, book.CellsRead);
    }

    [Fact]
    public void Read_WrittenByLibreOffice_HasEveryCell()
    {
        var (cells, findings, read) = Read(OldWorkbook.Bytes());
        var at = cells.Where(cell => cell.Sheet == "数据").ToDictionary(cell => cell.Cell.Address.ToString(), cell => cell.Cell);
        Assert.Equal(
            ["Text:区司法局", "Number:9", "Number:10", "Date:2024-03-31", "Number:0.905", "Error:#DIV/0!", "Date:2024-03-31", "Number:12345.678", "Boolean:1"],
            new[] { "A2", "D2", "E2", "F2", "D3", "E3", "F3", "D4", "E4" }.Select(place => $"{at[place].Kind}:{at[place].Text}"));
        Assert.Equal(
            (CellTraits.Formula, CellTraits.PercentFormat, CellTraits.Formula, CellTraits.Hidden, CellTraits.Merged),
            (at["E2"].Traits, at["D3"].Traits, at["E3"].Traits, at["A4"].Traits, at["A7"].Traits));
        Assert.Equal(("B3", "藏", CellTraits.Hidden), cells.Where(cell => cell.Sheet == "藏").Select(cell => (cell.Cell.Address.ToString(), cell.Cell.Text, cell.Cell.Traits)).Single());
        Assert.Equal(26, read);
        Assert.Equal("PM2121", Assert.Single(findings.Sorted()).Descriptor.Code);
    }

    [Fact]
    public void Read_AsSubmission_HasRowsAndSaysSo_PM2121()
    {
        var (submission, findings) = Reading.OfFile(OldWorkbook.Bytes(), "old.xls");
        Assert.Equal(26, submission!.CellsRead);
        Assert.Equal(3, submission.Rows.Count(row => row.Target.Text == "T1"));
        Assert.Contains(findings, finding => finding.Descriptor.Code == "PM2121");
    }

    [Fact]
    public void Read_TooManyCells_PM2034()
    {
        var findings = Read(OldWorkbook.Bytes(), new ReaderCaps { Cells = 5 }).Findings;
        Assert.Contains(findings.Sorted(), finding => finding.Descriptor.Code == "PM2034");
    }

    public static TheoryData<string, byte[]> Broken => new()
    {
        { "header only", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504]] },
        { "no workbook in it", OldWorkbook.Container("Contents", Encoding.ASCII.GetBytes("hello")) },
        { "no records", OldWorkbook.Container("Workbook", new byte[4096]) },
        { "a record that never ends", OldWorkbook.Container("Workbook", [0x09, 0x08, 0x10, 0, 0, 6, 5, 0, .. new byte[12], 0x0A, 0, 0xFF, 0xFF]) },
        { "a directory that leads into itself", OldWorkbook.Container("Workbook", new byte[4096], isCyclic: true) },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Read_Broken_PM2120(string what, byte[] bytes)
    {
        var (submission, findings) = Reading.OfFile(bytes, "old.xls");
        Assert.True(submission is null, what);
        Assert.Equal("PM2120", Assert.Single(findings).Descriptor.Code);
    }

    [Fact]
    public void Read_Password_PM2004()
    {
        byte[] protectedBook = [0x09, 0x08, 0x10, 0, 0, 6, 5, 0, .. new byte[12], 0x2F, 0, 2, 0, 1, 0];
        Assert.Equal("PM2004", Assert.Single(Reading.OfFile(OldWorkbook.Container("Workbook", protectedBook), "old.xls").Findings).Descriptor.Code);
    }

    [Fact]
    public void Read_DamagedByChance_IsReadOrRefused()
    {
        var random = new Random(20260331);
        var sound = OldWorkbook.Bytes();
        for (var run = 0; run < 400; run++)
        {
            var bytes = (byte[])sound.Clone();
            for (var edits = random.Next(1, 4); edits > 0; edits--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            var (submission, findings) = Reading.OfFile(random.Next(5) == 0 ? bytes[..random.Next(9, bytes.Length)] : bytes, "old.xls");
            Assert.True(submission is not null || findings.Any(finding => finding.Severity == Severity.Error));
        }
    }
}

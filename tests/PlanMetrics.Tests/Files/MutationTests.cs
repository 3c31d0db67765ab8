using System.IO.Compression;
using System.Text;
using PlanMetrics.Diagnostics;
using static PlanMetrics.Tests.Files.XlsxBuilder;

namespace PlanMetrics.Tests.Files;

/// <summary>Damaged files, by seeded chance: every one is read completely or refused, and none throws.</summary>
public sealed class MutationTests
{
    private const int Runs = 600;

    private static XlsxBuilder Workbook() => With(
            Row(1, "单位", "指标", "报告期", "数值") + string.Concat(Enumerable.Range(2, 20).Select(i => Row(i, "区司法局", $"T{i}", "2024", "5")))
            + """<row r="30"><c r="A30" t="s"><v>0</v></c><c r="B30" s="1"><f>A1</f><v>45000</v></c></row>""",
            before: """<cols><col min="2" max="3" hidden="1"/></cols>""", after: """<mergeCells><mergeCell ref="A2:A3"/></mergeCells>""")
        .Strings("<t>甲</t>").Formats("14", "yyyy年m月");

    [Fact]
    public void Read_FlippedBytes_IsReadOrRefused()
    {
        var random = new Random(20240331);
        var sound = Workbook().ToBytes();
        var expected = Reading.OfWorkbook(sound).Cells;
        for (var run = 0; run < Runs; run++)
        {
            var bytes = (byte[])sound.Clone();
            for (var flips = random.Next(1, 4); flips > 0; flips--)
                bytes[random.Next(bytes.Length)] ^= (byte)random.Next(1, 256);
            var reading = Reading.OfWorkbook(bytes);
            // A checksum guards every part that is read: what is not refused is what was there, or a finding says what is
            // gone. Without the styles part, whose name alone may be damaged, dates are numbers.
            if (reading.IsRefused)
                Assert.Contains(reading.Findings, finding => finding.Severity == Severity.Error);
            else if (!reading.Codes.Contains("PM2035", StringComparison.Ordinal))
                Assert.Equal(expected, reading.Cells);
        }
    }

    [Fact]
    public void Read_CutFile_IsRefused()
    {
        var sound = Workbook().ToBytes();
        for (var length = 4; length < sound.Length; length += 7)
            Assert.Equal("PM2003", Reading.OfWorkbook(sound[..length]).Codes);
    }

    [Theory]
    [InlineData(SheetPart, 1)]
    [InlineData("xl/workbook.xml", 2)]
    [InlineData("xl/styles.xml", 3)]
    [InlineData("xl/sharedStrings.xml", 4)]
    [InlineData("xl/_rels/workbook.xml.rels", 5)]
    public void Read_DamagedXml_NeverThrows(string part, int seed)
    {
        var random = new Random(seed);
        var sound = Part(Workbook().ToBytes(), part);
        for (var run = 0; run < Runs / 2; run++)
        {
            var xml = new StringBuilder(sound);
            for (var edits = random.Next(1, 5); edits > 0; edits--)
                Damage(xml, random);
            var (submission, findings) = Reading.OfFile(Workbook().Replace(part, xml.ToString()).ToBytes());
            Assert.True(submission is not null || findings.Any(finding => finding.Severity == Severity.Error));
        }
    }

    private static void Damage(StringBuilder xml, Random random)
    {
        var at = random.Next(xml.Length);
        switch (random.Next(3))
        {
            case 0: xml[at] = (char)random.Next(1, 128); break;
            case 1: xml.Remove(at, Math.Min(random.Next(1, 40), xml.Length - at)); break;
            default:
                var from = random.Next(xml.Length / 2);
                xml.Insert(at, xml.ToString(from, random.Next(1, Math.Min(40, xml.Length - from))));
                break;
        }
    }

    private static string Part(byte[] package, string name)
    {
        using var archive = new ZipArchive(new MemoryStream(package));
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}

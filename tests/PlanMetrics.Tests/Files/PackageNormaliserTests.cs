using System.IO.Compression;
using ClosedXML.Excel;
using PlanMetrics.Files;

namespace PlanMetrics.Tests.Files;

public sealed class PackageNormaliserTests
{
    [Fact]
    public void Normalise_SameContentSavedTwice_SameBytes()
    {
        var first = Saved();
        var second = Saved();

        Assert.NotEqual(first, second);
        Assert.Equal(Normalised(first), Normalised(second));
    }

    [Fact]
    public void Normalise_Workbook_EntriesInOneOrderWithOneDate()
    {
        using var archive = new ZipArchive(new MemoryStream(Normalised(Saved())));

        var names = archive.Entries.Select(entry => entry.FullName).ToArray();
        Assert.Equal(["[Content_Types].xml", "_rels/.rels", .. names.Skip(2).Order(StringComparer.Ordinal)], names);
        Assert.All(archive.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
    }

    [Fact]
    public void Normalise_Stored_EntriesAreNotCompressed()
    {
        using var archive = new ZipArchive(new MemoryStream(Normalised(Saved(), CompressionLevel.NoCompression)));

        Assert.All(archive.Entries, entry => Assert.Equal(entry.Length, entry.CompressedLength));
    }

    [Fact]
    [Trait("Threat", "T-G11")]
    public void Normalise_Workbook_SaysNothingOfMachineOrMoment()
    {
        using var workbook = new XLWorkbook(new MemoryStream(Normalised(Saved())));

        Assert.Equal("PlanMetrics", workbook.Properties.Author);
        Assert.Equal(1980, workbook.Properties.Created.ToUniversalTime().Year);
    }

    [Fact]
    public void Normalise_Workbook_KeepsCellsLinksAndNotes()
    {
        using var workbook = new XLWorkbook(new MemoryStream(Normalised(Saved())));
        var sheet = workbook.Worksheet("填报");

        Assert.Equal("模拟", sheet.Cell("A1").GetString());
        Assert.Equal(12.5, sheet.Cell("B2").GetDouble());
        Assert.Equal("https://example.org/", sheet.Cell("A1").Hyperlink.ExternalAddress.ToString());
        Assert.Equal("说明", sheet.Cell("B2").Comment.Text);
    }

    private static byte[] Saved()
    {
        using var workbook = new XLWorkbook();
        workbook.Properties.Author = "Somebody";
        var sheet = workbook.AddWorksheet("填报");
        sheet.Cell("A1").SetValue<string>("模拟").Hyperlink = new XLHyperlink("https://example.org/");
        sheet.Cell("B2").SetValue(12.5m).Comment.AddText("说明");
        using var stream = new MemoryStream();
        workbook.SaveAs(stream);
        return stream.ToArray();
    }

    private static byte[] Normalised(byte[] package, CompressionLevel compression = CompressionLevel.SmallestSize)
    {
        using var output = new MemoryStream();
        PackageNormaliser.Normalise(new MemoryStream(package), output, compression);
        return output.ToArray();
    }
}

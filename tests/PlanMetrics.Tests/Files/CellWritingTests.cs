using ClosedXML.Excel;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Files.Csv;
using PlanMetrics.Reports;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Tests.Files;

/// <summary>What people typed, written into cells: it is never run, never turned into something else, never lost without a mark.</summary>
public sealed class CellWritingTests
{
    [Theory]
    [Trait("Threat", "T-G01")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("-1", "'-1")]
    [InlineData("\r=1", "'\r=1")]
    [InlineData("\n=1", "'\n=1")]
    [InlineData("\0=1", "'\\u0000=1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("＋1", "'＋1")]
    [InlineData("－1", "'－1")]
    [InlineData("＠x", "'＠x")]
    [InlineData("区司法局", "区司法局")]
    [InlineData("a\u0007b", "a\\u0007b")]
    public void Guard_TextThatActs_StandsAsText(string text, string expected) => Assert.Equal(expected, CsvTable.Guard(text));

    [Fact]
    [Trait("Threat", "T-G01")]
    public void Csv_NumberBelowZero_StaysANumber() =>
        Assert.Equal("a\r\n-5\r\n", Written.Text(stream => CsvTable.Write<decimal>([new("a", value => Field.Of(value))], [-5m], stream)));

    [Theory]
    [Trait("Threat", "T-G02")]
    [InlineData("1/2")]
    [InlineData("007")]
    [InlineData("1E5")]
    [InlineData("'x")]
    [InlineData("=1+1")]
    [InlineData("TRUE")]
    [InlineData("2024-03-01")]
    public void Workbook_TextThatLooksLikeMore_StaysText(string text) => Assert.Equal($"Text:{text}", ReadBack(text));

    [Theory]
    [Trait("Threat", "T-G03")]
    [InlineData("a\u0001b\0", "a\\u0001b\\u0000")]
    [InlineData("\uFFFE", "\\uFFFE")]
    [InlineData("😀", "😀")]
    [InlineData("两\n行", "两\n行")]
    public void Workbook_WhatNoFileHolds_IsWrittenAsItsNumber(string text, string expected) => Assert.Equal($"Text:{expected}", ReadBack(text));

    // Not a theory: attributes are stored as UTF-8, which has no lone surrogates.
    [Fact]
    [Trait("Threat", "T-G03")]
    public void Workbook_LoneSurrogate_IsWrittenAsItsNumber()
    {
        Assert.Equal("Text:\\uD800x", ReadBack("\uD800x"));
        Assert.Equal("Text:x\\uDC00", ReadBack("x\uDC00"));
    }

    [Theory]
    [Trait("Threat", "T-G03")]
    [InlineData("长")]
    [InlineData("😀")]
    public void Workbook_TextTooLong_IsCutWithAMark(string piece)
    {
        var text = ReadBack("x" + string.Concat(Enumerable.Repeat(piece, 40_000)));

        Assert.InRange(text.Length - "Text:".Length, SheetText.Longest - 1, SheetText.Longest);
        Assert.EndsWith("…（超长，已截断 truncated）", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u", text, StringComparison.Ordinal);
        Assert.Equal(new string('x', SheetText.Longest), SheetText.Of(new string('x', SheetText.Longest)));
    }

    private static string ReadBack(string text)
    {
        using var workbook = new XLWorkbook();
        SheetTable.Write(workbook.AddWorksheet("表"), [new SheetColumn<string>("标题", 20, row => row)], [text], 1, Language.Chinese);
        using var stream = new MemoryStream();
        workbook.SaveAs(stream);
        return Reading.OfWorkbook(stream.ToArray()).TextAt("A2");
    }
}

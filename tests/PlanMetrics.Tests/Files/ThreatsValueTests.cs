using PlanMetrics.Observations;
using PlanMetrics.Submissions;
using static PlanMetrics.Tests.Files.XlsxBuilder;

namespace PlanMetrics.Tests.Files;

/// <summary>The threat matrix, section D: values. What is made of a text or a percentage later is tested with the figures; here each arrives as what it is.</summary>
public sealed class ThreatsValueTests
{
    private static Reading ReadRow(string cells, params string[] formats) => Reading.OfWorkbook(With($"""<row r="1">{cells}</row>""").Formats(formats));

    [Theory]
    [InlineData("NaN")]
    [InlineData("INF")]
    [InlineData("-Infinity")]
    [InlineData("1e400")]
    public void T_D01_NotFinite_PM2042(string value) => Assert.Equal(("PM2042", CellKind.Error), (ReadRow(Number("A1", value)).Codes, ReadRow(Number("A1", value)).At("A1").Kind));

    [Theory]
    [InlineData("89,95")]
    [InlineData("1.234,5")]
    public void T_D02_CommaInANumber_PM2042(string value) => Assert.Equal("PM2042", ReadRow(Number("A1", value)).Codes);

    [Theory]
    [InlineData("９０")]
    [InlineData("٩٠")]
    [InlineData("90%")]
    [InlineData("1,234")]
    [InlineData("\u00A090\u00A0")]
    [InlineData("−5")]
    [InlineData("(5)")]
    public void T_D03_NumbersAsText_StayText(string text) => Assert.Equal($"Text:{text}", ReadRow(Text("A1", text)).TextAt("A1"));

    [Fact]
    public void T_D04_NumberUnderATextFormat_IsANumber() => Assert.Equal("Number:90", ReadRow(Number("A1", "90", 1), "49").TextAt("A1"));

    [Fact]
    public void T_D05_PercentFormat_IsKnown()
    {
        var reading = ReadRow(Number("A1", "0.9", 1) + Number("B1", "90") + Text("C1", "90%"), "0.0%");
        Assert.Equal([CellTraits.PercentFormat, CellTraits.None, CellTraits.None], reading.Cells.Select(cell => cell.Cell.Traits));
    }

    [Theory]
    [InlineData("0.89949999999999997")]
    [InlineData("123456789012345678")]
    public void T_D06_ManyDigits_AreKeptRaw(string digits) => Assert.Equal($"Number:{digits}", ReadRow(Number("A1", digits)).TextAt("A1"));

    [Fact]
    public void T_D07_ErrorCell_IsAnError() => Assert.Equal(
        ["Error:#DIV/0!", "Error:#N/A"],
        ReadRow("""<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B1" t="e"><v>#N/A</v></c>""").Cells.Select(cell => $"{cell.Cell.Kind}:{cell.Cell.Text}"));

    [Theory]
    [InlineData("B1+1", "99", "2")]
    [InlineData("SUM(B1:D1)", "7", "6")]
    [InlineData("SUM($B$1,D1)*2-1", "0", "7")]
    [InlineData("-(B1-C1)/4", "1", "0.25")]
    public void T_D08_StaleResult_IsUsedAndSaid_PM2133(string formula, string saved, string expected)
    {
        var reading = ReadRow($"""<c r="A1"><f>{formula}</f><v>{saved}</v></c>""" + Number("B1", "1") + Number("C1", "2") + Number("D1", "3"));
        Assert.Equal(("PM2133", saved), (reading.Codes, reading.At("A1").Text));
        Assert.Contains($"\"{expected}\"", reading.Finding("PM2133").Message(PlanMetrics.Diagnostics.Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("B1+1", "2")]
    [InlineData("SUM(B1:D1)", "6")]
    [InlineData("B1/3", "0.333333333333333")]
    [InlineData("ROUND(B1/3,2)", "0.5")]
    [InlineData("Sheet2!B1", "5")]
    [InlineData("E1+1", "9")]
    [InlineData("B1/(C1-2)", "9")]
    [InlineData("((B1", "9")]
    [InlineData("B1)", "9")]
    [InlineData("B1 C1", "9")]
    [InlineData("SUM(", "9")]
    [InlineData("1+", "9")]
    [InlineData(")(", "9")]
    public void T_D08_FreshOrBeyondUs_NothingIsSaid(string formula, string saved) => Assert.Equal(
        "", ReadRow($"""<c r="A1"><f>{formula}</f><v>{saved}</v></c>""" + Number("B1", "1") + Number("C1", "2") + Number("D1", "3") + Text("E1", "x")).Codes);

    [Fact]
    public void T_D08_NoResult_IsAnError() => Assert.Equal(CellTraits.Formula | CellTraits.NoCachedValue, ReadRow("""<c r="A1"><f>B1+1</f></c>""").At("A1").Traits);

    [Theory]
    [InlineData("59", "1900-02-28", "")]
    [InlineData("61", "1900-03-01", "")]
    [InlineData("60", "60", "PM2045")]
    [InlineData("0", "0", "PM2046")]
    [InlineData("-1", "-1", "PM2046")]
    [InlineData("2958466", "2958466", "PM2046")]
    public void T_D09_Dates1900(string serial, string text, string codes) => Assert.Equal((text, codes), (ReadRow(Number("A1", serial, 1), "14").At("A1").Text, ReadRow(Number("A1", serial, 1), "14").Codes));

    [Fact]
    public void T_D09_Dates1904AndIso()
    {
        Assert.Equal("Date:2027-03-16", Reading.OfWorkbook(With($"""<row r="1">{Number("A1", "45000", 1)}</row>""").Formats("14").Date1904()).TextAt("A1"));
        Assert.Equal("Date:2026-03-31", ReadRow("""<c r="A1" t="d"><v>2026-03-31</v></c>""").TextAt("A1"));
    }

    [Theory]
    [InlineData("31/03/26", false)]
    [InlineData("03/31/2026", false)]
    [InlineData("2569-03-31 BE", false)]
    [InlineData("2024-12-31", true)]
    [InlineData("2024年12月31日", true)]
    public void T_D10_TextDates_OnlyInAFormAgreed(string text, bool isDay) => Assert.Equal(isDay, DateGrammar.Read(text) is not null);

    [Fact]
    public void T_D11_Booleans_PM2049()
    {
        var reading = ReadRow("""<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>2</v></c>""");
        Assert.Equal(("Boolean:1", "Error:2", "PM2049"), (reading.TextAt("A1"), reading.TextAt("B1"), reading.Codes));
    }

    [Theory]
    [InlineData("2")]
    [InlineData("-1")]
    [InlineData("abc")]
    public void T_D12_SharedIndexWrong_PM2047(string index) =>
        Assert.Equal("PM2047", Reading.OfWorkbook(With($"""<row r="1"><c r="A1" t="s"><v>{index}</v></c></row>""").Strings("<t>a</t>")).Codes);

    [Fact]
    public void T_D13_UnknownStyle_KeepsTheValue_PM2048() => Assert.Equal(("PM2048", "Number:5"), (ReadRow(Number("A1", "5", 99)).Codes, ReadRow(Number("A1", "5", 99)).TextAt("A1")));

    [Fact]
    public void T_D14_RichTextPhoneticsEscapes()
    {
        var reading = Reading.OfWorkbook(With("""<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>a_x000D_b_x0041_</t></is></c></row>""")
            .Strings("<t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh>", "<r><t>Nume</t></r><r><rPr><b/></rPr><t>rator</t></r>"));
        Assert.Equal(["東京", "Numerator", "a\rbA"], reading.Cells.Select(cell => cell.Cell.Text));
    }

    [Fact]
    public void T_D15_BlankIsNotZero()
    {
        var reading = ReadRow("""<c r="A1"/><c r="B1"><v>0</v></c>""" + Text("C1", " ") + Text("D1", "-"));
        Assert.Equal(["Number:0", "Text:-"], reading.Cells.Select(cell => $"{cell.Cell.Kind}:{cell.Cell.Text}"));
        Assert.Equal(3, reading.CellsRead);
    }
}

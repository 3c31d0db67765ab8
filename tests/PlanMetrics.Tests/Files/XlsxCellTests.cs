using PlanMetrics.Submissions;
using static PlanMetrics.Tests.Files.XlsxBuilder;

namespace PlanMetrics.Tests.Files;

/// <summary>What single cells become.</summary>
public sealed class XlsxCellTests
{
    private static Reading ReadRow(string cells, params string[] formats) =>
        Reading.OfWorkbook(With($"""<row r="1">{cells}</row>""").Formats(formats));

    [Theory]
    [InlineData("90")]
    [InlineData("0.90000000000000002")]
    [InlineData("9007199254740993")]
    [InlineData("-0")]
    [InlineData("1E-320")]
    [InlineData("+90")]
    [InlineData(".5")]
    public void Number_Digits_AreKeptRaw(string digits) =>
        Assert.Equal($"Number:{digits}", ReadRow(Number("A1", digits)).TextAt("A1"));

    [Fact]
    public void Number_WhiteSpaceAround_IsTrimmed() => Assert.Equal("Number:90", ReadRow(Number("A1", "\n 90 \n")).TextAt("A1"));

    [Theory]
    [InlineData("89,95")]
    [InlineData("1.234,5")]
    [InlineData("1e400")]
    [InlineData("NaN")]
    [InlineData("INF")]
    [InlineData("-Infinity")]
    [InlineData("0x5A")]
    [InlineData("９０")]
    [InlineData("٩٠")]
    [InlineData("90%")]
    [InlineData("(5)")]
    [InlineData("1e")]
    [InlineData(".")]
    public void Number_NotFiniteDecimal_PM2042(string content)
    {
        var reading = ReadRow(Number("B1", content));
        Assert.Equal($"Error:{content}", reading.TextAt("B1"));
        Assert.Equal("B1", reading.Finding("PM2042").Location.Cell);
        Assert.Equal("数据", reading.Finding("PM2042").Location.Sheet);
    }

    [Fact]
    public void Number_FourHundredDigits_PM2042() => Assert.Equal("PM2042", ReadRow(Number("A1", new string('9', 400))).Codes);

    [Fact]
    public void Number_ManyFaultsOfOneKind_AreCounted_PM2051()
    {
        var cells = string.Concat(Enumerable.Range(1, 26).Select(i => Number($"{(char)('A' + i - 1)}1", "x")));
        var reading = ReadRow(cells);
        Assert.Equal(20, reading.Findings.Count(finding => finding.Descriptor.Code == "PM2042"));
        Assert.Contains("6 more cells", reading.Finding("PM2051").Message(PlanMetrics.Diagnostics.Language.English), StringComparison.Ordinal);
        Assert.Equal(26, reading.Cells.Count);
    }

    [Theory]
    [InlineData("a_x000D_b", "a\rb")]
    [InlineData("a_x005F_x0041_", "a_x0041_")]
    [InlineData("_xZZZZ_", "_xZZZZ_")]
    [InlineData("_x41_", "_x41_")]
    public void Text_Escapes_AreDecodedOnce(string stored, string expected) =>
        Assert.Equal(expected, ReadRow(Text("A1", stored)).At("A1").Text);

    [Fact]
    public void Text_SharedRichAndPhonetic_JoinsRunsWithoutPhonetics()
    {
        var reading = Reading.OfWorkbook(With("""<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>""").Strings(
            "<t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh><phoneticPr fontId=\"1\"/>",
            "<r><t>Nume</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">rator </t></r>"));
        Assert.Equal("Text:東京", reading.TextAt("A1"));
        Assert.Equal("Text:Numerator ", reading.TextAt("B1"));
    }

    [Theory]
    [InlineData("2")]
    [InlineData("-1")]
    [InlineData("abc")]
    public void Text_SharedIndexWrong_PM2047(string index)
    {
        var reading = Reading.OfWorkbook(With($"""<row r="1"><c r="A1" t="s"><v>{index}</v></c></row>""").Strings("<t>a</t>", "<t>b</t>"));
        Assert.Equal("PM2047", reading.Codes);
        Assert.Equal(CellKind.Error, reading.At("A1").Kind);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("\u3000\u00A0")]
    public void Text_OnlyWhiteSpace_IsNoCell(string text) => Assert.Empty(ReadRow(Text("A1", text) + """<c r="B1" s="1"/>""").Cells);

    [Fact]
    public void Boolean_OneZero_IsBoolean()
    {
        var reading = ReadRow("""<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c>""");
        Assert.Equal(("Boolean:1", "Boolean:0"), (reading.TextAt("A1"), reading.TextAt("B1")));
    }

    [Fact]
    public void Boolean_Two_PM2049() => Assert.Equal("PM2049", ReadRow("""<c r="A1" t="b"><v>2</v></c>""").Codes);

    [Fact]
    public void Type_Unknown_PM2050() => Assert.Equal("PM2050", ReadRow("""<c r="A1" t="zz"><v>2</v></c>""").Codes);

    [Fact]
    public void Error_Cell_KeepsItsName() => Assert.Equal("Error:#DIV/0!", ReadRow("""<c r="A1" t="e"><v>#DIV/0!</v></c>""").TextAt("A1"));

    [Fact]
    public void Formula_Cached_IsValueWithTrait()
    {
        var reading = ReadRow("""<c r="A1"><f>B1+1</f><v>99</v></c><c r="B1" t="str"><f>"a"</f><v>a</v></c><c r="C1"><f t="shared" si="0"/><v>7</v></c>""");
        Assert.Equal(new SourceCell(CellKind.Number, "99", new CellAddress(1, 1), CellTraits.Formula), reading.At("A1"));
        Assert.Equal(new SourceCell(CellKind.Text, "a", new CellAddress(1, 2), CellTraits.Formula), reading.At("B1"));
        Assert.Equal(CellTraits.Formula, reading.At("C1").Traits);
    }

    [Theory]
    [InlineData("""<c r="A1"><f>B1+1</f></c>""")]
    [InlineData("""<c r="A1"><f>B1+1</f><v/></c>""")]
    [InlineData("""<c r="A1" t="str"><f>B1+1</f></c>""")]
    public void Formula_WithoutResult_IsErrorWithTrait(string cell)
    {
        var read = ReadRow(cell).At("A1");
        Assert.Equal((CellKind.Error, "=B1+1", CellTraits.Formula | CellTraits.NoCachedValue), (read.Kind, read.Text, read.Traits));
    }

    [Fact]
    public void Formula_EmptyTextResult_IsNoCell() => Assert.Empty(ReadRow("""<c r="A1" t="str"><f>""</f><v></v></c>""").Cells);

    [Theory]
    [InlineData("""<c r="A1" t="str"><f>DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v></c>""")]
    [InlineData("""<c r="A1" t="e"><f>_xlfn.DISPIMG("ID_1",1)</f><v>#NAME?</v></c>""")]
    public void Formula_PictureInCell_IsTextWithTrait(string cell)
    {
        var read = ReadRow(cell).At("A1");
        Assert.Equal(CellKind.Text, read.Kind);
        Assert.True(read.Traits.HasFlag(CellTraits.Picture));
    }

    [Theory]
    [InlineData("9")]
    [InlineData("10")]
    [InlineData("0.0%")]
    public void Number_PercentFormat_HasTrait(string format) =>
        Assert.Equal(CellTraits.PercentFormat, ReadRow(Number("A1", "0.9", 1), format).At("A1").Traits);

    [Fact]
    public void Number_UnknownStyle_KeepsValue_PM2048()
    {
        var reading = ReadRow(Number("A1", "5", 9999));
        Assert.Equal(("PM2048", "Number:5"), (reading.Codes, reading.TextAt("A1")));
    }

    [Theory]
    [InlineData("14")]
    [InlineData("22")]
    [InlineData("31")]
    [InlineData("57")]
    [InlineData("58")]
    [InlineData("yyyy-mm-dd")]
    [InlineData("yyyy\"年\"m\"月\"d\"日\"")]
    [InlineData("[$-804]yyyy年m月d日")]
    [InlineData("[$-804]aaaa;@", true)]
    [InlineData("0;@yyyy", false)]
    [InlineData("mmm", true)]
    [InlineData("[DBNum1][$-804]yyyy\"年\"m\"月\"", true)]
    [InlineData("0.00\"days\"", false)]
    [InlineData("#,##0_d", false)]
    [InlineData("0.0E+00", false)]
    [InlineData("General", false)]
    [InlineData("\"yyyy\"0", false)]
    [InlineData("[Red]0.0", false)]
    [InlineData("0.0;[Red]-0.0\"d\"", false)]
    public void Number_DateFormat_IsDay(string format, bool isDate = true) =>
        Assert.Equal(isDate ? "Date:2024-03-31" : "Number:45382", ReadRow(Number("A1", "45382", 1), format).TextAt("A1"));

    [Theory]
    [InlineData("1", "1900-01-01")]
    [InlineData("59", "1900-02-28")]
    [InlineData("61", "1900-03-01")]
    [InlineData("45382.75", "2024-03-31")]
    [InlineData("45381.999999999", "2024-03-31")]
    [InlineData("2958465", "9999-12-31")]
    public void Date_1900System_IsDay(string serial, string day) =>
        Assert.Equal($"Date:{day}", ReadRow(Number("A1", serial, 1), "14").TextAt("A1"));

    [Fact]
    public void Date_Serial60_PM2045() => Assert.Equal("PM2045", ReadRow(Number("A1", "60", 1), "14").Codes);

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("2958466")]
    [InlineData("1e300")]
    public void Date_OutsideCalendar_PM2046(string serial)
    {
        var reading = ReadRow(Number("A1", serial, 1), "14");
        Assert.Equal(("PM2046", CellKind.Error), (reading.Codes, reading.At("A1").Kind));
    }

    [Theory]
    [InlineData("0", "1904-01-01")]
    [InlineData("60", "1904-03-01")]
    [InlineData("45000", "2027-03-16")]
    public void Date_1904System_IsDay(string serial, string day) => Assert.Equal(
        $"Date:{day}",
        Reading.OfWorkbook(With($"""<row r="1">{Number("A1", serial, 1)}</row>""").Formats("14").Date1904()).TextAt("A1"));

    [Theory]
    [InlineData("0.5", "h:mm", "Text:12:00:00")]
    [InlineData("0.5", "20", "Text:12:00:00")]
    [InlineData("45382.5", "h:mm:ss", "Date:2024-03-31")]
    public void Date_TimeFormat_IsTimeBelowOneDay(string serial, string format, string expected) =>
        Assert.Equal(expected, ReadRow(Number("A1", serial, 1), format).TextAt("A1"));

    [Theory]
    [InlineData("2026-03-31", "Date:2026-03-31")]
    [InlineData("2026-03-31T08:30:00Z", "Date:2026-03-31")]
    public void Date_Iso_IsDay(string text, string expected) =>
        Assert.Equal(expected, ReadRow($"""<c r="A1" t="d"><v>{text}</v></c>""").TextAt("A1"));

    [Fact]
    public void Date_IsoWrong_PM2046() => Assert.Equal("PM2046", ReadRow("""<c r="A1" t="d"><v>31/03/26</v></c>""").Codes);
}

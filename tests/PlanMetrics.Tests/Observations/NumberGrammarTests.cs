using System.Globalization;
using CsCheck;
using PlanMetrics.Observations;
using PlanMetrics.Submissions;

namespace PlanMetrics.Tests.Observations;

public sealed class NumberGrammarTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("12", "12")]
    [InlineData("12.0", "12")]
    [InlineData("12.50", "12.5")]
    [InlineData("1E2", "100")]
    [InlineData("1.5e-1", "0.15")]
    [InlineData("1.2E+1", "12")]
    [InlineData("0.90000000000000002", "0.9")]
    [InlineData("0.30000000000000004", "0.3")]
    [InlineData("35.000000000000007", "35")]
    [InlineData("12.333333333333334", "12.3333333333333")]
    [InlineData("0.012345678901234567", "0.0123456789012346")]
    [InlineData("999999999999999", "999999999999999")]
    public void Read_NumberCell_IsExactWithoutNotes(string raw, string expected)
    {
        var reading = NumberGrammar.Read(Sheet.Number(raw));
        Assert.Null(reading.Fault);
        Assert.Equal(NumberNotes.None, reading.Notes);
        Assert.Equal(expected, reading.Value.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("90", "90", false)]
    [InlineData("12.0", "12", false)]
    [InlineData("007", "7", false)]
    [InlineData("９０", "90", true)]
    [InlineData("１２．５", "12.5", true)]
    [InlineData(" 90 ", "90", true)]
    [InlineData("90\u00A0", "90", true)]
    [InlineData("\u300090", "90", true)]
    [InlineData("\u200B90", "90", true)]
    public void Read_TextCell_IsAcceptedWithANote(string text, string expected, bool spelling)
    {
        var reading = NumberGrammar.Read(Sheet.Text(text));
        Assert.Null(reading.Fault);
        Assert.Equal(NumberNotes.StoredAsText | (spelling ? NumberNotes.Spelling : NumberNotes.None), reading.Notes);
        Assert.Equal(expected, reading.Value.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("90%", "PM3030")]
    [InlineData("９２％", "PM3030")]
    [InlineData("90 %", "PM3030")]
    [InlineData("100%(无案件)", "PM3004")]
    [InlineData("1,234", "PM3031")]
    [InlineData("1，234", "PM3031")]
    [InlineData("12,345,678.5", "PM3031")]
    [InlineData("1 234", "PM3031")]
    [InlineData("1\u00A0234", "PM3031")]
    [InlineData("1'234", "PM3031")]
    [InlineData("1,2,3,4", "PM3004")]
    [InlineData("1.234,5", "PM3004")]
    [InlineData("89,95", "PM3004")]
    [InlineData("12,5x", "PM3004")]
    [InlineData("12 34", "PM3004")]
    [InlineData("(5)", "PM3004")]
    [InlineData("5-", "PM3004")]
    [InlineData("-5", "PM3032")]
    [InlineData("\u22125", "PM3032")]
    [InlineData("－5", "PM3032")]
    [InlineData("+5", "PM3004")]
    [InlineData("l0", "PM3004")]
    [InlineData("1O", "PM3004")]
    [InlineData("٩٠", "PM3004")]
    [InlineData("9٠", "PM3004")]
    [InlineData("1E5", "PM3004")]
    [InlineData("12.", "PM3004")]
    [InlineData(".5", "PM3004")]
    [InlineData("1.2.3", "PM3004")]
    [InlineData("1万", "PM3004")]
    [InlineData("约12", "PM3004")]
    [InlineData("12件", "PM3004")]
    [InlineData("3/5", "PM3004")]
    [InlineData("十二", "PM3004")]
    [InlineData("0x10", "PM3004")]
    [InlineData("NaN", "PM3004")]
    [InlineData("∞", "PM3004")]
    [InlineData("¤90", "PM3004")]
    [InlineData("1000000000000000", "PM3034")]
    public void Read_TextThatIsNoPlainNumber_IsRefused(string text, string code) =>
        Assert.Equal(code, NumberGrammar.Read(Sheet.Text(text)).Fault?.Code);

    [Theory]
    [InlineData("-5", "PM3032")]
    [InlineData("-1.4E-17", "PM3032")]
    [InlineData("1E400", "PM3034")]
    [InlineData("1E-400", "PM3034")]
    [InlineData("1E999999999999", "PM3034")]
    [InlineData("1000000000000000", "PM3034")]
    [InlineData("NaN", "PM3004")]
    [InlineData("-Infinity", "PM3004")]
    [InlineData("89,95", "PM3004")]
    [InlineData("1.234,5", "PM3004")]
    [InlineData("E5", "PM3004")]
    [InlineData("1E", "PM3004")]
    [InlineData("1E5.0", "PM3004")]
    [InlineData("", "PM3004")]
    public void Read_NumberCellThatIsNone_IsRefused(string raw, string code) =>
        Assert.Equal(code, NumberGrammar.Read(Sheet.Number(raw)).Fault?.Code);

    [Theory]
    [InlineData(CellKind.Date, "2024-01-01")]
    [InlineData(CellKind.Boolean, "1")]
    [InlineData(CellKind.Error, "#N/A")]
    public void Read_OtherKindOfCell_IsNoNumber(CellKind kind, string text) =>
        Assert.Equal("PM3004", NumberGrammar.Read(new SourceCell(kind, text)).Fault?.Code);

    [Theory]
    [InlineData("-5", "-5")]
    [InlineData("\u22125.50", "-5.5")]
    [InlineData("－5", "-5")]
    [InlineData("-0", "0")]
    [InlineData("0.12345678901234567890", "0.1234567890123456789")]
    [InlineData("999999999999999999999999", "999999999999999999999999")]
    [InlineData("-999999999999999999999999", "-999999999999999999999999")]
    public void Read_RealNumberInText_HasASignAndAllItsDigits(string text, string expected)
    {
        var reading = NumberGrammar.Read(Sheet.Text(text), isReal: true);
        Assert.Equal((null, expected), (reading.Fault, reading.Value.ToString(CultureInfo.InvariantCulture)));
        Assert.Equal(NumberNotes.StoredAsText, reading.Notes & ~NumberNotes.Spelling);
    }

    [Theory]
    [InlineData("-1.5E2", "-150")]
    [InlineData("12.333333333333334", "12.333333333333334")]
    [InlineData("-0.0", "0")]
    [InlineData("1000000000000000", "1000000000000000")]
    public void Read_RealNumber_HasASignAndAllItsDigits(string raw, string expected)
    {
        var reading = NumberGrammar.Read(Sheet.Number(raw), isReal: true);
        Assert.Equal((null, NumberNotes.None), (reading.Fault, reading.Notes));
        Assert.Equal(expected, reading.Value.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("1000000000000000000000000")]
    [InlineData("-1000000000000000000000000")]
    [InlineData("1E400")]
    [InlineData("1E-400")]
    public void Read_RealNumberBeyondItsLimits_IsRefusedAsNone(string raw) =>
        Assert.Equal("PM3004", NumberGrammar.Read(Sheet.Number(raw), isReal: true).Fault?.Code);

    [Theory]
    [InlineData("0.1234567890123455", "0.123456789012346")]
    [InlineData("0.1000000000000005", "0.100000000000001")]
    [InlineData("0.10000000000000049", "0.1")]
    [InlineData("1.000000000000005", "1.00000000000001")]
    [InlineData("9.999999999999995", "10")]
    [InlineData("0.00123456789012345678", "0.00123456789012346")]
    [InlineData("123456789012345.4", "123456789012345")]
    [InlineData("100000000000000.5", "100000000000001")]
    [InlineData("0.0000000000000000000012345678", "0.0000000000000000000012345678")]
    public void Read_MoreThanFifteenDigits_IsRoundedHalfAwayFromZero(string text, string expected) =>
        Assert.Equal(expected, NumberGrammar.Read(Sheet.Text(text)).Value.ToString(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("0.123456789012345", false)]
    [InlineData("0.1234567890123456", false)]
    [InlineData("0.12345678901234567", false)]
    [InlineData("0.123456789012345678", true)]
    [InlineData("12345678901.2345678", true)]
    [InlineData("000.1234567890123450000", false)]
    public void Read_NumberCell_HasANoteOnlyBeyondTheDigitsOfADouble(string raw, bool precision) =>
        Assert.Equal(precision ? NumberNotes.Precision : NumberNotes.None, NumberGrammar.Read(Sheet.Number(raw)).Notes);

    [Theory]
    [InlineData("0.123456789012345", false)]
    [InlineData("0.1234567890123456", true)]
    public void Read_TextCell_HasANoteBeyondFifteenDigits(string text, bool precision) =>
        Assert.Equal(precision, NumberGrammar.Read(Sheet.Text(text)).Notes.HasFlag(NumberNotes.Precision));

    [Fact]
    public void Read_Fault_HasNeitherValueNorNotes()
    {
        var reading = NumberGrammar.Read(Sheet.Text("1,234"));
        Assert.Equal((0m, NumberNotes.None), (reading.Value, reading.Notes));
    }

    [Theory]
    [InlineData("12,345", "PM3031")]
    [InlineData("123,456", "PM3031")]
    [InlineData("1,234.5", "PM3031")]
    [InlineData("1,234 567", "PM3031")]
    [InlineData("1234,567", "PM3004")]
    [InlineData(",234", "PM3004")]
    [InlineData("1,234.", "PM3004")]
    [InlineData("1,234.5,6", "PM3004")]
    [InlineData("1,23a", "PM3004")]
    [InlineData("a,234", "PM3004")]
    [InlineData("1,2345", "PM3004")]
    [InlineData("1,234;567", "PM3004")]
    [InlineData("1.5,234", "PM3004")]
    [InlineData("1 2", "PM3004")]
    public void Read_Thousands_AreWholeGroupsOfThree(string text, string code) =>
        Assert.Equal(code, NumberGrammar.Read(Sheet.Text(text)).Fault?.Code);

    [Fact]
    public void Read_PercentFormat_IsRefused() =>
        Assert.Equal("PM3030", NumberGrammar.Read(Sheet.Number("0.92", CellTraits.PercentFormat)).Fault?.Code);

    [Fact]
    public void Read_MoreDigitsThanADouble_IsTakenToFifteenWithANote()
    {
        Assert.Equal(NumberNotes.Precision, NumberGrammar.Read(Sheet.Number("0.12345678901234567890")).Notes);
        Assert.Equal(0.123456789012346m, NumberGrammar.Read(Sheet.Number("0.12345678901234567890")).Value);
        Assert.True(NumberGrammar.Read(Sheet.Text("0.1234567890123456")).Notes.HasFlag(NumberNotes.Precision));
    }

    [Fact]
    public void Read_EveryDecimalAsADouble_ComesBackExact() =>
        Gen.Int[0, 99_999_999].Select(Gen.Int[0, 6]).Sample(
            (digits, scale) =>
            {
                var exact = new decimal(digits, 0, 0, false, (byte)scale);
                var raw = ((double)exact).ToString("G17", CultureInfo.InvariantCulture);
                return NumberGrammar.Read(Sheet.Number(raw)) is { Fault: null, Notes: NumberNotes.None } reading && reading.Value == exact;
            },
            seed: "0000KJ2dUIR9", iter: 20_000, threads: 1);
}

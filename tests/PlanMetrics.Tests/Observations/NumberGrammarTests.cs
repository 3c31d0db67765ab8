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

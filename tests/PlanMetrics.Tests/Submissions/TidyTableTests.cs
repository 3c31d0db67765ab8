using PlanMetrics.Diagnostics;
using PlanMetrics.Submissions;
using PlanMetrics.Tests.Files;
using static PlanMetrics.Tests.Files.XlsxBuilder;

namespace PlanMetrics.Tests.Submissions;

public sealed class TidyTableTests
{
    private static readonly string Headings = Row(1, "单位", "指标", "报告期", "分子", "分母", "备注");
    private static readonly string Figures = Row(2, "区司法局", "T1", "2024Q1", "9", "10");

    private static (Submission Submission, string Codes, List<Diagnostic> Findings) Read(string rows, string before = "", string after = "") =>
        Read(With(rows, before, after));

    private static (Submission Submission, string Codes, List<Diagnostic> Findings) Read(XlsxBuilder builder)
    {
        var (submission, findings) = Reading.OfFile(builder.ToBytes());
        return (submission!, string.Join(' ', findings.Select(finding => finding.Descriptor.Code)), findings);
    }

    [Fact]
    public void From_Table_KeepsEveryCellWithItsPlace()
    {
        var (submission, codes, _) = Read(Headings + Figures);
        var row = Assert.Single(submission.Rows);
        Assert.Equal("", codes);
        Assert.Equal("数据", row.Sheet);
        Assert.Equal(new SourceCell(CellKind.Text, "区司法局", new CellAddress(2, 1)), row.Unit);
        Assert.Equal(new SourceCell(CellKind.Number, "9", new CellAddress(2, 4)), row.Numerator);
        Assert.Equal(new SourceCell(CellKind.Blank, "", new CellAddress(2, 6)), row.Note);
        Assert.Equal(SourceCell.Blank, row.Value);
        Assert.Equal(11, submission.CellsRead);
    }

    [Fact]
    public void From_AllHeadingsInEnglishAnyOrder_FillsEveryField()
    {
        string[] names = ["note", "Evidence", "SUBMISSION", "source", "state", "date", "comparator", "value", "denominator", "numerator", "basis", "period", "ｔａｒｇｅｔ", " Unit "];
        var (submission, codes, _) = Read(Row(1, names) + Row(2, [.. names.Select((_, i) => $"v{i}")]));
        var row = Assert.Single(submission.Rows);
        Assert.Equal("", codes);
        Assert.Equal(
            ["v13", "v12", "v11", "v10", "v9", "v8", "v7", "v6", "v5", "v4", "v3", "v2", "v1", "v0"],
            new[] { row.Unit, row.Target, row.Period, row.Basis, row.Numerator, row.Denominator, row.Value, row.Comparator,
                row.Date, row.State, row.Source, row.SubmissionNumber, row.Evidence, row.Note }.Select(cell => cell.Text));
    }

    [Fact]
    public void From_TitleAboveAndSpacedHeadings_AreAccepted()
    {
        var rows = Row(1, "模拟数据 / synthetic") + Row(3, "", "单 位", "指标", "报告期", "口径（当期/累计）", "数值(件)") + Row(4, "", "甲", "T", "2024", "累计", "5");
        var (submission, codes, _) = Read(rows);
        Assert.Equal("", codes);
        Assert.Equal(("累计", "F4"), (submission.Rows[0].Basis.Text, submission.Rows[0].Value.Address.ToString()));
    }

    [Fact]
    public void From_BlankRows_AreSkipped() => Assert.Equal(2, Read(
        Headings + Figures + """<row r="3"><c r="A3" t="inlineStr"><is><t> </t></is></c></row>""" + Row(9, "乙", "T", "2024", "1", "2")).Submission.Rows.Length);

    [Fact]
    public void From_NoHeader_NamesNearest_PM2060()
    {
        var (submission, codes, findings) = Read(Row(1, "标题", "x") + Row(2, "单位", "指标", "时期", "数值") + Row(3, "甲", "T", "2024", "5"));
        Assert.Empty(submission.Rows);
        Assert.Equal(("PM2012 PM2060", Severity.Warning), (codes, findings[1].Severity));
        Assert.Contains("\"period\"", findings[1].Message(Language.English), StringComparison.Ordinal);
        Assert.Contains("第 2 行“单位 指标 时期 数值”", findings[1].Message(Language.Chinese), StringComparison.Ordinal);
        Assert.Equal(10, submission.CellsRead);
    }

    [Fact]
    public void From_NoFigureColumn_PM2060() => Assert.Equal("PM2012 PM2060", Read(Row(1, "单位", "指标", "报告期") + Row(2, "甲", "乙", "2024")).Codes);

    [Fact]
    public void From_HeaderBelowTheSearchedRows_PM2060()
    {
        var notes = string.Concat(Enumerable.Range(1, 40).Select(i => Row(i, "说明", "x")));
        Assert.Equal("PM2012 PM2060", Read(notes + Row(50, "单位", "指标", "报告期", "数值")).Codes);
    }

    [Fact]
    public void From_EmptySheet_IsSilent() => Assert.Equal("", Read(With(Headings + Figures).Sheet("空", "")).Codes);

    [Fact]
    public void From_SheetOfNotes_PM2065() =>
        Assert.Equal("PM2065", Read(With(Headings + Figures).Sheet("说明", Row(1, "填报说明") + Row(2, "一、……"))).Codes);

    [Fact]
    public void From_FileOfNotesAlone_SaysThatNothingIsUsed_PM2012()
    {
        var (submission, codes, findings) = Read(Row(1, "单位#指标#报告期#数值") + Row(2, "区司法局#T1#2024Q1#9"));
        Assert.Empty(submission.Rows);
        Assert.Equal(("PM2012 PM2065", Severity.Error), (codes, findings[0].Severity));
    }

    [Fact]
    public void From_BlankForm_IsNoFileWithoutTable() => Assert.Equal("", Read(Headings).Codes);

    [Fact]
    public void From_HeadingTwice_RefusesSheet_PM2061()
    {
        var (submission, codes, findings) = Read(Row(1, "单位", "指标", "报告期", "数值", "value") + Row(2, "甲", "T", "2024", "5", "6"));
        Assert.Empty(submission.Rows);
        Assert.Equal(("PM2061", "E1"), (codes, findings[0].Location.Cell));
    }

    [Fact]
    public void From_SecondHeader_RefusesSheet_PM2062()
    {
        var (submission, codes, _) = Read(Headings + Figures + Row(5, "指标", "单位", "报告期", "数值") + Row(6, "T", "甲", "2024", "5"));
        Assert.Equal(("PM2062", 0), (codes, submission.Rows.Length));
    }

    [Fact]
    public void From_SameHeaderAgain_IsSkipped_PM2069()
    {
        var (submission, codes, _) = Read(Headings + Figures + Headings.Replace("1\"", "3\"", StringComparison.Ordinal) + Row(4, "乙", "T", "2024", "1", "2"));
        Assert.Equal(("PM2069", 2), (codes, submission.Rows.Length));
    }

    [Fact]
    public void From_UnknownHeading_PM2063()
    {
        var (submission, codes, findings) = Read(Row(1, "序号", "单位", "指标", "报告期", "数值") + Row(2, "1", "甲", "T", "2024", "5"));
        Assert.Equal(("PM2063", 1, Severity.Info), (codes, submission.Rows.Length, findings[0].Severity));
        Assert.Contains("“序号”", findings[0].Message(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void From_ValuesUnderNoHeading_PM2064()
    {
        var (_, codes, findings) = Read(Headings + Row(2, "甲", "T", "2024", "1", "2", "", "", "77"));
        Assert.Equal(("PM2064", "H2"), (codes, findings[0].Location.Cell));
    }

    [Fact]
    public void From_HiddenRows_AreReadAndNamed_PM2067()
    {
        var hidden = string.Concat(Enumerable.Range(3, 3).Select(i => Row(i, "甲", "T", "2024", "1", "2").Replace("<row ", "<row hidden=\"1\" ", StringComparison.Ordinal)));
        var (submission, codes, findings) = Read(Headings + Figures + hidden);
        Assert.Equal(("PM2067", 4), (codes, submission.Rows.Length));
        Assert.Contains("3-5", findings[0].Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void From_HiddenSheet_IsReadAndNamed_PM2066()
    {
        var (submission, codes, _) = Read(new XlsxBuilder().Sheet("藏", Headings + Figures, state: "hidden"));
        Assert.Equal(("PM2066", 1), (codes, submission.Rows.Length));
    }

    [Fact]
    public void From_MergedUnit_IsNamed_PM2068()
    {
        var (submission, codes, findings) = Read(
            Headings + Figures + Row(3, "", "T2", "2024Q1", "1", "2"), after: """<mergeCells><mergeCell ref="A2:A3"/></mergeCells>""");
        Assert.Equal(("PM2068", 2), (codes, submission.Rows.Length));
        Assert.Contains("A3", findings[0].Message(Language.Chinese), StringComparison.Ordinal);
        Assert.True(submission.Rows[1].Unit.IsBlank);
        Assert.Equal(CellTraits.Merged, submission.Rows[1].Unit.Traits);
    }

    [Fact]
    public void From_ErrorInANote_PM2043()
    {
        var error = """<row r="3"><c r="A3" t="inlineStr"><is><t>甲</t></is></c><c r="F3" t="e"><v>#N/A</v></c></row>""";
        var (submission, codes, findings) = Read(Headings + Figures + error);
        Assert.Equal(("PM2043", "F3"), (codes, findings[0].Location.Cell));
        Assert.Equal(CellKind.Error, submission.Rows[1].Note.Kind);
    }

    [Fact]
    public void From_FaultInAColumnThatRowsAreMadeOf_IsLeftToTheReadingOfTheRow()
    {
        var fault = """<row r="3"><c r="A3" t="inlineStr"><is><t>甲</t></is></c><c r="D3" t="e"><v>#N/A</v></c><c r="E3"><f>D2*2</f></c></row>""";
        var (submission, codes, _) = Read(Headings + Figures + fault);
        Assert.Equal("", codes);
        Assert.Equal((CellKind.Error, CellKind.Error), (submission.Rows[1].Numerator.Kind, submission.Rows[1].Denominator.Kind));
    }

    [Fact]
    public void From_ErrorElsewhere_IsSilent()
    {
        var error = """<row r="3"><c r="A3" t="inlineStr"><is><t>x</t></is></c><c r="B3" t="e"><v>#N/A</v></c></row>""";
        Assert.Equal("PM2060", Read(With(Headings + Figures).Sheet("其他", error)).Codes);
    }

    [Fact]
    public void From_FormulaWithoutResult_PM2044()
    {
        var formula = """<row r="3"><c r="A3" t="inlineStr"><is><t>甲</t></is></c><c r="F3"><f>D2*2</f></c></row>""";
        var (_, codes, findings) = Read(Headings + Figures + formula);
        Assert.Equal("PM2044", codes);
        Assert.Contains("“=D2*2”", findings[0].Message(Language.Chinese), StringComparison.Ordinal);
    }
}

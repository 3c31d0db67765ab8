using PlanMetrics.Diagnostics;

namespace PlanMetrics.Tests.Submissions.Ledgers;

/// <summary>Ledgers as offices keep them, each layout read through a mapping; columns are found by the text of their headings.</summary>
public sealed class LedgerReaderTests
{
    private const string Quarters =
        """
        { "sheets": ["台账"], "unit": { "column": "单位" }, "target": "leader-court-appearance-rate", "source": "法院",
          "figures": [ { "numerator": ["{period}", "出庭数"], "denominator": ["{period}", "开庭数"] } ],
          "ignore": ["序号", "备注"] }
        """;

    private const string Wide =
        """
        2024年行政机关负责人出庭应诉台账
        序号|单位|一季度||二季度||备注
        ||开庭数|出庭数|开庭数|出庭数|
        1|区司法局|10|9|4|4|
        2|区公安分局|6|6||| 二季度无案件
        |合计|16|15|4|4|
        注：开庭数为应由负责人出庭的案件数。
        填表人：张三|||审核人：李四
        """;

    private static readonly string[] WideMerges = ["A1:G1", "A2:A3", "B2:B3", "C2:D2", "E2:F2", "G2:G3", "A7:G7"];

    [Fact]
    public void Read_WideTableWithMergedHeadings_MakesAFigureOfEachQuarter()
    {
        var read = LedgerBook.With(Wide, WideMerges).Read(Quarters);

        Assert.Equal(
            [
                "区司法局 leader-court-appearance-rate 一季度 n=9@D4 d=10@C4",
                "区司法局 leader-court-appearance-rate 二季度 n=4@F4 d=4@E4",
                "区公安分局 leader-court-appearance-rate 一季度 n=6@D5 d=6@C5",
            ],
            read.Lines);
        Assert.Equal("PM2185@A7 PM2182@B6", read.Codes);
        Assert.Equal(("法院", "C2"), (read.Rows[0].Source.Text, read.Rows[0].Period.Address.ToString()));
        Assert.Equal(29, read.CellsRead);
    }

    [Fact]
    public void Read_SameLedgerAsCsv_IsTheSame()
    {
        var anySheet = Quarters.Replace("\"台账\"", "\"*\"", StringComparison.Ordinal);
        var read = LedgerBook.ReadCsv(Wide.Replace('|', ','), anySheet);

        Assert.Equal(3, read.Lines.Length);
        Assert.Equal(LedgerBook.With(Wide, WideMerges).Read(anySheet).Lines, read.Lines);
    }

    [Fact]
    public void Read_TableMovedAndColumnsExchanged_IsFoundByItsHeadings()
    {
        const string moved =
            """


            |2024年台账
            |||备注|单位|二季度||一季度|
            |||||开庭数|出庭数|出庭数|开庭数
            ||||区司法局|4|4|9|10
            """;
        var read = LedgerBook.With(moved, "D4:D5", "E4:E5", "F4:G4", "H4:I4").Read(Quarters.Replace("\"序号\", ", "", StringComparison.Ordinal));

        Assert.Equal(["区司法局 leader-court-appearance-rate 二季度 n=4@G6 d=4@F6", "区司法局 leader-court-appearance-rate 一季度 n=9@H6 d=10@I6"], read.Lines);
    }

    [Fact]
    public void Read_ThreeLinesOfHeadings_AndColumnNumbersBelow()
    {
        const string deep =
            """
            单位|行政应诉||||学法
            |一季度||二季度||人次
            |开庭|出庭|开庭|出庭|
            甲|1|2|3|4|5
            区司法局|10|9|4|4|30
            """;
        const string mapping =
            """
            { "unit": { "column": "单位" }, "target": "leader-court-appearance-rate",
              "figures": [ { "numerator": ["行政应诉", "{period}", "出庭"], "denominator": ["行政应诉", "{period}", "开庭"] } ], "ignore": [["学法", "人次"]] }
            """;
        var read = LedgerBook.With(deep, "A1:A3", "B1:E1", "B2:C2", "D2:E2", "F2:F3").Read(mapping);

        Assert.Equal(2, read.Lines.Length);
        Assert.Equal("区司法局 leader-court-appearance-rate 一季度 n=9@C5 d=10@B5", read.Lines[0]);
        Assert.Equal("PM2185@A4", read.Codes);
    }

    [Fact]
    public void Read_UnitsInColumns_QuartersInRows()
    {
        const string turned =
            """
            报告期|区司法局||区公安分局|
            |开庭|出庭|开庭|出庭
            第一季度|10|9|6|6
            第二季度|4|4|3|2
            全年合计|14|13|9|8
            """;
        const string mapping =
            """
            { "period": { "column": "报告期" }, "target": "leader-court-appearance-rate",
              "figures": [ { "numerator": ["{unit}", "出庭"], "denominator": ["{unit}", "开庭"] } ] }
            """;
        var read = LedgerBook.With(turned, "A1:A2", "B1:C1", "D1:E1").Read(mapping);

        Assert.Equal(
            [
                "区司法局 leader-court-appearance-rate 第一季度 n=9@C3 d=10@B3", "区公安分局 leader-court-appearance-rate 第一季度 n=6@E3 d=6@D3",
                "区司法局 leader-court-appearance-rate 第二季度 n=4@C4 d=4@B4", "区公安分局 leader-court-appearance-rate 第二季度 n=2@E4 d=3@D4",
            ],
            read.Lines);
        Assert.Equal("PM2182@A5", read.Codes);
    }

    [Fact]
    public void Read_RecordsInColumns_PartsInRows()
    {
        const string turned =
            """
            项目|区司法局|区公安分局|合计
            应出庭件数|10|6|16
            实际出庭件数|9|6|15
            """;
        const string mapping =
            """
            { "records": "columns", "unit": { "column": "项目" }, "target": "leader-court-appearance-rate", "period": "2024Q1",
              "figures": [ { "numerator": "实际出庭件数", "denominator": "应出庭件数" } ] }
            """;
        var read = LedgerBook.With(turned).Read(mapping);

        Assert.Equal(["区司法局 leader-court-appearance-rate 2024Q1 n=9@B3 d=10@B2", "区公安分局 leader-court-appearance-rate 2024Q1 n=6@C3 d=6@C2"], read.Lines);
        Assert.Equal("PM2182@D1", read.Codes);
    }

    [Fact]
    public void Read_OneSheetAUnit_TakesTheUnitFromTheSheetsName()
    {
        const string mapping =
            """
            { "exceptSheets": ["封面"], "unit": { "sheetName": true }, "target": { "column": "指标" }, "period": { "column": "报告期", "fill": true },
              "figures": [ { "numerator": "分子数", "denominator": "分母数" } ],
              "names": { "target": { "出庭率": "leader-court-appearance-rate" } } }
            """;
        var read = new LedgerBook().Sheet("封面", "说明")
            .Sheet("区司法局", "报告期|指标|分子数|分母数\n一季度|出庭率|9|10\n|司法建议及时办复率|3|3")
            .Sheet("区公安分局", "指标|报告期|分母数|分子数\n出庭率|一季度|6|6")
            .Read(mapping);

        Assert.Equal(
            ["区司法局 leader-court-appearance-rate 一季度 n=9@C2 d=10@D2", "区司法局 司法建议及时办复率 一季度 n=3@C3 d=3@D3", "区公安分局 leader-court-appearance-rate 一季度 n=6@D2 d=6@C2"],
            read.Lines);
        Assert.Equal("PM2184", read.Codes);
        Assert.Equal("封面", read.Finding("PM2184").Location.Sheet);
    }

    [Fact]
    public void Read_SeveralTablesOnASheet_AreToldApartByTheirTitles_AndLabelsAbove()
    {
        const string two =
            """
            填报单位：区司法局||
            一、第一季度||
            指标名称|分子数|分母数
            行政机关负责人出庭应诉率|9|10
            二、第二季度||
            指标名称|分子数|分母数
            行政机关负责人出庭应诉率|4|4
            """;
        static string Table(string title, string period) =>
            $$"""
            { "title": "{{title}}", "unit": { "label": "填报单位" }, "target": { "column": "指标名称" }, "period": "{{period}}",
              "figures": [ { "numerator": "分子数", "denominator": "分母数" } ] }
            """;
        var first = LedgerBook.With(two).Read(Table("第一季度", "一季度"));
        var both = LedgerBook.With(two).Read(Table("第一季度", "一季度").Replace("{ \"label\": \"填报单位\" }", "\"区司法局\"", StringComparison.Ordinal) + ","
            + Table("第二季度", "二季度").Replace("{ \"label\": \"填报单位\" }", "\"区司法局\"", StringComparison.Ordinal));
        var untitled = LedgerBook.With(two).Read(Table("", "一季度").Replace("\"title\": \"\",", "", StringComparison.Ordinal));

        Assert.Equal("区司法局 行政机关负责人出庭应诉率 一季度 n=9@B4 d=10@C4", first.Lines[0]);
        Assert.Equal("A1", first.Rows[0].Unit.Address.ToString());
        Assert.Equal(["区司法局 行政机关负责人出庭应诉率 一季度 n=9@B4 d=10@C4", "区司法局 行政机关负责人出庭应诉率 二季度 n=4@B7 d=4@C7"], both.Lines);
        Assert.Empty(untitled.Lines);
        Assert.Equal("PM2180", untitled.Codes);
    }

    [Fact]
    public void Read_MergedUnitOverItsQuarters_BelongsToAllOfThem()
    {
        var read = LedgerBook.With("单位|时间|开庭|出庭\n区司法局|一季度|10|9\n|二季度|4|4\n区公安分局|一季度|6|6", "A2:A3").Read(
            """
            { "unit": { "column": "单位" }, "period": { "column": "时间" }, "target": "leader-court-appearance-rate",
              "figures": [ { "numerator": "出庭", "denominator": "开庭" } ] }
            """);

        Assert.Equal(["区司法局", "区司法局", "区公安分局"], read.Rows.Select(row => row.Unit.Text));
    }

    [Fact]
    public void Read_RenamedHeading_NamesTheNearestAndReadsNothing()
    {
        var read = LedgerBook.With(Wide.Replace("单位", "责任单位", StringComparison.Ordinal), WideMerges).Read(Quarters);

        Assert.Empty(read.Lines);
        Assert.Equal("PM2177@B2", read.Codes);
        Assert.Contains("最接近的是“责任单位”", read.Finding("PM2177").Message(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_QuarterWithoutOneOfItsColumns_IsRefused()
    {
        var read = LedgerBook.With("单位|一季度||二季度|\n|开庭数|出庭数|开庭数|签到数\n区司法局|10|9|4|4", "A1:A2", "B1:C1", "D1:E1")
            .Read(Quarters.Replace("\"序号\", \"备注\"", "", StringComparison.Ordinal));

        Assert.Empty(read.Lines);
        Assert.Contains("二季度 / 出庭数", read.Finding("PM2177").Message(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_HeadingTwice_IsRefused_WithBothCells()
    {
        var read = LedgerBook.With("单位|一季度|||\n|开庭数|出庭数|出庭数\n区司法局|10|9|8", "A1:A2", "B1:D1")
            .Read(Quarters.Replace("\"序号\", \"备注\"", "", StringComparison.Ordinal));

        Assert.Empty(read.Lines);
        Assert.Contains("C2, D2", read.Finding("PM2179").Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TableNowhere_IsSaid_PM2178()
    {
        var read = new LedgerBook().Sheet("台账", "完全|不同|的|表\n1|2|3|4").Read(Quarters);
        var noSheet = new LedgerBook().Sheet("其他", "完全|不同").Read(Quarters);

        Assert.Equal("PM2178", read.Codes);
        Assert.Equal("PM2178 PM2184", noSheet.Codes);
    }

    [Fact]
    public void Read_ColumnThatTheMappingDoesNotKnow_IsNamed_PM2183()
    {
        var read = LedgerBook.With(Wide, WideMerges).Read(Quarters.Replace("\"序号\", \"备注\"", "\"序号\"", StringComparison.Ordinal));

        Assert.Equal(3, read.Lines.Length);
        Assert.Equal("G2", read.Finding("PM2183").Location.Cell);
    }

    [Fact]
    public void Read_LabelThatIsNotThere_PM2188() => Assert.Equal(
        "PM2188",
        LedgerBook.With("指标|分子数|分母数\n甲|1|2").Read(
            """
            { "unit": { "label": "填报单位" }, "target": { "column": "指标" }, "period": "一季度", "figures": [ { "numerator": "分子数", "denominator": "分母数" } ] }
            """).Codes);

    [Fact]
    public void Read_FigureUnderAMergedCell_KeepsItsPlaceAndItsMark()
    {
        var read = LedgerBook.With("单位|开庭|出庭\n区司法局|10|9\n区公安分局||8", "B2:B3").Read(
            """
            { "unit": { "column": "单位" }, "period": "2024Q1", "target": "leader-court-appearance-rate", "figures": [ { "numerator": "出庭", "denominator": "开庭" } ] }
            """);

        Assert.Equal("区公安分局 leader-court-appearance-rate 2024Q1 n=8@C3 d=@B3", read.Lines[1]);
    }
}

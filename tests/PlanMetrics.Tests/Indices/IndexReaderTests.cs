using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Tests.Files;
using static PlanMetrics.Tests.Indices.IndexBook;

namespace PlanMetrics.Tests.Indices;

/// <summary>Index workbooks: forgiving in headings, strict in what stands below them.</summary>
public sealed class IndexReaderTests
{
    private const string Settings = "| 指数名称 | 试验指数 |\n| 年份 | 2020 |";
    private const string Indicators = "| 编号 | 名称 | 分组 | 下限 | 上限 |\n| a | 甲指标 | 一 | 0 | 10 |\n| b | 乙指标 | 一 | 0 | 100 |";
    private const string Values = "| 单位 | a | b |\n| 东 | 5 | 20 |\n| 西 | 10 | 40 |";

    [Theory]
    [InlineData("PM1085", Settings, "| 编号 | 下限 | 上限 |\n| a | 0 | 10 |\n| a | 0 | 100 |", "指标!A3")]
    [InlineData("PM1085", Settings + "\n| 年份 | 2021 |", Indicators, "设置!A3")]
    [InlineData("PM1088", Settings, "| 编号 | 下限 | 上限 |\n| a | 10 | 10 |\n| b | 0 | 1 |", "指标!A2")]
    [InlineData("PM1088", Settings, "| 编号 | 下限 | 上限 |\n| a | 10 | 0 |\n| b | 0 | 1 |", "指标!A2")]
    [InlineData("PM1088", Settings, "| 编号 | 下限 | 上限 |\n| a | 0 | |\n| b | 0 | 1 |", "指标!A2")]
    [InlineData("PM1088", Settings, "| 编号 | 方向 | 最差值 | 最优值 |\n| a | 逆向 | 0 | 10 |\n| b | 正向 | 0 | 1 |", "指标!A2")]
    [InlineData("PM1088", Settings, "| 编号 | 下限 | 上限 | 变换 |\n| a | 0 | 10 | 对数 |\n| b | 0 | 1 | |", "指标!A2")]
    [InlineData("PM1088", Settings, "| 编号 | 下限 | 上限 | 规则 |\n| a | 0 | 10 | minMax |\n| b | 0 | 1 | |", "指标!A2")]
    [InlineData("PM1089", Settings + "\n| 权重合计 | 100 |", "| 编号 | 权重 | 下限 | 上限 |\n| a | 40 | 0 | 10 |\n| b | 50 | 0 | 1 |", "指标!A2")]
    [InlineData("PM1090", Settings, Indicators + "\n| c | 丙指标 | 一 | 0 | 1 |", "数据!A1")]
    [InlineData("PM1092", "| 指数名称 | 试验指数 |\n| 满分 | 100 |", Indicators, "设置")]
    [InlineData("PM1093", Settings + "\n| 满分分 | 100 |", Indicators, "设置!A3")]
    [InlineData("PM1094", Settings, "| 编号 | 权重 | 下限 | 上限 |\n| a | 40 | 0 | 10 |\n| b | | 0 | 1 |", "指标!A3")]
    [InlineData("PM1095", Settings, "| 编号 | 下限 | 上限 | 适用类别 |\n| a | 0 | 10 | 沿海 |\n| b | 0 | 1 | |", "指标!A2")]
    [InlineData("PM2113", Settings, "| 编号 | 下限 | 最小值 | 上限 |\n| a | 0 | 0 | 10 |\n| b | 0 | 0 | 1 |", "指标!C1")]
    [InlineData("PM2114", Settings, "| 编号 | 权重 | 下限 | 上限 |\n| a | -1 | 0 | 10 |\n| b | 1 | 0 | 1 |", "指标!B2")]
    [InlineData("PM2114", Settings, "| 编号 | 方向 | 下限 | 上限 |\n| a | 向上吧 | 0 | 10 |\n| b | | 0 | 1 |", "指标!B2")]
    [InlineData("PM2114", Settings, "| 编号 | 下限 | 上限 |\n| a | '1,5 | 10 |\n| b | 0 | 1 |", "指标!B2")]
    [InlineData("PM2114", "| 指数名称 | 试验指数 |\n| 年份 | 20 |", Indicators, "设置!B2")]
    [InlineData("PM2114", Settings, "| 编号 | 分组 | 下限 | 上限 |\n| a | 一 | 0 | 10 |\n| b | | 0 | 1 |", "指标!A3")]
    public void Definition_WithAFault_IsRefusedWithItsCell(string code, string settings, string indicators, string place)
    {
        var (book, findings) = Read(Of(("设置", settings), ("指标", indicators), ("数据", Values)));
        Assert.Null(book);
        Assert.Contains(findings, finding => finding.Descriptor.Code == code && finding.Location.ToString() == $"index.xlsx({place})");
    }

    [Theory]
    [InlineData("PM1086", "| 编号 | 上级 |\n| 二 | |", "指标!A2")]
    [InlineData("PM1087", "| 编号 | 上级 |\n| 一 | 二 |\n| 二 | 一 |", "分组!A2")]
    [InlineData("PM1091", "| 编号 | 上级 |\n| 一 | |\n| 二 | |", "分组!A3")]
    public void Groups_WithAFault_AreRefusedWithTheirCell(string code, string groups, string place)
    {
        var (book, findings) = Read(Of(("设置", Settings), ("分组", groups), ("指标", Indicators), ("数据", Values)));
        Assert.Null(book);
        Assert.Contains(findings, finding => finding.Descriptor.Code == code && finding.Location.ToString() == $"index.xlsx({place})");
    }

    [Fact]
    public void Sheets_MissingOrTwice_AreRefused()
    {
        Assert.Contains(Read(Of(("设置", Settings), ("指标", Indicators))).Findings, finding => finding.Descriptor.Code == "PM2110");
        Assert.Contains(Read(Of(("设置", Settings), ("指标", Indicators), ("数据", Values), ("values", Values))).Findings, finding => finding.Descriptor.Code == "PM2111");
        Assert.Contains(Read(Of(("设置", Settings), ("指标", Indicators), ("数据", "| 谁 | a | b |\n| 东 | 5 | 20 |"))).Findings, finding => finding.Descriptor.Code == "PM2117");
    }

    [Fact]
    public void WhatIsNotRead_IsSaid()
    {
        var (book, findings) = Read(Of(
            ("封面", "| 某研究院 |"), ("设置", Settings), ("指标", Indicators), ("数据", "| 单位 | a | b | 人口 |\n| 东 | 5 | 20 |\n| 西 | 10 | 40 |\n| | 7 | 8 |\n| 注：数据截至年底 |")));
        Assert.NotNull(book);
        string[] expected = ["PM2112 数据!D1", "PM2115 封面", "PM2116 数据!B4", "PM3022 数据!A5"];
        Assert.Equal(expected, findings.Select(finding => $"{finding.Descriptor.Code} {finding.Location.ToString()[11..^1]}").Order(StringComparer.Ordinal));
        Assert.Equal(["东", "西"], book.Index.Units.Select(unit => unit.Id));
    }

    [Fact]
    public void Headings_ComeInManySpellings_AndSheetsUnderAnyName()
    {
        var (book, findings) = Read(Of(
            ("Sheet1", "| Year | 2020 |\n| Index name | Trial |"),
            ("Sheet2", "| Some title above |\n| |\n| Indicator Code | Indicator_Name | Pillar | Best value (= 100) | Worst value (= 0) | Weight |\n| a | First | One | 0 | 10 | 0.25 |\n| b | Second | One | 100 | 0 | 0.75 |"),
            ("Sheet3", "| Source: trial |\n| ISO3 | Country | First | Second |\n| EST | East | 5 | 20 |\n| WST | West | n/a | 40 |")));
        Assert.DoesNotContain(findings, finding => finding.Severity != Severity.Info);
        var index = book!.Index;
        Assert.Equal((Language.English, "Trial", 2020), (index.ToPlan().Language, index.Name.English, index.Year));
        Assert.Equal(["EST", "WST"], index.Units.Select(unit => unit.Id));
        Assert.Equal("East", index.Units[0].Name.English);
        Assert.Equal([true, false], index.Indicators.Select(indicator => indicator.LowerIsBetter));
        Equal("27.5", Points(Score(index, book.Values), "EST")); // 0.25 × 50 + 0.75 × 20
        Equal("40", Points(Score(index, book.Values), "WST"));
    }

    [Fact]
    public void Group_InAMergedCell_IsThatOfAllItsRows()
    {
        var rows = XlsxBuilder.Row(1, "分组", "指标", "下限", "上限") + XlsxBuilder.Row(2, "一", "甲", "0", "10") + XlsxBuilder.Row(3, "", "乙", "0", "10");
        var workbook = new XlsxBuilder().Sheet("指标", rows, after: """<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>""")
            .Sheet("设置", XlsxBuilder.Row(1, "指数名称", "试验") + XlsxBuilder.Row(2, "年份", "2020"))
            .Sheet("数据", XlsxBuilder.Row(1, "单位", "甲", "乙") + XlsxBuilder.Row(2, "东", "5", "7")).ToBytes();
        Assert.Equal(["一", "一"], Read(workbook).Book!.Index.Indicators.Select(indicator => indicator.Group));
    }

    [Fact]
    public void Group_MayHaveTheNameOfItsOnlyIndicator()
    {
        var (book, findings) = Read(Of(
            ("设置", Settings), ("分组", "| 名称 | 权重 |\n| 健康 | 3 |\n| 收入 | 1 |"),
            ("指标", "| 名称 | 分组 | 下限 | 上限 |\n| 健康 | 健康 | 0 | 10 |\n| 收入 | 收入 | 0 | 100 |"), ("数据", "| 单位 | 健康 | 收入 |\n| 东 | 10 | 20 |")));
        Assert.DoesNotContain(findings, finding => finding.Severity == Severity.Error);
        Equal("80", Points(Score(book!.Index, book.Values), "东")); // (3 × 100 + 20) / 4
    }

    [Fact]
    public void Points_OfIndicators_AreTheWeightsOfTheirGroups()
    {
        var (book, _) = Read(Of(
            ("设置", Settings), ("指标", "| 编号 | 分组 | 分值 | 下限 | 上限 |\n| a | 一 | 10 | 0 | 10 |\n| b | 一 | 30 | 0 | 100 |\n| c | 二 | 60 | 0 | 1 |"),
            ("分组", "| 编号 | 名称 |\n| 一 | 第一 |\n| 二 | 第二 |"), ("数据", "| 单位 | a | b | c |\n| 东 | 10 | 0 | 1 |")));
        Equal("70", Points(Score(book!.Index, book.Values), "东")); // 10 + 0 + 60
    }

    [Theory]
    [InlineData("'12,5", "PM3004")]
    [InlineData("'45%", "PM3030")]
    [InlineData("'1,234.5", "PM3031")]
    [InlineData("约5", "PM3004")]
    [InlineData("1E+30", "PM3004")]
    public void Value_ThatIsNoNumber_IsRejectedWithItsCell_AndCountsAsMissing(string cell, string code)
    {
        var (book, _) = Read(Of(("设置", Settings), ("指标", Indicators), ("数据", $"| 单位 | a | b |\n| 东 | {cell} | 20 |")));
        var result = Score(book!.Index, book.Values);
        Assert.Contains(result.Findings, finding => finding.Descriptor.Code == code && finding.Location.ToString() == "index.xlsx(数据!B2)");
        Equal("20", Points(result, "东"));
        Assert.Equal(1, Of(result, "东").Rejected);
    }

    [Theory]
    [InlineData(1, 1, "")]
    [InlineData(1, 0, "PM2119")]
    [InlineData(0, 1, "PM3030")]
    public void Percentages_MustBeShownAlikeInBoundsAndValues(int boundStyle, int valueStyle, string code)
    {
        var workbook = new XlsxBuilder().Formats("0%")
            .Sheet("设置", XlsxBuilder.Row(1, "指数名称", "试验") + XlsxBuilder.Row(2, "年份", "2020"))
            .Sheet("指标", XlsxBuilder.Row(1, "编号", "下限", "上限")
                + $"<row r=\"2\">{XlsxBuilder.Text("A2", "a")}{XlsxBuilder.Number("B2", "0", boundStyle)}{XlsxBuilder.Number("C2", "1", boundStyle)}</row>")
            .Sheet("数据", XlsxBuilder.Row(1, "单位", "a") + $"<row r=\"2\">{XlsxBuilder.Text("A2", "东")}{XlsxBuilder.Number("B2", "0.45", valueStyle)}</row>").ToBytes();
        var (book, findings) = Read(workbook);
        if (code == "PM2119")
        {
            Assert.Null(book);
            Assert.Contains(findings, finding => finding.Descriptor.Code == code && finding.Location.ToString() == "index.xlsx(数据!B2)");
            return;
        }

        var result = Score(book!.Index, book.Values);
        Assert.Equal(code.Length == 0 ? 45m : null, Points(result, "东"));
        Assert.Equal(code.Length > 0, result.Findings.Any(finding => finding.Descriptor.Code == "PM3030"));
    }

    [Fact]
    public void Value_OutsideWhatIsPossible_IsRejected()
    {
        var (book, _) = Read(Of(
            ("设置", Settings), ("指标", "| 编号 | 规则 | 下限 | 上限 | 最小可能值 | 最大可能值 |\n| a | 已标准化 | | | | |\n| b | | 0 | 10 | 0 | 50 |"),
            ("数据", "| 单位 | a | b |\n| 东 | 100.5 | 51 |\n| 西 | 80 | 20 |\n| 南 | -1 | 0 |")));
        var result = Score(book!.Index, book.Values);
        Assert.Equal(["数据!B2", "数据!B4", "数据!C2"], result.Findings.Where(finding => finding.Descriptor.Code == "PM2118").Select(finding => finding.Location.ToString()[11..^1]).Order(StringComparer.Ordinal));
        Equal("90", Points(result, "西"));
        Assert.Null(Points(result, "东"));
    }

    [Fact]
    public void CountsOfThings_StillRefuseDecimalsAndSigns()
    {
        Assert.Equal(CellCodes.Negative, NumberGrammar.Read(-3m).Fault);
        Assert.Null(NumberGrammar.Read(-3.5m, isReal: true).Fault);
        Assert.Equal(-3.5m, NumberGrammar.Read("－3.5", isReal: true).Value);
        Assert.Equal(UnitOfMeasure.Number, Read(Of(("设置", Settings), ("指标", Indicators), ("数据", Values))).Book!.Index.ToPlan().Targets[0].UnitOfMeasure);
    }

    /// <summary>The smallest index of docs/index.md, in both languages, and the committed workbook of the README.</summary>
    [Theory]
    [InlineData("## The smallest one", "settings")]
    [InlineData("## 中文说明", "设置")]
    public void SmallestIndex_OfThePage_ScoresAsThePageSays(string heading, string settings)
    {
        var page = File.ReadAllText(Path.Combine(House.Repository.Root, "docs/index.md")).ReplaceLineEndings("\n");
        var tables = page[page.IndexOf(heading, StringComparison.Ordinal)..].Split("\n\n").Where(part => part.StartsWith('|')).Take(3)
            .Select(table => string.Join('\n', table.Split('\n').Where(line => !line.StartsWith("|---", StringComparison.Ordinal)))).ToArray();
        var result = Score(Of((settings, tables[0]), (settings == "设置" ? "指标" : "indicators", tables[1]), (settings == "设置" ? "数据" : "values", tables[2])));
        using var committed = File.OpenRead(Path.Combine(House.Repository.Root, "docs/examples/liveability.xlsx"));
        var book = IndexFile.Read(committed, "liveability.xlsx", new Findings());

        foreach (var scored in new[] { result, Score(book!.Index, book.Values) })
        {
            Equal("62.5", scored.Scores.Units[0].Total.Children[0].Points);
            Equal("56.25", Points(scored, "E"));
            Equal("75", Points(scored, "W"));
            Assert.Equal([2, 1], scored.Scores.Units.Select(unit => unit.Rank ?? 0));
        }
    }

    [Fact]
    public void TidyTable_IsNoIndex()
    {
        var (submission, findings) = Files.Reading.OfFile(Of(
            ("数据", "| 单位 | 指标 | 报告期 | 分子 | 分母 | 数值 |\n| 区司法局 | x | 2024 | 9 | 10 | |"), ("设置", Settings)));
        Assert.Single(submission!.Rows);
        Assert.DoesNotContain(findings, finding => finding.Descriptor.Code.StartsWith("PM211", StringComparison.Ordinal));
    }

    [Fact]
    public void DataFiles_MadeOfAnIndex_AreReadBackTheSame()
    {
        var (book, _) = Read(Of(
            ("设置", Settings + "\n| 满分 | 1 |\n| 最低分 | 0.01 |"), ("分组", "| 编号 | 聚合方式 | 最低可用比例 | 适用类别 |\n| 一 | 几何平均 | 0.5 | 沿海 |\n| 二 | | | |"),
            ("指标", "| 编号 | 分组 | 下限 | 上限 | 变换 | 规则 | 计量单位 |\n| a | 一 | 1 | 10 | 对数 | | 岁 |\n| b | 二 | | | | minMax | |\n| c | 二 | | | | 与最优比 | |"),
            ("单位", "| 编号 | 排名组 | 类别 |\n| 东 | 大 | 沿海 |\n| 西 | 小 | 内陆 |"), ("数据", "| 单位 | a | b | c |\n| 东 | 5 | 20 | 1 |\n| 西 | | 40 | 2 |")));
        var findings = new Findings();
        using var plan = new MemoryStream();
        PlanJson.Write(book!.Index.ToPlan(), plan);
        var plainPlan = PlanFile.Read(plan.ToArray(), "plan.json", findings);
        using var profile = new MemoryStream();
        ProfileJson.Write(book.Index.ToProfile(), profile);
        var plainProfile = ProfileFile.Read(profile.ToArray(), "profile.json", plainPlan!, findings);
        Assert.DoesNotContain(findings.Sorted(), finding => finding.Severity == Severity.Error);

        var direct = Score(book.Index, book.Values);
        var again = Evaluation.Run(plainPlan!, book.Index.ToRoster(), plainProfile!, [book.Values], new EvaluationOptions { Year = 2020 });
        Assert.Equal(direct.Scores.Units.Select(unit => (unit.UnitId, unit.Total.Points, unit.Rank)), again.Scores.Units.Select(unit => (unit.UnitId, unit.Total.Points, unit.Rank)));
        using var twice = new MemoryStream();
        ProfileJson.Write(plainProfile!, twice);
        Assert.Equal(profile.ToArray(), twice.ToArray());
    }
}

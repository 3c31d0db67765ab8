using PlanMetrics.Indices;
using PlanMetrics.Measures;
using PlanMetrics.Profiles;
using static PlanMetrics.Tests.Indices.IndexBook;

namespace PlanMetrics.Tests.Indices;

/// <summary>What goes wrong in indices: missing values, ties, equal values, zeros, directions, digits.</summary>
public sealed class IndexTrapsTests
{
    private const string Settings = "| 指数名称 | 试验指数 |\n| 年份 | 2020 |";

    /// <summary>a: 0–10, weight 3; b: 100–0 (lower is better), weight 1; c: 0–1, alone in its group.</summary>
    private const string Indicators = """
        | 编号 | 分组 | 权重 | 方向 | 下限 | 上限 |
        | a | 甲 | 3 | 正向 | 0 | 10 |
        | b | 甲 | 1 | 逆向 | 0 | 100 |
        | c | 乙 | 1 | 正向 | 0 | 1 |
        """;

    [Fact]
    public void Weights_AreThoseOfTheSheet_AndLowerIsBetterWhereItSaysSo()
    {
        var result = Score(Of(("设置", Settings), ("指标", Indicators), ("数据", "| 单位 | a | b | c |\n| 东 | 5 | 20 | 1 |\n| 西 | 12 | 120 | -0.5 |")));
        Equal("57.5", Points(result, "东", "甲")); // (3 × 50 + 1 × 80) / 4
        Equal("78.75", Points(result, "东"));
        Equal("75", Points(result, "西", "甲")); // cut off at both bounds: 100 and 0
        Equal("37.5", Points(result, "西"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("n/a")]
    [InlineData("N/A")]
    [InlineData("..")]
    [InlineData("暂无")]
    [InlineData("—")]
    public void MissingValue_IsTakenOutAndNeverZero(string cell)
    {
        var result = Score(Of(("设置", Settings), ("指标", Indicators), ("数据", $"| 单位 | a | b | c |\n| 东 | {cell} | 20 | 1 |\n| 西 | 0 | 20 | 1 |")));
        Equal("90", Points(result, "东")); // a is out, b alone makes 甲: (80 + 100) / 2
        Equal("60", Points(result, "西")); // 0 is a value: (20 + 100) / 2
        Assert.Equal(1, Of(result, "东").Missing);
        Assert.Equal(MeasureState.Missing, result.Measures.All.Single(measure => measure.UnitId == "东" && measure.Target.Id == "a").State);
    }

    [Fact]
    public void Group_BelowItsThreshold_IsTakenOut_AndTheTotalBelowItsOwnHasNoScore()
    {
        var workbook = Of(
            ("设置", Settings + "\n| 最低可用比例 | 0.5 |\n| 排名最低可用比例 | 0.6 |"),
            ("分组", "| 编号 | 最低可用比例 | 上级 |\n| 甲 | 0.6 | |\n| 乙 | | |\n| 丙 | | |"),
            ("指标", Indicators + "\n| d | 丙 | 1 | | 0 | 1 |"),
            ("数据", "| 单位 | a | b | c | d |\n| 全 | 10 | 0 | 1 | 1 |\n| 半 | 10 | | 0 | 1 |\n| 少 | | | 1 | |\n| 无 | | | | |"));
        var result = Score(workbook);
        Equal("100", Points(result, "全"));
        Assert.Null(Points(result, "半", "甲")); // one of two is below 0.6
        Equal("50", Points(result, "半")); // two of three groups are enough
        Assert.Null(Points(result, "少")); // one of three groups is not
        Assert.NotEmpty(Of(result, "少").NotRanked.Chinese);
        Assert.Null(Points(result, "无"));
        Assert.Null(Of(result, "无").Rank);
        Assert.Equal([1, 2], new[] { Of(result, "全").Rank, Of(result, "半").Rank });
    }

    [Fact]
    public void Unit_WithTooFewIndicators_IsShownWithoutARank()
    {
        var result = Score(Of(
            ("设置", Settings + "\n| 排名最低可用比例 | 0.8 |"), ("指标", Indicators),
            ("数据", "| 单位 | a | b | c |\n| 东 | 5 | 20 | 1 |\n| 西 | 5 | 20 | |")));
        Equal("57.5", Points(result, "西"));
        Assert.Equal(1, Of(result, "东").Rank);
        Assert.Null(Of(result, "西").Rank);
        Assert.Contains("2/3", Of(result, "西").NotRanked.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Ties_ShareARank_AndTheNextIsLeftOut()
    {
        var result = Score(Of(("设置", Settings), ("指标", Indicators), ("数据", "| 单位 | a | b | c |\n| 甲1 | 5 | 0 | 1 |\n| 甲2 | 5 | 0 | 1 |\n| 高 | 9 | 0 | 1 |\n| 低 | 1 | 0 | 1 |")));
        Assert.Equal([2, 2, 1, 4], result.Scores.Units.Select(unit => unit.Rank ?? 0));
        Assert.True(Of(result, "甲1").Tied);
    }

    [Fact]
    public void Ranks_GoByTheUnroundedScore_UnlessStated()
    {
        const string Values = "| 单位 | a | b | c |\n| 东 | 5 | 0 | 1 |\n| 西 | 5.000001 | 0 | 1 |";
        Assert.Equal([2, 1], Score(Of(("设置", Settings), ("指标", Indicators), ("数据", Values))).Scores.Units.Select(unit => unit.Rank ?? 0));
        var published = Score(Of(("设置", Settings + "\n| 排名依据 | 公布得分 |"), ("指标", Indicators), ("数据", Values)));
        Assert.Equal([1, 1], published.Scores.Units.Select(unit => unit.Rank ?? 0));
    }

    [Fact]
    public void MinMax_PlacesAmongThePeers_AndEqualValuesTellNothingApart()
    {
        var result = Score(Of(
            ("设置", Settings + "\n| 规则 | 极差标准化 |\n| 最低分 | 1 |"), ("指标", "| 编号 | 方向 |\n| x | 正向 |\n| y | 逆向 |\n| same | |"),
            ("数据", "| 单位 | x | y | same |\n| 东 | -2 | 30 | 7 |\n| 中 | 0 | 10 | 7 |\n| 西 | 6 | 50 | 7 |")));
        Equal("1", Points(result, "东", "x")); // on a scale from 1 to 100
        Equal("25.75", Points(result, "中", "x")); // 1 + 99 × 2/8
        Equal("100", Points(result, "西", "x"));
        Equal("50.5", Points(result, "东", "y"));
        Equal("100", Points(result, "中", "y"));
        Equal("100", Points(result, "东", "same"));
        Assert.All(result.Scores.Units.SelectMany(unit => unit.Total.Leaves()), leaf => Assert.True(leaf.IsRelative));
    }

    [Fact]
    public void PeerGroups_AreRankedAndComparedApart()
    {
        var result = Score(Of(
            ("设置", Settings + "\n| 规则 | 极差标准化 |"), ("指标", "| 编号 | 方向 |\n| x | 正向 |"),
            ("单位", "| 编号 | 名称 | 排名组 |\n| a | 东 | 大 |\n| b | 中 | 大 |\n| c | 西 | 小 |\n| d | 南 | 小 |"),
            ("数据", "| 编号 | x |\n| a | 10 |\n| b | 20 |\n| c | 1 |\n| d | 3 |")));
        Assert.Equal([0m, 100m, 0m, 100m], result.Scores.Units.Select(unit => unit.Total.Points!.Value));
        Assert.Equal([2, 1, 2, 1], result.Scores.Units.Select(unit => unit.Rank ?? 0));
    }

    [Fact]
    public void Kinds_SayWhichIndicatorsAUnitHas()
    {
        var result = Score(Of(
            ("设置", Settings),
            ("指标", "| 编号 | 分组 | 下限 | 上限 | 适用类别 |\n| aid | 伙伴 | 0 | 1 | 高收入 |\n| tax | 伙伴 | 0 | 100 | 其他 |\n| sea | 海洋 | 0 | 100 | 高收入 |\n| all | 总指数 | 0 | 100 | 高收入、其他 |"),
            ("单位", "| 编号 | 名称 | 类别 |\n| r | 富国 | 高收入 |\n| p | 内陆国 | 其他 |"),
            ("数据", "| 编号 | aid | tax | sea | all |\n| r | 0.5 | | 30 | 100 |\n| p | | 20 | | 40 |")));
        Equal("60", Points(result, "r")); // (50 + 30 + 100) / 3
        Equal("30", Points(result, "p")); // (20 + 40) / 2: no sea, no aid
        Assert.Equal((0, 0), (Of(result, "r").Missing, Of(result, "p").Missing));
        Assert.Empty(result.Findings); // a blank that nobody asked for is nothing
    }

    [Fact]
    public void Geometric_WithAZero_IsZero()
    {
        var result = Score(Of(
            ("设置", Settings + "\n| 聚合方式 | 几何平均 |"), ("指标", "| 编号 | 权重 | 下限 | 上限 |\n| x | 1 | 0 | 1 |\n| y | 3 | 0 | 1 |"),
            ("数据", "| 单位 | x | y |\n| 零 | 0 | 1 |\n| 全 | 0.5 | 0.25 |")));
        Equal("0", Points(result, "零"));
        Equal("29.730177875068026668", Points(result, "全")); // 100 × (0.5 × 0.25³)^(1/4)
    }

    [Fact]
    public void NumberCells_KeepAllTheirDigits()
    {
        var result = Score(Of(
            ("设置", Settings), ("指标", "| 编号 | 下限 | 上限 |\n| tiny | 0 | 0.0001 |\n| big | 0 | 1E+20 |"),
            ("数据", "| 单位 | tiny | big |\n| 东 | 1.2345678901234567E-05 | 12345678901234567000 |")));
        Assert.Equal(0.000012345678901234567m, Assert.IsType<PlanMetrics.Observations.Figure.Count>(result.Observations.All.Single(item => item.Key.TargetId == "tiny").Figure).Value);
        Equal("12.345678901234567", Points(result, "东", "tiny"));
        Equal("12.345678901234567", Points(result, "东", "big"));
    }

    [Fact]
    public void Index_MadeInCode_ScoresAsItsWorkbookDoes()
    {
        var index = new CompositeIndex("试验指数", "试验指数", 2020)
        {
            Groups = [new("甲", "甲"), new("乙", "乙")],
            Indicators =
            [
                new("a", "a", new ScoringRule.Goalposts(0m, 10m)) { Group = "甲", Weight = 3m },
                new("b", "b", new ScoringRule.Goalposts(100m, 0m)) { Group = "甲", LowerIsBetter = true },
                new("c", "c", new ScoringRule.Goalposts(0m, 1m)) { Group = "乙" },
            ],
            Units = [new("东", "东"), new("西", "西")],
        };
        var inCode = Score(index, index.Submit([new("东", "a", 5m), new("东", "b", 20m), new("东", "c", 1m), new("西", "c", 0.25m)]));
        var (book, _) = Read(Of(("设置", Settings), ("指标", Indicators), ("数据", "| 单位 | a | b | c |\n| 东 | 5 | 20 | 1 |\n| 西 | | | 0.25 |")));

        var inBook = Score(book!.Index, book.Values);
        Assert.Equal(inBook.Scores.Units.Select(unit => (unit.UnitId, unit.Total.Points, unit.Rank)), inCode.Scores.Units.Select(unit => (unit.UnitId, unit.Total.Points, unit.Rank)));
        Equal("25", Points(inCode, "西"));
    }

    [Fact]
    public void Index_WrittenAsAWorkbook_IsReadAgainTheSame()
    {
        var index = new CompositeIndex("trial", "Trial", 2020)
        {
            FullPoints = 10m, Decimals = 3, Aggregate = Aggregation.Geometric, MinimumAvailability = 0.5m, MinimumIndicators = 0.25m, Note = "made up",
            Groups = [new("g", "Group") { Aggregate = Aggregation.Harmonic, MinimumAvailability = 0.5m, Weight = 2m }, new("h", "Below") { Parent = "g", Weight = 0.5m }],
            Indicators =
            [
                new("a", "First", new ScoringRule.Goalposts(1m, 10m) { Logarithmic = true, MinimumShare = 0.1m }) { Group = "g", Weight = 0.25m, UnitName = "years", Lowest = 0m, Highest = 99m },
                new("b", "Second", new ScoringRule.Goalposts(5m, -3m) { MinimumShare = 0.1m }) { Group = "h", LowerIsBetter = true, Kinds = ["coast"] },
                new("c", "Third", new ScoringRule.Goalposts(0m, 10m)) { Lowest = 0m, Highest = 10m },
                new("d", "Fourth", new ScoringRule.MinMax { MinimumShare = 0.1m }) { Group = "h" },
                new("e", "Fifth", new ScoringRule.BestUnit()) { Group = "h" },
            ],
            Units = [new("E", "East") { PeerGroup = "large", Kind = "coast" }, new("W", "West") { PeerGroup = "large", Kind = "inland" }],
        };
        var values = index.Submit([new("E", "a", 2.5m), new("E", "b", -0.125m), new("E", "c", 7m), new("E", "d", 3m), new("E", "e", 4m), new("W", "a", 9m), new("W", "d", 1m)]);
        using var stream = new MemoryStream();
        PlanMetrics.Files.IndexFile.Write(index, values, stream);

        var (book, findings) = Read(stream.ToArray());
        Assert.DoesNotContain(findings, finding => finding.Severity != PlanMetrics.Diagnostics.Severity.Info);
        var direct = Score(index, values);
        var again = Score(book!.Index, book.Values);
        Assert.Equal(direct.Scores.Units.Select(unit => (unit.UnitId, unit.Total.Points, unit.Rank)), again.Scores.Units.Select(unit => (unit.UnitId, unit.Total.Points, unit.Rank)));
        Assert.Equal(index.Indicators.Select(item => (item.Id, item.Name, item.Rule, item.Group, item.Weight, item.LowerIsBetter, item.UnitName, item.Lowest, item.Highest)),
            book.Index.Indicators.Select(item => (item.Id, item.Name, item.Rule, item.Group, item.Weight, item.LowerIsBetter, item.UnitName, item.Lowest, item.Highest)));
        Assert.Throws<ArgumentException>(() => PlanMetrics.Files.IndexFile.Write(
            index with { Indicators = [new("x", "x", new ScoringRule.PassFail())] }, values, new MemoryStream()));
    }

    [Fact]
    public void Index_Of200UnitsAnd100Indicators_IsReadAndScoredInASecondOrTwo()
    {
        var random = new Random(20190917);
        var index = new CompositeIndex("large", "Large", 2020)
        {
            Groups = [.. Enumerable.Range(0, 10).Select(group => new IndexGroup($"g{group}", $"Group {group}") { Aggregate = group % 2 == 0 ? Aggregation.Geometric : Aggregation.Arithmetic })],
            Indicators = [.. Enumerable.Range(0, 100).Select(item => new IndexIndicator($"i{item}", $"Indicator {item}", new ScoringRule.Goalposts(-1m, 1m)) { Group = $"g{item % 10}" })],
            Units = [.. Enumerable.Range(0, 200).Select(unit => new IndexUnit($"u{unit}", $"Unit {unit}"))],
        };
        var values = index.Submit(from unit in index.Units from item in index.Indicators where random.Next(20) > 0 select new IndexValue(unit.Id, item.Id, (decimal)((random.NextDouble() * 3) - 1.5)));
        using var stream = new MemoryStream();
        PlanMetrics.Files.IndexFile.Write(index, values, stream);
        var before = Environment.CpuUsage.TotalTime;

        var (book, _) = Read(stream.ToArray());
        var result = Score(book!.Index, book.Values);

        Assert.Equal(200, result.Scores.Units.Count(unit => unit.Rank is not null));
        Assert.True(Environment.CpuUsage.TotalTime - before < TimeSpan.FromSeconds(20), $"{Environment.CpuUsage.TotalTime - before}");
    }

    [Fact]
    public void Groups_InACircle_OrInNothing_AreRefusedInCode()
    {
        var circle = new CompositeIndex("x", "x", 2020) { Groups = [new("a", "a") { Parent = "b" }, new("b", "b") { Parent = "a" }] };
        Assert.Throws<ArgumentException>(circle.ToProfile);
        var nowhere = new CompositeIndex("x", "x", 2020) { Indicators = [new("i", "i", new ScoringRule.MinMax()) { Group = "g" }] };
        Assert.Throws<ArgumentException>(nowhere.ToPlan);
    }
}

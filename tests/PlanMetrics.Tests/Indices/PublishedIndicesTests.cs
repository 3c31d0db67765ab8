using static PlanMetrics.Tests.Indices.IndexBook;

namespace PlanMetrics.Tests.Indices;

/// <summary>
/// Published indices, small enough to check by hand, to 1e-10 and with exact ranks. The expected digits are calculated apart from this
/// program, with 50 digits, by the formulas of the sources named.
/// </summary>
public sealed class PublishedIndicesTests
{
    /// <summary>
    /// UNDP, Human Development Report 2020, technical note 1 (goalposts 20–85 years, 0–18 and 0–15 years of schooling, 100–75 000 $ in
    /// logarithms; expected years are capped at 18), and its statistical table 1 for the figures of 2019.
    /// </summary>
    private static readonly byte[] HumanDevelopment = Of(
        ("设置", """
            | 指数名称 | Human Development Index |
            | 年份 | 2019 |
            | 满分 | 1 |
            | 小数位数 | 3 |
            | 聚合方式 | 几何平均 |
            | 来源 | UNDP, Human Development Report 2020 |
            """),
        ("分组", """
            | 编号 | 名称 | 聚合方式 |
            | health | Long and healthy life | |
            | education | Knowledge | 算术平均 |
            | income | Standard of living | |
            """),
        ("指标", """
            | 编号 | 名称 | 分组 | 下限 | 上限 | 变换 | 计量单位 |
            | le | Life expectancy at birth | health | 20 | 85 | | years |
            | eys | Expected years of schooling | education | 0 | 18 | | years |
            | mys | Mean years of schooling | education | 0 | 15 | | years |
            | gni | GNI per capita | income | 100 | 75000 | 对数 | 2017 PPP $ |
            """),
        ("数据", """
            | 国家 | le | eys | mys | gni |
            | Norway | 82.4 | 18.1 | 12.9 | 66494 |
            | Denmark | 80.9 | 18.9 | 12.6 | 58662 |
            | Australia | 83.4 | 22.0 | 12.7 | 48085 |
            | Sudan | 65.3 | 7.9 | 3.8 | 3829 |
            | Niger | 62.4 | 6.5 | 2.1 | 1201 |
            """));

    [Theory]
    [InlineData("Norway", "0.9570357536493497", "0.957", 1)]
    [InlineData("Australia", "0.9435883014038375", "0.944", 2)]
    [InlineData("Denmark", "0.9397714445045488", "0.940", 3)]
    [InlineData("Sudan", "0.5102141974781157", "0.510", 4)]
    [InlineData("Niger", "0.3944419774351808", "0.394", 5)]
    public void HumanDevelopmentIndex_Of2019_IsReproduced(string country, string exact, string published, int rank)
    {
        var result = Score(HumanDevelopment);
        Equal(exact, Points(result, country));
        Assert.Equal(decimal.Parse(published, System.Globalization.CultureInfo.InvariantCulture), Of(result, country).Published);
        Assert.Equal(rank, Of(result, country).Rank);
    }

    [Fact]
    public void HumanDevelopmentIndex_Dimensions_AreThoseOfTheTechnicalNote()
    {
        var result = Score(HumanDevelopment);
        Equal("0.550626654988258286", Points(result, "Sudan", "income")); // technical note: 0.5506
        Equal("1", Points(result, "Australia", "eys")); // 22.0 years are cut off at 18
        Equal("0.93", Points(result, "Norway", "education"));
    }

    /// <summary>The worked example of the same technical note starts from its rounded dimension indices: 0.510.</summary>
    [Fact]
    public void HumanDevelopmentIndex_FromDimensionIndices_IsTheWorkedExample()
    {
        var result = Score(Of(
            ("settings", "| index name | HDI worked example |\n| year | 2019 |\n| scale | 1 |\n| aggregation | geometric |\n| decimals | 3 |"),
            ("indicators", "| id | rule |\n| health | none |\n| education | none |\n| income | none |"),
            ("values", "| country | health | education | income |\n| Example | 0.6971 | 0.3447 | 0.5506 |")));
        Equal("0.509554753936768481", Points(result, "Example"));
        Assert.Equal(0.510m, Of(result, "Example").Published);
    }

    /// <summary>
    /// UNDP, Human Development Report 2001, technical note 2 (worked for New Zealand); the same data in OECD (2008), Handbook on
    /// Constructing Composite Indicators. Four dimensions of two indicators each, two of them in logarithms, cut off at the OECD average.
    /// </summary>
    [Theory]
    [InlineData("Finland", "0.74490334049391", "1", 1)]
    [InlineData("United States", "0.73288614533822", "1", 2)]
    [InlineData("New Zealand", "0.54869839634295", "0.98351922743445", 3)]
    public void TechnologyAchievementIndex_Of2001_IsReproduced(string country, string exact, string oldInnovations, int rank)
    {
        var result = Score(Of(
            ("Settings", "| Index name | Technology Achievement Index |\n| Year | 2001 |\n| Full points | 1 |\n| Decimals | 3 |"),
            ("Indicators", """
                | ID | Name | Dimension | Worst value (= 0) | Best value (= 1) | Transform |
                | patents | Patents per million people | Creation of technology | 0 | 994 | |
                | royalties | Royalties per 1 000 people | Creation of technology | 0 | 272.6 | |
                | internet | Internet hosts per 1 000 people | Diffusion of recent innovations | 0 | 232.4 | |
                | exports | High- and medium-technology exports | Diffusion of recent innovations | 0 | 80.8 | |
                | telephones | Telephones per 1 000 people | Diffusion of old innovations | 1 | 901 | log |
                | electricity | Electricity per person | Diffusion of old innovations | 22 | 6969 | ln |
                | schooling | Mean years of schooling | Human skills | 0.8 | 12.0 | |
                | tertiary | Gross tertiary science enrolment | Human skills | 0.1 | 27.4 | |
                """),
            ("Values", """
                | Country | patents | royalties | internet | exports | telephones | electricity | schooling | tertiary |
                | New Zealand | 103 | 13.0 | 146.7 | 15.4 | 720 | 8215 | 11.7 | 13.1 |
                | Finland | 187 | 125.6 | 200.2 | 50.7 | 1203 | 14129 | 10.0 | 27.4 |
                | United States | 289 | 130.0 | 179.1 | 66.2 | 993 | 11832 | 12.0 | 13.9 |
                """)));
        Equal(exact, Points(result, country));
        Equal(oldInnovations, Points(result, country, "Diffusion of old innovations"));
        Assert.Equal(rank, Of(result, country).Rank);
    }

    /// <summary>
    /// The equally distributed life expectancy index of the gender-related development index: the harmonic mean of the index of women
    /// (27.5–87.5 years) and of men (22.5–82.5 years), weighted by their shares, half each here. UNDP, Human Development Report 2007/2008,
    /// technical note 1; figures of 2007 from the Human Development Report 2009, table J.
    /// </summary>
    [Theory]
    [InlineData("Norway", "0.92414788097385031559", 2)]
    [InlineData("Japan", "0.95964988425925925925", 1)]
    [InlineData("United States", "0.89998765432098765432", 3)]
    public void EquallyDistributedIndex_OfLifeExpectancy_IsAHarmonicMean(string country, string exact, int rank)
    {
        var result = Score(Of(
            ("设置", "| 指数名称 | 平等分布预期寿命指数 |\n| 年份 | 2007 |\n| 满分 | 1 |\n| 聚合方式 | 调和平均 |\n| 权重合计 | 1 |"),
            ("指标", "| 指标 | 权重 | 最差值 | 最优值 |\n| 女性预期寿命 | 0.5 | 27.5 | 87.5 |\n| 男性预期寿命 | 0.5 | 22.5 | 82.5 |"),
            ("数据", "| 国家 | 女性预期寿命 | 男性预期寿命 |\n| Norway | 82.7 | 78.2 |\n| Japan | 86.2 | 79.0 |\n| United States | 81.3 | 76.7 |")));
        Equal(exact, Points(result, country));
        Assert.Equal(rank, Of(result, country).Rank);
    }
}

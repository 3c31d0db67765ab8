using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;

namespace PlanMetrics.Indices;

/// <summary>The headings of an index workbook's lists, in the spellings that people use. Case, width, blanks, underscores and brackets do not matter.</summary>
internal static class IndexHeadings
{
    private const int Longest = 60;

    private static readonly Dictionary<string, IndexField> OfIndicators = Table(
        (IndexField.Id, "id code 编号 代码 标识 指标编号 指标代码 指标标识 指标id indicatorid indicatorcode icode variable"),
        (IndexField.Name, "name 名称 指标 指标名称 indicator indicatorname iname"),
        (IndexField.Group, "group groupid groupname 分组 所属分组 分组编号 维度 一级指标 dimension pillar goal domain parent 上级"),
        (IndexField.UnitName, "unit units unitofmeasure measure 计量单位 单位"),
        (IndexField.Direction, "direction polarity 方向 指标方向 指标性质"),
        (IndexField.Lower, "lower lowerbound lowergoalpost min minimum minimumvalue 下限 下界 最小值"),
        (IndexField.Upper, "upper upperbound uppergoalpost max maximum maximumvalue 上限 上界 最大值"),
        (IndexField.Worst, "worst worstvalue 最差 最差值"),
        (IndexField.Best, "best bestvalue 最优 最优值 最佳值 最好值"),
        (IndexField.Rule, "rule normalisation normalization method 规则 计分规则 标准化 标准化方法"),
        (IndexField.Transform, "transform transformation 变换 转换"),
        (IndexField.Lowest, "possiblemin possibleminimum lowestpossible 最小可能值 可能最小值"),
        (IndexField.Highest, "possiblemax possiblemaximum highestpossible 最大可能值 可能最大值"));

    private static readonly Dictionary<string, IndexField> OfGroups = Table(
        (IndexField.Id, "id code 编号 代码 标识 分组编号 分组代码 groupid groupcode"),
        (IndexField.Name, "name 名称 分组 分组名称 维度 group groupname dimension pillar goal domain"),
        (IndexField.Group, "parent parentid parentgroup 上级 上级分组 父级"),
        (IndexField.Aggregate, "aggregation aggregate mean 聚合 聚合方式 合成方式 汇总方式"),
        (IndexField.MinimumAvailability, "minimumavailability minavailability availability 最低可用比例 最低数据可用比例 最低可得比例"));

    private static readonly Dictionary<string, IndexField> OfUnits = Table(
        (IndexField.Id, "id code 编号 代码 标识 单位编号 单位代码 unitid unitcode ucode countrycode iso iso3"),
        (IndexField.Name, "name 名称 单位 单位名称 unit unitname uname country countryname 国家 地区 城市 city"),
        (IndexField.PeerGroup, "peergroup peers rankedin 排名组 同类组"),
        (IndexField.Kinds, "kind type 类别 单位类别"));

    /// <summary>What a heading means on a sheet, or null.</summary>
    public static IndexField? Find(IndexSheetKind sheet, string text) =>
        text.Length <= Longest && Of(sheet).TryGetValue(KeyOf(text), out var field) ? field : null;

    /// <summary>The headings that a sheet may have, for a finding.</summary>
    public static LocalText Expected(IndexSheetKind sheet) => sheet switch
    {
        IndexSheetKind.Indicators => new(
            "编号、名称、分组、权重（或分值）、方向、下限、上限、最差值、最优值、规则、变换、计量单位、适用类别、最小可能值、最大可能值、备注",
            "id, name, group, weight (or points), direction, lower, upper, worst, best, rule, transform, unit of measure, kinds, possible min, possible max, note"),
        IndexSheetKind.Groups => new(
            "编号、名称、上级、权重、聚合方式、最低可用比例、适用类别、备注", "id, name, parent, weight, aggregation, minimum availability, kinds, note"),
        _ => new("编号、名称、排名组、类别、备注", "id, name, peer group, kind, note"),
    };

    /// <summary>A text in the form that headings are compared in: what stands in brackets behind it only explains.</summary>
    public static string KeyOf(string text)
    {
        var key = TextFold.Key(text).Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
        return key.EndsWith(')') && key.IndexOf('(', StringComparison.Ordinal) is > 0 and var bracket ? key[..bracket] : key;
    }

    private static Dictionary<string, IndexField> Of(IndexSheetKind sheet) => sheet switch
    {
        IndexSheetKind.Indicators => OfIndicators,
        IndexSheetKind.Groups => OfGroups,
        _ => OfUnits,
    };

    private static Dictionary<string, IndexField> Table(params (IndexField Field, string Spellings)[] own)
    {
        (IndexField, string)[] shared =
        [
            (IndexField.EnglishName, "nameen englishname 英文名称 英文名"),
            (IndexField.Weight, "weight weights 权重"),
            (IndexField.Points, "points fullpoints 分值 满分"),
            (IndexField.Kinds, "kinds appliesto 适用类别 适用对象 适用范围"),
            (IndexField.Note, "note notes remark source 备注 说明 来源 数据来源 序号 no"),
        ];
        var table = new Dictionary<string, IndexField>(StringComparer.Ordinal);
        foreach (var (field, spellings) in own.Concat(shared))
            foreach (var spelling in spellings.Split(' '))
                table.TryAdd(spelling, field);
        return table;
    }
}

using PlanMetrics.Profiles;

namespace PlanMetrics.Indices;

/// <summary>The choices of an index workbook with the words for them.</summary>
internal static class IndexChoices
{
    /// <summary>Whether lower is better.</summary>
    public static readonly IndexWords<bool> Direction = new(
        (false, "正向|higher|higher is better|up|positive|+|1|+1|正|正指标|正向指标|越高越好|越大越好|效益型|benefit"),
        (true, "逆向|lower|lower is better|down|negative|-|−|-1|负|负向|逆指标|逆向指标|负向指标|越低越好|越小越好|成本型|cost"));

    public static readonly IndexWords<Aggregation> Aggregation = new(
        (Profiles.Aggregation.Arithmetic, "算术平均|arithmetic|arithmetic mean|mean|average|weighted arithmetic mean|weighted mean|加权算术平均|加权平均|平均|算术"),
        (Profiles.Aggregation.Geometric, "几何平均|geometric|geometric mean|weighted geometric mean|加权几何平均|几何"),
        (Profiles.Aggregation.Harmonic, "调和平均|harmonic|harmonic mean|weighted harmonic mean|加权调和平均|调和"),
        (Profiles.Aggregation.Minimum, "最小值|minimum|min|最小"));

    public static readonly IndexWords<MissingPolicy> Missing = new(
        (MissingPolicy.Exclude, "剔除并重算|exclude|rebase|re-base|re-based|剔除|重算|不计"),
        (MissingPolicy.Zero, "计0分|zero|0|计零分|按0分"),
        (MissingPolicy.Withhold, "不评分|withhold|暂不评分"));

    public static readonly IndexWords<RankBasis> RankBy = new(
        (RankBasis.Unrounded, "未舍入得分|unrounded|unrounded score|exact|未舍入|未取整"),
        (RankBasis.Published, "公布得分|published|published score|rounded|公布|舍入后"));

    public static readonly IndexWords<IndexRule> Rule = new(
        (IndexRule.Goalposts, "上下限|goalposts|goalpost|bounds|门槛值|目标区间|线性上下限"),
        (IndexRule.MinMax, "极差标准化|minMax|min-max|minmax normalisation|min-max normalization|极差法|极差|最大最小值法"),
        (IndexRule.BestUnit, "与最优比|bestUnit|best unit|ratio to best|与最优值之比"),
        (IndexRule.None, "已标准化|none|already normalised|already normalized|normalised|normalized|score|无|不处理"));

    /// <summary>Whether goalposts are on a logarithmic scale.</summary>
    public static readonly IndexWords<bool> Transform = new(
        (true, "对数|log|ln|logarithm|logarithmic|log10|取对数"),
        (false, "无|none|linear|线性"));
}

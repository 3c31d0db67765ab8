using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;

namespace PlanMetrics.Files.ProfileBooks;

/// <summary>The words of a closed set of values: as data files write them, and in Chinese.</summary>
/// <param name="All">Each value's name in data files and its Chinese word.</param>
internal sealed record BookWords(ImmutableArray<(string Name, string Chinese)> All)
{
    public static readonly BookWords Tiers = new([("explicit", "明确目标"), ("universal", "全面性目标"), ("extended", "延伸目标")]);
    public static readonly BookWords RankBy = new([("published", "公布得分"), ("unrounded", "未取整得分")]);
    public static readonly BookWords TakenOut = new([("rebase", "权重重算"), ("reduce", "不重算")]);
    public static readonly BookWords Missing = new([("zero", "计零分"), ("withhold", "暂不计分"), ("exclude", "不计入")]);

    public static readonly BookWords ZeroCases =
        new([("notApplicable", "不适用"), ("full", "计满分"), ("groupMean", "同类平均"), ("noRank", "不参与排名")]);

    public static readonly BookWords Aggregates =
        new([("arithmetic", "加权算术平均"), ("geometric", "加权几何平均"), ("harmonic", "加权调和平均"), ("minimum", "最小值")]);

    public static readonly BookWords Rules = new(
    [
        ("proportional", "按比例得分"), ("passFail", "达标得分"), ("steps", "每差一步扣分"), ("bands", "分档计分"), ("perOccurrence", "每发生一次扣分"),
        ("lateness", "迟报漏报扣分"), ("goalposts", "上下限折算"), ("nearest", "越接近越好"), ("inside", "区间内得满分"),
        ("minMax", "极差标准化"), ("bestUnit", "与第一名相比"), ("rankSteps", "按名次递减"),
    ]);

    public static readonly BookWords Comparisons = new(
    [
        ("atLeast", "不低于"), ("atMost", "不高于"), ("equal", "等于"), ("greaterThan", "高于"), ("lessThan", "低于"),
        ("onOrBefore", "不晚于"), ("done", "完成"), ("increase", "上升"), ("decrease", "下降"),
    ]);

    public static readonly BookWords Figures =
        new([("ratio", "比率"), ("count", "数量"), ("date", "完成日期"), ("outcome", "是否完成"), ("pair", "对比值")]);

    public static readonly BookWords DayCounts = new([("calendar", "自然日"), ("working", "工作日")]);
    public static readonly BookWords BandBasis = new([("actual", "实际值"), ("attainment", "目标实现程度")]);
    public static readonly BookWords WeightOf = new([("targets", "目标"), ("tasks", "任务"), ("sections", "部分")]);

    public static readonly BookWords Effects = new(
    [
        ("zeroItem", "该项计零分"), ("capGrade", "降低等次"), ("barTopGrades", "取消评优资格"), ("noRank", "不参与排名"), ("zeroTotal", "总分计零分"),
    ]);

    public static readonly BookWords Rounding = new([("down", "舍去"), ("nearest", "四舍五入"), ("up", "进一")]);
    public static readonly BookWords EdgeTies = new([("leaveOut", "均不列入"), ("takeAll", "均列入")]);

    public static readonly BookWords Triggers =
        new([("overdue", "逾期"), ("notMet", "未达标"), ("behind", "滞后序时"), ("unreachable", "已无法达标"), ("notReported", "数据未报"), ("late", "迟报")]);

    public static readonly BookWords TieBreaks = new(
        [("unrounded", "未取整得分"), ("points", "项目得分"), ("penalties", "扣分"), ("bonus", "加分"), ("missing", "未填报目标数")]);

    public static readonly BookWords Levels = new([("target", "目标"), ("group", "分组"), ("task", "任务"), ("section", "部分")]);
    public static readonly BookWords Flags = new([("true", "是"), ("false", "否")]);

    /// <summary>The name in data files of what somebody typed; null where it is no word of the set.</summary>
    public string? Find(string typed)
    {
        var key = TextFold.Key(typed);
        foreach (var (name, chinese) in All)
            if (key == TextFold.Key(name) || key == chinese)
                return name;
        return null;
    }

    /// <summary>The word for a value; a name that is none of the set stays as it is.</summary>
    public string Show(string name, Language language)
    {
        foreach (var (known, chinese) in All)
            if (known == name && language == Language.Chinese)
                return chinese;
        return name;
    }

    /// <summary>All words of a language, in order.</summary>
    public IEnumerable<string> In(Language language) => All.Select(word => language == Language.Chinese ? word.Chinese : word.Name);

    /// <summary>All words as messages list them.</summary>
    public LocalText Listed() => new(
        string.Join("、", All.Select(word => $"{word.Chinese}（{word.Name}）")), string.Join(", ", All.Select(word => word.Name)));
}

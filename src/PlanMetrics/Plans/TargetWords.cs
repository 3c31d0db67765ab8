using PlanMetrics.Diagnostics;
using PlanMetrics.Json;

namespace PlanMetrics.Plans;

/// <summary>The words that people use for the closed values of a target.</summary>
public static class TargetWords
{
    /// <summary>Words for a tier.</summary>
    /// <param name="value">The value.</param>
    public static LocalText Of(Tier value) => value switch
    {
        Tier.Explicit => new("明确目标", "explicit"),
        Tier.Universal => new("全面性目标", "universal"),
        _ => new("延伸目标", "extended"),
    };

    /// <summary>Words for a kind of figure.</summary>
    /// <param name="value">The value.</param>
    public static LocalText Of(FigureKind value) => value switch
    {
        FigureKind.Ratio => new("比率（分子、分母）", "ratio (numerator, denominator)"),
        FigureKind.Count => new("数量", "count"),
        FigureKind.Date => new("完成日期", "date done"),
        FigureKind.Outcome => new("是否完成", "done or not"),
        _ => new("对比值", "value and comparator"),
    };

    /// <summary>Words for a unit of measure.</summary>
    /// <param name="value">The value.</param>
    public static LocalText Of(UnitOfMeasure value) => value switch
    {
        UnitOfMeasure.Percent => new("%", "%"),
        UnitOfMeasure.Count => new("件、次、期", "number"),
        UnitOfMeasure.PersonsPercent => new("%（人数）", "% (persons)"),
        UnitOfMeasure.Date => new("日期", "date"),
        UnitOfMeasure.Days => new("天", "days"),
        UnitOfMeasure.Outcome => new("是/否", "yes/no"),
        UnitOfMeasure.Number => new("数值", "number of any kind"),
        _ => new("比值", "quotient"),
    };

    /// <summary>Words for a cadence.</summary>
    /// <param name="value">The value.</param>
    public static LocalText Of(Cadence value) => value switch
    {
        Cadence.Year => new("每年", "every year"),
        Cadence.Once => new("规划期内一次", "once in the plan"),
        Cadence.Plan => new("规划期累计，每年评价", "cumulative over the plan, judged every year"),
        Cadence.PerTerm => new("每届任期一次", "once a term of office"),
        Cadence.PerCycle => new("每个审计周期一次", "once an audit cycle"),
        _ => new("发生时（当年）", "for a year in which the case arose"),
    };

    /// <summary>Words for an accrual.</summary>
    /// <param name="value">The value.</param>
    public static LocalText Of(Accrual value) => value switch
    {
        Accrual.Flow => new("期间数（各期相加）", "flow (periods add)"),
        Accrual.Stock => new("时点数（取最近一期）", "stock (the latest counts)"),
        Accrual.Distinct => new("名册数（累计不重复）", "distinct (cumulative, each once)"),
        _ => new("一次性", "one fact"),
    };

    /// <summary>Words for the way to the district's value.</summary>
    /// <param name="value">The value.</param>
    public static LocalText Of(DistrictValue value) => value switch
    {
        DistrictValue.Pooled => new("分子、分母分别汇总", "pooled numerators and denominators"),
        DistrictValue.Share => new("达标单位占比", "share of bodies that met it"),
        DistrictValue.Sum => new("各单位相加", "sum of the bodies"),
        DistrictValue.None => new("无总体数值", "no value of the whole"),
        _ => new("责任单位直接报送", "reported by the one body"),
    };

    /// <summary>Words for who holds the figure.</summary>
    /// <param name="value">The value.</param>
    public static LocalText Of(DataSource value) => value switch
    {
        DataSource.Self => new("自报", "self"),
        DataSource.Lead => new("牵头单位", "lead unit"),
        DataSource.Court => new("法院", "court"),
        DataSource.Procuratorate => new("检察院", "procuratorate"),
        DataSource.Platform => new("平台", "platform"),
        DataSource.Audit => new("审计", "audit"),
        DataSource.Survey => new("调查", "survey"),
        _ => new("监督", "supervision"),
    };

    /// <summary>Words for the strength of the wording.</summary>
    /// <param name="value">The value.</param>
    public static LocalText Of(Strength value) => value switch
    {
        Strength.Mandatory => new("强制性表述", "mandatory"),
        Strength.Plain => new("一般性要求", "plain"),
        _ => new("倡导性表述", "aspirational"),
    };

    /// <summary>Words for whether a series goes on from that of the target before it.</summary>
    /// <param name="value">The value.</param>
    public static LocalText Of(Comparability value) => value switch
    {
        Comparability.Comparable => new("可比", "comparable"),
        Comparability.DefinitionChanged => new("口径变化", "definition changed"),
        _ => new("不可比", "not comparable"),
    };

    /// <summary>Where a target's series begins: what of an earlier target it goes on from, or that it starts anew; empty where it replaces none.</summary>
    /// <param name="target">The target.</param>
    public static LocalText SeriesOf(Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        if (target.Replaces is not { } earlier)
            return "";
        var (since, word) = (earlier.Since is { } year ? NumberText.Of(year) : "", Of(earlier.Comparability));
        if (earlier.IsJoined)
            return new(
                $"{(since.Length > 0 ? since + "年以前" : "以往年度")}接续前一版目标“{earlier.Target}”的数据（可比）",
                $"{(since.Length > 0 ? "before " + since : "earlier years")}: figures of the earlier target \"{earlier.Target}\" (comparable)");
        var (of, ofEnglish) = earlier.Target == target.Id ? ("", "") : ($"替代前一版目标“{earlier.Target}”，", $"replaces the earlier target \"{earlier.Target}\", ");
        return new(
            $"‖ 数列{(since.Length > 0 ? $"自{since}年" : "")}重新起算：{of}{word.Chinese}，此前数据不接续",
            $"‖ the series starts anew{(since.Length > 0 ? " in " + since : "")}: {ofEnglish}{word.English}, earlier figures are not joined");
    }

    /// <summary>Words for where a year's threshold comes from.</summary>
    /// <param name="value">The value.</param>
    public static LocalText Of(ThresholdOrigin value) => value switch
    {
        ThresholdOrigin.Stated => new("年度规定", "stated"),
        ThresholdOrigin.Path => new("路径推算", "on the path"),
        _ => new("各年相同", "the same every year"),
    };

    /// <summary>The thresholds of the plan's years, such as 2022年 75%，2023年 80%（路径推算）; empty where one holds for all.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="target">One of its targets.</param>
    public static LocalText YearsOf(Plan plan, Target target)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(target);
        if (!target.VariesByYear)
            return "";
        List<LocalText> parts = target.Path is { } path ? [Start(path, target)] : [];
        for (var year = plan.FirstYear; year <= plan.LastYear; year++)
            if (YearThreshold.Of(plan, target, year, target.Path?.Value) is { } known)
                parts.Add(OfYear(year, known, target));
        return new(string.Join("，", parts.Select(part => part.Chinese)), string.Join(", ", parts.Select(part => part.English)));
    }

    /// <summary>The threshold as people read it, such as 不低于90%, or the setting that stands for it.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="target">One of its targets.</param>
    public static LocalText ThresholdOf(Plan plan, Target target)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(target);
        return target.IsZeroOccurrence && !target.VariesByYear ? new("不发生", "none may occur")
            : target.Figure == FigureKind.Pair ? OfPair(target.Comparison)
            : target.VariesByYear ? Join($"{NumberText.Of(plan.LastYear)}年", $"in {NumberText.Of(plan.LastYear)} ", Against(target.Comparison, Value(plan, target)))
            : Against(target.Comparison, Value(plan, target));
    }

    /// <summary>The name of a group that targets are owed by.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="groupId">An id in <c>owedBy</c>.</param>
    public static LocalText Group(Plan plan, string groupId)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return groupId switch
        {
            UnitGroup.Lead => new("牵头单位", "the task's lead"),
            UnitGroup.Named => new("列名的配合单位", "the other units named"),
            UnitGroup.Towns => new("各镇", "the towns"),
            _ => plan.Groups.FirstOrDefault(group => group.Id == groupId)?.Name ?? groupId,
        };
    }

    private static LocalText Against(Comparison comparison, LocalText value) => comparison switch
    {
        Comparison.AtLeast => Join("不低于", "at least ", value),
        Comparison.AtMost => Join("不高于", "at most ", value),
        Comparison.Equal => Join("等于", "exactly ", value),
        Comparison.GreaterThan => Join("高于", "above ", value),
        Comparison.LessThan => Join("低于", "below ", value),
        Comparison.OnOrBefore => Join("不晚于", "not later than ", value),
        Comparison.Increase => new("比基期上升", "above the base year"),
        Comparison.Decrease => new("比基期下降", "below the base year"),
        _ => new("完成", "done"),
    };

    private static LocalText OfPair(Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => new("不低于对比值", "at least the comparator"),
        Comparison.AtMost => new("不高于对比值", "at most the comparator"),
        Comparison.Equal => new("等于对比值", "equal to the comparator"),
        Comparison.GreaterThan => new("高于对比值", "above the comparator"),
        _ => new("低于对比值", "below the comparator"),
    };

    private static LocalText Join(string chinese, string english, LocalText value) => new(chinese + value.Chinese, english + value.English);

    private static LocalText Start(TargetPath path, Target target)
    {
        var year = NumberText.Of(path.Year);
        return path.Value is not { } value
            ? new($"起点为各单位 {year} 年基期值（见名册）", $"from each unit's base value of {year} in the roster")
            : Join($"起点 {year}年 ", $"from {year}: ", Number(value, target));
    }

    private static LocalText OfYear(int year, YearThreshold known, Target target)
    {
        var (value, origin) = (Number(known.Value.Value, target), Of(known.Origin));
        var isStated = known.Origin == ThresholdOrigin.Stated;
        return new(
            $"{NumberText.Of(year)}年 {value.Chinese}" + (isStated ? "" : $"（{origin.Chinese}）"),
            $"{NumberText.Of(year)}: {value.English}" + (isStated ? "" : $" ({origin.English})"));
    }

    private static LocalText Number(decimal value, Target target)
    {
        var text = NumberText.Of(value);
        return target.UnitOfMeasure switch
        {
            UnitOfMeasure.Percent or UnitOfMeasure.PersonsPercent => text + "%",
            UnitOfMeasure.Days => new LocalText(text + "天", text + " days"),
            _ => text,
        };
    }

    private static LocalText Value(Plan plan, Target target) => target.Threshold switch
    {
        Threshold.Number number => Number(number.Value, target),
        Threshold.Yearly yearly => new(
            $"每年{NumberText.Of(yearly.Month)}月{NumberText.Of(yearly.DayOfMonth)}日", $"{yearly} of every year"),
        { } known => known.ToString()!,
        null => Setting(plan, target),
    };

    private static LocalText Setting(Plan plan, Target target)
    {
        foreach (var id in target.Settings)
            if (plan.FindSetting(id) is { Role: SettingRole.Threshold } setting)
                return new($"“{setting.Name.Chinese}”（由名册设定）", $"the setting \"{setting.Name.English}\"");
        return new("未定", "open");
    }
}

using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM4: findings about measures.</summary>
internal static class MeasureCodes
{
    public static readonly DiagnosticDescriptor LaterPeriod = new(
        "PM4001", "period.later", Severity.Info,
        new("“{target}”有 {count} 个数值的报告期晚于数据截至日期 {asOf}，未采用",
            "\"{target}\": {count} figures are of periods later than the as-of date {asOf}; not used"));

    public static readonly DiagnosticDescriptor LaterDate = new(
        "PM4002", "date.later", Severity.Info,
        new("“{unit}”“{target}”的日期“{found}”晚于数据截至日期 {asOf}，未采用",
            "\"{unit}\", \"{target}\": the date \"{found}\" is later than the as-of date {asOf}; not used"));

    public static readonly DiagnosticDescriptor CumulativeFalls = new(
        "PM4003", "cumulative.falls", Severity.Error,
        new("“{unit}”“{target}”{period} 的累计数小于 {earlier} 的累计数（{cell}），累计数不应下降；两格均不采用",
            "\"{unit}\", \"{target}\": the cumulative figure of {period} is below that of {earlier} ({cell}), it must not fall; neither cell is used"));

    public static readonly DiagnosticDescriptor CumulativeGap = new(
        "PM4004", "cumulative.gap", Severity.Info,
        new("“{unit}”“{target}”{period} 的累计数包括没有可用单独数值的 {missing}",
            "\"{unit}\", \"{target}\": the cumulative figure of {period} covers {missing}, which have no usable figure of their own"));

    public static readonly DiagnosticDescriptor PeriodOverlap = new(
        "PM4005", "period.overlap", Severity.Error,
        new("“{unit}”“{target}”的报告期“{period}”与“{expected}”部分重叠，无法相加或比较；该格不采用",
            "\"{unit}\", \"{target}\": the period \"{period}\" overlaps \"{expected}\" in part, so it can be neither added nor compared; the cell is not used"));

    public static readonly DiagnosticDescriptor WiderCounts = new(
        "PM4006", "period.wider", Severity.Info,
        new("“{unit}”“{target}”以 {period} 的数值代替其各分期（缺 {missing}）",
            "\"{unit}\", \"{target}\": the figure of {period} counts in place of its parts ({missing} missing)"));

    public static readonly DiagnosticDescriptor PartsDiffer = new(
        "PM4007", "period.parts", Severity.Warning,
        new("“{unit}”“{target}”{period} 的数值 {found} 与各分期之和 {parts} 不符（{cells}）；分期齐全时以分期为准，否则以 {period} 为准",
            "\"{unit}\", \"{target}\": {period} is {found}, its parts come to {parts} ({cells}); the parts count where all are there, else {period}"));

    public static readonly DiagnosticDescriptor DateOutsideYear = new(
        "PM4008", "date.outsideYear", Severity.Error,
        new("“{unit}”“{target}”{period} 的日期“{found}”不在 {expected} 年内；该格不采用",
            "\"{unit}\", \"{target}\": the date \"{found}\" given for {period} does not lie in {expected}; the cell is not used"));

    public static readonly DiagnosticDescriptor LooksCumulative = new(
        "PM4009", "basis.looksCumulative", Severity.Warning,
        new("“{unit}”“{target}”标为当期的 {count} 期数值逐期递增，疑为累计数，请核实；按当期计算",
            "\"{unit}\", \"{target}\": {count} figures given as of the period alone grow like cumulative ones; taken as given"));

    public static readonly DiagnosticDescriptor OwnWord = new(
        "PM4010", "source.own", Severity.Info,
        new("“{target}”应由“{source}”提供数据，其中 {count} 家采用本单位自报数",
            "\"{target}\" should come from {source}; for {count} bodies their own figures are used"));

    public static readonly DiagnosticDescriptor NoIndependentSource = new(
        "PM4011", "source.noneIndependent", Severity.Info,
        new("“{target}”的 {of} 家责任单位中有 {count} 家无独立来源，本单位填报 0 或未填报均不作为依据，按不适用处理",
            "\"{target}\": for {count} of {of} bodies there is no independent source; their own 0 or silence proves nothing, not applicable"));

    public static readonly DiagnosticDescriptor ThresholdUnset = new(
        "PM4012", "setting.threshold", Severity.Warning,
        new("设置项“{setting}”（{name}）未设置，{count} 个指标没有目标值，不计分：{targets}",
            "the setting \"{setting}\" ({name}) is not supplied; {count} targets have no threshold and are not scored: {targets}"));

    public static readonly DiagnosticDescriptor SettingUnset = new(
        "PM4013", "setting.unset", Severity.Info,
        new("设置项“{setting}”（{name}）未设置，{count} 个指标按填报数计分并标注：{targets}",
            "the setting \"{setting}\" ({name}) is not supplied; {count} targets are scored as reported and marked: {targets}"));

    public static readonly DiagnosticDescriptor TermUnset = new(
        "PM4014", "setting.term", Severity.Info,
        new("设置项“{setting}”（{name}）未设置，{count} 个指标待定，按未到期处理：{targets}",
            "the setting \"{setting}\" ({name}) is not supplied; {count} targets are pending and count as not due: {targets}"));

    public static readonly DiagnosticDescriptor DueUnset = new(
        "PM4015", "setting.due", Severity.Info,
        new("设置项“{setting}”（{name}）未设置，{count} 个指标以规划期末为完成时限：{targets}",
            "the setting \"{setting}\" ({name}) is not supplied; {count} targets fall due at the plan's end: {targets}"));

    public static readonly DiagnosticDescriptor CountDiffers = new(
        "PM4016", "setting.count", Severity.Warning,
        new("设置项“{setting}”为 {expected}，名册中实有 {found} 个；按名册计算",
            "the setting \"{setting}\" is {expected}, the roster holds {found}; the roster is used"));

    public static readonly DiagnosticDescriptor DenominatorDiffers = new(
        "PM4017", "denominator.count", Severity.Warning,
        new("“{target}”填报的分母合计 {found}，设置项“{setting}”为 {expected}；按填报数计算",
            "\"{target}\": the reported denominators come to {found}, the setting \"{setting}\" is {expected}; taken as reported"));

    public static readonly DiagnosticDescriptor EmptyGroup = new(
        "PM4018", "group.empty", Severity.Warning,
        new("责任主体“{group}”在名册中没有单位，涉及 {count} 个指标，仅由其负责的按无责任单位处理：{targets}",
            "nobody in the roster belongs to \"{group}\", which owes {count} targets; those owed by nobody else have nobody named: {targets}"));

    public static readonly DiagnosticDescriptor OwnBySeveral = new(
        "PM4019", "district.ownBySeveral", Severity.Error,
        new("“{target}”应由一个单位为全区填报，名册中有 {count} 家：{units}；全区值按未填报处理",
            "\"{target}\" is reported for the district by one body, the roster has {count}: {units}; the district's value is missing"));

    public static readonly DiagnosticDescriptor SumIncomplete = new(
        "PM4020", "district.sumIncomplete", Severity.Warning,
        new("“{target}”未全部填报：{of} 家中有 {count} 家未报，合计数不能认定达标，全区值按未填报处理",
            "\"{target}\" is not reported by all: {count} of {of} bodies are open, so the sum cannot count as met; the district's value is missing"));

    public static readonly DiagnosticDescriptor FigureNotApplicable = new(
        "PM4021", "figure.notApplicable", Severity.Warning,
        new("“{unit}”“{target}”{period} 已核定为不适用，但仍有填报数；该数不采用",
            "\"{unit}\", \"{target}\": {period} was granted as not applicable, yet a figure stands there; it is not used"));

    public static readonly DiagnosticDescriptor CoverageLowered = new(
        "PM4022", "coverage.lowered", Severity.Warning,
        new("评分方案“{profile}”把最低填报期数比例降为 {found}，部分期次未报的指标仍按已报数计分",
            "the profile \"{profile}\" lowers the minimum coverage to {found}; targets with missing periods are scored on what is there"));

    public static readonly DiagnosticDescriptor NoTrendBase = new(
        "PM4023", "trend.base", Severity.Warning,
        new("“{target}”有 {count} 家缺少基期值，无法判断升降，不计分",
            "\"{target}\": {count} bodies have no base value, so no rise or fall can be judged; not scored"));

    public static readonly DiagnosticDescriptor SameDaysContradict = new(
        "PM4024", "basis.contradict", Severity.Error,
        new("“{unit}”“{target}”{period} 的当期数与累计数指同一时段而数值不同（另见 {other}），报送批次相同；均不采用",
            "\"{unit}\", \"{target}\": figures of both bases speak of the days of {period} and differ (see {other}), with the same submission number; none is used"));

    public static readonly DiagnosticDescriptor SameDaysReplaced = new(
        "PM4025", "basis.replaced", Severity.Warning,
        new("“{unit}”“{target}”{period} 的当期数与累计数指同一时段而数值不同（另见 {other}）；以报送批次较高者为准",
            "\"{unit}\", \"{target}\": figures of both bases speak of the days of {period} and differ (see {other}); the higher submission stands"));

    public static readonly DiagnosticDescriptor SameDayDiffers = new(
        "PM4026", "period.sameDay", Severity.Warning,
        new("“{unit}”“{target}”{period} 与 {other}（{cell}）截至同一日而数值不同；以期间较短者为准",
            "\"{unit}\", \"{target}\": {period} and {other} ({cell}) end on the same day and differ; the narrower counts"));

    public static readonly DiagnosticDescriptor UnitNotThere = new(
        "PM4027", "period.unitNotThere", Severity.Warning,
        new("“{unit}”“{target}”{period} 整个期间该单位尚未设立或已撤销，应由存续单位填报；该数不采用",
            "\"{unit}\", \"{target}\": the unit does not exist on any day of {period}, expected a figure of a unit that does; it is not used"));

    public static readonly DiagnosticDescriptor FillsNoPeriod = new(
        "PM4028", "period.fillsNone", Severity.Warning,
        new("“{unit}”“{target}”{period} 的数值不足一个应报期（应报 {expected}），未采用",
            "\"{unit}\", \"{target}\": the figure of {period} fills no expected period, expected {expected}; it is not used"));

    public static readonly DiagnosticDescriptor SilentYear = new(
        "PM4029", "year.noFigures", Severity.Error,
        new("截至 {asOf}，{year} 年度没有任何可用填报值，应至少有一个报告期在该年度的可用数值；不排名、不评定等次",
            "as of {asOf} there is no usable figure of {year}, expected at least one whose period lies in that year; nothing is ranked or graded"));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        LaterPeriod, LaterDate, CumulativeFalls, CumulativeGap, PeriodOverlap, WiderCounts, PartsDiffer, DateOutsideYear, LooksCumulative,
        OwnWord, NoIndependentSource, ThresholdUnset, SettingUnset, TermUnset, DueUnset, CountDiffers, DenominatorDiffers, EmptyGroup,
        OwnBySeveral, SumIncomplete, FigureNotApplicable, CoverageLowered, NoTrendBase, SameDaysContradict, SameDaysReplaced, SameDayDiffers,
        UnitNotThere, FillsNoPeriod, SilentYear,
    ];
}

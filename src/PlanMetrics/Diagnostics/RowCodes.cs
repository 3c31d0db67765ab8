using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM3001 to PM3029 but <see cref="CellCodes.Number"/>: what a row is about: unit, target, period, basis, source, submission, state.</summary>
internal static class RowCodes
{
    public static readonly DiagnosticDescriptor UnknownUnit = new(
        "PM3001", "unit.unknown", Severity.Error,
        new("“{found}”不是单位名册中的单位{nearest}；该行未采用",
            "\"{found}\" is no unit of the roster{nearest}; expected its id, name or alias; the row is not used"));

    public static readonly DiagnosticDescriptor UnknownTarget = new(
        "PM3002", "target.unknown", Severity.Error,
        new("“{found}”不是规划中的指标{nearest}；该行未采用",
            "\"{found}\" is no target of the plan{nearest}; expected its id or Chinese name; the row is not used"));

    public static readonly DiagnosticDescriptor Total = new(
        "PM3003", "row.total", Severity.Error,
        new("“{found}”不是填报单位，应为单位名册中的单位；全区数和合计数由程序计算；该行未采用",
            "\"{found}\" is no reporter, expected a unit of the roster: totals are computed, never typed; the row is not used"));

    public static readonly DiagnosticDescriptor UnknownPeriod = new(
        "PM3005", "period.unknown", Severity.Error,
        new("“{found}”不是报告期，应为 2024年、2024年第一季度、2024-03、上半年、规划期或 2022-12-31 一类写法；该行未采用",
            "\"{found}\" is no period, expected one such as 2024, 2024Q1, 2024-03, plan or 2022-12-31; the row is not used"));

    public static readonly DiagnosticDescriptor PeriodYearless = new(
        "PM3006", "period.yearless", Severity.Error,
        new("报告期“{found}”没有年份，其他填报内容和运行参数也未给出年份；该行未采用",
            "the period \"{found}\" names no year, expected one here, elsewhere in the input or asked for; the row is not used"));

    public static readonly DiagnosticDescriptor PeriodYearTaken = new(
        "PM3007", "period.yearTaken", Severity.Info,
        new("{count} 个报告期没有年份（首个为“{found}”），应写明年份；均按 {year} 年处理",
            "{count} periods name no year (the first is \"{found}\"), expected one; taken as {year}"));

    public static readonly DiagnosticDescriptor PeriodOutsidePlan = new(
        "PM3008", "period.outsidePlan", Severity.Warning,
        new("报告期“{found}”不在规划期 {expected} 之内；该数据列出但不采用",
            "the period \"{found}\" lies outside the plan's years, expected {expected}; the figure is listed and not used"));

    public static readonly DiagnosticDescriptor PeriodFirstOfMonth = new(
        "PM3009", "period.firstOfMonth", Severity.Warning,
        new("{count} 个报告期单元格存放的是每月 1 日的日期（首个为“{found}”），可能本应为月份；均按该日处理",
            "{count} period cells hold the first day of a month (the first is \"{found}\"), perhaps a month was expected; taken as that day"));

    public static readonly DiagnosticDescriptor NoYear = new(
        "PM3010", "year.none", Severity.Error,
        new("未指定年度，填报内容的报告期中也没有“{expected}”之间的年份；按 {year} 年处理",
            "no year was asked for and no period of the input names one, expected \"{expected}\"; evaluated as {year}"));

    public static readonly DiagnosticDescriptor Incomplete = new(
        "PM3011", "row.incomplete", Severity.Error,
        new("“{column}”为空，应填写；该行未采用", "\"{column}\" is blank, expected a value; the row is not used"));

    public static readonly DiagnosticDescriptor Empty = new(
        "PM3012", "row.empty", Severity.Info,
        new("{count} 行没有单位、指标、报告期和数值（首行内容为“{found}”），应为填报数据；未作为数据读取",
            "{count} rows hold neither unit, target, period nor figure (the first reads \"{found}\"), expected a reported figure; not read as data"));

    public static readonly DiagnosticDescriptor UnknownWord = new(
        "PM3013", "word.unknown", Severity.Error,
        new("“{column}”的内容“{found}”无法识别，应为：{expected}；该行未采用",
            "\"{found}\" is not known in \"{column}\", expected one of {expected}; the row is not used"));

    public static readonly DiagnosticDescriptor SubmissionNumber = new(
        "PM3014", "submission.number", Severity.Error,
        new("报送批次“{found}”无效，应为 1 至 9999 的整数；该行未采用",
            "\"{found}\" is no submission number, expected a whole number from 1 to 9999; the row is not used"));

    public static readonly DiagnosticDescriptor BasisOfState = new(
        "PM3015", "basis.accrual", Severity.Warning,
        new("{count} 行“累计”口径用于时点数或一次性指标“{target}”，此类指标应为“当期”口径；均按所填口径采用",
            "{count} rows give the basis \"累计\" for \"{target}\", a state on a day or a single fact, expected \"当期\"; taken as given"));

    public static readonly DiagnosticDescriptor NotOwed = new(
        "PM3016", "duty.none", Severity.Warning,
        new("“{unit}”不承担指标“{target}”（{count} 行），应由责任单位填报；数据列出但不采用",
            "\"{unit}\" does not owe the target \"{target}\" ({count} rows), expected a unit that owes it; listed and not used"));

    public static readonly DiagnosticDescriptor OutsideProfile = new(
        "PM3017", "target.outsideProfile", Severity.Info,
        new("{count} 行的指标不在评分方案“{expected}”之内（首个为“{found}”）；列出但不计分",
            "{count} rows are for targets outside the profile, expected those of \"{expected}\" (the first is \"{found}\"); listed and not scored"));

    public static readonly DiagnosticDescriptor NotApplicableClaimed = new(
        "PM3018", "notApplicable.claimed", Severity.Warning,
        new("“{unit}”自报“不适用”，应由单位名册或其他来源认定；认定之前按未填报处理",
            "\"{unit}\" says 不适用 of itself, expected the roster or another source to grant it; counts as missing until granted"));

    public static readonly DiagnosticDescriptor NotApplicableReason = new(
        "PM3019", "notApplicable.reason", Severity.Warning,
        new("“{unit}”的“不适用”没有理由，应在备注中说明；按不适用采用",
            "the 不适用 for \"{unit}\" has no reason, expected one in the note; taken as not applicable"));

    public static readonly DiagnosticDescriptor StateConflict = new(
        "PM3020", "state.conflict", Severity.Error,
        new("状态“{found}”与所填数值矛盾，应为{expected}；按数据无效处理，视同未填报",
            "the state \"{found}\" contradicts the figure, expected {expected}; the figure is rejected and counts as missing"));

    public static readonly DiagnosticDescriptor StateWithoutFigure = new(
        "PM3021", "state.withoutFigure", Severity.Error,
        new("状态为“{found}”，但没有填写数值，应填写（零报告应填 0）；按未填报处理",
            "the state is \"{found}\" but no figure is given, expected one (0 for a nil return); treated as missing"));

    public static readonly DiagnosticDescriptor Note = new(
        "PM3022", "row.note", Severity.Info,
        new("{count} 行是表下说明行（首行内容为“{found}”），没有指标、报告期和数值，应为填报数据；未作为数据读取",
            "{count} rows are notes beside the table (the first reads \"{found}\") without target, period and figure, expected a reported figure; not read as data"));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        UnknownUnit, UnknownTarget, Total, UnknownPeriod, PeriodYearless, PeriodYearTaken, PeriodOutsidePlan, PeriodFirstOfMonth,
        NoYear, Incomplete, Empty, UnknownWord, SubmissionNumber, BasisOfState, NotOwed, OutsideProfile, NotApplicableClaimed,
        NotApplicableReason, StateConflict, StateWithoutFigure, Note,
    ];
}

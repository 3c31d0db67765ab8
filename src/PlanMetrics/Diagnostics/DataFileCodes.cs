using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM1: faults of plan, roster and profile files.</summary>
internal static class DataFileCodes
{
    public static readonly DiagnosticDescriptor Syntax = new(
        "PM1001", "json.syntax", Severity.Error,
        new("此处不是合法的 JSON（UTF-8）；文件未采用", "this is not valid JSON in UTF-8; the file is not used"));

    public static readonly DiagnosticDescriptor UnknownProperty = new(
        "PM1002", "json.unknownProperty", Severity.Error,
        new("未知属性“{path}”；此处可用：{expected}；文件未采用",
            "unknown property \"{path}\"; known here: {expected}; the file is not used"));

    public static readonly DiagnosticDescriptor MissingProperty = new(
        "PM1003", "json.missingProperty", Severity.Error,
        new("缺少属性“{path}”；文件未采用", "property \"{path}\" is missing; the file is not used"));

    public static readonly DiagnosticDescriptor WrongType = new(
        "PM1004", "json.type", Severity.Error,
        new("“{path}”的值“{found}”类型不符，应为{expected}；文件未采用",
            "\"{path}\" is \"{found}\", expected {expected}; the file is not used"));

    public static readonly DiagnosticDescriptor UnknownValue = new(
        "PM1005", "json.value", Severity.Error,
        new("“{path}”的值“{found}”不在可选范围内，可选：{expected}；文件未采用",
            "\"{path}\" is \"{found}\", expected one of {expected}; the file is not used"));

    public static readonly DiagnosticDescriptor DuplicateProperty = new(
        "PM1006", "json.duplicateProperty", Severity.Error,
        new("属性“{path}”重复出现；文件未采用", "property \"{path}\" stands twice; the file is not used"));

    public static readonly DiagnosticDescriptor SchemaVersion = new(
        "PM1007", "json.schemaVersion", Severity.Error,
        new("“schemaVersion”为“{found}”，本程序只读取“{expected}”；文件未采用",
            "\"schemaVersion\" is \"{found}\", this program reads \"{expected}\"; the file is not used"));

    public static readonly DiagnosticDescriptor DuplicateId = new(
        "PM1010", "id.duplicate", Severity.Error,
        new("“{path}”的编号“{found}”已被占用；文件未采用",
            "\"{path}\" repeats the id \"{found}\"; the file is not used"));

    public static readonly DiagnosticDescriptor UnknownId = new(
        "PM1011", "id.unknown", Severity.Error,
        new("“{path}”引用了不存在的{expected}“{found}”；文件未采用",
            "\"{path}\" refers to \"{found}\", which is no known {expected}; the file is not used"));

    public static readonly DiagnosticDescriptor Threshold = new(
        "PM1012", "target.threshold", Severity.Error,
        new("“{path}”的值“{found}”不是目标值，应为数字、日期（2022-12-31）或月日（03-01）；文件未采用",
            "\"{path}\" is \"{found}\", expected a number, a date (2022-12-31) or a month and day (03-01); the file is not used"));

    public static readonly DiagnosticDescriptor Range = new(
        "PM1013", "value.range", Severity.Error,
        new("“{path}”的值“{found}”不合要求，应为{expected}；文件未采用",
            "\"{path}\" is \"{found}\", expected {expected}; the file is not used"));

    public static readonly DiagnosticDescriptor Order = new(
        "PM1014", "value.order", Severity.Error,
        new("“{path}”的值“{found}”与“{other}”的“{expected}”先后不符，应在其后；文件未采用",
            "\"{path}\" is \"{found}\", expected later than \"{expected}\" of \"{other}\"; the file is not used"));

    public static readonly DiagnosticDescriptor TwoUnitLists = new(
        "PM1015", "roster.twoUnitLists", Severity.Error,
        new("“{path}”与“units”同时出现：“units”取代规划的单位，“add”在其之外增加，应只用其一；文件未采用",
            "\"{path}\" stands beside \"units\": one replaces the plan's units, the other adds to them, expected only one; the file is not used"));

    public static readonly DiagnosticDescriptor SpellingClaimedTwice = new(
        "PM1016", "unit.spellingClaimedTwice", Severity.Error,
        new("“{path}”的称谓“{found}”已属于单位“{first}”，又用于单位“{second}”，应只指一个单位；文件未采用",
            "\"{path}\": the spelling \"{found}\" belongs to the unit \"{first}\" and to the unit \"{second}\", expected one unit; the file is not used"));

    public static readonly DiagnosticDescriptor SettingPlace = new(
        "PM1017", "roster.settingPlace", Severity.Error,
        new("设置项“{path}”应写在名册的“{expected}”中；文件未采用",
            "the setting \"{path}\" stands in \"{expected}\" of a roster; the file is not used"));

    public static readonly DiagnosticDescriptor NoHolidays = new(
        "PM1018", "calendar.noHolidays", Severity.Error,
        new("“{path}”为 true，但“holidays”中没有节假日，无法计算顺延；文件未采用",
            "\"{path}\" is true but \"holidays\" lists no day, so days off cannot be told; the file is not used"));

    public static readonly DiagnosticDescriptor UnitNotInRoster = new(
        "PM1019", "roster.unitMissing", Severity.Warning,
        new("规划任务{tasks}列出的单位“{found}”不在名册中；其任务中的责任无人承担",
            "the unit \"{found}\", named in the plan's tasks {tasks}, is not in the roster; its part in them is owed by nobody"));

    public static readonly DiagnosticDescriptor FieldsDisagree = new(
        "PM1020", "fields.disagree", Severity.Error,
        new("“{path}”为“{found}”，与{other}不符，应为{expected}；文件未采用",
            "\"{path}\" is \"{found}\", which does not fit {other}, expected {expected}; the file is not used"));

    public static readonly DiagnosticDescriptor SameName = new(
        "PM1021", "name.shared", Severity.Error,
        new("“{path}”的名称“{found}”已是“{other}”的名称，无法按名称区分；文件未采用",
            "\"{path}\": the name \"{found}\" is that of \"{other}\" already, so a name would not tell them apart; the file is not used"));

    public static readonly DiagnosticDescriptor MissingExcluded = new(
        "PM1022", "profile.missingExcluded", Severity.Warning,
        new("“{path}”为“{found}”：未填报的目标不计入得分，不报反而有利；按此计分",
            "\"{path}\" is \"{found}\": what is not reported is taken out of the score, which rewards silence; scored so"));

    public static readonly DiagnosticDescriptor BandGap = new(
        "PM1030", "bands.gap", Severity.Error,
        new("“{path}”处 {from} 至 {to} 不属于任何一档，应首尾相接；文件未采用",
            "at \"{path}\" values from {from} to {to} are in no band, expected bands that follow on; the file is not used"));

    public static readonly DiagnosticDescriptor BandOverlap = new(
        "PM1031", "bands.overlap", Severity.Error,
        new("“{path}”处 {from} 至 {to} 同属两档，应由低到高首尾相接；文件未采用",
            "at \"{path}\" values from {from} to {to} are in two bands, expected bands that follow on from the lowest; the file is not used"));

    public static readonly DiagnosticDescriptor RuleNotReached = new(
        "PM1032", "rule.notReached", Severity.Error,
        new("“{path}”列出的目标“{target}”（{comparison}、{figure}）不适用本规则或已由前面的规则计分，应只列本规则计分的目标；文件未采用",
            "\"{path}\" names the target \"{target}\" ({comparison}, {figure}), which the rule is not for or an earlier rule takes, expected targets that it scores; the file is not used"));

    public static readonly DiagnosticDescriptor TreeItemKind = new(
        "PM1033", "tree.itemKind", Severity.Error,
        new("“{path}”应有“group”或“target”之一，且只有其一；文件未采用",
            "\"{path}\" has none or both of \"group\" and \"target\", expected one of them; the file is not used"));

    public static readonly DiagnosticDescriptor WeightSum = new(
        "PM1034", "tree.sum", Severity.Error,
        new("“{path}”下各项的“{field}”合计为 {found}，应为 {expected}{kind}；文件未采用",
            "\"{field}\" of the items of \"{path}\" add up to {found}, expected {expected}{kind}; the file is not used"));

    public static readonly DiagnosticDescriptor TreeTwice = new(
        "PM1035", "tree.twice", Severity.Error,
        new("“{path}”的“{found}”在评分树中已经出现，同一类单位只能计一次；文件未采用",
            "\"{found}\" at \"{path}\" stands in the tree already, expected once for each kind of unit; the file is not used"));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        Syntax, UnknownProperty, MissingProperty, WrongType, UnknownValue, DuplicateProperty, SchemaVersion,
        DuplicateId, UnknownId, Threshold, Range, Order, TwoUnitLists, SpellingClaimedTwice, SettingPlace, NoHolidays, UnitNotInRoster,
        FieldsDisagree, SameName, MissingExcluded, BandGap, BandOverlap, RuleNotReached, TreeItemKind, WeightSum, TreeTwice,
    ];
}

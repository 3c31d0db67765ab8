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
            "\"{path}\" refers to \"{found}\", which is no {expected} of this file; the file is not used"));

    public static readonly DiagnosticDescriptor Threshold = new(
        "PM1012", "target.threshold", Severity.Error,
        new("“{path}”的值“{found}”不是目标值，应为数字、日期（2022-12-31）或月日（03-01）；文件未采用",
            "\"{path}\" is \"{found}\", expected a number, a date (2022-12-31) or a month and day (03-01); the file is not used"));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        Syntax, UnknownProperty, MissingProperty, WrongType, UnknownValue, DuplicateProperty, SchemaVersion,
        DuplicateId, UnknownId, Threshold,
    ];
}

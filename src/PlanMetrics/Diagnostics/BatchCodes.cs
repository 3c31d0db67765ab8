using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM9: findings about batches of many districts.</summary>
internal static class BatchCodes
{
    public static readonly DiagnosticDescriptor SameDistrict = new(
        "PM9160", "batch.sameDistrict", Severity.Error,
        new("“{file}”与“{other}”都是区县“{district}”，应只有一个；两者均未计分，不列入排名",
            "\"{file}\" and \"{other}\" are both the district \"{district}\", expected one; neither is scored or ranked"));

    public static readonly DiagnosticDescriptor DistrictName = new(
        "PM9161", "batch.districtName", Severity.Error,
        new("“{district}”不能作为区县结果文件夹的名称，应不含特殊字符，也不与汇总文件同名；未计分，不列入排名",
            "\"{district}\" cannot name the folder of a district's result, expected no special characters and no name of a summary file; not scored or ranked"));

    public static readonly DiagnosticDescriptor Unread = new(
        "PM9162", "batch.unread", Severity.Error,
        new("区县“{district}”没有一个能够读取的数据文件，应至少有一个；未计分，不列入排名",
            "no data file of the district \"{district}\" can be read, expected at least one; not scored or ranked"));

    public static readonly DiagnosticDescriptor NoFigures = new(
        "PM9163", "batch.noFigures", Severity.Error,
        new("区县“{district}”没有一条能够采用的填报值，应至少有一条；未计分，不列入排名",
            "the district \"{district}\" has no figure that can be used, expected at least one; not scored or ranked"));

    public static readonly DiagnosticDescriptor ReadFault = new(
        "PM9164", "batch.fault", Severity.Error,
        new("区县“{district}”的文件在处理时无法读取（{fault}）；未计分，不列入排名",
            "files of the district \"{district}\" could not be read while it was worked on ({fault}); not scored or ranked"));

    public static readonly DiagnosticDescriptor Leftover = new(
        "PM9165", "batch.leftover", Severity.Warning,
        new("“{folder}”中有以前运行留下的区县“{district}”，本次输入中没有；不列入汇总，文件夹未动",
            "\"{folder}\" holds the district \"{district}\" of an earlier run, which is not among the inputs; it is not in the summary and its folder is untouched"));

    public static readonly DiagnosticDescriptor ScoredAnew = new(
        "PM9166", "batch.scoredAnew", Severity.Info,
        new("区县“{district}”原有结果中的“{file}”与其 manifest.json 所记不符，已重新计分",
            "\"{file}\" in the earlier result of the district \"{district}\" is not what its manifest.json records; it was scored anew"));

    public static readonly DiagnosticDescriptor NoDistrict = new(
        "PM9167", "batch.noDistrict", Severity.Error,
        new("“{folder}”中没有区县，应每个区县一个文件或一个文件夹；未写出结果",
            "\"{folder}\" holds no district, expected a file or a folder for each; no result written"));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [SameDistrict, DistrictName, Unread, NoFigures, ReadFault, Leftover, ScoredAnew, NoDistrict];
}

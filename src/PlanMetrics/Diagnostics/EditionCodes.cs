using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM907x: an edition that cannot be what it says.</summary>
internal static class EditionCodes
{
    public static readonly DiagnosticDescriptor Number = new(
        "PM9070", "edition.number", Severity.Error,
        new("版次“{found}”不是版次编号，应为 1 或以上的整数；未计分", "edition \"{found}\" is no edition number, expected a whole number from 1; nothing scored"));

    public static readonly DiagnosticDescriptor NotResult = new(
        "PM9071", "edition.noResult", Severity.Error,
        new("被替代的“{folder}”不是完整的结果文件夹（“{file}”不存在、已损坏或无法读取），应为 score -o 写出的文件夹",
            "\"{folder}\", to be superseded, is no whole result folder (\"{file}\" is not there, damaged or cannot be read), expected one that score -o wrote"));

    public static readonly DiagnosticDescriptor Altered = new(
        "PM9072", "edition.altered", Severity.Error,
        new("被替代的结果“{folder}”写出后有改动（“{file}”等，共 {count} 个文件），应保持写出时的原样；不能作为被替代的版次",
            "the result \"{folder}\", to be superseded, was changed after it was written (\"{file}\" first, {count} files in all), expected it as it was written; it is not taken as the superseded edition"));

    public static readonly DiagnosticDescriptor Order = new(
        "PM9073", "edition.order", Severity.Error,
        new("版次“{found}”不大于被替代的版次“{superseded}”，应更大；未计分", "edition \"{found}\" is not above the superseded edition \"{superseded}\", expected a higher number; nothing scored"));

    public static readonly DiagnosticDescriptor Status = new(
        "PM9074", "edition.status", Severity.Error,
        new("版次状态“{found}”不合先后（被替代的版次：“{superseded}”），应为：{expected}；未计分", "the status \"{found}\" is out of order (superseded: \"{superseded}\"), expected: {expected}; nothing scored"));

    public static readonly DiagnosticDescriptor Published = new(
        "PM9075", "edition.published", Severity.Error,
        new("输出文件夹“{folder}”里是已经{status}的第“{number}”版，不得原地重算，应写入新文件夹；未写出结果（确需覆盖的用 --force）",
            "the output folder \"{folder}\" holds edition \"{number}\", which is {status} and never computed anew in its place, expected a new folder; no result written (--force overwrites it)"));

    public static readonly DiagnosticDescriptor Subject = new(
        "PM9076", "edition.subject", Severity.Error,
        new("被替代的结果“{folder}”是规划“{plan}”{year} 年度的，应为“{expectedPlan}”{expectedYear} 年度的；未写出结果",
            "the result \"{folder}\", to be superseded, is of the plan \"{plan}\", year {year}, expected \"{expectedPlan}\", year {expectedYear}; no result written"));

    public static readonly DiagnosticDescriptor Undocumented = new(
        "PM9077", "edition.undocumented", Severity.Warning,
        new("{status}的版次没有写明日期或文号，应以 --edition-date 和 --document 写明；已照此写出",
            "an edition that is {status} states no date or no document, expected --edition-date and --document; written as it is"));

    public static readonly DiagnosticDescriptor Date = new(
        "PM9078", "edition.date", Severity.Error,
        new("版次日期“{found}”早于被替代版次的日期“{superseded}”，应为同日或以后；未计分",
            "the edition's date \"{found}\" lies before that of the superseded edition, \"{superseded}\", expected the same day or later; nothing scored"));

    public static readonly DiagnosticDescriptor Chain = new(
        "PM9079", "edition.chain", Severity.Error,
        new("“{folder}”不是该版次所替代的结果（清单校验值为“{found}”，应为“{expected}”）；版次链不完整",
            "\"{folder}\" is not the result that the edition supersedes (its manifest is \"{found}\", expected \"{expected}\"); the chain of editions is broken"));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [Number, NotResult, Altered, Order, Status, Published, Subject, Undocumented, Date, Chain];
}

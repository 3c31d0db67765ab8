using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM104: what a profile's workbook holds and cannot be taken for a profile.</summary>
internal static class ProfileBookCodes
{
    public static readonly DiagnosticDescriptor Sheet = new(
        "PM1040", "book.sheet", Severity.Error,
        new("工作表“{found}”不是评分方案的工作表，可用：{expected}；其他内容请放在“说明”工作表；文件未采用",
            "the sheet \"{found}\" is none of a profile's, expected one of {expected}; anything else goes on the sheet \"Notes\"; the file is not used"));

    public static readonly DiagnosticDescriptor Heading = new(
        "PM1041", "book.heading", Severity.Error,
        new("“{found}”不是本工作表的列或项目，可用：{expected}；只供人看的列请命名为“备注”；文件未采用",
            "\"{found}\" is no column or item of this sheet, expected one of {expected}; a column for people is called \"Remarks\"; the file is not used"));

    public static readonly DiagnosticDescriptor Twice = new(
        "PM1042", "book.twice", Severity.Error,
        new("“{found}”出现两次，应只有一处；文件未采用", "\"{found}\" stands twice, expected once; the file is not used"));

    public static readonly DiagnosticDescriptor Cell = new(
        "PM1043", "book.cell", Severity.Error,
        new("“{path}”的值“{found}”无法采用，应为{expected}；文件未采用",
            "\"{path}\" is \"{found}\", expected {expected}; the file is not used"));

    public static readonly DiagnosticDescriptor Percent = new(
        "PM1044", "book.percent", Severity.Error,
        new("“{path}”的值“{found}”是百分数，本列不接受百分数，应为普通数字；文件未采用",
            "\"{path}\" is the percentage \"{found}\", expected a plain number in this column; the file is not used"));

    public static readonly DiagnosticDescriptor Above = new(
        "PM1045", "book.above", Severity.Error,
        new("上面各行没有分组“{found}”，上级应是已经列出的分组；文件未采用",
            "no row above has the group \"{found}\", expected a group that stands there; the file is not used"));

    public static readonly DiagnosticDescriptor Merged = new(
        "PM1046", "book.merged", Severity.Error,
        new("单元格被合并单元格遮盖，值不明，应取消合并、逐行填写；文件未采用",
            "the cell is covered by a merged one, so its value is unclear, expected a value in each row; the file is not used"));

    public static readonly DiagnosticDescriptor Hidden = new(
        "PM1047", "book.hidden", Severity.Warning,
        new("工作表“{found}”有隐藏的内容；照常采用", "the sheet \"{found}\" holds hidden cells; they count like the others"));

    public static readonly DiagnosticDescriptor NotFigures = new(
        "PM1048", "book.notFigures", Severity.Info,
        new("“{file}”是评分方案工作簿，不作为报送数据读取；按它计分请用 --profile",
            "\"{file}\" is the workbook of a profile and is not read for figures; --profile scores by it"));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [Sheet, Heading, Twice, Cell, Percent, Above, Merged, Hidden, NotFigures];
}

using System.Collections.Immutable;
using PlanMetrics.Submissions;

namespace PlanMetrics.Files.Samples;

/// <summary>A column of the tidy table as the sample writes it.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Width">Its width in characters; a Chinese one counts two.</param>
/// <param name="Cell">The cell of a row.</param>
internal sealed record SampleColumn(string Heading, int Width, Func<SubmissionRow, SourceCell> Cell)
{
    /// <summary>The row that the headings stand in, below the line that says synthetic and the title.</summary>
    public const int HeadingRow = 3;

    /// <summary>All columns, in order.</summary>
    public static ImmutableArray<SampleColumn> All { get; } =
    [
        new("单位", 18, row => row.Unit),
        new("指标", 44, row => row.Target),
        new("报告期", 16, row => row.Period),
        new("口径", 8, row => row.Basis),
        new("分子", 9, row => row.Numerator),
        new("分母", 9, row => row.Denominator),
        new("数值", 9, row => row.Value),
        new("对比值", 9, row => row.Comparator),
        new("日期", 13, row => row.Date),
        new("状态", 9, row => row.State),
        new("数据来源", 11, row => row.Source),
        new("报送批次", 11, row => row.SubmissionNumber),
        new("佐证材料", 20, row => row.Evidence),
        new("备注", 44, row => row.Note),
    ];

    /// <summary>Where the cell of a column and a row of the book stands.</summary>
    public static CellAddress Address(string heading, int row) =>
        new(HeadingRow + 1 + row, All.IndexOf(All.First(column => column.Heading == heading)) + 1);
}

using System.Collections.Immutable;

namespace PlanMetrics.Files.Workbooks;

/// <summary>The columns of the sheet of figures.</summary>
internal static class FigureColumns
{
    public const string Unit = "A";
    public const string Target = "B";
    public const string Period = "C";
    public const string Basis = "D";
    public const string Source = "E";
    public const string Submission = "F";
    public const string State = "G";
    public const string Numerator = "H";
    public const string Denominator = "I";
    public const string Value = "J";
    public const string Comparator = "K";
    public const string Date = "L";
    public const string Verified = "M";
    public const string Used = "N";
    public const string File = "O";
    public const string Sheet = "P";
    public const string Cells = "Q";
    public const string Note = "R";
    public const string Verification = "S";

    public static readonly ImmutableArray<BookColumn> All =
    [
        new(Unit, new("单位", "Unit"), 16),
        new(Target, new("指标", "Target"), 40),
        new(Period, new("报告期", "Period"), 12),
        new(Basis, new("口径", "Basis"), 7),
        new(Source, new("数据来源", "Source"), 10),
        new(Submission, new("报送批次", "Submission"), 7),
        new(State, new("状态", "State"), 9),
        new(Numerator, new("分子", "Numerator"), 10),
        new(Denominator, new("分母", "Denominator"), 10),
        new(Value, new("数值", "Value"), 10),
        new(Comparator, new("对比值", "Comparator"), 10),
        new(Date, new("日期", "Date"), 11),
        new(Verified, new("核定前填报", "Reported before verification"), 16),
        new(Used, new("采用", "Used"), 6),
        new(File, new("文件", "File"), 48),
        new(Sheet, new("工作表", "Sheet"), 10),
        new(Cells, new("单元格", "Cells"), 10),
        new(Note, new("备注", "Note"), 24),
        new(Verification, new("核定情况", "Verification"), 48),
    ];
}

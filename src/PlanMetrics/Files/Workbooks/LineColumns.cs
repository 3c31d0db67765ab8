using System.Collections.Immutable;

namespace PlanMetrics.Files.Workbooks;

/// <summary>The columns of the sheet of targets.</summary>
internal static class LineColumns
{
    public const string Unit = "A";
    public const string Level = "B";
    public const string Name = "C";
    public const string State = "D";
    public const string Numerator = "E";
    public const string Denominator = "F";
    public const string Value = "G";
    public const string Comparator = "H";
    public const string Actual = "I";
    public const string Threshold = "J";
    public const string Verdict = "K";
    public const string Weight = "L";
    public const string Full = "M";
    public const string Points = "N";
    public const string Note = "O";
    public const string Counted = "P";
    public const string Weighted = "Q";
    public const string Role = "R";
    public const string Id = "S";

    public static readonly ImmutableArray<BookColumn> All =
    [
        new(Unit, new("单位", "Unit"), 16),
        new(Level, new("层级", "Level"), 8),
        new(Name, new("指标", "Target or group"), 44),
        new(State, new("状态", "State"), 13),
        new(Numerator, new("分子", "Numerator"), 11),
        new(Denominator, new("分母", "Denominator"), 13),
        new(Value, new("数值或日期", "Value or date"), 11),
        new(Comparator, new("对比值或基数", "Comparator or base"), 11),
        new(Actual, new("指标值", "Actual"), 10),
        new(Threshold, new("目标值", "Threshold"), 11),
        new(Verdict, new("是否达标", "Met"), 11),
        new(Weight, new("权重", "Weight"), 7),
        new(Full, new("满分", "Full points"), 7),
        new(Points, new("得分", "Points"), 9),
        new(Note, new("说明", "Notes"), 40),
        new(Counted, new("计入权重", "Weight counted"), 9) { IsHelper = true },
        new(Weighted, new("加权值", "Weighted value"), 12) { IsHelper = true },
        new(Role, new("角色", "Role"), 8) { IsHelper = true },
        new(Id, new("编号", "Id"), 34) { IsHelper = true },
    ];
}

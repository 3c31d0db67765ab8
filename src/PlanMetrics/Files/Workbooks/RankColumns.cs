using System.Collections.Immutable;

namespace PlanMetrics.Files.Workbooks;

/// <summary>The columns of the sheet of ranks.</summary>
internal static class RankColumns
{
    public const string Group = "A";
    public const string Rank = "B";
    public const string Tied = "C";
    public const string Unit = "D";
    public const string Score = "E";
    public const string Full = "F";
    public const string Rate = "G";
    public const string Grade = "H";
    public const string Scored = "I";
    public const string Missing = "J";
    public const string Rejected = "K";
    public const string NotApplicable = "L";
    public const string NotDue = "M";
    public const string Bonus = "N";
    public const string Penalties = "O";
    public const string Interval = "P";
    public const string PublishedScore = "Q";
    public const string PublishedRate = "R";
    public const string PublishedGrade = "S";
    public const string PublishedRank = "T";
    public const string Check = "U";
    public const string Note = "V";
    public const string Total = "W";
    public const string Key = "X";
    public const string HeldGrade = "Y";
    public const string HeldRank = "Z";
    public const string HeldTotal = "AA";

    public static readonly ImmutableArray<BookColumn> All =
    [
        new(Group, new("组别", "Group"), 12),
        new(Rank, new("名次", "Rank"), 6),
        new(Tied, new("并列", "Tied"), 6),
        new(Unit, new("单位", "Unit"), 18),
        new(Score, new("得分", "Score"), 9),
        new(Full, new("适用分值", "Full points"), 9),
        new(Rate, new("得分率", "Score rate"), 9),
        new(Grade, new("等次", "Grade"), 9),
        new(Scored, new("计分指标", "Scored"), 9),
        new(Missing, new("未填报", "Missing"), 8),
        new(Rejected, new("数据无效", "Rejected"), 8),
        new(NotApplicable, new("不适用", "Not applicable"), 8),
        new(NotDue, new("未到期", "Not due"), 8),
        new(Bonus, new("加分", "Bonus"), 7),
        new(Penalties, new("扣分", "Penalties"), 7),
        new(Interval, new("名次区间", "Rank interval"), 9),
        new(PublishedScore, new("公布得分", "Published score"), 9),
        new(PublishedRate, new("公布得分率", "Published rate"), 9),
        new(PublishedGrade, new("公布等次", "Published grade"), 9),
        new(PublishedRank, new("公布名次", "Published rank"), 9),
        new(Check, new("核对", "Check"), 8),
        new(Note, new("说明", "Notes"), 34),
        new(Total, new("未取整总分", "Unrounded total"), 16) { IsHelper = true },
        new(Key, new("排名依据", "Ranked by"), 12) { IsHelper = true },
        new(HeldGrade, new("核对等次", "Grade checked"), 9) { IsHelper = true },
        new(HeldRank, new("核对名次", "Rank checked"), 9) { IsHelper = true },
        new(HeldTotal, new("核对总分", "Total checked"), 16) { IsHelper = true },
    ];
}

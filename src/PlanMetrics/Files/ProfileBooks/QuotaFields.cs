using System.Collections.Immutable;

namespace PlanMetrics.Files.ProfileBooks;

/// <summary>The columns of the quotas.</summary>
internal static class QuotaFields
{
    public static readonly ImmutableArray<BookField> All =
    [
        new("grade", new("等次", "Grade"), BookKind.Text, new("哪一等次，按名称；最低一等不限", "The grade, by name; not the lowest"), new("优秀", "优秀")),
        BookFields.List("peers", new("排名组", "Peer groups"), BookKind.Text, new("哪些排名组，按名称；空白为每一组", "The peer groups that it is for, by name; blank is each"), "各镇"),
        new("count", new("名额", "Count"), BookKind.Number, new("多少个；与比例只填其一", "The number of places; this or the share"), "3"),
        new("share", new("名额比例", "Share"), BookKind.Share, new("占该组参评单位的比例，0至1，也可填30%", "The share of the graded units of the group, 0 to 1 or 30%"), "0.3"),
        new("rounding", new("取整", "Rounding"), BookKind.Choice, new("比例折成个数怎样取整；空白为舍去", "How the share becomes a number; blank is down"), new("四舍五入", "nearest")) { Words = BookWords.Rounding },
        new("edgeTies", new("末位并列", "Ties at the edge"), BookKind.Choice, new("名额末位并列的怎样处理；空白为均不列入", "What becomes of those tied where the places end; blank is leaveOut"), new("均不列入", "leaveOut")) { Words = BookWords.EdgeTies },
        new("tieBreaks", new("同分区分", "Tie-breaks"), BookKind.TieBreaks, ProfileFields.TieBreakHelp, ProfileFields.TieBreakExample) { IsList = true, Width = 30 },
    ];
}

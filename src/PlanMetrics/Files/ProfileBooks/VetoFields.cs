using System.Collections.Immutable;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Files.ProfileBooks;

/// <summary>The columns of the vetoes.</summary>
internal static class VetoFields
{
    private static readonly LocalText Item = new("否决的项目，只填一列；都空白为总分", "What it is on, one of the four; blank is the total");

    public static readonly ImmutableArray<BookField> All =
    [
        new("id", new("编号", "Id"), BookKind.Text, new("编号", "Its id"), "safety"),
        .. BookFields.Names.Select(field => field with { Example = new("安全生产", "Work safety") }),
        new("target", new("目标", "Target"), BookKind.Target, Item, "leader-court-appearance-rate") { Width = 30 },
        new("group", new("分组", "Group"), BookKind.Text, Item, "court"),
        new("task", new("任务", "Task"), BookKind.Number, Item, "45"),
        new("section", new("部分", "Section"), BookKind.Number, Item, "6"),
        BookFields.List("effects", new("后果", "Effects"), BookKind.Choice, new("后果，至少一项", "What it does, at least one"), new("降低等次；不参与排名", "capGrade; noRank"), BookWords.Effects) with { Width = 24 },
        new("grade", new("最高等次", "Highest grade"), BookKind.Text, new("降低等次：最高到哪一等", "capGrade: the highest grade that is left"), new("合格", "合格")),
        new("barredGrades", new("取消几等", "Barred grades"), BookKind.Number, new("取消评优资格：取消最高的几个等次；空白为1", "barTopGrades: how many of the top grades; blank is 1"), "1"),
        new("authority.document", new("依据文号", "Document"), BookKind.Text, new("依据文件及文号", "The document that it rests on, with its number"), "昭委办〔2024〕3号") { Width = 22 },
        new("authority.clause", new("依据条款", "Clause"), BookKind.Text, new("条款", "The clause"), "第五条"),
        new("authority.approver", new("批准", "Approver"), BookKind.Text, new("由谁批准", "Who approved it"), "区委"),
    ];
}

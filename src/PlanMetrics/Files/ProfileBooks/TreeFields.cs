using System.Collections.Immutable;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Files.ProfileBooks;

/// <summary>The columns of the tree.</summary>
internal static class TreeFields
{
    public static readonly ImmutableArray<BookField> All =
    [
        new(BookLayout.Parent, new("上级", "Above"), BookKind.Text,
            new("所属分组的编号或名称，该分组须在上面的行；空白为总分之下", "The id or name of the group above it, which stands in a row above; blank is the total"), "court") { Width = 14 },
        new("group", new("分组", "Group"), BookKind.Text,
            new("分组的编号；总分本身填 total，可省略", "The group's id; total for the total itself, which may be left out"), "court") { Width = 14 },
        new("target", new("目标", "Target"), BookKind.Target, new("目标的编号或名称；分组和目标只填其一", "The target's id or name; either a group or a target"), "leader-court-appearance-rate") { Width = 34 },
        .. BookFields.Names.Select(field => field with { Help = new("分组的名称；目标不填", "The name of a group; none for a target"), Example = new("行政应诉", "Litigation") }),
        Number("points", new("分值", "Points"), new("自己的满分；填了分值就不填权重", "Its full points; then no weight"), "30"),
        Number("weight", new("权重", "Weight"), new("在同级中的权重；空白为1", "Its weight among its siblings; blank is 1"), "2.5"),
        BookFields.Kinds(new("哪些类别的单位有这一项；空白为全部", "The kinds of unit that have it; blank is all")),
        new("aggregate", new("合成方式", "Aggregate"), BookKind.Choice, new("分组如何由下级合成；空白为加权算术平均", "How a group is made of what is below; blank is arithmetic"), new("加权算术平均", "arithmetic"))
        {
            Words = BookWords.Aggregates, Width = 16,
        },
        Share("minimumAvailability", new("最低可用项目比例", "Minimum availability"), new("下级至少多大比例的项目有得分，0至1", "The share of the items below that must have points, 0 to 1")),
        Share("minimumWeight", new("最低可用权重比例", "Minimum weight"), new("下级至少多大比例的权重有得分，0至1", "The share of the weight below that must have points, 0 to 1")),
        Number("weightTotal", new("权重合计", "Weight total"), new("下级权重应合计为多少；空白为不核对", "What the weights below must add up to; blank for anything"), "100"),
        .. RuleFields.Of("rule."),
    ];

    private static BookField Number(string path, LocalText name, LocalText help, string example) => new(path, name, BookKind.Number, help, example) { Width = 9 };

    private static BookField Share(string path, LocalText name, LocalText help) => new(path, name, BookKind.Share, help, "0.5");
}

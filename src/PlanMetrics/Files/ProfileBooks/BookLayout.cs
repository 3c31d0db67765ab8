using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;

namespace PlanMetrics.Files.ProfileBooks;

/// <summary>
/// The sheets of a profile's workbook: one table that reading, writing, the drop-downs and the explaining sheet all go by.
/// A property that a profile gains is a row here.
/// </summary>
internal static class BookLayout
{
    /// <summary>The column of the tree that names the group above; no property of the file.</summary>
    public const string Parent = "parent";

    /// <summary>The sheet that explains the others.</summary>
    public static readonly LocalText Notes = new("说明", "Notes");

    /// <summary>The sheet behind the drop-downs.</summary>
    public static readonly LocalText Choices = new("选项", "Choices");

    /// <summary>The headings of the first sheet.</summary>
    public static readonly LocalText Item = new("项目", "Item");

    public static readonly LocalText Content = new("内容", "Content");

    /// <summary>The heading of a column for remarks, on any sheet, which is not read.</summary>
    public static readonly LocalText Remark = new("备注", "Remarks");

    public static readonly ImmutableArray<BookSheet> Sheets =
    [
        new(new("方案", "Profile"), BookShape.Items, "", new("评分方案的基本设置，一行一项", "The settings of the profile, one a row"), ProfileFields.All),
        new(new("评分树", "Tree"), BookShape.Tree, "tree",
            new("计分的分组和目标，一行一个；不用评分树时留空，按规划的部分和任务计分", "Groups and targets that are scored, one a row; empty where the plan's sections and tasks are the groups"),
            TreeFields.All),
        new(new("规则", "Rules"), BookShape.List, "rules",
            new("各类目标如何计分，一行一条，从上到下第一条适用的生效；都不适用的按达标得分", "How targets are scored, a rule a row; the first that fits applies, passFail where none does"),
            [
                .. RuleFields.Of("")[..1],
                BookFields.List("comparisons", new("比较方式", "Comparisons"), BookKind.Choice, new("适用于哪些比较方式的目标", "The comparisons that it is for"), new("不低于", "atLeast"), BookWords.Comparisons),
                BookFields.List("figures", new("填报内容", "Figures"), BookKind.Choice, new("适用于哪些填报内容的目标", "The kinds of figure that it is for"), new("比率；数量", "ratio; count"), BookWords.Figures),
                BookFields.List("targets", new("目标", "Targets"), BookKind.Target, new("只适用于哪些目标；空白为全部", "The targets that it is for; blank is all"), "leader-court-appearance-rate") with { Width = 34 },
                BookFields.Kinds(new("适用于哪些类别的单位；空白为全部", "The kinds of unit that it is for; blank is all")),
                .. RuleFields.Of("")[1..],
            ]),
        new(new("等次", "Grades"), BookShape.List, "grades", new("等次，由低到高", "The grades, from the lowest"),
            [
                .. BookFields.Names,
                new("from", new("起点", "From"), BookKind.Percent, new("得分率不低于多少为该等次，百分数，最低一等填0", "The lowest score rate in it, in percent; 0 for the lowest grade"), "60"),
            ]),
        new(new("排名组", "Peer groups"), BookShape.List, "peerGroups", new("谁和谁排名；一个单位属于第一个包含它的组", "Who is ranked against whom; a unit belongs to the first group that takes it"),
            [
                .. BookFields.Names,
                BookFields.Kinds(new("包含哪些类别的单位", "The kinds of unit in it")),
                BookFields.List("groups", new("单位组", "Groups"), BookKind.Text, new("包含名册的哪些单位组", "The roster's groups whose units are in it"), "departments"),
                BookFields.List("units", new("单位", "Units"), BookKind.Text, new("单独列入的单位，填编号", "Single units in it, by id"), "justice-bureau"),
            ]),
        new(new("权重", "Weights"), BookShape.Entries, "weights", new("目标、任务、部分的权重，没有的为1；有评分树时留空", "Weights of targets, tasks and sections, 1 where none stands; empty where there is a tree"),
            [
                new("of", new("对象", "Of"), BookKind.Choice, new("是什么的权重", "What it is the weight of"), new("目标", "targets")) { Words = BookWords.WeightOf },
                new("id", new("编号", "Id"), BookKind.Target, new("目标编号，任务、部分的序号", "The target's id, the task's or section's number"), "leader-court-appearance-rate") { Width = 34 },
                new("weight", new("权重", "Weight"), BookKind.Number, new("大于0，至多6位小数", "More than 0, at most 6 decimals"), "2.5"),
            ]),
        new(new("零案件", "Zero cases"), BookShape.Entries, "zeroCasesOf", new("个别目标零案件时怎样计分", "What 0 of 0 does for single targets"),
            [
                new("target", new("目标", "Target"), BookKind.Target, new("目标编号", "The target's id"), "leader-court-appearance-rate") { Width = 34 },
                new("policy", new("零案件处理", "Zero cases"), BookKind.Choice, new("零案件时怎样计分", "What 0 of 0 does"), new("计满分", "full")) { Words = BookWords.ZeroCases },
            ]),
        new(new("一票否决", "Vetoes"), BookShape.List, "adjustments.vetoes", new("登记表可以引用的一票否决事项", "The vetoes that the register can name"), VetoFields.All),
        new(new("等次名额", "Quotas"), BookShape.List, "quotas", new("某一等次最多多少个单位", "How many units may have a grade"), QuotaFields.All),
        new(new("预警档次", "Warnings"), BookShape.List, "warnings", new("预警档次：哪种事实达到多大为哪一档；只凭事实，后果只印出、不执行", "The warning ladder: from which size on a fact has which name; facts alone, consequences are printed and never applied"), WarningFields.All),
    ];

    /// <summary>Whether a name is that of a sheet that holds nothing of the profile.</summary>
    public static bool IsAside(string sheet) => Is(Notes, sheet) || Is(Choices, sheet);

    /// <summary>Whether a heading is that of a column for people.</summary>
    public static bool IsRemark(string heading) => Is(Remark, heading) || Is(Notes, heading);

    public static bool Is(LocalText name, string typed) =>
        TextFold.Key(typed) is var key && (key == TextFold.Key(name.Chinese) || key == TextFold.Key(name.English));
}

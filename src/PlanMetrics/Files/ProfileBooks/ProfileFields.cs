using System.Collections.Immutable;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Files.ProfileBooks;

/// <summary>The items of the first sheet.</summary>
internal static class ProfileFields
{
    public static readonly ImmutableArray<BookField> All =
    [
        Number("schemaVersion", new("格式版本", "Format version"), new("固定填1", "Always 1"), "1"),
        Text("id", new("编号", "Id"), new("方案的编号", "The profile's id"), "zhaohua-100"),
        Text("name", new("名称", "Name"), new("方案的名称", "Its name"), "百分制考核方案"),
        Text("nameEn", new("英文名称", "Name in English"), new("空白同中文", "Blank is the same"), "Out of 100"),
        Text("note", new("说明文字", "Note"), new("印在每份结果上的说明", "A remark printed in every output"), "示例权重，非官方"),
        Text("noteEn", new("英文说明文字", "Note in English"), new("空白同中文", "Blank is the same"), "example weights, not official"),
        BookFields.List("tiers", new("计分层级", "Tiers"), BookKind.Choice, new("没有评分树时，哪些层级的目标计分", "Where there is no tree: the tiers that are scored"), new("明确目标；全面性目标", "explicit; universal"), BookWords.Tiers),
        Number("fullPoints", new("满分", "Full points"), new("总分的满分；空白为100", "Full points of the total; blank is 100"), "100"),
        Number("decimals", new("小数位数", "Decimals"), new("公布得分的小数位数，0至6；空白为2", "Decimals of published scores, 0 to 6; blank is 2"), "2"),
        Choice("rankBy", new("排名依据", "Rank by"), new("空白为公布得分", "Blank is the published score"), new("公布得分", "published"), BookWords.RankBy),
        Choice("takenOut", new("不适用项目的分值", "Taken out"), new("不适用项目的分值怎样处理；空白为权重重算", "What becomes of the points of what is taken out; blank is rebase"), new("权重重算", "rebase"), BookWords.TakenOut),
        Choice("missing", new("未填报处理", "Missing"), new("未填报怎样计分；空白为计零分", "What a missing figure does; blank is zero"), new("计零分", "zero"), BookWords.Missing),
        Choice("zeroCases", new("零案件处理", "Zero cases"), new("分母为零怎样计分；空白为不适用", "What 0 of 0 does; blank is notApplicable"), new("不适用", "notApplicable"), BookWords.ZeroCases),
        Share("minimumCoverage", new("最低报送覆盖率", "Minimum coverage"), new("到期各期至少多大比例可用，0至1；空白为1", "The share of due periods that must be usable, 0 to 1; blank is 1"), "1"),
        Number("minimumTargets", new("最少计分目标数", "Minimum targets"), new("少于此数的单位不排名；空白为4", "A unit with fewer scored targets is not ranked; blank is 4"), "4"),
        Share("minimumTargetShare", new("最低计分目标比例", "Minimum target share"), new("有得分的目标少于此比例的单位不排名，0至1；空白为0", "A unit with points for a smaller share of its targets is not ranked, 0 to 1; blank is 0"), "0"),
        Share("minimumWeightShare", new("最低计分权重比例", "Minimum weight share"), new("计分权重少于此比例的单位不排名，0至1；空白为0", "A unit with a smaller share of its weight scored is not ranked, 0 to 1; blank is 0"), "0"),
        BookFields.List("missingWords", new("视同空白的词", "Missing words"), BookKind.Text, new("填报值中视同空白的词；一个也没有填 []", "Words in a figure's cell that mean blank; [] for none"), "-；n/a"),
        Number("adjustments.bonus.cap", new("加分上限", "Bonus cap"), new("加分合计最多计多少分；空白为不加分", "The most that a unit gains by bonus; blank for none"), "5"),
        Number("adjustments.bonus.entryCap", new("单项加分上限", "Bonus cap of one"), new("一项加分最多计多少分；空白为不限", "The most that one entry gains; blank for no limit"), "2"),
        Number("adjustments.penalties.cap", new("扣分合计上限", "Penalty cap"), new("登记表扣分合计最多扣多少分；空白为不限", "The most that a unit loses by penalties; blank for no limit"), "10"),
        Number("adjustments.penalties.doubledFactor", new("加倍扣分倍数", "Doubled factor"), new("登记表有扣分时填；加倍的按几倍扣", "Given where penalties count: by what a doubled one is multiplied"), "2"),
        new("tieBreaks", new("同分区分", "Tie-breaks"), BookKind.TieBreaks, TieBreakHelp, TieBreakExample) { IsList = true },
    ];

    /// <summary>How tie-breaks are written in a cell.</summary>
    public static LocalText TieBreakHelp => new(
        "同分时依次比较什么：未取整得分、项目得分（注明目标、分组、任务或部分及编号）、扣分、加分、未填报目标数",
        "What tells equal scores apart, one after another: unrounded, points (of a target, group, task or section, with its id), penalties, bonus, missing");

    public static LocalText TieBreakExample => new("项目得分 任务 45；扣分", "points task 45; penalties");

    private static BookField Number(string path, LocalText name, LocalText help, string example) => new(path, name, BookKind.Number, help, example);

    private static BookField Share(string path, LocalText name, LocalText help, string example) => new(path, name, BookKind.Share, help, example);

    private static BookField Text(string path, LocalText name, LocalText help, string example) => new(path, name, BookKind.Text, help, example);

    private static BookField Choice(string path, LocalText name, LocalText help, LocalText example, BookWords words) =>
        new(path, name, BookKind.Choice, help, example) { Words = words };
}

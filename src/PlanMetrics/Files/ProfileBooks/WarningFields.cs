using System.Collections.Immutable;

namespace PlanMetrics.Files.ProfileBooks;

/// <summary>The columns of the warning ladder.</summary>
internal static class WarningFields
{
    public static readonly ImmutableArray<BookField> All =
    [
        .. BookFields.Names.Select(field => field with { Example = new("黄牌", "Yellow card") }),
        new("trigger", new("情形", "Trigger"), BookKind.Choice, new("凭哪种事实", "The kind of fact"), new("逾期", "overdue")) { Words = BookWords.Triggers, Width = 16 },
        new("from", new("起点", "From"), BookKind.Number, new("逾期天数、与目标的差距、滞后个百分点、已超出数或未报目标数达到多少；空白为0", "The least size: days, gap, percentage points behind, by how many, targets not reported; blank is 0"), "10"),
        new("colour", new("颜色", "Colour"), BookKind.Text, new("本地的颜色，空白为无", "The colour, by the office's word; blank for none"), "黄"),
        new("consequence", new("后果", "Consequence"), BookKind.Text, new("本地办法规定的后果，只印出", "What the office's rule attaches to it; printed alone"), "约谈") { Width = 22 },
        new("consequenceEn", new("英文后果", "Consequence in English"), BookKind.Text, new("空白同中文", "Blank is the same"), "Summons") { Width = 22 },
        new("authority.document", new("依据文号", "Document"), BookKind.Text, new("有颜色或后果时须填：依据文件及文号", "With a colour or a consequence: the document, with its number"), "昭委办〔2024〕3号") { Width = 22 },
        new("authority.clause", new("依据条款", "Clause"), BookKind.Text, new("条款", "The clause"), "第五条"),
        new("authority.approver", new("批准", "Approver"), BookKind.Text, new("由谁批准", "Who approved it"), "区委"),
    ];
}

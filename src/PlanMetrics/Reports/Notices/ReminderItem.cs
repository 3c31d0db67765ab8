using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Profiles;

namespace PlanMetrics.Reports.Notices;

/// <summary>提示事项: one fact that a unit is told of.</summary>
/// <param name="Number">Its place on the list, from 1.</param>
/// <param name="Statement">The fact in a sentence, without its full stop.</param>
/// <param name="Rung">The rung of the ladder that it reaches.</param>
/// <param name="Language">The language of the document.</param>
internal sealed record ReminderItem(int Number, string Statement, WarningRung Rung, Language Language)
{
    public static NoticeWords<ReminderItem> Words { get; } = new NoticeWords<ReminderItem>()
        .Say("序号", "No", "在本类中的序号", "its number in its kind", item => NumberText.Of(item.Number))
        .Say("情况", "Statement", "一句话：目标（条款）：完成情况，目标值，差距，时限", "one sentence of target, clause, value, goal, gap and last day", item => item.Statement)
        .Say("档次", "Rung", "预警档次名称，如：提醒、黄牌", "the rung of the warning ladder", item => item.Rung.Name.In(item.Language))
        .Say("档次说明", "Rung note", "有颜色或后果的档次：依据、颜色和后果；没有的为空", "colour and consequence of the rung with what they rest on; empty for none", item => item.Note);

    private string Note
    {
        get
        {
            if (Rung.Authority is not { } authority || (Rung.Colour.Length == 0 && Rung.Consequence.Chinese.Length == 0))
                return "";
            var name = Rung.Name.In(Language) + (Rung.Colour.Length > 0 && !Rung.Name.In(Language).Contains(Rung.Colour, StringComparison.Ordinal) ? Language.Say($"（{Rung.Colour}）", $" ({Rung.Colour})") : "");
            var consequence = Rung.Consequence.In(Language) is { Length: > 0 } text ? Language.Say($"，{text}", $", {text}") : "";
            return Language.Say($"（按{authority.Document}{authority.Clause}，属“{name}”{consequence}）", $" (under {authority.Document} {authority.Clause}: {name}{consequence})");
        }
    }
}

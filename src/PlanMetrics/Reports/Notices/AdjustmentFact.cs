using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Observations;
using PlanMetrics.Reports.Html;
using PlanMetrics.Scores;

namespace PlanMetrics.Reports.Notices;

/// <summary>加扣分事项: one entry of the office's register as it counts for a unit.</summary>
/// <param name="Number">Its place on the list, from 1.</param>
/// <param name="Line">The entry with what it did.</param>
/// <param name="Report">What it belongs to.</param>
internal sealed record AdjustmentFact(int Number, AppliedAdjustment Line, Report Report)
{
    public static NoticeWords<AdjustmentFact> Words { get; } = new NoticeWords<AdjustmentFact>()
        .Say("序号", "No", "在本表中的序号", "its number on the list", fact => NumberText.Of(fact.Number))
        .Say("类型", "Type", "加分、扣分或一票否决", "bonus, penalty or veto", fact => fact.Type)
        .Say("事由", "Reason", "登记表中的事由", "the reason in the register", fact => fact.Line.Entry.Reason)
        .Say("依据文件", "Document", "登记表中的依据文件", "the document in the register", fact => fact.Line.Entry.Document)
        .Say("分值", "Points", "计入总分的分值；一票否决为“—”", "points that count in the total; a dash for a veto", fact => fact.Line.Entry.Type == AdjustmentType.Veto ? "—" : PageData.Points(fact.Line.Points));

    private string Type => Line.Entry switch
    {
        { Veto: { } veto } => veto.Name.In(Report.Language),
        { Type: AdjustmentType.Bonus } => Report.Language.Say("加分", "bonus"),
        { Type: AdjustmentType.Penalty } => Report.Language.Say("扣分", "penalty"),
        _ => Report.Language.Say("一票否决", "veto"),
    };
}

using PlanMetrics.Diagnostics;
using PlanMetrics.Json;

namespace PlanMetrics.Reports.Notices;

/// <summary>退回补正事项: one thing that a unit has to put right or to explain.</summary>
/// <param name="Number">Its place on the list, from 1.</param>
/// <param name="Finding">What was found.</param>
/// <param name="Language">The language of the document.</param>
internal sealed record FindingFact(int Number, Diagnostic Finding, Language Language)
{
    public static NoticeWords<FindingFact> Words { get; } = new NoticeWords<FindingFact>()
        .Say("序号", "No", "在本表中的序号", "its number on the list", fact => NumberText.Of(fact.Number))
        .Say("类别", "Severity", "须改正或须说明", "to correct or to explain", fact => fact.Finding.Severity == Severity.Error ? fact.Language.Say("须改正", "to correct") : fact.Language.Say("须说明", "to explain"))
        .Say("代码", "Code", "校验问题代码，如：PM3053", "the code, such as PM3053", fact => fact.Finding.Descriptor.Code)
        .Say("文件", "File", "所在文件", "the file", fact => fact.Finding.Location.File.Length == 0 ? "—" : fact.Finding.Location.File[(fact.Finding.Location.File.LastIndexOf('/') + 1)..])
        .Say("位置", "Place", "工作表和单元格", "sheet and cell", fact => fact.Place)
        .Say("问题", "Problem", "问题的说明", "what was found", fact => fact.Finding.Message(fact.Language))
        .Say("处理办法", "Fix", "怎样改正或说明", "what to do", fact => DiagnosticPages.Of(fact.Finding.Descriptor).Fix.In(fact.Language));

    private string Place => Finding.Location switch
    {
        { Sheet.Length: > 0, Cell.Length: > 0 } at => $"{at.Sheet}!{at.Cell}",
        { Sheet: "", Cell: "" } => "—",
        var at => at.Sheet + at.Cell,
    };
}

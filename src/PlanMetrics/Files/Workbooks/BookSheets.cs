using PlanMetrics.Diagnostics;

namespace PlanMetrics.Files.Workbooks;

/// <summary>The sheets of the workbook, in their order.</summary>
internal sealed class BookSheets(Language language)
{
    public BookSheet Overview { get; } = new(language.Say("总览", "Overview"), 1, OverviewSheet.Columns) { IsTable = false, HasDrawing = true, Tab = "FF1F4E79" };

    public BookSheet Ranks { get; } = new(language.Say("排名", "Ranking"), 2, RankColumns.All) { FrozenColumns = 4 };

    public BookSheet Targets { get; } = new(language.Say("各目标", "Targets"), 3, LineColumns.All) { FrozenColumns = 3 };

    public BookSheet Risks { get; } = new(language.Say("风险", "Risks"), 4, RiskSheet.Columns);

    public BookSheet Figures { get; } = new(language.Say("填报数据", "Figures"), 5, FigureColumns.All) { FrozenColumns = 3, Tab = "FFFFC000" };

    public BookSheet Findings { get; } = new(language.Say("校验问题", "Findings"), 6, FindingSheet.Columns);

    public BookSheet Method { get; } = new(language.Say("方法", "Method"), 7, MethodSheet.Columns);

    public IReadOnlyList<BookSheet> All => [Overview, Ranks, Targets, Risks, Figures, Findings, Method];
}

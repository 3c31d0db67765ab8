using System.Collections.Immutable;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Files.Workbooks;

/// <summary>The sheets of the workbook, in their order.</summary>
internal sealed class BookSheets(Language language, double unitWidth, bool hasObjections)
{
    public BookSheet Overview { get; } = new(language.Say("总览", "Overview"), 1, OverviewSheet.Columns) { IsTable = false, HasDrawing = true, Tab = "FF1F4E79" };

    public BookSheet Ranks { get; } = new(language.Say("排名", "Ranking"), 2, Widened(RankColumns.All, RankColumns.Unit, unitWidth)) { FrozenColumns = 4 };

    public BookSheet Targets { get; } = new(language.Say("各目标", "Targets"), 3, Widened(LineColumns.All, LineColumns.Unit, unitWidth)) { FrozenColumns = 3 };

    public BookSheet Risks { get; } = new(language.Say("风险", "Risks"), 4, Widened(RiskSheet.Columns, "A", unitWidth));

    public BookSheet Figures { get; } = new(language.Say("填报数据", "Figures"), 5, Widened(FigureColumns.All, FigureColumns.Unit, unitWidth)) { FrozenColumns = 3, Tab = "FFFFC000" };

    public BookSheet Findings { get; } = new(language.Say("校验问题", "Findings"), 6, FindingSheet.Columns);

    /// <summary>Null where nobody objected.</summary>
    public BookSheet? Objections { get; } = hasObjections ? new(language.Say("异议处理", "Objections"), 7, Widened(ObjectionSheet.Columns, "A", unitWidth)) : null;

    public BookSheet Method { get; } = new(language.Say("方法", "Method"), hasObjections ? 8 : 7, MethodSheet.Columns);

    public IReadOnlyList<BookSheet> All => Objections is { } objections ? [Overview, Ranks, Targets, Risks, Figures, Findings, objections, Method] : [Overview, Ranks, Targets, Risks, Figures, Findings, Method];

    /// <summary>The columns with the names of units as wide as these are.</summary>
    private static ImmutableArray<BookColumn> Widened(ImmutableArray<BookColumn> columns, string letters, double width) =>
        [.. columns.Select(column => column.Letters == letters ? column with { Width = width } : column)];
}

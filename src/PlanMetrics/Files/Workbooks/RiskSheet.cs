using System.Collections.Immutable;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Files.Workbooks;

/// <summary>风险: the register of risks.</summary>
internal static class RiskSheet
{
    public static readonly ImmutableArray<BookColumn> Columns =
    [
        new("A", new("单位", "Unit"), 18),
        new("B", new("指标", "Target"), 46),
        new("C", new("等级", "Level"), 16),
        new("D", new("未达标概率", "Probability of missing it"), 12),
        new("E", new("预计值", "Forecast"), 10),
        new("F", new("到期", "Due"), 12),
        new("G", new("理由", "Reasons"), 60),
    ];

    public static void Write(SheetMarkup to, Language language)
    {
        to.At(BookSheet.FirstRow);
        to.Text("A", language.Say("未作研判", "not assessed"), CellLook.Plain);
    }
}

using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Submissions;

namespace PlanMetrics.Observations;

/// <summary>The words that type and doubling are written in.</summary>
internal static class AdjustmentWords
{
    private static readonly LocalText TypeExpected = new("加分、扣分、一票否决之一", "one of 加分 (bonus), 扣分 (penalty), 一票否决 (veto)");
    private static readonly LocalText DoubledExpected = new("“是”或“否”", "是 (yes) or 否 (no)");
    private static readonly LocalText OnlyPenalties = new("“否”（只有扣分可以加倍）", "否 (no): penalties alone are doubled");

    private static readonly (string Word, AdjustmentType Type)[] Types =
    [
        ("加分", AdjustmentType.Bonus), ("bonus", AdjustmentType.Bonus), ("扣分", AdjustmentType.Penalty), ("penalty", AdjustmentType.Penalty),
        ("一票否决", AdjustmentType.Veto), ("veto", AdjustmentType.Veto),
    ];

    /// <summary>The type, or null where the cell names none, which is reported.</summary>
    public static AdjustmentType? Type(AdjustmentSite site, LocalText column)
    {
        if (site.Required(site.Row.Type, column) is not { } text)
            return null;
        var key = TextFold.Key(text);
        foreach (var (word, type) in Types)
            if (key == word)
                return type;
        Report(site, site.Row.Type, column, TypeExpected);
        return null;
    }

    /// <summary>Whether a penalty is doubled, blank is not; null where the cell says nothing usable, which is reported.</summary>
    public static bool? IsDoubled(AdjustmentSite site, LocalText column, AdjustmentType? type)
    {
        var cell = site.Row.Doubled;
        if (site.IsFaulty(cell, column))
            return null;
        bool? doubled = cell.IsBlank ? false : cell.Kind == CellKind.Boolean ? cell.Text == "1" : TextFold.Key(cell.Text) switch
        {
            "是" or "加倍" or "yes" or "true" => true,
            "否" or "不加倍" or "no" or "false" => false,
            _ => null,
        };
        if (doubled is null)
            Report(site, cell, column, DoubledExpected);
        if (doubled != true || type is AdjustmentType.Penalty or null)
            return doubled;
        Report(site, cell, column, OnlyPenalties);
        return null;
    }

    private static void Report(AdjustmentSite site, SourceCell cell, LocalText column, LocalText expected) =>
        site.Report(RegisterCodes.UnknownWord, cell, ("column", column), ("found", CellText.Quote(cell)), ("expected", expected));
}

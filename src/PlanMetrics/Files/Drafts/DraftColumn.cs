using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Submissions;
using PlanMetrics.Submissions.Ledgers;

namespace PlanMetrics.Files.Drafts;

/// <summary>A column of a ledger, and what it seems to hold.</summary>
/// <param name="Path">Its headings, with marks where a period or a unit stands.</param>
/// <param name="Role">What it seems to be.</param>
internal sealed record DraftColumn(string[] Path, DraftRole Role)
{
    private static readonly string[] OfDenominator = ["分母", "应", "总", "开庭", "受理", "收到", "全部", "基数"];
    private static readonly string[] OfNumerator = ["分子", "已", "实", "出庭", "按", "及时", "完成", "其中"];
    private static readonly string[] Computed = ["率", "%", "比例", "占比", "合计", "小计", "排名", "得分"];

    /// <summary>The headings without marks: what the column is called, whatever the period or unit.</summary>
    public string Name => string.Concat(Path.Where(text => HeaderMarks.Of(text) == HeaderMark.None));

    /// <summary>The headings above the lowest one.</summary>
    public string Group => string.Join('\n', Path[..^1]);

    public string Leaf => Path[^1];

    public static DraftColumn Of(HeaderColumn column, DraftLayout layout, Plan plan)
    {
        var path = column.Levels.Select(level => level.Cell.Text.Trim()).ToArray();
        if (column.Column == layout.UnitColumn)
            return new(path, DraftRole.Unit);
        var cells = layout.Records.Select(row => layout.Grid.At(row, column.Column)).Where(cell => !cell.IsBlank).ToArray();
        if (layout.HasUnitsAbove && path.Length > 0)
            path[0] = HeaderMarks.TextOf(HeaderMark.Unit);
        for (var i = 0; i < path.Length; i++)
            if (PeriodGrammar.Parse(path[i]) is not null)
                path[i] = HeaderMarks.TextOf(HeaderMark.Period);
        return new(path, RoleOf(column, cells, plan));
    }

    private static DraftRole RoleOf(HeaderColumn column, SourceCell[] cells, Plan plan)
    {
        var name = TextFold.Key(column.Text);
        if (Says(name, ["备注", "说明"])) return DraftRole.Note;
        if (Says(name, ["佐证", "材料", "文号"])) return DraftRole.Evidence;
        if (Says(name, ["序号", "编号"])) return DraftRole.Other;
        if (Most(cells, cell => PeriodGrammar.Read(cell) is not null && !decimal.TryParse(cell.Text, out _))) return DraftRole.Period;
        if (Most(cells, cell => cell.Kind == CellKind.Text && plan.FindTarget(cell.Text) is not null) || Says(name, ["指标"])) return DraftRole.Target;
        if (!Most(cells, cell => LedgerTotals.NumberOf(cell) is not null || cell.Kind == CellKind.Date)) return DraftRole.Other;
        if (Says(name, Computed)) return DraftRole.Other;
        if (Most(cells, cell => cell.Kind == CellKind.Date)) return DraftRole.Date;
        var leaf = column.Levels[^1].Key;
        return Says(leaf, OfDenominator[..2]) ? DraftRole.Denominator
            : Says(leaf, OfNumerator) ? DraftRole.Numerator
            : Says(leaf, OfDenominator) ? DraftRole.Denominator
            : DraftRole.Value;
    }

    private static bool Says(string text, string[] words) => Array.Exists(words, word => text.Contains(word, StringComparison.Ordinal));

    private static bool Most(SourceCell[] cells, Func<SourceCell, bool> holds) => cells.Length > 0 && cells.Count(holds) * 2 > cells.Length;
}

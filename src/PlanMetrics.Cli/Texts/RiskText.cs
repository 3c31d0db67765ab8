using System.Collections.Immutable;
using System.Globalization;
using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Reports.Words;
using PlanMetrics.Risks;
using PlanMetrics.Rosters;
using PlanMetrics.Trends;

namespace PlanMetrics.Cli.Texts;

/// <summary>The risk register on the console.</summary>
internal static class RiskText
{
    private const int MostRows = 40;
    private const int BriefRows = 10;
    private const int BarLength = 10;

    /// <summary>What <c>risk</c> prints.</summary>
    public static void Write(Evaluation evaluation, ImmutableArray<Risk> rows, bool isNarrow, Shell shell)
    {
        var scope = evaluation.Scope;
        shell.Out.WriteLine(Ink.Strong(shell.Say(
            $"风险研判（仅供参考）  {scope.Year}年度  数据截至日期 {scope.AsOf:yyyy-MM-dd}",
            $"Risk register (for reference)  year {scope.Year}, as of {scope.AsOf:yyyy-MM-dd}"), shell));
        WriteLevels(rows, shell);
        var shown = isNarrow ? rows : [.. rows.Where(IsNotable)];
        foreach (var year in shown.Select(risk => risk.Year).Distinct().Order())
        {
            WriteTable(shell.Say("单位", "Units"), year, [.. shown.Where(risk => risk.Year == year && risk.UnitId != ReportingUnit.District)], evaluation.Roster, isNarrow, shell);
            WriteTable(shell.Say("全区", "District"), year, [.. shown.Where(risk => risk.Year == year && risk.UnitId == ReportingUnit.District)], evaluation.Roster, isNarrow, shell);
        }
    }

    /// <summary>The short section of <c>score</c>.</summary>
    public static void WriteBrief(RiskTable risks, Roster roster, Shell shell)
    {
        if (risks.All.IsEmpty)
            return;
        shell.Out.WriteLine(Ink.Strong(shell.Say("风险研判（仅供参考，不影响得分）", "Risk register (for reference, no effect on scores)"), shell));
        WriteLevels(risks.All, shell);
        ImmutableArray<Risk> shown = [.. risks.AtRisk.Where(risk => risk.AtStake > 0m).Take(BriefRows)];
        if (shown.Length > 0)
            Table(shown, roster, withReason: false, shell).WriteTo(shell.Out);
        shell.Out.WriteLine();
    }

    private static bool IsNotable(Risk risk) => risk.Role != MeasureRole.Lead && (risk.IsAtRisk || risk.Level == RiskLevel.Watch);

    private static void WriteLevels(ImmutableArray<Risk> rows, Shell shell)
    {
        foreach (var year in rows.Select(risk => risk.Year).Distinct().Order())
        {
            var counts = rows.Where(risk => risk.Year == year && risk.Role == MeasureRole.Own).CountBy(risk => risk.Level).OrderBy(level => level.Key)
                .Select(level => $"{RiskLevels.Word(level.Key).In(shell.Language)} {level.Value.ToString(CultureInfo.InvariantCulture)}");
            shell.Out.WriteLine(shell.Say($"{year}年（单位×目标）：", $"{year}, units × targets: ") + string.Join(shell.Say("，", ", "), counts));
        }
    }

    private static void WriteTable(string title, int year, ImmutableArray<Risk> rows, Roster roster, bool isNarrow, Shell shell)
    {
        if (rows.IsEmpty)
            return;
        shell.Out.WriteLine();
        shell.Out.WriteLine(Ink.Strong(shell.Say($"{title}  {year}年", $"{title}, {year}"), shell));
        Table(isNarrow ? rows : [.. rows.Take(MostRows)], roster, withReason: true, shell).WriteTo(shell.Out);
        if (!isNarrow && rows.Length > MostRows)
            shell.Out.WriteLine(shell.Say(
                $"另有 {rows.Length - MostRows} 行，可用 --unit、--target、--level 查看，或用 -o 写出全部",
                $"{rows.Length - MostRows} more rows: --unit, --target and --level show them, -o writes all"));
    }

    private static TextTable Table(ImmutableArray<Risk> rows, Roster roster, bool withReason, Shell shell)
    {
        var names = new UnitNames(roster, shell);
        var table = new TextTable(
            new(shell.Say("等级", "Level")), new(shell.Say("未达标概率", "Miss")), new(shell.Say("单位", "Unit")), new(shell.Say("目标", "Target")),
            new(shell.Say("预计", "Forecast"), IsNumber: true), new(shell.Say("可能失分", "At stake"), IsNumber: true),
            new(shell.Say("时限", "Due")), new(withReason ? shell.Say("趋势", "Trend") : ""), new(withReason ? shell.Say("理由", "Reason") : ""));
        foreach (var risk in rows)
            table.Add(
                Level(risk, shell), Bar(risk), names.Of(risk.UnitId) + (risk.Role == MeasureRole.Lead ? shell.Say("（牵头）", " (lead)") : ""),
                risk.Target.Name.In(shell.Language), Number(risk.Forecast, 1), Number(risk.AtStake, 2),
                risk.Due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "—", withReason ? Trend(risk, shell) : "",
                withReason ? risk.Reason.In(shell.Language) + Record(risk, shell) + Beside(risk, roster, shell) : "");
        return table;
    }

    // A mark beside the word: colour alone would not reach everybody.
    private static string Level(Risk risk, Shell shell)
    {
        var mark = risk.Level switch
        {
            RiskLevel.OffTrack => "▲▲",
            RiskLevel.AtRisk => "▲",
            RiskLevel.Watch => "△",
            RiskLevel.Unreachable or RiskLevel.Missed => "×",
            RiskLevel.Secured or RiskLevel.Met => "√",
            RiskLevel.InsufficientData => "?",
            _ => "·",
        };
        return $"{mark} {RiskLevels.Word(risk.Level).In(shell.Language)}";
    }

    private static string Bar(Risk risk)
    {
        if (risk.Probability is not { } probability)
            return "—";
        var filled = (int)Math.Round(probability * BarLength, MidpointRounding.AwayFromZero);
        return $"{new string('█', filled)}{new string('░', BarLength - filled)} {probability.ToString("0.000", CultureInfo.InvariantCulture)}";
    }

    // Shown beside the risk, never part of its probability.
    private static string Trend(Risk risk, Shell shell)
    {
        if (risk.Trend is not { } trend)
            return "—";
        var word = trend.Direction switch
        {
            TrendDirection.Rising => shell.Say("↑ 上升", "↑ rising"),
            TrendDirection.Falling => shell.Say("↓ 下降", "↓ falling"),
            TrendDirection.None => shell.Say("无显著趋势", "no trend"),
            _ => shell.Say("数据不足", "too few periods"),
        };
        return trend.Signals == 0 ? word : word + shell.Say($"，信号{trend.Signals}处", $", {trend.Signals} signals");
    }

    private static string Record(Risk risk, Shell shell) => risk.Record is not { } record ? "" : shell.Say(
        $"（本地往年同级{record.Cases}例，{record.Missed}例未达标）", $" ({record.Missed} of {record.Cases} past cases of this level were missed here)");

    private static string Beside(Risk risk, Roster roster, Shell shell)
    {
        var lines = (risk.Trend?.Predecessors ?? []).Select(gone => PredecessorWords.Of(gone, roster, shell.Language)).Prepend(TargetWords.SeriesOf(risk.Target).In(shell.Language));
        return string.Concat(lines.Where(line => line.Length > 0).Select(line => shell.Say("；", "; ") + line));
    }

    private static string Number(decimal? value, int decimals) =>
        value?.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) ?? "—";
}

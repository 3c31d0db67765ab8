using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;
using PlanMetrics.Reports;

namespace PlanMetrics.Cli.Texts;

/// <summary>A sample for spot checks as a table.</summary>
internal static class SpotText
{
    public static void Write(Report report, SpotSample sample, Shell shell)
    {
        shell.Out.WriteLine(shell.Say(
            $"{report.Scope.Year}年度  数据截至日期 {report.Scope.AsOf:yyyy-MM-dd}", $"Year {report.Scope.Year}, as of {report.Scope.AsOf:yyyy-MM-dd}"));
        shell.Out.WriteLine(shell.Say(
            $"抽查数据 {sample.Checks.Length} 条，从未核定的 {sample.Population} 条采用数据中抽取，种子 {sample.Seed}",
            $"figures to check: {sample.Checks.Length} of {sample.Population} that count and are not verified, seed {sample.Seed}"));
        var table = new TextTable(
            new("#", true), new(shell.Say("单位", "unit")), new(shell.Say("目标", "target")), new(shell.Say("报告期", "period")), new(shell.Say("数值", "figure"), true),
            new(shell.Say("所涉得分", "points"), true), new(shell.Say("疑点", "questions")), new(shell.Say("佐证材料", "evidence")), new(shell.Say("位置", "place")));
        for (var i = 0; i < sample.Checks.Length; i++)
            Add(report, i + 1, sample.Checks[i], table, shell);
        if (!table.IsEmpty)
            table.WriteTo(shell.Out);
    }

    private static void Add(Report report, int number, SpotCheck check, TextTable table, Shell shell)
    {
        var figure = check.Observation;
        table.Add(
            number.ToString(CultureInfo.InvariantCulture), (report.Roster.Registry.Find(figure.Key.UnitId)?.Name ?? figure.Key.UnitId).In(shell.Language), check.Target.Name.In(shell.Language),
            figure.Key.Period.ToString(), FigureOf(figure.Figure, shell), check.Points.ToString("0.000", CultureInfo.InvariantCulture),
            string.Join(' ', check.Questions), VisibleText.OneLine(figure.Evidence), PlaceOf(figure.Cells).ToString());
    }

    private static SourceLocation PlaceOf(FigureCells cells) => cells.At(
        cells.Numerator.Row > 0 ? cells.Numerator : cells.Date.Row > 0 && cells.Value.Row == 0 ? cells.Date : cells.Value);

    private static string FigureOf(Figure? figure, Shell shell) => figure switch
    {
        Figure.Ratio ratio => string.Create(CultureInfo.InvariantCulture, $"{ratio.Numerator}/{ratio.Denominator}"),
        Figure.Count count => count.Value.ToString(CultureInfo.InvariantCulture),
        Figure.Date date => date.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Figure.Outcome outcome => outcome.Done ? shell.Say("是", "yes") : shell.Say("否", "no"),
        Figure.Pair pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Value} : {pair.Comparator}"),
        _ => "—",
    };
}

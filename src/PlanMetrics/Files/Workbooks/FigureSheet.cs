using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Reports;
using PlanMetrics.Reports.Words;

namespace PlanMetrics.Files.Workbooks;

/// <summary>填报数据: the figures in force, each with the cell it came from; a figure changed here moves everything.</summary>
internal sealed class FigureSheet(Report report, BookPlaces places, BookWords words)
{
    private static readonly CellLook Plain = CellLook.Plain;
    private static readonly CellLook Centred = CellLook.Plain with { Side = CellSide.Centre };
    private static readonly CellLook Entry = CellLook.Plain with { Fill = "FFFFFFE5" };
    private static readonly CellLook Day = Entry with { Format = "yyyy-mm-dd" };

    public void Write(SheetMarkup to)
    {
        for (var i = 0; i < places.Figures.Count; i++)
            Write(places.Figures[i], BookSheet.FirstRow + i, to);
        var range = string.Create(CultureInfo.InvariantCulture, $"{FigureColumns.State}{BookSheet.FirstRow}:{FigureColumns.State}{BookSheet.FirstRow + places.Figures.Count}");
        to.Mark(range, (words.Missing, Signal.Doubtful), (words.Rejected, Signal.Bad), (words.NotApplicable, Signal.Out));
    }

    private void Write(ObservationRow row, int number, SheetMarkup to)
    {
        var figure = row.Observation;
        to.At(number);
        to.Text(FigureColumns.Unit, places.NameOf(figure.Key.UnitId), Plain);
        to.Text(FigureColumns.Target, report.Plan.FindTarget(figure.Key.TargetId)?.Name.In(words.Language) ?? figure.Key.TargetId, Plain);
        to.Text(FigureColumns.Period, figure.Key.Period.IsPlan ? words.Language.Say("规划期", "plan") : figure.Key.Period.ToString(), Centred);
        to.Text(FigureColumns.Basis, figure.Basis == Basis.Cumulative ? words.Language.Say("累计", "to date") : words.Language.Say("当期", "period"), Centred);
        to.Text(FigureColumns.Source, TargetWords.Of(figure.Source).In(words.Language), Centred);
        to.Number(FigureColumns.Submission, figure.Submission, Centred);
        to.Text(FigureColumns.State, StateOf(figure), Centred);
        Numbers(figure, row.Used, to);
        to.Text(FigureColumns.Verified, !figure.IsVerified ? "" : figure.Reported is { } reported ? FigureText.Of(reported) : words.Language.Say("未填报", "nothing"), Plain);
        to.Text(FigureColumns.Used, row.Used ? words.Language.Say("是", "yes") : "", Centred);
        var cells = FilledCells.Of(figure);
        to.Text(FigureColumns.File, cells.File, Plain);
        to.Text(FigureColumns.Sheet, cells.Sheet, Plain);
        to.Text(FigureColumns.Cells, string.Join(' ', new[] { cells.Numerator, cells.Denominator, cells.Value, cells.Comparator, cells.Date }.Select(cell => cell.ToString()).Where(cell => cell.Length > 0)), Plain);
        to.Text(FigureColumns.Note, figure.Note, Plain);
        to.Text(FigureColumns.Verification, VerifierWords.Of(figure, words.Language), Plain);
    }

    private static void Numbers(Observation figure, bool isUsed, SheetMarkup to)
    {
        var (entry, day) = isUsed ? (Entry, Day) : (Plain, Plain with { Format = Day.Format });
        var inForce = figure.Figure;
        to.Number(FigureColumns.Numerator, (inForce as Figure.Ratio)?.Numerator, entry);
        to.Number(FigureColumns.Denominator, (inForce as Figure.Ratio)?.Denominator, entry);
        to.Number(FigureColumns.Value, inForce switch { Figure.Count count => count.Value, Figure.Outcome outcome => outcome.Done ? 1m : 0m, Figure.Pair pair => pair.Value, _ => null }, entry);
        to.Number(FigureColumns.Comparator, (inForce as Figure.Pair)?.Comparator, entry);
        to.Number(FigureColumns.Date, inForce is Figure.Date date ? SheetDay.Of(date.Day) : null, day);
    }

    private string StateOf(Observation figure) =>
        figure.Standing != ObservationStanding.Stands ? words.Language.Say("未采用", "set aside") : words.State(figure.State switch
        {
            FigureState.Reported => MeasureState.Reported,
            FigureState.Missing => MeasureState.Missing,
            FigureState.NotApplicable => MeasureState.NotApplicable,
            _ => MeasureState.Rejected,
        });
}

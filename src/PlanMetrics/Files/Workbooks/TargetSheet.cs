using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Reports;
using PlanMetrics.Scores;

namespace PlanMetrics.Files.Workbooks;

/// <summary>各目标: each unit's tree from its total down to its targets, with the way from the year's figure to points and total in formulas.</summary>
internal sealed class TargetSheet(Report report, BookPlaces places, BookWords words, BookSheet figures)
{
    private const int MostOutline = 7;

    private static readonly CellLook Plain = CellLook.Plain;
    private static readonly CellLook Group = CellLook.Plain with { IsBold = true, Fill = "FFF2F2F2" };
    private static readonly CellLook Total = CellLook.Plain with { IsBold = true, Fill = "FFDDEBF7" };

    private readonly YearFormulas years = new(places, figures, words, report.Profile.MinimumCoverage);
    private readonly PointsFormula points = new(report.Profile, words);

    public void Write(SheetMarkup to)
    {
        foreach (var block in places.Blocks)
            foreach (var line in block.Lines)
            {
                to.At(line.Row, outline: Math.Min(line.Depth, MostOutline));
                if (line.IsGroup)
                    WriteGroup(line, to);
                else
                    WriteTarget(line, to);
            }

        var last = places.LastTargetRow;
        to.Choose(Range(LineColumns.State, last), $"\"{string.Join(',', words.Reported, words.Missing, words.NotApplicable, words.NotDue, words.Rejected)}\"");
        to.Mark(Range(LineColumns.State, last), (words.Missing, Signal.Doubtful), (words.Rejected, Signal.Bad), (words.NotApplicable, Signal.Out), (words.NotDue, Signal.Out));
        to.Mark(
            Range(LineColumns.Verdict, last),
            [.. words.NotMet.Select(word => (word, Signal.Bad))]);
        to.MarkBeginning(Range(LineColumns.Verdict, last), words.Occurred, Signal.Bad);
    }

    private static string Range(string column, int last) => string.Create(CultureInfo.InvariantCulture, $"{column}{BookSheet.FirstRow}:{column}{last}");

    private void WriteGroup(TargetLine line, SheetMarkup to)
    {
        var node = line.Node!;
        var look = line.Depth == 0 ? Total : Group;
        Head(line, to, look, words.Of(node.Level), node.Level == ScoreLevel.Task ? $"{node.Id} {node.Name.In(words.Language)}" : node.Name.In(words.Language));
        foreach (var column in new[] { LineColumns.State, LineColumns.Numerator, LineColumns.Denominator, LineColumns.Value, LineColumns.Comparator, LineColumns.Actual, LineColumns.Threshold, LineColumns.Verdict })
            to.Blank(column, look);
        Weight(line, to, look);
        if (GroupFormula.Full(line) is { } full)
            to.Formula(LineColumns.Full, full, node.FullPoints, look);
        else
            to.Number(LineColumns.Full, node.FullPoints, look);
        var points = line.Parent is null ? line.Block.TreePoints : node.Points;
        if (line.Block.IsScored && line.Children.Count > 0)
            to.Formula(LineColumns.Points, GroupFormula.Points(line), points, PointsLook(look));
        else
            to.Number(LineColumns.Points, points, PointsLook(look));
        to.Text(LineColumns.Note, node.Reason.In(words.Language), look);
        Helpers(line, to, look);
        to.Blank(LineColumns.Role, look);
        to.Text(LineColumns.Id, node.Id, look);
    }

    private void WriteTarget(TargetLine line, SheetMarkup to)
    {
        var measure = line.Target!.Measure;
        var cells = years.Of(line);
        var trial = measure.State == MeasureState.Reported ? measure : TrialFigure.Of(measure);
        var test = trial is null ? null : VerdictFormula.Of(trial, line.Row);
        Head(line, to, Plain, measure.Role == MeasureRole.Lead ? words.Of(MeasureRole.Lead) : words.Of(ScoreLevel.Target), measure.Target.Name.In(words.Language));
        if (places.FiguresOf(measure.UnitId, measure.Target.Id) is [var first, ..])
            to.Link(LineColumns.Name, figures.At("A", places.RowOf(first)!.Value));
        var state = words.State(measure.State);
        if (cells.State is { } formula)
            to.Formula(LineColumns.State, formula, state, Plain with { Side = CellSide.Centre });
        else
            to.Text(LineColumns.State, state, Plain with { Side = CellSide.Centre });
        Quantities(line, cells, to);
        Verdict(line, trial, test, to);
        Weight(line, to, Plain);
        to.Number(LineColumns.Full, line.Node?.FullPoints, Plain);
        var why = Points(line, test, to);
        to.Text(LineColumns.Note, NoteOf(measure, cells.Why, why), Plain);
        Helpers(line, to, Plain);
        to.Text(LineColumns.Role, words.Of(measure.Role), Plain);
        to.Text(LineColumns.Id, measure.Target.Id, Plain);
    }

    private void Head(TargetLine line, SheetMarkup to, CellLook look, string level, string name)
    {
        to.Text(LineColumns.Unit, line.Block.Name, look);
        to.Text(LineColumns.Level, level, look with { Side = CellSide.Centre });
        var hasFigures = line.Target is { Measure: var measure } && places.FiguresOf(measure.UnitId, measure.Target.Id).Count > 0;
        to.Text(LineColumns.Name, name, look with { Indent = line.Depth, IsLink = hasFigures });
    }

    private static void Quantities(TargetLine line, YearCells cells, SheetMarkup to)
    {
        var measure = line.Target!.Measure;
        var (ratio, pair) = (measure.Figure as Figure.Ratio, measure.Figure as Figure.Pair);
        Put(to, LineColumns.Numerator, cells.Numerator, ratio?.Numerator, Plain);
        Put(to, LineColumns.Denominator, cells.Denominator, ratio?.Denominator, Plain);
        var (value, look) = measure.Figure switch
        {
            Figure.Count count => (count.Value, Plain),
            Figure.Date date => (SheetDay.Of(date.Day), Plain with { Format = "yyyy-mm-dd" }),
            Figure.Outcome outcome => (outcome.Done ? 1m : 0m, Plain),
            Figure.Pair => (pair!.Value, Plain),
            _ => (default(decimal?), measure.FigureKind == FigureKind.Date ? Plain with { Format = "yyyy-mm-dd" } : Plain),
        };
        Put(to, LineColumns.Value, cells.Value, value, look);
        Put(to, LineColumns.Comparator, cells.Comparator, pair?.Comparator ?? (IsTrend(measure) ? measure.Base : null), Plain);
    }

    private static bool IsTrend(Measure measure) => measure.Comparison is Comparison.Increase or Comparison.Decrease;

    private void Verdict(TargetLine line, Measure? trial, Test? test, SheetMarkup to)
    {
        var (measure, row) = (line.Target!.Measure, line.Row);
        var sign = measure.FigureKind == FigureKind.Ratio && measure.UnitOfMeasure != UnitOfMeasure.Ratio ? "\"%\"" : "";
        var actual = Plain with { Format = measure.FigureKind != FigureKind.Ratio ? null : "0." + new string('0', Math.Max(2, Decimals(PublishedValue.Of(measure)))) + sign };
        var isReported = string.Create(CultureInfo.InvariantCulture, $"{LineColumns.State}{row}=\"{words.Reported}\"");
        if (trial is not null && Quantity.Of(trial, row) is { } quantity)
            to.Formula(LineColumns.Actual, $"IF({isReported},{quantity.Whole.Round(PointsFormula.PlacesOf(measure.Actual is { } known ? Math.Abs(known) : 100m)).Text},\"\")", measure.Actual, actual);
        else
            to.Number(LineColumns.Actual, measure.Figure is Figure.Date ? null : measure.Actual, actual);
        to.Number(
            LineColumns.Threshold,
            IsTrend(measure) ? null : ThresholdOf(measure),
            Plain with { Format = measure.Threshold is not Threshold.Number ? "yyyy-mm-dd" : sign.Length > 0 ? "General" + sign : null });
        var verdict = measure is { State: MeasureState.Reported, Met: { } met } ? Word(measure, met) : "";
        if (test is { } condition)
            to.Formula(LineColumns.Verdict, $"IF({isReported},IF({condition.Text},\"{words.Verdict(measure.FigureKind, measure.Target, true)}\",{NotMet(measure, row)}),\"\")", verdict, Plain with { Side = CellSide.Centre });
        else
            to.Text(LineColumns.Verdict, verdict, Plain with { Side = CellSide.Centre });
    }

    // Of a day, the last one in time under the rules of the calendar.
    private static decimal? ThresholdOf(Measure measure) => measure.Threshold switch
    {
        Threshold.Number number => number.Value,
        Threshold.Yearly yearly => SheetDay.Of(measure.LastDay ?? yearly.In(measure.Year)),
        Threshold.Day day => SheetDay.Of(measure.LastDay ?? day.Date),
        _ => null,
    };

    private string Word(Measure measure, bool met) =>
        !met && IsOccurrence(measure) ? words.Occurred + NumberText.Of(measure.Actual ?? 0m) : words.Verdict(measure.FigureKind, measure.Target, met);

    private string NotMet(Measure measure, int row) =>
        IsOccurrence(measure)
            ? string.Create(CultureInfo.InvariantCulture, $"\"{words.Occurred}\"&{LineColumns.Value}{row}")
            : $"\"{words.Verdict(measure.FigureKind, measure.Target, false)}\"";

    private static bool IsOccurrence(Measure measure) => measure.FigureKind == FigureKind.Count && BookWords.IsZero(measure.Target);

    private LocalText Points(TargetLine line, Test? test, SheetMarkup to)
    {
        var look = PointsLook(Plain);
        if (line.Node is not { } node || !line.Block.IsScored)
        {
            to.Number(LineColumns.Points, line.Node?.Points, look);
            return "";
        }

        if (points.Of(line, line.Block.Score!.Kind, test, out var why) is { } formula)
            to.Formula(LineColumns.Points, formula, node.Points, look);
        else
            to.Number(LineColumns.Points, node.Points, look);
        return why;
    }

    private static void Weight(TargetLine line, SheetMarkup to, CellLook look)
    {
        if (line.Node is { } node && line.Parent is not null && node.Branch is { Shrinks: true })
            to.Formula(LineColumns.Weight, string.Create(CultureInfo.InvariantCulture, $"{LineColumns.Full}{line.Row}"), node.Weight, look);
        else
            to.Number(LineColumns.Weight, line.Parent is null ? null : line.Node?.Weight, look);
    }

    private static void Helpers(TargetLine line, SheetMarkup to, CellLook look)
    {
        if (line is not { Parent: not null, Node: { } node } || !line.Block.IsScored)
        {
            to.Blank(LineColumns.Counted, look);
            to.Blank(LineColumns.Weighted, look);
            return;
        }

        to.Formula(LineColumns.Counted, GroupFormula.Counted(line), node.Applies ? node.Weight : 0m, look);
        var (formula, value) = GroupFormula.Weighted(line);
        to.Formula(LineColumns.Weighted, formula, value, look);
    }

    private string NoteOf(Measure measure, params ReadOnlySpan<LocalText> reasons)
    {
        var texts = new List<string> { measure.Reason.In(words.Language) };
        texts.AddRange(measure.Notes.Select(note => note.In(words.Language)));
        foreach (var reason in reasons)
            texts.Add(reason.Chinese is null ? "" : reason.In(words.Language));
        return string.Join(words.Language.Say("；", "; "), texts.Where(text => text.Length > 0));
    }

    private static CellLook PointsLook(CellLook look) => look with { Format = "0.00" };

    private static void Put(SheetMarkup to, string column, string? formula, decimal? value, CellLook look)
    {
        if (formula is null)
            to.Number(column, value, look);
        else
            to.Formula(column, formula, value, look);
    }

    private static int Decimals(string number) => number.IndexOf('.', StringComparison.Ordinal) is var point && point < 0 ? 0 : number.Length - point - 1;
}

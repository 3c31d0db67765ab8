using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Profiles;
using PlanMetrics.Reports;
using PlanMetrics.Rosters;
using PlanMetrics.Scores;
using PlanMetrics.Scores.Adjusting;
using PlanMetrics.Scores.Stability;

namespace PlanMetrics.Files.Workbooks;

/// <summary>排名: from the totals to scores, rates, grades and ranks in formulas, with the published ones beside them as values to check by.</summary>
internal sealed class RankSheet(Report report, RankPlaces ranks, BookWords words, BookSheet targets, GradeTable grades)
{
    private static readonly CellLook Plain = CellLook.Plain;
    private static readonly CellLook Centred = CellLook.Plain with { Side = CellSide.Centre };
    private static readonly CellLook Whole = CellLook.Plain with { IsBold = true, Fill = "FFDDEBF7" };

    private readonly Dictionary<string, UnitStability> sure =
        (report.Stability?.Units ?? []).DistinctBy(unit => unit.UnitId, StringComparer.Ordinal).ToDictionary(unit => unit.UnitId, StringComparer.Ordinal);

    private readonly string decimals = report.Profile.Decimals.ToString(CultureInfo.InvariantCulture);

    public void Write(SheetMarkup to)
    {
        foreach (var line in ranks.Lines)
            Write(line, to);
        var last = ranks.LastRow;
        to.Mark(Range(RankColumns.Check, last), (words.Differs, Signal.Bad), (words.Agrees, Signal.Good));
        if (report.Profile.Grades is [var lowest, .., var highest])
            to.Mark(Range(RankColumns.Grade, last), (lowest.Name.In(words.Language), Signal.Bad), (highest.Name.In(words.Language), Signal.Good));
        to.Bars(Range(RankColumns.Rate, last), 100m);
    }

    private static string Range(string column, int last) => string.Create(CultureInfo.InvariantCulture, $"{column}{BookSheet.FirstRow}:{column}{last}");

    private void Write(RankLine line, SheetMarkup to)
    {
        var (unit, row) = (line.Unit, line.Row);
        var isWhole = unit.UnitId == ReportingUnit.District;
        var look = isWhole ? Whole : Plain;
        var centred = look with { Side = CellSide.Centre };
        var number = look with { Format = report.Profile.Decimals == 0 ? "0" : "0." + new string('0', report.Profile.Decimals) };
        to.At(row);
        to.Text(RankColumns.Group, line.Group, look);
        Rank(line, to, centred);
        to.Text(RankColumns.Unit, line.Block.Name, look with { IsLink = true });
        to.Link(RankColumns.Unit, targets.At("A", line.Block.Lines[0].Row));
        Put(to, RankColumns.Score, FromTotal(line, $"ROUND({At(RankColumns.Total, row)},{decimals})"), unit.Published, number);
        var full = targets.At(LineColumns.Full, line.Block.Lines[0].Row);
        Put(to, RankColumns.Full, FromTotal(line, full), unit.Full, look);
        Put(to, RankColumns.Rate, FromTotal(line, $"ROUND({At(RankColumns.Total, row)}*100/{At(RankColumns.Full, row)},{decimals})"), unit.Rate, number);
        Grade(line, to, centred);
        Counts(line, to, centred);
        to.Number(RankColumns.Bonus, Sum(unit, AdjustmentType.Bonus), look);
        to.Number(RankColumns.Penalties, Sum(unit, AdjustmentType.Penalty), look);
        to.Text(RankColumns.Interval, IntervalOf(unit), centred);
        to.Number(RankColumns.PublishedScore, unit.Published, number);
        to.Number(RankColumns.PublishedRate, unit.Rate, number);
        to.Text(RankColumns.PublishedGrade, unit.Grade?.Name.In(words.Language) ?? "", centred);
        to.Number(RankColumns.PublishedRank, unit.Rank, centred);
        to.Formula(
            RankColumns.Check,
            $"IF(AND({Same(RankColumns.Score, RankColumns.PublishedScore, row)},{Same(RankColumns.Rate, RankColumns.PublishedRate, row)},{Same(RankColumns.Grade, RankColumns.HeldGrade, row)},{Same(RankColumns.Rank, RankColumns.HeldRank, row)},{Near(RankColumns.Total, RankColumns.HeldTotal, row)}),\"{words.Agrees}\",\"{words.Differs}\")",
            words.Agrees, centred);
        to.Text(RankColumns.Note, NoteOf(unit), look);
        Total(line, to, look);
        Key(line, to, look);
        to.Text(RankColumns.HeldGrade, unit.GradeBeforeQuota?.Name.In(words.Language) ?? "", centred);
        to.Number(RankColumns.HeldRank, HeldRank(line), centred);
        to.Number(RankColumns.HeldTotal, unit.Total.Points, look);
    }

    private static string? FromTotal(RankLine line, string formula) =>
        line.Block.IsScored ? $"IF({At(RankColumns.Total, line.Row)}=\"\",\"\",{formula})" : null;

    private void Rank(RankLine line, SheetMarkup to, CellLook look)
    {
        if (line.Key(report.Profile) is null)
        {
            to.Blank(RankColumns.Rank, look);
            to.Blank(RankColumns.Tied, look);
            return;
        }

        if (report.IsExtract)
        {
            to.Number(RankColumns.Rank, line.Unit.Rank, look);
            to.Blank(RankColumns.Tied, look);
            return;
        }

        var (first, last) = ranks.RangeOf(line);
        var key = At(RankColumns.Key, line.Row);
        var range = string.Create(CultureInfo.InvariantCulture, $"{RankColumns.Key}${first}:{RankColumns.Key}${last}");
        to.Formula(RankColumns.Rank, $"IF({key}=\"\",\"\",RANK({key},{range}))", HeldRank(line), look);
        var isTied = ranks.Lines.Count(other => other.Group == line.Group && other.Key(report.Profile) == line.Key(report.Profile)) > 1;
        to.Formula(RankColumns.Tied, $"IF({key}=\"\",\"\",IF(COUNTIF({range},{key})>1,\"{words.Tied}\",\"\"))", isTied ? words.Tied : "", look);
    }

    // The rank before ties are told apart, which is what RANK gives; in an extract the one published, which it cannot work out.
    private decimal? HeldRank(RankLine line) => line.Key(report.Profile) is not { } key ? null
        : report.IsExtract ? line.Unit.Rank
        : 1 + ranks.Lines.Count(other => other.Group == line.Group && other.Key(report.Profile) > key);

    private void Grade(RankLine line, SheetMarkup to, CellLook look)
    {
        var grade = line.Unit.GradeBeforeQuota?.Name.In(words.Language) ?? "";
        if (!line.Block.IsScored || report.Profile.Grades.IsEmpty || (line.Unit.Rate is not null && line.Unit.GradeByRate is null))
        {
            to.Text(RankColumns.Grade, grade, look);
            return;
        }

        var highest = report.Profile.Grades.IndexOf(VetoedGrade.Of(report.Profile.Grades[^1], line.Unit.Adjustments, report.Profile)!);
        to.Formula(RankColumns.Grade, grades.Of(At(RankColumns.Rate, line.Row), highest), grade, look);
    }

    private void Counts(RankLine line, SheetMarkup to, CellLook look)
    {
        var leaves = line.Block.Tree.Where(other => !other.IsGroup).ToList();
        var rows = line.Block.Tree.ToList();
        var scored = leaves.Count(leaf => leaf.Node!.Applies);
        Count(RankColumns.Scored, line.Unit.Scored, scored, $"{Column(LineColumns.Level)},\"{words.Of(ScoreLevel.Target)}\",{Column(LineColumns.Points)},\">=0\"");
        Count(RankColumns.Missing, line.Unit.Missing, Of(MeasureState.Missing), State(words.Missing));
        Count(RankColumns.Rejected, line.Unit.Rejected, Of(MeasureState.Rejected), State(words.Rejected));
        Count(RankColumns.NotApplicable, line.Unit.NotApplicable, Of(MeasureState.NotApplicable), State(words.NotApplicable));
        Count(RankColumns.NotDue, line.Unit.NotDue, Of(MeasureState.NotDue), State(words.NotDue));

        int Of(MeasureState state) => leaves.Count(leaf => leaf.Target!.Measure.State == state);
        string State(string word) => $"{Column(LineColumns.State)},\"{word}\"";
        string Column(string column) => targets.Range(column, rows[0].Row, rows[^1].Row);
        void Count(string column, int published, int counted, string where) =>
            Put(to, column, published == counted ? $"COUNTIFS({where})" : null, published, look);
    }

    private void Total(RankLine line, SheetMarkup to, CellLook look)
    {
        var unit = line.Unit;
        // What a veto takes from the whole total is a fact, whatever the figures are.
        if (!line.Block.IsScored || unit.Adjustments.Any(entry => entry.Entry.Veto is { } veto && veto.Effects.Contains(VetoEffect.ZeroTotal)))
        {
            to.Number(RankColumns.Total, unit.Total.Points, look);
            return;
        }

        var tree = targets.At(LineColumns.Points, line.Block.Lines[0].Row);
        var sum = unit.Adjustments.IsEmpty ? tree : string.Create(
            CultureInfo.InvariantCulture,
            $"ROUND({tree}+{At(RankColumns.Bonus, line.Row)}+{At(RankColumns.Penalties, line.Row)},{PointsFormula.PlacesOf(unit.Total.FullPoints)})");
        to.Formula(RankColumns.Total, $"IF({tree}=\"\",\"\",{sum})", unit.Total.Points, look);
    }

    private void Key(RankLine line, SheetMarkup to, CellLook look)
    {
        if (line.Key(report.Profile) is { } key)
            to.Formula(RankColumns.Key, At(report.Profile.RankBy == RankBasis.Published ? RankColumns.Rate : RankColumns.Total, line.Row), key, look);
        else
            to.Blank(RankColumns.Key, look);
    }

    private string IntervalOf(UnitScore unit) =>
        sure.GetValueOrDefault(unit.UnitId) is { RankLow: { } low, RankHigh: { } high } ? string.Create(CultureInfo.InvariantCulture, $"{low}–{high}") : "";

    private string NoteOf(UnitScore unit)
    {
        var notes = new List<string>();
        if (unit.UnitId != ReportingUnit.District)
            notes.Add(unit.NotRanked.In(words.Language));
        if (report.IsExtract && unit.Rank is not null)
            notes.Add(words.Language.Say("名次为公布值，本表只含本单位，不能复算", "the rank is the published one; it cannot be worked out from one unit"));
        notes.AddRange(unit.Adjustments.Where(line => line.Entry.Veto is not null).Select(line => words.Language.Say("一票否决：", "veto: ") + line.Entry.Veto!.Name.In(words.Language)));
        if (unit.Grade != unit.GradeBeforeQuota)
            notes.Add(words.Language.Say("公布等次按名额确定", "published grade by quota"));
        return string.Join(words.Language.Say("；", "; "), notes.Where(note => note.Length > 0));
    }

    // Empty where the register names none.
    private static decimal? Sum(UnitScore unit, AdjustmentType type)
    {
        var entries = unit.Adjustments.Where(line => line.Entry.Type == type).ToList();
        return entries.Count == 0 ? null : entries.Sum(line => line.Points);
    }

    private static string Same(string column, string other, int row) => string.Create(CultureInfo.InvariantCulture, $"{column}{row}={other}{row}");

    // A change too small to move a published score shows all the same. A total that is not there counts as 0 on both sides; the score beside it tells the two apart.
    private static string Near(string column, string other, int row) => string.Create(CultureInfo.InvariantCulture, $"ABS(N({column}{row})-N({other}{row}))<0.000000001");

    private static string At(string column, int row) => string.Create(CultureInfo.InvariantCulture, $"{column}{row}");

    private static void Put(SheetMarkup to, string column, string? formula, decimal? value, CellLook look)
    {
        if (formula is null)
            to.Number(column, value, look);
        else
            to.Formula(column, formula, value, look);
    }
}

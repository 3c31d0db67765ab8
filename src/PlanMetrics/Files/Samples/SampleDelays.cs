using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;
using PlanMetrics.Submissions;

namespace PlanMetrics.Files.Samples;

/// <summary>
/// A year's list of intake, and units that were not on time in its third round: in turn late, not at all, returned and handed in again.
/// </summary>
internal sealed class SampleDelays
{
    private const int Quarter = 3;
    private const int MostDaysLate = 9;
    private const int DaysForCorrection = 10;
    private const int Overlooked = 3;

    private static readonly LocalText Late = new("前三季度迟报", "the third round handed in late");
    private static readonly LocalText Never = new("前三季度未报", "the third round not handed in");
    private static readonly LocalText Again = new("前三季度退回补正后重报", "the third round returned and handed in again");

    private readonly SampleSeed seed;
    private readonly SampleFacts facts;
    private readonly Roster roster;
    private readonly int year;
    private readonly StringBuilder list = new();
    private readonly ImmutableArray<PlantedFault>.Builder planted = ImmutableArray.CreateBuilder<PlantedFault>();
    private ImmutableArray<SampleBook> books;

    private SampleDelays(ImmutableArray<SampleBook> books, Roster roster, SampleFacts facts, SampleSeed seed, int year) =>
        (this.books, this.roster, this.facts, this.seed, this.year) = (books, roster, facts, seed, year);

    /// <summary>The path of the list below the sample's folder.</summary>
    public static string FileOf(int year) => string.Create(CultureInfo.InvariantCulture, $"{year}/收文登记表.csv");

    /// <summary>Makes so many units late, and lists what came in when.</summary>
    public static (ImmutableArray<SampleBook> Books, ImmutableArray<PlantedFault> Planted, string List) Plant(
        ImmutableArray<SampleBook> books, Roster roster, SampleFacts facts, SampleSeed seed, int year, int count)
    {
        var delays = new SampleDelays(books, roster, facts, seed, year);
        var units = roster.Units.Where(delays.MayBeLate).OrderBy(unit => seed.Stream("delayed", unit.Id).Next()).Take(count).Select(unit => unit.Id).ToList();
        delays.list.Append(SampleWorkbook.Synthetic).Append("\r\n").AppendJoin(',', "单位", "轮次", "报送批次", "收文日期", "状态", "补正期限").Append("\r\n");
        foreach (var unit in roster.Units)
            if (delays.BookOf(unit) is not null)
                for (var quarter = 1; quarter <= 4; quarter++)
                    delays.Round(unit, quarter, quarter == Quarter ? units.IndexOf(unit.Id) : -1);
        return (delays.books, delays.planted.ToImmutable(), delays.list.ToString());
    }

    private bool MayBeLate(ReportingUnit unit) =>
        SampleStory.Corrected.All(one => one.Unit != unit.Id || one.Year != year) && BookOf(unit) is { } book && RowToCorrect(book, unit) >= 0;

    private void Round(ReportingUnit unit, int quarter, int delayed)
    {
        if (!BookOf(unit)!.Rows.Any(row => IsOf(row, unit, quarter)))
            return;
        var round = roster.Calendar.Rounds.First(one => one.AsOf == Period.Quarter(year, quarter).LastDay);
        var random = seed.Stream("received", unit.Id, "", (year * 10) + quarter);
        var received = round.AsOf.AddDays(random.Between(2, round.Deadline.DayNumber - round.AsOf.DayNumber));
        var isReturned = SampleStory.Corrected.Any(one => one.Unit == unit.Id && one.Year == year && one.Quarter == quarter);
        switch (delayed < 0 ? -1 : delayed % 3)
        {
            case 0:
                received = round.Deadline.AddDays(random.Between(2, MostDaysLate));
                Say(unit, Late);
                break;
            case 1:
                Withhold(unit);
                Entry(unit, round, null, null, "逾期未报", null);
                Say(unit, Never);
                return;
            case 2:
                HandInAgain(unit);
                isReturned = true;
                Say(unit, Again);
                break;
            default:
                break;
        }

        var correctBy = round.Deadline.AddDays(DaysForCorrection);
        Entry(unit, round, 1, received, isReturned ? "退回补正" : "已收", isReturned ? correctBy : null);
        if (isReturned)
            Entry(unit, round, 2, correctBy.AddDays(-random.Between(0, 3)), "重报", null);
    }

    private void Entry(ReportingUnit unit, AssessmentRound round, int? number, DateOnly? received, string state, DateOnly? correctBy) =>
        list.Append(CultureInfo.InvariantCulture, $"{unit.Name.Chinese},{round.Name.Chinese},{number},{Text(received)},{state},{Text(correctBy)}\r\n");

    private void Withhold(ReportingUnit unit)
    {
        var book = BookOf(unit)!;
        books = books.Replace(book, book with { Rows = [.. book.Rows.Where(row => !IsOf(row, unit, Quarter))] });
    }

    // What was returned had overlooked three cases; the second workbook counts them.
    private void HandInAgain(ReportingUnit unit)
    {
        var book = BookOf(unit)!;
        var at = RowToCorrect(book, unit);
        var right = book.Rows[at];
        var first = book with { Rows = book.Rows.SetItem(at, right with { Numerator = Number(right.Numerator) - Overlooked, SubmissionNumber = 1m }) };
        var second = book with
        {
            File = book.File.Replace(".xlsx", "-第2次报送.xlsx", StringComparison.Ordinal),
            Rows = [right with { SubmissionNumber = 2m, Note = "更正：首次报送漏计3件" }],
        };
        var place = books.IndexOf(book);
        books = books.SetItem(place, first).Insert(place, second);
    }

    private void Say(ReportingUnit unit, LocalText what) => planted.Add(new(new SourceLocation(FileOf(year)), new($"{unit.Name.Chinese}{what.Chinese}", $"{unit.Name.English}: {what.English}")));

    private SampleBook? BookOf(ReportingUnit unit)
    {
        var start = string.Create(CultureInfo.InvariantCulture, $"{year}/{unit.Id}-");
        return books.LastOrDefault(book => book.File.StartsWith(start, StringComparison.Ordinal) && !book.File.Contains("-第2次报送", StringComparison.Ordinal));
    }

    private int RowToCorrect(SampleBook book, ReportingUnit unit)
    {
        for (var i = 0; i < book.Rows.Length; i++)
            if (IsOf(book.Rows[i], unit, Quarter) && !book.Rows[i].Denominator.IsBlank && Number(book.Rows[i].Numerator) > Overlooked && book.Rows[i].Note.IsBlank)
                return i;
        return -1;
    }

    private bool IsOf(SubmissionRow row, ReportingUnit unit, int quarter) => row.Period == SamplePeriods.Quarter(year, quarter, facts.Of(unit).PeriodStyle);

    private static decimal Number(SourceCell cell) => decimal.TryParse(cell.Text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : 0m;

    private static string Text(DateOnly? day) => day is { } known ? NumberText.Of(known) : "";
}

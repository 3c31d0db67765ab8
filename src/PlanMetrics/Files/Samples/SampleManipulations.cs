using System.Collections.Immutable;
using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Submissions;

namespace PlanMetrics.Files.Samples;

/// <summary>
/// Figures helped on purpose in the workbooks of one year: rates that just meet their target, a quarter taken over, cases dropped from a
/// denominator, and percentages that no count gives.
/// </summary>
internal sealed class SampleManipulations
{
    private const string Proofs = "proof-notice-rate";
    private const int PercentOfTarget = 90;
    private const int FewestHeaped = 20;

    private static readonly LocalText Heaped = new("恰好达到目标值", "just meets the target");
    private static readonly LocalText Copied = new("照抄上季度数", "the quarter before, taken over");
    private static readonly LocalText Shrunk = new("未办事项移出分母，由未达标变为达标", "open cases dropped from the denominator, so that the target is met");
    private static readonly LocalText Impossible = new("百分比与分母对不上", "a percentage that no count over the denominator gives");
    private static readonly LocalText Different = new("百分比与分子分母不符", "a percentage that is not that of the cases");

    // Towns that report by quarter, on time and once.
    private static readonly string[] Heaping =
        ["town-03", "town-04", "town-07", "town-08", "town-09", "town-11", "town-12", "town-14", "town-15", "town-16"];

    private readonly Plan plan;
    private readonly int year;
    private readonly ImmutableArray<PlantedFault>.Builder planted = ImmutableArray.CreateBuilder<PlantedFault>();
    private ImmutableArray<SampleBook> books;

    private SampleManipulations(ImmutableArray<SampleBook> books, Plan plan, int year) => (this.books, this.plan, this.year) = (books, plan, year);

    /// <summary>Plants them in the workbooks of a year.</summary>
    public static (ImmutableArray<SampleBook> Books, ImmutableArray<PlantedFault> Planted) Plant(ImmutableArray<SampleBook> books, Plan plan, int year)
    {
        var sample = new SampleManipulations(books, plan, year);
        sample.HeapAll();
        sample.Change("civil-affairs-bureau", Proofs, (row, before, quarter) => quarter == 3 ? row with { Numerator = before!.Numerator, Denominator = before.Denominator } : null, Copied);
        sample.Change("town-17", Proofs, (row, _, quarter) => quarter == 2 ? row with { Numerator = 58m, Denominator = 90m } : null, null);
        sample.Change("town-17", Proofs, (row, _, quarter) => quarter == 3 ? row with { Numerator = 58m, Denominator = 58m } : null, Shrunk);
        sample.Change("town-18", Proofs, (row, _, quarter) => quarter == 1 ? row with { Numerator = 9m, Denominator = 12m, Value = "87.3%" } : null, Impossible, "数值");
        sample.Change("town-18", Proofs, (row, _, quarter) => quarter == 2 ? row with { Numerator = 72m, Denominator = 100m, Value = "90%" } : null, Different, "数值");
        return (sample.books, sample.planted.ToImmutable());
    }

    private void HeapAll()
    {
        var cases = FewestHeaped;
        foreach (var unit in Heaping)
            Change(unit, SampleStory.Appearance, (row, _, _) =>
            {
                cases = FewestHeaped + ((cases + 7) % FewestHeaped);
                return row with { Numerator = (cases * PercentOfTarget + 99) / 100, Denominator = cases };
            }, Heaped);
    }

    // Row by row of one target in one unit's workbook; null leaves a row as it is.
    private void Change(
        string unit, string target, Func<SubmissionRow, SubmissionRow?, int, SubmissionRow?> change, LocalText? what, string heading = "分子")
    {
        var start = string.Create(CultureInfo.InvariantCulture, $"{year}/{unit}-");
        var book = books.First(one => one.File.StartsWith(start, StringComparison.Ordinal));
        var name = plan.FindTarget(target)!.Name.Chinese;
        var rows = book.Rows;
        var quarter = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            if (rows[i].Target.Text != name)
                continue;
            quarter++;
            if (change(rows[i], quarter > 1 ? rows[i - 1] : null, quarter) is not { } changed)
                continue;
            rows = rows.SetItem(i, changed);
            if (what is { } said)
                planted.Add(new(new SourceLocation(book.File, SampleWorkbook.Sheet, SampleColumn.Address(heading, i).ToString()), said));
        }

        books = books.Replace(book, book with { Rows = rows });
    }
}

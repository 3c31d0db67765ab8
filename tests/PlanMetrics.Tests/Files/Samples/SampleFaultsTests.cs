using PlanMetrics.Files.Samples;
using PlanMetrics.Plans;

namespace PlanMetrics.Tests.Files.Samples;

public sealed class SampleFaultsTests
{
    private static readonly Plan Plan = Plan.Embedded("zhaohua-2021-2025");

    [Theory]
    [InlineData(2021)]
    [InlineData(1)]
    [InlineData(-5)]
    [InlineData(int.MaxValue)]
    public void Make_Faults_EachStandsAtItsCellAndNowhereElse(int seed)
    {
        var clean = SampleDistrict.Make(Plan, new SampleOptions { Seed = seed }).Books.ToDictionary(book => book.File, StringComparer.Ordinal);
        var faulty = SampleDistrict.Make(Plan, new SampleOptions { Seed = seed, Faults = true });
        var inCells = faulty.Faults.Where(fault => fault.Place.Cell.Length > 0).ToArray();

        Assert.Equal(14, inCells.Length);
        Assert.All(inCells, fault => Assert.Contains(fault.Place.Cell, Changed(clean[fault.Place.File], faulty.Books.First(book => book.File == fault.Place.File))));
        Assert.Equal(inCells.Length, faulty.Books.Count(book => !book.Rows.SequenceEqual(clean[book.File].Rows)));
    }

    [Fact]
    public void Make_Faults_OneWorkbookIsCutAndOneOwnerFileLeft()
    {
        var faulty = SampleDistrict.Make(Plan, new SampleOptions { Faults = true });

        Assert.Equal(["2024/town-19-壬午镇.xlsx", "2024/~$town-01-甲子镇.xlsx"], faulty.BrokenFiles.Select(file => file.File));
        Assert.DoesNotContain(faulty.Books, book => book.File == "2024/town-19-壬午镇.xlsx");
        var cut = faulty.BrokenFiles[0];
        Assert.Equal(SampleWorkbook.Bytes(cut.CutFrom!).Length / 2, cut.Content().Length);
    }

    [Fact]
    public void Make_NoFaults_NonePlanted() => Assert.Empty(SampleDistrict.Make(Plan, new SampleOptions()).Faults);

    private static IEnumerable<string> Changed(SampleBook clean, SampleBook faulty)
    {
        for (var row = 0; row < faulty.Rows.Length; row++)
            foreach (var column in SampleColumn.All)
                if (row >= clean.Rows.Length || column.Cell(clean.Rows[row]) != column.Cell(faulty.Rows[row]))
                    yield return SampleColumn.Address(column.Heading, row).ToString();
    }
}

using System.Globalization;
using System.Text;
using ExcelDataReader;
using PlanMetrics.Files.Samples;
using PlanMetrics.Plans;
using PlanMetrics.Submissions;

namespace PlanMetrics.Tests.Files.Samples;

/// <summary>The samples in the repository are what <c>sample -o samples</c> writes. To renew them, run that command.</summary>
public sealed class CommittedSamplesTests
{
    private static readonly SampleDistrict District = SampleDistrict.Make(Plan.Embedded("zhaohua-2021-2025"), new SampleOptions());

    [Fact]
    public void Samples_Files_AreThoseOfTheGenerator() =>
        Assert.Equal(
            District.Files.Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Folder(), "*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(Folder(), path).Replace('\\', '/'))
                .Where(file => file != "README.md")
                .Order(StringComparer.Ordinal));

    [Fact]
    public void Samples_Roster_IsTheGenerators() =>
        Assert.Equal(District.RosterText, File.ReadAllText(Path.Combine(Folder(), "roster.json")));

    [Fact]
    public void Samples_Cells_AreThoseOfTheGenerator()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

        Assert.All(District.Books, book => Assert.Equal(Expected(book), Actual(Path.Combine(Folder(), book.File))));
    }

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "PlanMetrics.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("PlanMetrics.sln is in no folder above the tests.");
        return Path.Combine(folder.FullName, "samples");
    }

    private static IEnumerable<string> Expected(SampleBook book) =>
    [
        SampleWorkbook.Synthetic,
        book.Title,
        .. SampleColumn.All.Select(column => column.Heading),
        .. book.Rows.SelectMany(row => SampleColumn.All.Select(column => column.Cell(row))).Where(cell => !cell.IsBlank).Select(cell => cell.Kind + cell.Text),
    ];

    private static List<string> Actual(string file)
    {
        var cells = new List<string>();
        using var stream = File.OpenRead(file);
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(stream);
        for (var row = 1; reader.Read(); row++)
            for (var column = 0; column < reader.FieldCount; column++)
                if (reader.GetValue(column) is { } value)
                    cells.Add(row > SampleColumn.HeadingRow ? KindAndText(value) : (string)value);
        return cells;
    }

    private static string KindAndText(object value) => value switch
    {
        double number => CellKind.Number + number.ToString(CultureInfo.InvariantCulture),
        DateTime day => CellKind.Date + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => CellKind.Text + (string)value,
    };
}

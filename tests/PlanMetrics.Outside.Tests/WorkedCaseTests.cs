using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using PlanMetrics.Tests.House;

namespace PlanMetrics.Outside.Tests;

/// <summary>The worked case of a risk, recomputed by another spreadsheet program from its formulas alone.</summary>
public sealed partial class WorkedCaseTests
{
    [Fact]
    public void WorkedCase_RecalculatedByLibreOffice_IsTheNumberOfTheMethodPage()
    {
        var folder = Directory.CreateTempSubdirectory("planmetrics-outside");
        var bare = Path.Combine(folder.FullName, "bare.xlsx");
        File.Copy(Path.Combine(Repository.Root, "docs/risk-worked-case.xlsx"), bare);
        Assert.True(DropSavedValues(bare) > 40);

        var lines = Array.ConvertAll(File.ReadAllLines(LibreOffice.Convert(bare, "csv:Text - txt - csv (StarCalc):9,34,76,1", folder.FullName)), line => line.Replace("\"", "", StringComparison.Ordinal));

        var chance = lines.Single(line => line.StartsWith("P(miss)", StringComparison.Ordinal)).Split('\t')[1];
        Assert.Equal(0.5122, double.Parse(chance, CultureInfo.InvariantCulture), 4);
        Assert.Equal("180", lines.Single(line => line.StartsWith("need", StringComparison.Ordinal)).Split('\t')[1]);
        folder.Delete(recursive: true);
    }

    // Without the values saved beside them the formulas have to be computed.
    private static int DropSavedValues(string file)
    {
        using var zip = ZipFile.Open(file, ZipArchiveMode.Update);
        var sheet = zip.Entries.Single(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal));
        string text;
        using (var reader = new StreamReader(sheet.Open()))
            text = reader.ReadToEnd();
        var name = sheet.FullName;
        sheet.Delete();
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(SavedValue().Replace(text, "$1"));
        return SavedValue().Count(text);
    }

    [GeneratedRegex("(</f>)<v>[^<]*</v>")]
    private static partial Regex SavedValue();
}

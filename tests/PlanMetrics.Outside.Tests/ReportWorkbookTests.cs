using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Profiles;
using PlanMetrics.Reports;
using PlanMetrics.Tests.Oracle;

namespace PlanMetrics.Outside.Tests;

/// <summary>
/// The result workbook, worked out anew by another spreadsheet program from a copy in which every formula had a wrong value: each one
/// comes back at the published value. The copy proves that the program did count.
/// </summary>
public sealed class ReportWorkbookTests
{
    private const int RandomCases = 60;

    [Fact]
    public void Samples_WorkedOutByLibreOffice_ComeBackAtEveryPublishedValue()
    {
        var (year, half) = (new DateOnly(2024, 12, 31), new DateOnly(2024, 6, 30));
        AssertComesBack(
        [
            ("equal", ResultRun.OfSamples(Profile.Equal, year)),
            ("equal-half", ResultRun.OfSamples(Profile.Equal, half)),
            ("explicit-en", ResultRun.OfSamples(Profile.Explicit, year, Language.English)),
            ("scheme", ResultRun.OfSamples(ResultRun.FromWorkbook("docs/profiles/zhaohua-100.xlsx"), year)),
        ]);
    }

    [Fact]
    public void RandomCases_WorkedOutByLibreOffice_ComeBackAtEveryPublishedValue() =>
        AssertComesBack([.. Enumerable.Range(0, RandomCases).Select(seed => (
            string.Create(CultureInfo.InvariantCulture, $"case{seed}"), ResultRun.Of(seed % 3 == 0 ? RandomYears.Of(seed) : RandomCase.Of(seed))))]);

    private static void AssertComesBack(List<(string Name, Report Report)> results)
    {
        var folder = Directory.CreateTempSubdirectory("planmetrics-outside");
        var spoilt = Directory.CreateDirectory(Path.Combine(folder.FullName, "spoilt"));
        foreach (var (name, report) in results)
        {
            ResultRun.Write(report, Path.Combine(folder.FullName, name + ".xlsx"));
            SheetValues.Spoil(Path.Combine(folder.FullName, name + ".xlsx"), Path.Combine(spoilt.FullName, name + ".xlsx"));
        }

        var saved = LibreOffice.Recalculate([.. results.Select(result => Path.Combine(spoilt.FullName, result.Name + ".xlsx"))], folder.FullName);
        var faults = new List<string>();
        foreach (var (name, _) in results)
        {
            var (ours, theirs) = (SheetValues.Read(Path.Combine(folder.FullName, name + ".xlsx")), SheetValues.Read(Path.Combine(saved, name + ".xlsx")));
            foreach (var (place, cell) in ours.Cells.Where(cell => cell.Value.Formula is not null))
                if (!cell.Agrees(theirs.Cells.GetValueOrDefault(place)))
                    faults.Add($"{name} {place.Sheet}!{place.Cell}: {cell.Value}, worked out {theirs[place.Sheet, place.Cell]}: {cell.Formula}");
        }

        Assert.True(faults.Count == 0, $"{faults.Count}\n{string.Join('\n', faults.Take(40))}");
        folder.Delete(recursive: true);
    }
}

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

    /// <summary>The office's sheets of docs/year: formulas reckon with what was verified, and the sheet of objections stands between the others.</summary>
    [Fact]
    public void VerifiedFigures_WorkedOutByLibreOffice_ComeBackAtEveryPublishedValue()
    {
        string[] office = ["docs/year/核定单.csv", "docs/year/核定单-复核.csv", "docs/year/异议登记表.csv"];
        var report = ResultRun.OfSamples(Profile.Equal, new DateOnly(2024, 12, 31), with: office);
        Assert.Equal((5, 4), (report.Observations.Count(row => row.Observation.IsVerified), report.Observations.Count(row => row is { Used: true, Observation: { Verified: { } verified, Reported: { } reported } } && verified != reported)));
        Assert.Equal(2, report.Objections.Length);
        AssertComesBack([("verified", report), ("verified-en", ResultRun.OfSamples(Profile.Equal, new DateOnly(2024, 12, 31), Language.English, with: office))]);
    }

    [Fact]
    public void RandomCases_WorkedOutByLibreOffice_ComeBackAtEveryPublishedValue() =>
        AssertComesBack([.. Enumerable.Range(0, RandomCases).Select(seed => (
            string.Create(CultureInfo.InvariantCulture, $"case{seed}"), ResultRun.Of(seed % 3 == 0 ? RandomYears.Of(seed) : RandomCase.Of(seed))))]);

    [Fact]
    public void OneFigure_ChangedThereAndInTheInput_GivesTheSameTotalBothWays()
    {
        var folder = Directory.CreateTempSubdirectory("planmetrics-outside");
        var input = Path.Combine(folder.FullName, "2024");
        ResultRun.CopySamples(input);
        var before = ResultRun.Write(ResultRun.OfSamples(Profile.Equal, new DateOnly(2024, 12, 31)), Path.Combine(folder.FullName, "before.xlsx"));
        var saved = SheetValues.Read(before);
        // A numerator of the first quarter that is brought down to 0, so that the published score moves too.
        var cell = saved.Cells.First(cell => cell.Key.Sheet == "填报数据" && cell.Key.Cell[0] == 'H' && cell.Key.Cell != "H4"
            && saved["填报数据", "C" + cell.Key.Cell[1..]] == "2024-Q1" && saved["填报数据", "N" + cell.Key.Cell[1..]] == "是" && decimal.TryParse(cell.Value.Value, CultureInfo.InvariantCulture, out var given) && given > 1m);
        var row = cell.Key.Cell[1..];
        const decimal number = 0m;
        ResultRun.ChangeInput(Path.Combine(input, saved["填报数据", "O" + row]), saved["填报数据", "P" + row], saved["填报数据", "Q" + row].Split(' ')[0], number);
        var after = SheetValues.Read(ResultRun.Write(ResultRun.OfSamples(Profile.Equal, new DateOnly(2024, 12, 31), from: input), Path.Combine(folder.FullName, "after.xlsx")));
        var changed = Path.Combine(folder.FullName, "changed.xlsx");
        SheetValues.Change(before, changed, 5, "H" + row, number);

        var theirs = SheetValues.Read(Path.Combine(LibreOffice.Recalculate([changed], folder.FullName), "changed.xlsx"));

        var unit = saved["填报数据", "A" + row];
        var place = saved.Cells.Single(other => IsUnit(other.Key) && other.Value.Value == unit).Key.Cell[1..];
        Assert.NotEqual(saved["排名", "W" + place], theirs["排名", "W" + place]);
        // The rows of the other result may stand in another order; each unit has its own.
        foreach (var name in after.Cells.Where(other => IsUnit(other.Key)).Select(other => (Row: other.Key.Cell[1..], other.Value.Value)))
        {
            var here = theirs.Cells.Single(other => IsUnit(other.Key) && other.Value.Value == name.Value).Key.Cell[1..];
            foreach (var column in new[] { "B", "E", "G", "H", "W" })
                Assert.True(after.Cells[("排名", column + name.Row)].Agrees(theirs.Cells.GetValueOrDefault(("排名", column + here))), $"{name.Value} {column}");
        }

        Assert.Equal("试算，与本结果不一致", theirs["排名", "A3"]);
        Assert.Equal("不一致", theirs["排名", "U" + place]);
        folder.Delete(recursive: true);
    }

    [Fact]
    public void OneCaseOfVeryMany_MovesNoPublishedScore_AndIsSaidAllTheSame()
    {
        var folder = Directory.CreateTempSubdirectory("planmetrics-outside");
        var before = ResultRun.Write(ResultRun.OfSamples(Profile.Equal, new DateOnly(2024, 12, 31)), Path.Combine(folder.FullName, "before.xlsx"));
        var saved = SheetValues.Read(before);
        // All of very many: one less brings the target just below its threshold.
        var (cell, given) = saved.Cells.Where(cell => cell.Key.Sheet == "填报数据" && cell.Key.Cell[0] == 'H' && saved["填报数据", "N" + cell.Key.Cell[1..]] == "是"
            && saved["填报数据", "C" + cell.Key.Cell[1..]] == "2024-Q4" && saved["填报数据", "I" + cell.Key.Cell[1..]] == cell.Value.Value)
            .Select(cell => (cell.Key.Cell, decimal.TryParse(cell.Value.Value, CultureInfo.InvariantCulture, out var number) ? number : 0m)).MaxBy(cell => cell.Item2);
        var changed = Path.Combine(folder.FullName, "changed.xlsx");
        SheetValues.Change(before, changed, 5, cell, given - 1m);

        var theirs = SheetValues.Read(Path.Combine(LibreOffice.Recalculate([changed], folder.FullName), "changed.xlsx"));

        var place = saved.Cells.Single(other => IsUnit(other.Key) && other.Value.Value == saved["填报数据", "A" + cell[1..]]).Key.Cell[1..];
        Assert.Equal(saved["排名", "E" + place], theirs["排名", "E" + place]);
        Assert.NotEqual(saved["排名", "W" + place], theirs["排名", "W" + place]);
        Assert.Equal("不一致", theirs["排名", "U" + place]);
        Assert.Equal("试算，与本结果不一致", theirs["总览", "A3"]);
        folder.Delete(recursive: true);
    }

    private static bool IsUnit((string Sheet, string Cell) place) => place.Sheet == "排名" && place.Cell[0] == 'D' && place.Cell.Length < 4 && place.Cell is not ("D1" or "D2" or "D3" or "D4");

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

using PlanMetrics.Files;
using PlanMetrics.Plans;

namespace PlanMetrics.Outside.Tests;

/// <summary>The exported workbook opens in another spreadsheet program with every row in it.</summary>
public sealed class PlanExportTests
{
    [Fact]
    public void Workbook_OpenedByLibreOffice_HoldsEveryTarget()
    {
        var plan = Plan.Embedded("zhaohua-2021-2025");
        var folder = Directory.CreateTempSubdirectory("planmetrics-outside");
        var book = Path.Combine(folder.FullName, "plan.xlsx");
        using (var stream = File.Create(book))
            PlanExport.WriteWorkbook(plan, stream);

        var text = File.ReadAllText(LibreOffice.Convert(book, "csv:Text - txt - csv (StarCalc):44,34,76,1", folder.FullName));

        Assert.All(plan.Targets, target =>
        {
            Assert.Contains(target.Id, text, StringComparison.Ordinal);
            Assert.Contains(target.Citation.Phrase, text.Replace("\"\"", "\"", StringComparison.Ordinal), StringComparison.Ordinal);
        });
        folder.Delete(recursive: true);
    }
}

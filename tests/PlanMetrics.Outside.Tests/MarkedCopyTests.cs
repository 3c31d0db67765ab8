using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Files.Returns;
using PlanMetrics.Results;

namespace PlanMetrics.Outside.Tests;

/// <summary>A marked copy opens in another spreadsheet program: the slip in front, the comment at its cell, the figures as they were.</summary>
public sealed class MarkedCopyTests
{
    [Fact]
    public void Copy_OpenedByLibreOffice_HasSlipCommentAndFigures()
    {
        var folder = Directory.CreateTempSubdirectory("planmetrics-outside");
        var input = Path.Combine(folder.FullName, "in");
        Directory.CreateDirectory(input);
        File.Copy(Path.Combine(RepositoryRoot(), "docs/ledgers/2024年行政应诉台账.xlsx"), Path.Combine(input, "台账.xlsx"));
        var inputs = InputReader.Read([input], new Findings());
        var finding = Diagnostic.At(
            DiagnosticCatalogue.Find("PM3053")!, new SourceLocation("台账.xlsx", "应诉台账", "D8"), ("numerator", "6"), ("denominator", "5"));
        var slip = new ReturnSlip("台账.xlsx", [finding]) { Unit = "区公安分局", AsOf = new DateOnly(2024, 6, 30) };

        var written = ReturnFolder.Write(inputs, [slip], Path.Combine(folder.FullName, "out"), new InputOptions(), new Findings());
        var text = File.ReadAllText(LibreOffice.Convert(Path.Combine(folder.FullName, "out", Assert.Single(written)), "fods", folder.FullName), Encoding.UTF8);

        Assert.True(text.IndexOf("table:name=\"退回补正单\"", StringComparison.Ordinal) < text.IndexOf("table:name=\"应诉台账\"", StringComparison.Ordinal));
        Assert.Contains("office:annotation", text, StringComparison.Ordinal);
        Assert.Contains("PM3053", text, StringComparison.Ordinal);
        Assert.Contains("1件由分管领导书面说明", text, StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "PlanMetrics.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("PlanMetrics.sln is in no folder above the tests.");
        return folder.FullName;
    }
}

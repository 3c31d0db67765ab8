using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Indices;
using PlanMetrics.Scores;
using PlanMetrics.Submissions;
using PlanMetrics.Tests.Files;

namespace PlanMetrics.Tests.Indices;

/// <summary>Index workbooks written as tables of text, read by the real reader and scored by the real engine.</summary>
internal static partial class IndexBook
{
    /// <summary>A workbook with a sheet for each table; cells stand between bars, and what looks like a number is a number cell.</summary>
    public static byte[] Of(params (string Sheet, string Table)[] sheets)
    {
        var builder = new XlsxBuilder();
        foreach (var (sheet, table) in sheets)
            builder.Sheet(sheet, Rows(table));
        return builder.ToBytes();
    }

    /// <summary>What the reader makes of a workbook.</summary>
    public static (IndexWorkbook? Book, Diagnostic[] Findings) Read(byte[] workbook)
    {
        var findings = new Findings();
        using var stream = new MemoryStream(workbook);
        var book = IndexFile.Read(stream, "index.xlsx", findings);
        var sorted = findings.Sorted().ToArray();
        foreach (var finding in sorted)
            Assert.DoesNotContain("{", finding.Message(Language.Chinese) + finding.Message(Language.English), StringComparison.Ordinal);
        return (book, sorted);
    }

    /// <summary>The scores of a sound workbook.</summary>
    public static Evaluation Score(byte[] workbook)
    {
        var (book, findings) = Read(workbook);
        Assert.DoesNotContain(findings, finding => finding.Severity == Severity.Error);
        return Score(book!.Index, book.Values);
    }

    /// <summary>The scores of an index and its values.</summary>
    public static Evaluation Score(CompositeIndex index, Submission values) =>
        Evaluation.Run(index.ToPlan(), index.ToRoster(), index.ToProfile(), [values], new EvaluationOptions { Year = index.Year });

    /// <summary>A unit's score.</summary>
    public static UnitScore Of(Evaluation result, string unit) => result.Scores.Units.Single(score => score.UnitId == unit);

    /// <summary>The points of a group or an indicator of a unit, or of the total.</summary>
    public static decimal? Points(Evaluation result, string unit, string node = "total") =>
        Nodes(Of(result, unit).Total).Single(score => score.Id == node).Points;

    /// <summary>Holds a value against the digits of an independent calculation, to 1e-10.</summary>
    public static void Equal(string expected, decimal? actual)
    {
        var digits = decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture);
        Assert.True(actual is { } found && Math.Abs(found - digits) <= 1e-10m, $"expected {expected}, found {actual}");
    }

    private static IEnumerable<Score> Nodes(Score node) => node.Children.SelectMany(Nodes).Prepend(node);

    private static string Rows(string table)
    {
        var xml = new StringBuilder();
        var lines = table.Split('\n', StringSplitOptions.TrimEntries);
        for (var row = 0; row < lines.Length; row++)
        {
            if (lines[row].Length == 0)
                continue;
            xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{row + 1}\">");
            var cells = lines[row].Trim('|').Split('|', StringSplitOptions.TrimEntries);
            for (var column = 0; column < cells.Length; column++)
                if (cells[column].Length > 0)
                    xml.Append(Cell(new CellAddress(row + 1, column + 1).ToString(), cells[column]));
            xml.Append("</row>");
        }

        return xml.ToString();
    }

    private static string Cell(string place, string text) =>
        NumberText().IsMatch(text) ? XlsxBuilder.Number(place, text) : XlsxBuilder.Text(place, text.TrimStart('\''));

    [GeneratedRegex(@"^-?[0-9]+(\.[0-9]+)?(E[+-]?[0-9]+)?$")]
    private static partial Regex NumberText();
}

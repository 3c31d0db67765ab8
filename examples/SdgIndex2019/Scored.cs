using PlanMetrics;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Indices;
using PlanMetrics.Scores;
using PlanMetrics.Submissions;

namespace SdgIndex2019;

/// <summary>An index as the engine scores it, from the workbook that it is written to and read from again.</summary>
internal sealed class Scored
{
    private readonly Dictionary<string, UnitScore> units;
    private readonly Dictionary<(string Unit, string Node), decimal?> points = [];

    private Scored(Evaluation result)
    {
        units = result.Scores.Units.ToDictionary(unit => unit.UnitId, StringComparer.Ordinal);
        foreach (var unit in result.Scores.Units)
            Take(unit.UnitId, unit.Total);
    }

    /// <summary>Writes the index workbook, reads it, and scores it.</summary>
    /// <exception cref="InvalidDataException">The workbook is refused, or one of its cells is.</exception>
    public static Scored Of(CompositeIndex index, Submission values, string file)
    {
        using (var stream = File.Create(file))
            IndexFile.Write(index, values, stream);
        var findings = new Findings();
        using var written = File.OpenRead(file);
        var book = IndexFile.Read(written, Path.GetFileName(file), findings);
        var result = book is null ? null : Evaluation.Run(
            book.Index.ToPlan(), book.Index.ToRoster(), book.Index.ToProfile(), [book.Values], new EvaluationOptions { Year = book.Index.Year }, findings);
        var error = findings.Sorted().FirstOrDefault(finding => finding.Severity == Severity.Error);
        return error is null ? new(result!) : throw new InvalidDataException(error.ToString());
    }

    public UnitScore Unit(string id) => units[id];

    /// <summary>The points of a group or an indicator of a unit; null where it has none.</summary>
    public decimal? Points(string unit, string node) => points.GetValueOrDefault((unit, node));

    private void Take(string unit, Score node)
    {
        points[(unit, node.Id)] = node.Points;
        foreach (var child in node.Children)
            Take(unit, child);
    }
}

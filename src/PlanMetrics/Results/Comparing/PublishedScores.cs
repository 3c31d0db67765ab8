using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Measures;
using PlanMetrics.Reports;

namespace PlanMetrics.Results.Comparing;

/// <summary>What <c>scores.json</c> publishes, as far as a comparison needs it. Members that it does not need are passed over.</summary>
internal sealed class PublishedScores
{
    public const string FileName = "scores.json";

    private readonly DataReader reader;
    private readonly ImmutableArray<PublishedFigure> figures;
    private readonly Dictionary<FigureSubject, PublishedFigure> bySubject = [];

    private PublishedScores(DataReader reader, DataNode root)
    {
        this.reader = reader;
        var scores = new DataObject(reader, root, "");
        scores.RequireVersion(ReportJson.SchemaVersion);
        figures = scores.List("observations", (node, path) => PublishedFigures.Read(new DataObject(reader, node, path), reader));
        foreach (var figure in figures)
            if (!bySubject.TryGetValue(figure.Subject, out var known) || SpeaksBefore(figure, known))
                bySubject[figure.Subject] = figure;
        Units = scores.List("units", (node, path) => Unit(new DataObject(reader, node, path)));
    }

    /// <summary>The units in the roster's order, the district last.</summary>
    public ImmutableArray<PublishedUnit> Units { get; }

    /// <summary>Reads the file.</summary>
    /// <returns>What it publishes, or null where it is damaged, which the findings say.</returns>
    public static PublishedScores? Read(ReadOnlySpan<byte> utf8, string file, Findings findings)
    {
        if (DataParser.Parse(utf8, file, findings) is not { } root)
            return null;
        var reader = new DataReader(file, findings);
        var scores = new PublishedScores(reader, root);
        return reader.Faults == 0 ? scores : null;
    }

    /// <summary>The figure for a subject: the one that is used, else that of the latest submission; null for none.</summary>
    public FigureEntry? Find(FigureSubject subject) => bySubject.GetValueOrDefault(subject)?.Entry;

    private static bool SpeaksBefore(PublishedFigure figure, PublishedFigure known) =>
        figure.Entry.IsUsed != known.Entry.IsUsed ? figure.Entry.IsUsed : figure.Submission > known.Submission;

    private PublishedUnit Unit(DataObject unit)
    {
        var targets = ImmutableArray.CreateBuilder<PublishedTarget>();
        var total = Child(unit, "total");
        Collect(total, targets);
        var standing = new UnitStanding
        {
            Points = total.OptionalNumber("points"),
            Score = unit.OptionalNumber("score"),
            Rate = unit.OptionalNumber("scoreRate"),
            Grade = unit.OptionalName("grade", ""),
            Peers = unit.OptionalName("peers", ""),
            Rank = unit.OptionalInteger("rank"),
            Tied = unit.Flag("tied", false),
            NotRanked = unit.OptionalName("notRanked", ""),
        };
        return new(unit.Text("unit"), unit.Name(), standing, targets.ToImmutable());
    }

    private void Collect(DataObject node, ImmutableArray<PublishedTarget>.Builder targets)
    {
        if (node.Has("measure"))
            targets.Add(Target(node, Child(node, "measure")));
        node.List("children", (child, path) =>
        {
            Collect(new DataObject(reader, child, path), targets);
            return child;
        }, required: false);
    }

    private PublishedTarget Target(DataObject node, DataObject measure)
    {
        var standing = new TargetStanding
        {
            State = measure.Choice<MeasureState>("state"),
            Points = node.OptionalNumber("points"),
            Contribution = node.OptionalNumber("contribution"),
            Value = measure.OptionalText("print") ?? "",
            Threshold = measure.OptionalText("threshold") ?? "",
        };
        var used = measure.Integers("used", required: false).Where(place => place >= 0 && place < figures.Length);
        return new(node.Text("id"), standing, [.. used.Select(place => figures[place])]);
    }

    private DataObject Child(DataObject item, string name) => item.Value(name, item, (node, path) => new DataObject(reader, node, path));
}

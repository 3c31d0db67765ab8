using System.Collections.Immutable;
using System.Text.Json;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Reports;

namespace PlanMetrics.Results.Comparing;

/// <summary>What <c>scores.json</c> publishes, as far as a comparison needs it. Members that it does not need are passed over.</summary>
internal sealed class PublishedScores
{
    public const string FileName = "scores.json";

    private PublishedScores(JsonElement scores)
    {
        if (scores.GetProperty("schemaVersion").GetInt32() != ReportJson.SchemaVersion)
            throw new FormatException("Another version of the file format.");
        Figures = new PublishedFigures(scores.GetProperty("observations"));
        Objections = PublishedObjections.Read(scores);
        var units = ImmutableArray.CreateBuilder<PublishedUnit>();
        foreach (var unit in scores.GetProperty("units").EnumerateArray())
            units.Add(Unit(unit));
        Units = units.ToImmutable();
    }

    /// <summary>The units in the roster's order, the district last.</summary>
    public ImmutableArray<PublishedUnit> Units { get; }

    /// <summary>The figures handed in.</summary>
    public PublishedFigures Figures { get; }

    /// <summary>The objections that were registered.</summary>
    public ImmutableArray<Objection> Objections { get; }

    /// <summary>What the file publishes, or null where it is damaged or of another version.</summary>
    public static PublishedScores? Read(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8);
            return new PublishedScores(document.RootElement);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private PublishedUnit Unit(JsonElement unit)
    {
        var targets = ImmutableArray.CreateBuilder<PublishedTarget>();
        var total = unit.GetProperty("total");
        Collect(total, 1m, targets);
        var standing = new UnitStanding
        {
            Points = ResultMember.Number(total, "points"),
            Score = ResultMember.Number(unit, "score"),
            Rate = ResultMember.Number(unit, "scoreRate"),
            Grade = ResultMember.Name(unit, "grade"),
            Peers = ResultMember.Name(unit, "peers"),
            Rank = ResultMember.Integer(unit, "rank"),
            Tied = ResultMember.Flag(unit, "tied"),
            NotRanked = ResultMember.Name(unit, "notRanked"),
        };
        return new(unit.GetProperty("unit").GetString()!, ResultMember.Name(unit, "name"), standing, targets.ToImmutable())
        {
            Register = unit.TryGetProperty("adjustments", out var register) ? register.GetRawText() : "",
        };
    }

    private void Collect(JsonElement node, decimal? share, ImmutableArray<PublishedTarget>.Builder targets)
    {
        if (node.TryGetProperty("measure", out var measure))
            targets.Add(Target(node, share, measure));
        var within = new PublishedShares(node);
        foreach (var child in ResultMember.Items(node, "children"))
            Collect(child, share * within.Of(child), targets);
    }

    private PublishedTarget Target(JsonElement node, decimal? share, JsonElement measure)
    {
        var standing = new TargetStanding
        {
            State = ResultMember.Choice<MeasureState>(measure, "state"),
            Points = ResultMember.Number(node, "points"),
            Share = share,
            Contribution = ResultMember.Number(node, "contribution"),
            Value = ResultMember.Text(measure, "print"),
            Threshold = ResultMember.Text(measure, "threshold"),
        };
        return new(node.GetProperty("id").GetString()!, standing, Figures.At(ResultMember.Items(measure, "used")));
    }
}

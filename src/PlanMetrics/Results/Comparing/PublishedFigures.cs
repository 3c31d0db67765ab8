using System.Collections.Immutable;
using System.Text.Json;
using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Results.Comparing;

/// <summary>The figures of <c>scores.json</c>.</summary>
internal sealed class PublishedFigures
{
    private readonly List<PublishedFigure> figures;
    private readonly Dictionary<FigureSubject, PublishedFigure> bySubject;

    public PublishedFigures(JsonElement observations)
    {
        figures = new(observations.GetArrayLength());
        bySubject = new(figures.Capacity);
        foreach (var observation in observations.EnumerateArray())
        {
            var figure = Read(observation);
            figures.Add(figure);
            if (!bySubject.TryGetValue(figure.Subject, out var known) || SpeaksBefore(figure, known))
                bySubject[figure.Subject] = figure;
        }
    }

    /// <summary>The figure for a subject: the one that is used, else that of the latest submission; null for none.</summary>
    public FigureEntry? Find(FigureSubject subject) => bySubject.GetValueOrDefault(subject)?.Entry;

    /// <summary>The files that say something of a target of a unit, used or not.</summary>
    public IEnumerable<string> FilesOf(string unitId, string targetId) =>
        figures.Where(figure => figure.Subject.UnitId == unitId && figure.Subject.TargetId == targetId).Select(figure => figure.Entry.File);

    /// <summary>The figures at places in the list.</summary>
    /// <exception cref="FormatException">A place lies outside the list.</exception>
    public ImmutableArray<PublishedFigure> At(JsonElement.ArrayEnumerator places)
    {
        var found = ImmutableArray.CreateBuilder<PublishedFigure>();
        foreach (var place in places)
            found.Add(figures.ElementAtOrDefault(place.GetInt32()) ?? throw new FormatException("A measure is made of a figure that is not there."));
        return found.ToImmutable();
    }

    private static bool SpeaksBefore(PublishedFigure figure, PublishedFigure known) =>
        figure.Entry.IsUsed != known.Entry.IsUsed ? figure.Entry.IsUsed : figure.Submission > known.Submission;

    private static PublishedFigure Read(JsonElement item)
    {
        var subject = new FigureSubject(
            ResultMember.Text(item, "unit"), ResultMember.Text(item, "target"), ResultMember.Text(item, "period"),
            ResultMember.Choice<DataSource>(item, "source"), ResultMember.Choice<Basis>(item, "basis"));
        var handedIn = item.TryGetProperty("reported", out var reported) ? FigureOf(reported) : null;
        var value = item.TryGetProperty("verified", out var verified) ? FigureOf(verified) : handedIn;
        var entry = new FigureEntry(value, ResultMember.Choice<FigureState>(item, "state"), ResultMember.Flag(item, "used"))
        {
            Reported = handedIn,
            Verifications = [.. ResultMember.Items(item, "verifications").Select(LineOf)],
            File = ResultMember.Text(item, "file"),
            Sheet = ResultMember.Text(item, "sheet"),
            Cells = item.TryGetProperty("cells", out var cells)
                ? string.Join(',', cells.EnumerateObject().Select(cell => cell.Value.GetString()))
                : "",
        };
        return new(subject, ResultMember.Integer(item, "submission") ?? 1, entry);
    }

    private static Verification LineOf(JsonElement line) => new(
        ResultMember.Choice<VerifiedField>(line, "field"), ResultMember.Text(line, "verified"), ResultMember.Choice<VerifierRole>(line, "role"))
    {
        Reported = ResultMember.Text(line, "reported"),
        Reason = ResultMember.Text(line, "reason"),
        Document = ResultMember.Text(line, "document"),
        Date = ResultMember.OptionalDay(line, "date"),
        Note = ResultMember.Text(line, "note"),
        Counts = ResultMember.Flag(line, "counts"),
        Place = ResultMember.Place(line),
    };

    private static Figure FigureOf(JsonElement figure) =>
        ResultMember.Number(figure, "numerator") is { } numerator ? new Figure.Ratio(numerator, Required(figure, "denominator"))
        : ResultMember.Number(figure, "comparator") is { } comparator ? new Figure.Pair(Required(figure, "value"), comparator)
        : figure.TryGetProperty("done", out var done) ? new Figure.Outcome(done.GetBoolean())
        : figure.TryGetProperty("date", out _) ? new Figure.Date(ResultMember.Day(figure, "date"))
        : new Figure.Count(Required(figure, "count"));

    private static decimal Required(JsonElement figure, string name) => figure.GetProperty(name).GetDecimal();
}

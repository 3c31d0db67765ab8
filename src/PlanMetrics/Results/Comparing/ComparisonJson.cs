using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Reports;

namespace PlanMetrics.Results.Comparing;

/// <summary>Writes a comparison as JSON: what differs, with unrounded numbers. The bytes depend on the two results alone.</summary>
public static class ComparisonJson
{
    private const int SchemaVersion = 1;

    /// <summary>Writes the comparison.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="unitId">The one unit to write; null for all that differ.</param>
    /// <param name="stream">Receives the JSON, UTF-8 without byte-order mark; it stays open.</param>
    public static void Write(ResultComparison comparison, string? unitId, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(stream);
        using var json = new JsonRows(stream);
        json.Writer.WriteStartObject();
        json.Writer.WriteNumber("schemaVersion", SchemaVersion);
        json.Writer.WriteBoolean("changed", comparison.IsChanged);
        json.Writer.WriteBoolean("break", comparison.IsBreak);
        json.Writer.WriteBoolean("split", comparison.IsSplit);
        json.Writer.WriteBoolean("correction", comparison.IsCorrection);
        Identity("old", comparison.Old, json);
        Identity("new", comparison.New, json);
        Rows(json, "breaks", comparison.Breaks, Break);
        Rows(json, "inputs", comparison.Inputs, Input);
        Rows(json, "units", comparison.Units.Where(unit => unitId is null ? unit.IsChanged : unit.UnitId == unitId), Unit);
        Rows(json, "objections", comparison.Objections.Where(outcome => unitId is null || outcome.Objection.UnitId == unitId), Outcome);
        json.Line();
        json.Writer.WriteEndObject();
    }

    private static void Rows<T>(JsonRows json, string name, IEnumerable<T> rows, Action<T, JsonRows> write)
    {
        json.Line();
        json.Writer.WriteStartArray(name);
        foreach (var row in rows)
        {
            json.Line();
            json.Writer.WriteStartObject();
            write(row, json);
            json.Writer.WriteEndObject();
        }

        json.Writer.WriteEndArray();
    }

    private static void Identity(string name, ResultIdentity identity, JsonRows json)
    {
        json.Line();
        json.Writer.WriteStartObject(name);
        json.Text("version", identity.Version);
        json.Writer.WriteNumber("year", identity.Scope.Year);
        json.Day("asOf", identity.Scope.AsOf);
        json.Text("plan", identity.PlanId);
        json.Text("planSha256", identity.PlanSha256);
        json.Text("rosterSha256", identity.RosterSha256);
        json.Text("profile", identity.ProfileId);
        json.Text("profileSha256", identity.ProfileSha256);
        json.Text("modelSha256", identity.ModelSha256);
        EditionJson.Write(identity.Edition, json);
        json.Writer.WriteEndObject();
    }

    private static void Break(DefinitionBreak found, JsonRows json)
    {
        json.Text("target", found.TargetId);
        json.Text("name", found.Name);
        json.Text("oldSha256", found.OldSha256);
        json.Text("newSha256", found.NewSha256);
        json.Writer.WriteStartArray("members");
        foreach (var member in found.Members)
            json.Writer.WriteStringValue(member);
        json.Writer.WriteEndArray();
        if (found.Replaces is { } earlier)
            Lineage(earlier, json);
    }

    private static void Lineage(Lineage earlier, JsonRows json)
    {
        json.Text("replaces", earlier.Target);
        json.Writer.WriteString("comparability", EnumName<Comparability>.Of(earlier.Comparability));
    }

    private static void Input(InputChange input, JsonRows json)
    {
        json.Text("path", input.Path);
        json.Text("oldSha256", input.OldSha256);
        json.Text("newSha256", input.NewSha256);
    }

    private static void Unit(UnitComparison unit, JsonRows json)
    {
        json.Text("unit", unit.UnitId);
        json.Text("name", unit.Name);
        Standing("old", unit.Old, json);
        Standing("new", unit.New, json);
        json.Number("change", unit.Change);
        Split(unit.Split, json);
        json.Number("reweighted", unit.Reweighted);
        json.Number("adjustment", unit.Adjustment);
        json.Writer.WriteBoolean("movedByOthers", unit.IsMovedByOthers);
        Rows(json, "reasons", unit.Reasons, Reason);
        Rows(json, "targets", unit.Targets, Target);
    }

    private static void Standing(string name, UnitStanding? standing, JsonRows json)
    {
        if (standing is null)
            return;
        json.Writer.WriteStartObject(name);
        json.Number("points", standing.Points);
        json.Number("score", standing.Score);
        json.Number("scoreRate", standing.Rate);
        json.Text("grade", standing.Grade);
        json.Text("peers", standing.Peers);
        json.Number("rank", standing.Rank);
        json.Writer.WriteBoolean("tied", standing.Tied);
        json.Text("notRanked", standing.NotRanked);
        json.Writer.WriteEndObject();
    }

    private static void Split(ScoreSplit? split, JsonRows json)
    {
        json.Number("data", split?.Data);
        json.Number("rules", split?.Rules);
        json.Number("peers", split?.Peers);
    }

    private static void Target(TargetComparison target, JsonRows json)
    {
        json.Text("target", target.TargetId);
        json.Text("name", target.Name);
        json.Text("kind", EnumName<TargetChange>.Of(target.Kind));
        if (target.Replaces is { } earlier)
        {
            Lineage(earlier, json);
            json.Text("earlierName", target.EarlierName);
        }

        if (target.IsBreak)
            json.Writer.WriteBoolean("break", true);
        Standing("old", target.Old, json);
        Standing("new", target.New, json);
        json.Number("change", target.Change);
        json.Number("own", target.Own);
        json.Number("reweighted", target.Reweighted);
        Split(target.Split, json);
        Rows(json, "reasons", target.Reasons, Reason);
        Rows(json, "figures", target.Figures, FigureRow);
    }

    private static void Reason(ChangeReason reason, JsonRows json)
    {
        json.Text("kind", EnumName<ChangeKind>.Of(reason.Kind));
        json.Text("file", reason.File);
        json.Text("text", new LocalText(ChangeWords.Of(reason, Language.Chinese), ChangeWords.Of(reason, Language.English)));
        json.Text("document", reason.Objection?.Document ?? reason.Verification?.Document ?? "");
        if ((reason.Objection?.Place ?? reason.Verification?.Place) is { } place)
            json.Text("place", place.ToString());
    }

    private static void Outcome(ObjectionOutcome outcome, JsonRows json)
    {
        json.Text("unit", outcome.Objection.UnitId);
        json.Text("target", outcome.Objection.TargetId);
        json.Text("claim", outcome.Objection.Claim);
        json.Text("decision", EnumName<ObjectionDecision>.Of(outcome.Objection.Decision));
        json.Text("document", outcome.Objection.Document);
        json.Number("statedBefore", outcome.Objection.Before);
        json.Number("before", outcome.Before);
        json.Writer.WriteBoolean("beforeDiffers", outcome.IsBeforeWrong);
        json.Number("statedAfter", outcome.Objection.After);
        json.Number("after", outcome.After);
        json.Writer.WriteBoolean("afterDiffers", outcome.IsAfterWrong);
        json.Writer.WriteBoolean("withoutEffect", outcome.IsWithoutEffect);
        json.Writer.WriteBoolean("late", outcome.Objection.IsLate);
    }

    private static void Standing(string name, TargetStanding? standing, JsonRows json)
    {
        if (standing is null)
            return;
        json.Writer.WriteStartObject(name);
        json.Text("state", EnumName<MeasureState>.Of(standing.State));
        json.Number("points", standing.Points);
        json.Number("share", standing.Share);
        json.Number("contribution", standing.Contribution);
        json.Text("value", standing.Value);
        json.Text("threshold", standing.Threshold);
        json.Writer.WriteEndObject();
    }

    private static void FigureRow(FigureComparison figure, JsonRows json)
    {
        json.Text("period", figure.Period);
        json.Text("source", EnumName<DataSource>.Of(figure.Source));
        json.Text("basis", EnumName<Basis>.Of(figure.Basis));
        Entry("old", figure.Old, json);
        Entry("new", figure.New, json);
    }

    private static void Entry(string name, FigureEntry? entry, JsonRows json)
    {
        if (entry is null)
            return;
        json.Writer.WriteStartObject(name);
        json.Text("state", EnumName<FigureState>.Of(entry.State));
        FigureJson.Write("figure", entry.Value, json);
        json.Writer.WriteBoolean("used", entry.IsUsed);
        json.Text("file", entry.File);
        json.Text("sheet", entry.Sheet);
        json.Text("cells", entry.Cells);
        json.Writer.WriteEndObject();
    }
}

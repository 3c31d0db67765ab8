using System.Collections.Immutable;
using PlanMetrics.Json;
using PlanMetrics.Observations;
using PlanMetrics.Profiles;
using PlanMetrics.Scores;

namespace PlanMetrics.Reports;

/// <summary>The bonus, penalties and vetoes of a unit in <c>scores.json</c>; nothing where there are none.</summary>
internal static class AdjustmentJson
{
    public static void Write(ImmutableArray<AppliedAdjustment> adjustments, JsonRows json)
    {
        if (adjustments.IsEmpty)
            return;
        json.Writer.WriteStartArray("adjustments");
        foreach (var line in adjustments)
        {
            json.Line();
            json.Writer.WriteStartObject();
            Members(line, json);
            json.Writer.WriteEndObject();
        }

        json.Writer.WriteEndArray();
    }

    private static void Members(AppliedAdjustment line, JsonRows json)
    {
        var entry = line.Entry;
        json.Text("type", EnumName<AdjustmentType>.Of(entry.Type));
        json.Text("level", EnumName<ItemLevel>.Of(entry.Item.Level));
        json.Text("item", entry.Item.Id ?? "");
        json.Number("points", line.Points);
        if (entry.Type != AdjustmentType.Veto)
            json.Number("claimed", line.Claimed);
        json.Number("itemBefore", line.ItemBefore);
        if (entry.Doubled)
            json.Writer.WriteBoolean("doubled", true);
        if (entry.Veto is { } veto)
            Veto(veto, json);
        json.Text("reason", entry.Reason);
        json.Text("document", entry.Document);
        json.Day("date", entry.Date);
        json.Text("approver", entry.Approver);
        json.Text("note", entry.Note);
        json.Text("file", entry.Place.File);
        json.Text("sheet", entry.Place.Sheet);
        json.Text("cell", entry.Place.Cell);
    }

    private static void Veto(Veto veto, JsonRows json)
    {
        json.Writer.WriteStartObject("veto");
        json.Text("id", veto.Id);
        json.Text("name", veto.Name);
        json.Writer.WriteStartArray("effects");
        foreach (var effect in veto.Effects)
            json.Writer.WriteStringValue(EnumName<VetoEffect>.Of(effect));
        json.Writer.WriteEndArray();
        json.Text("grade", veto.Grade);
        json.Text("authorityDocument", veto.Authority.Document);
        json.Text("authorityClause", veto.Authority.Clause);
        json.Text("authorityApprover", veto.Authority.Approver);
        json.Writer.WriteEndObject();
    }
}

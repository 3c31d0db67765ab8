using System.Collections.Immutable;
using PlanMetrics.Json;

namespace PlanMetrics.Profiles;

/// <summary>Writes what a profile says of bonus, penalties, vetoes, ties and quotas; nothing where it says nothing.</summary>
internal static class AdjustmentRulesJson
{
    public static void Write(Profile profile, JsonRows json)
    {
        WriteRules(profile.Adjustments, json);
        if (!profile.TieBreaks.IsEmpty)
            WriteTieBreaks(profile.TieBreaks, json);
        if (!profile.Quotas.IsEmpty)
            ProfileJson.Objects(json, "quotas", profile.Quotas, quota => WriteQuota(quota, json));
    }

    private static void WriteRules(AdjustmentRules rules, JsonRows json)
    {
        if (rules.Bonus is null && rules.Penalties is null && rules.Vetoes.IsEmpty)
            return;
        json.Line();
        json.Writer.WriteStartObject("adjustments");
        if (rules.Bonus is { } bonus)
        {
            json.Writer.WriteStartObject("bonus");
            json.Number("cap", bonus.Cap);
            json.Number("entryCap", bonus.EntryCap);
            json.Writer.WriteEndObject();
        }

        if (rules.Penalties is { } penalties)
        {
            json.Writer.WriteStartObject("penalties");
            json.Number("cap", penalties.Cap);
            json.Number("doubledFactor", penalties.DoubledFactor);
            json.Writer.WriteEndObject();
        }

        ProfileJson.Objects(json, "vetoes", rules.Vetoes, veto => WriteVeto(veto, json));
        json.Writer.WriteEndObject();
    }

    private static void WriteVeto(Veto veto, JsonRows json)
    {
        json.Text("id", veto.Id);
        json.Text("name", veto.Name);
        WriteItem(veto.On, json);
        ProfileJson.Choices(json, "effects", veto.Effects);
        json.Text("grade", veto.Grade);
        if (veto.Effects.Contains(VetoEffect.BarTopGrades))
            json.Writer.WriteNumber("barredGrades", veto.BarredGrades);
        json.Writer.WriteStartObject("authority");
        json.Text("document", veto.Authority.Document);
        json.Text("clause", veto.Authority.Clause);
        json.Text("approver", veto.Authority.Approver);
        json.Writer.WriteEndObject();
    }

    private static void WriteQuota(GradeQuota quota, JsonRows json)
    {
        json.Text("grade", quota.Grade);
        if (!quota.Peers.IsEmpty)
            ProfileJson.Texts(json, "peers", quota.Peers);
        json.Number("count", quota.Count);
        json.Number("share", quota.Share);
        if (quota.Share is not null)
            json.Text("rounding", EnumName<QuotaRounding>.Of(quota.Rounding));
        if (!quota.TieBreaks.IsEmpty)
            WriteTieBreaks(quota.TieBreaks, json);
        json.Text("edgeTies", EnumName<EdgeTies>.Of(quota.EdgeTies));
    }

    private static void WriteTieBreaks(ImmutableArray<TieBreak> tieBreaks, JsonRows json) => ProfileJson.Objects(json, "tieBreaks", tieBreaks, tieBreak =>
    {
        json.Text("by", EnumName<TieBreakBasis>.Of(tieBreak.By));
        WriteItem(tieBreak.Item, json);
    });

    private static void WriteItem(ItemReference item, JsonRows json)
    {
        if (item is { Level: ItemLevel.Target or ItemLevel.Group, Id: { } id })
            json.Text(EnumName<ItemLevel>.Of(item.Level), id);
        else if (item is { Level: ItemLevel.Task or ItemLevel.Section, Id: { } number })
            json.Writer.WriteNumber(EnumName<ItemLevel>.Of(item.Level), int.Parse(number, System.Globalization.CultureInfo.InvariantCulture));
    }
}

using System.Globalization;
using PlanMetrics.Json;

namespace PlanMetrics.Profiles;

/// <summary>Writes what a profile says of bonus, penalties, vetoes, ties, quotas and warnings.</summary>
internal sealed class AdjustmentRulesJson(JsonRows json)
{
    public void Write(Profile profile)
    {
        WriteRules(profile.Adjustments);
        ProfileJson.Objects(json, "tieBreaks", profile.TieBreaks, WriteTieBreak);
        ProfileJson.Objects(json, "quotas", profile.Quotas, WriteQuota);
        ProfileJson.Objects(json, "warnings", profile.Warnings, WriteRung);
    }

    private void WriteRules(AdjustmentRules rules)
    {
        if (rules is { Bonus: null, Penalties: null, Vetoes.IsEmpty: true })
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

        ProfileJson.Objects(json, "vetoes", rules.Vetoes, WriteVeto);
        json.Writer.WriteEndObject();
    }

    private void WriteVeto(Veto veto)
    {
        json.Text("id", veto.Id);
        json.Text("name", veto.Name);
        WriteItem(veto.On);
        ProfileJson.Choices(json, "effects", veto.Effects);
        json.Text("grade", veto.Grade);
        if (veto.Effects.Contains(VetoEffect.BarTopGrades))
            json.Number("barredGrades", veto.BarredGrades);
        WriteAuthority(veto.Authority);
    }

    private void WriteRung(WarningRung rung)
    {
        json.Text("name", rung.Name);
        ProfileJson.Choice(json, "trigger", rung.Trigger);
        json.Number("from", rung.From);
        json.Text("colour", rung.Colour);
        json.Text("consequence", rung.Consequence);
        if (rung.Authority is { } authority)
            WriteAuthority(authority);
    }

    private void WriteAuthority(Authority authority)
    {
        json.Writer.WriteStartObject("authority");
        json.Text("document", authority.Document);
        json.Text("clause", authority.Clause);
        json.Text("approver", authority.Approver);
        json.Writer.WriteEndObject();
    }

    private void WriteTieBreak(TieBreak tieBreak)
    {
        ProfileJson.Choice(json, "by", tieBreak.By);
        WriteItem(tieBreak.Item);
    }

    private void WriteItem(ItemReference item)
    {
        switch (item.Level)
        {
            case ItemLevel.Total:
                break;
            case ItemLevel.Task or ItemLevel.Section:
                json.Number(AdjustmentReader.NameOf(item.Level), int.Parse(item.Id!, CultureInfo.InvariantCulture));
                break;
            default:
                json.Text(AdjustmentReader.NameOf(item.Level), item.Id!);
                break;
        }
    }

    private void WriteQuota(GradeQuota quota)
    {
        json.Text("grade", quota.Grade);
        ProfileJson.Texts(json, "peers", quota.Peers);
        json.Number("count", quota.Count);
        json.Number("share", quota.Share);
        if (quota.Share is not null)
            ProfileJson.Choice(json, "rounding", quota.Rounding);
        ProfileJson.Choice(json, "edgeTies", quota.EdgeTies);
        ProfileJson.Objects(json, "tieBreaks", quota.TieBreaks, WriteTieBreak);
    }
}

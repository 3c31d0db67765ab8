using PlanMetrics.Diagnostics;
using PlanMetrics.Json;

namespace PlanMetrics.Plans;

/// <summary>Writes the members of one target.</summary>
internal sealed class TargetJson(Target target, JsonRows json)
{
    public void Write()
    {
        json.Text("id", target.Id);
        if (target.Task != 0)
            json.Writer.WriteNumber("task", target.Task);
        Choice("tier", target.Tier);
        Choice("class", target.Class);
        json.Text("name", target.Name);
        json.Text("phrase", target.Citation.Phrase);
        Optional("numerator", target.Numerator);
        Optional("denominator", target.Denominator);
        Present("countingUnit", target.CountingUnit);
        Present("leftOut", target.LeftOut);
        if (target.LeftOutIsReading)
            json.Writer.WriteBoolean("leftOutIsReading", true);
        Choice("figure", target.Figure);
        Choice("comparison", target.Comparison);
        json.Writer.WriteString("threshold", target.Threshold?.ToString());
        WriteYears();
        Choice("unitOfMeasure", target.UnitOfMeasure);
        if (target.UnitName.Chinese is { Length: > 0 })
            json.Text("unitName", target.UnitName);
        if (target.Decimals)
            json.Writer.WriteBoolean("decimals", true);
        json.Number("lowest", target.Lowest);
        json.Number("highest", target.Highest);
        Choice("cadence", target.Cadence);
        Optional("due", target.Due is { } due ? NumberText.Of(due) : "");
        Choice("accrual", target.Accrual);
        PlanJson.Texts(json, "owedBy", target.OwedBy);
        Choice("district", target.District);
        Choice("source", target.Source);
        Choice("strength", target.Strength);
        PlanJson.Texts(json, "settings", target.Settings);
        Optional("legalBasis", target.LegalBasis ?? "");
        Optional("readings", target.Readings);
        Present("taken", target.Taken);
        Present("otherReadings", target.OtherReadings);
        WriteLineage();
    }

    private void WriteLineage()
    {
        if (target.Replaces is not { } earlier)
            return;
        json.Writer.WriteStartObject("replaces");
        json.Text("target", earlier.Target);
        Choice("comparability", earlier.Comparability);
        if (earlier.Since is { } year)
            json.Writer.WriteNumber("since", year);
        json.Writer.WriteEndObject();
    }

    private void WriteYears()
    {
        if (!target.ByYear.IsEmpty)
        {
            json.Writer.WriteStartObject("byYear");
            foreach (var (year, value) in target.ByYear)
                json.Number(NumberText.Of(year), value);
            json.Writer.WriteEndObject();
        }

        if (target.Path is not { } path)
            return;
        json.Writer.WriteStartObject("path");
        json.Writer.WriteNumber("year", path.Year);
        json.Number("value", path.Value);
        json.Writer.WriteEndObject();
    }

    private void Choice<T>(string name, T value) where T : struct, Enum => json.Writer.WriteString(name, EnumName<T>.Of(value));

    private void Present(string name, LocalText text)
    {
        if (text.Chinese is { Length: > 0 })
            json.Text(name, text);
    }

    private void Optional(string name, LocalText text)
    {
        if (text.Chinese is { Length: > 0 })
            json.Text(name, text);
        else
            json.Writer.WriteNull(name);
    }
}

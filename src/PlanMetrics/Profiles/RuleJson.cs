using PlanMetrics.Json;
using PlanMetrics.Rosters;

namespace PlanMetrics.Profiles;

/// <summary>Writes the members of a rule and of what it is for.</summary>
internal static class RuleJson
{
    public static void Write(RuleChoice choice, JsonRows json)
    {
        Write(choice.Rule, json);
        ProfileJson.Choices(json, "comparisons", choice.Comparisons);
        ProfileJson.Choices(json, "figures", choice.Figures);
        ProfileJson.Texts(json, "targets", choice.Targets);
        ProfileJson.Texts(json, "kinds", choice.Kinds);
    }

    public static void Write(ScoringRule rule, JsonRows json)
    {
        json.Writer.WriteString("rule", NameOf(rule));
        switch (rule)
        {
            case ScoringRule.Proportional proportional:
                json.Number("floor", proportional.Floor);
                break;
            case ScoringRule.Steps steps:
                json.Number("deduct", steps.Deduct);
                json.Number("step", steps.Step);
                if (steps.ProRata)
                    json.Writer.WriteBoolean("proRata", true);
                WriteLimits(steps.Cap, steps.Of, json);
                break;
            case ScoringRule.Bands bands:
                WriteBands(bands, json);
                break;
            case ScoringRule.PerOccurrence each:
                json.Number("deduct", each.Deduct);
                WriteLimits(each.Cap, each.Of, json);
                break;
            case ScoringRule.Lateness lateness:
                WriteLateness(lateness, json);
                break;
            case ScoringRule.RankSteps ranks:
                json.Number("deduct", ranks.Deduct);
                WriteLimits(ranks.Cap, ranks.Of, json);
                break;
            default:
                WriteScale(rule, json);
                break;
        }
    }

    private static string NameOf(ScoringRule rule)
    {
        var name = rule.GetType().Name;
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    private static void WriteScale(ScoringRule rule, JsonRows json)
    {
        switch (rule)
        {
            case ScoringRule.Goalposts goalposts:
                json.Number("lower", goalposts.Lower);
                json.Number("upper", goalposts.Upper);
                json.Number("minimumShare", ProfileJson.Stated(goalposts.MinimumShare));
                if (goalposts.Logarithmic)
                    json.Writer.WriteBoolean("logarithmic", true);
                break;
            case ScoringRule.Nearest nearest:
                json.Number("reach", nearest.Reach);
                json.Number("value", nearest.Value);
                break;
            case ScoringRule.Inside inside:
                json.Number("from", inside.From);
                json.Number("to", inside.To);
                json.Number("reach", inside.Reach);
                break;
            case ScoringRule.MinMax minMax:
                json.Number("minimumShare", ProfileJson.Stated(minMax.MinimumShare));
                break;
        }
    }

    private static void WriteLimits(decimal? cap, decimal? of, JsonRows json)
    {
        json.Number("cap", cap);
        json.Number("of", of);
    }

    private static void WriteLateness(ScoringRule.Lateness lateness, JsonRows json)
    {
        json.Number("late", ProfileJson.Stated(lateness.Late));
        json.Number("perDay", ProfileJson.Stated(lateness.PerDay));
        if (lateness.Days != DayCount.Calendar)
            ProfileJson.Choice(json, "days", lateness.Days);
        json.Number("never", lateness.Never);
        WriteLimits(lateness.Cap, lateness.Of, json);
    }

    private static void WriteBands(ScoringRule.Bands bands, JsonRows json)
    {
        ProfileJson.Choice(json, "on", bands.On);
        json.Number("of", bands.Of);
        json.Writer.WriteStartArray("bands");
        foreach (var band in bands.Items)
        {
            json.Writer.WriteStartObject();
            json.Number("from", band.From);
            json.Number("to", band.To);
            json.Number("points", band.Points);
            json.Writer.WriteEndObject();
        }

        json.Writer.WriteEndArray();
    }
}

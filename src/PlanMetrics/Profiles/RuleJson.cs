using PlanMetrics.Json;

namespace PlanMetrics.Profiles;

/// <summary>Writes the members of a scoring rule as profile files have them.</summary>
internal static class RuleJson
{
    public static void Members(ScoringRule rule, JsonRows json)
    {
        json.Text("rule", NameOf(rule));
        switch (rule)
        {
            case ScoringRule.Proportional proportional:
                json.Number("floor", proportional.Floor);
                break;
            case ScoringRule.Steps steps:
                json.Number("deduct", steps.Deduct);
                json.Number("step", steps.Step);
                json.Writer.WriteBoolean("proRata", steps.ProRata);
                Caps(steps.Cap, steps.Of, json);
                break;
            case ScoringRule.Bands bands:
                WriteBands(bands, json);
                break;
            case ScoringRule.PerOccurrence each:
                json.Number("deduct", each.Deduct);
                Caps(each.Cap, each.Of, json);
                break;
            case ScoringRule.Lateness lateness:
                json.Number("late", AboveZero(lateness.Late));
                json.Number("perDay", AboveZero(lateness.PerDay));
                json.Text("days", EnumName<DayCount>.Of(lateness.Days));
                json.Number("never", lateness.Never);
                Caps(lateness.Cap, lateness.Of, json);
                break;
            case ScoringRule.Goalposts goalposts:
                json.Number("lower", goalposts.Lower);
                json.Number("upper", goalposts.Upper);
                json.Number("minimumShare", goalposts.MinimumShare);
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
                json.Number("minimumShare", minMax.MinimumShare);
                break;
            case ScoringRule.RankSteps ranks:
                json.Number("deduct", ranks.Deduct);
                Caps(ranks.Cap, ranks.Of, json);
                break;
            default:
                break;
        }
    }

    private static string NameOf(ScoringRule rule)
    {
        var name = rule.GetType().Name;
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    // What costs nothing is left out: 0 in its place is a fault.
    private static decimal? AboveZero(decimal points) => points > 0m ? points : null;

    private static void Caps(decimal? cap, decimal? of, JsonRows json)
    {
        json.Number("cap", cap);
        json.Number("of", of);
    }

    private static void WriteBands(ScoringRule.Bands bands, JsonRows json)
    {
        json.Text("on", EnumName<BandBasis>.Of(bands.On));
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

using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Profiles;

/// <summary>Reads one rule of a profile file and what it is for.</summary>
internal static class RuleReader
{
    private const string Known =
        "proportional, passFail, steps, bands, perOccurrence, lateness, goalposts, nearest, inside, minMax, bestUnit, rankSteps";

    public static RuleChoice Read(DataObject item) => new(ReadRule(item))
    {
        Comparisons = item.Choices<Comparison>("comparisons", required: false),
        Figures = item.Choices<FigureKind>("figures", required: false),
        Targets = item.Texts("targets", required: false),
        Kinds = item.Texts("kinds", required: false),
    };

    /// <summary>The rule alone.</summary>
    public static ScoringRule ReadRule(DataObject item) => item.Text("rule") switch
    {
        "proportional" => new ScoringRule.Proportional(item.OptionalNumber("floor") ?? 0m),
        "steps" => new ScoringRule.Steps(item.Number("deduct"), item.Number("step"))
        {
            ProRata = item.Flag("proRata", false), Cap = item.OptionalNumber("cap"), Of = item.OptionalNumber("of"),
        },
        "bands" => ReadBands(item),
        "perOccurrence" => new ScoringRule.PerOccurrence(item.Number("deduct")) { Cap = item.OptionalNumber("cap"), Of = item.OptionalNumber("of") },
        "lateness" => ReadLateness(item),
        "goalposts" => new ScoringRule.Goalposts(item.Number("lower"), item.Number("upper")) { MinimumShare = item.OptionalNumber("minimumShare") ?? 0m, Logarithmic = item.Flag("logarithmic", false) },
        "nearest" => new ScoringRule.Nearest(item.Number("reach")) { Value = item.OptionalNumber("value") },
        "inside" => new ScoringRule.Inside(item.Number("from"), item.Number("to")) { Reach = item.OptionalNumber("reach") },
        "minMax" => new ScoringRule.MinMax { MinimumShare = item.OptionalNumber("minimumShare") ?? 0m },
        "bestUnit" => new ScoringRule.BestUnit(),
        "rankSteps" => new ScoringRule.RankSteps(item.Number("deduct")) { Cap = item.OptionalNumber("cap"), Of = item.OptionalNumber("of") },
        "" or "passFail" => new ScoringRule.PassFail(),
        var other => Unknown(item, other),
    };

    private static ScoringRule.Lateness ReadLateness(DataObject item) => new()
    {
        Late = item.OptionalNumber("late") ?? 0m,
        PerDay = item.OptionalNumber("perDay") ?? 0m,
        Days = item.Choice("days", DayCount.Calendar),
        Cap = item.OptionalNumber("cap"),
        Never = item.OptionalNumber("never"),
        Of = item.OptionalNumber("of"),
    };

    private static ScoringRule.Bands ReadBands(DataObject item)
    {
        var rows = new List<DataObject>();
        var bands = item.Objects("bands", row =>
        {
            rows.Add(row);
            return new PointBand(row.Number("from"), row.Number("points")) { To = row.OptionalNumber("to") };
        });
        BandCheck.Edges(bands, rows);
        return new(bands) { On = item.Choice("on", BandBasis.Actual), Of = item.OptionalNumber("of") };
    }

    private static ScoringRule.PassFail Unknown(DataObject item, string rule)
    {
        item.Report(DataFileCodes.UnknownValue, "rule", ("found", rule), ("expected", Known));
        return new ScoringRule.PassFail();
    }
}

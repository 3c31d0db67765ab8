using System.Globalization;
using PlanMetrics.Json;
using PlanMetrics.Measures;
using PlanMetrics.Profiles;
using PlanMetrics.Scores;
using PlanMetrics.Sql;

namespace PlanMetrics.Outside.Tests.Sql;

/// <summary>What the views say of one district beside what the library says, row by row.</summary>
internal sealed class SqlComparison(string about, ISqlEngine engine, string district, Profile profile)
{
    private const decimal Hair = 0.000000001m;

    private readonly HashSet<string> refusedUnits = new(StringComparer.Ordinal);

    /// <summary>Where the two differ.</summary>
    public List<string> Differences { get; } = [];

    /// <summary>How many rows were held against each other.</summary>
    public int Rows { get; private set; }

    /// <summary>How many rows the views refuse.</summary>
    public int Refused { get; private set; }

    /// <summary>How many scores were held against each other.</summary>
    public int Scores { get; private set; }

    /// <summary>How many published scores differ because the unrounded one lies within 1e-9 of a tie.</summary>
    public int Ties { get; private set; }

    public void Measures(MeasureTable measures)
    {
        var rows = Query("measures").ToDictionary(row => (row["unit"]!, row["target"]!, row["role"]!));
        Same("", "number of measures", measures.All.Length, rows.Count);
        foreach (var measure in measures.All)
        {
            var where = $"{measure.UnitId} {measure.Target.Id} {measure.Role}";
            if (!rows.TryGetValue((measure.UnitId, measure.Target.Id, EnumName<MeasureRole>.Of(measure.Role)), out var row))
            {
                Differences.Add($"{about} {where}: no row");
                continue;
            }

            if (row["refused"]!.Length > 0)
            {
                Refused++;
                if (measure.Role != MeasureRole.Lead)
                    refusedUnits.Add(measure.UnitId);
                continue;
            }

            Rows++;
            Same(where, "state", EnumName<MeasureState>.Of(measure.State), row["state"]);
            if (row["state"] != EnumName<MeasureState>.Of(measure.State))
                continue;
            Same(where, "met", measure.Met is { } met ? met ? "1" : "0" : null, row["met"]);
            Near(where, "actual", measure.Actual, Number(row["actual"]));
            Near(where, "attainment", measure.Attainment, Number(row["attainment"]));
            Same(where, "no cases", ItemPoints.IsZeroOfZero(measure) ? "1" : "0", row["is_no_cases"]);
            if (measure.Role == MeasureRole.Own && measure.State == MeasureState.Reported && !measure.Target.IsZeroOccurrence)
            {
                Same(where, "periods used", NumberText.Of(measure.PeriodsUsed), row["periods_used"]);
                Same(where, "periods due", NumberText.Of(measure.PeriodsDue), row["periods_due"]);
            }
        }
    }

    public void Totals(ScoreTable scores)
    {
        var totals = Query("totals").ToDictionary(row => row["unit"]!);
        var grades = Query("grades").ToDictionary(row => row["unit"]!, row => row["grade_by_rate"]);
        var ranks = Query("ranks").ToDictionary(row => row["unit"]!);
        var groups = Query("groups").ToDictionary(row => (row["unit"]!, row["node"]!));
        var items = Query("items").ToDictionary(row => (row["unit"]!, row["node"]!));
        UnitScore[] all = [.. scores.Units, scores.District];
        Same("", "units", string.Join(' ', all.Where(score => score.UnitId != "*" || score.Total.Children.Length > 0).Select(score => score.UnitId).Order(StringComparer.Ordinal)),
            string.Join(' ', totals.Keys.Where(id => id != "*" || items.Keys.Any(key => key.Item1 == "*")).Order(StringComparer.Ordinal)));
        var tied = new HashSet<string>(StringComparer.Ordinal);
        foreach (var score in all)
            if (totals.TryGetValue(score.UnitId, out var row))
                Total(score, row, grades.GetValueOrDefault(score.UnitId), tied, (groups, items));
        foreach (var score in scores.Units)
            if (ranks.TryGetValue(score.UnitId, out var row))
                Rank(score, row, tied.Count > 0 || all.Any(other => other.Peers == score.Peers && refusedUnits.Contains(other.UnitId)));
            else
                Differences.Add($"{about} {score.UnitId}: no rank row");
    }

    private void Total(
        UnitScore score, Dictionary<string, string?> row, string? grade, HashSet<string> tied,
        (Dictionary<(string, string), Dictionary<string, string?>> Groups, Dictionary<(string, string), Dictionary<string, string?>> Items) parts)
    {
        var where = score.UnitId;
        if (refusedUnits.Contains(where))
        {
            Same(where, "points of a refused score", null, row["points"]);
            return;
        }

        Scores++;
        Near(where, "points", score.Total.Points, Number(row["points"]));
        if (score.Published != Number(row["published"]) || score.Rate != Number(row["rate"]))
        {
            if (score.Total.Points is { } points && (IsTie(points) || IsTie(points * 100m / score.Total.FullPoints)))
            {
                Ties++;
                tied.Add(where);
            }
            else
            {
                Same(where, "published", score.Published, Number(row["published"]));
                Same(where, "rate", score.Rate, Number(row["rate"]));
            }
        }
        else
        {
            Same(where, "grade", score.GradeByRate?.Name.Chinese, grade);
        }

        Near(where, "full points", score.Full, Number(row["full_points"]));
        Near(where, "rebased", score.RebasedWeight, Number(row["rebased_weight"]));
        Same(where, "scored", NumberText.Of(score.Scored), row["scored"]);
        Same(where, "missing", NumberText.Of(score.Missing), row["missing"]);
        Same(where, "not applicable", NumberText.Of(score.NotApplicable), row["not_applicable"]);
        Same(where, "not due", NumberText.Of(score.NotDue), row["not_due"]);
        Same(where, "rejected", NumberText.Of(score.Rejected), row["rejected"]);
        foreach (var child in score.Total.Children)
            Node(where, child, parts);
    }

    private void Node(
        string unit, Score node, (Dictionary<(string, string), Dictionary<string, string?>> Groups, Dictionary<(string, string), Dictionary<string, string?>> Items) parts)
    {
        var id = KindClass.NodeOf(node.Level, node.Id);
        if ((node.Level == ScoreLevel.Target ? parts.Items : parts.Groups).TryGetValue((unit, id), out var row))
            Near($"{unit} {id}", "points", node.Points, Number(row["points"]));
        else
            Differences.Add($"{about} {unit} {id}: no row");
        foreach (var child in node.Children)
            Node(unit, child, parts);
    }

    private void Rank(UnitScore score, Dictionary<string, string?> row, bool isUnknown)
    {
        Same(score.UnitId, "peers", score.Peers?.Name.Chinese, row["peers"]);
        if (isUnknown)
            return;
        Same(score.UnitId, "rank", score.Rank is { } rank ? NumberText.Of(rank) : null, row["rank_no"]);
        Same(score.UnitId, "tied", score.Tied ? "1" : "0", row["tied"]);
        Same(score.UnitId, "is ranked", score.NotRanked.Chinese.Length == 0, row["not_ranked"]!.Length == 0);
    }

    private bool IsTie(decimal value)
    {
        var scaled = value * (decimal)Math.Pow(10, profile.Decimals);
        return Math.Abs(scaled - decimal.Truncate(scaled) - (0.5m * Math.Sign(scaled))) <= Hair * (decimal)Math.Pow(10, profile.Decimals);
    }

    private List<Dictionary<string, string?>> Query(string view) => engine.Query($"SELECT * FROM {view} WHERE district = '{district}'");

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private void Near(string where, string what, decimal? expected, decimal? found)
    {
        if (expected is null != found is null || (expected is { } x && found is { } y && Math.Abs(x - y) > Hair * Math.Max(1m, Math.Abs(x) / 1000m)))
            Differences.Add(string.Create(CultureInfo.InvariantCulture, $"{about} {where}: {what} {expected?.ToString(CultureInfo.InvariantCulture) ?? "none"} in the library, {found?.ToString(CultureInfo.InvariantCulture) ?? "none"} in SQL"));
    }

    private void Same<T>(string where, string what, T expected, T found)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, found))
            Differences.Add(string.Create(CultureInfo.InvariantCulture, $"{about} {where}: {what} {expected?.ToString() ?? "none"} in the library, {found?.ToString() ?? "none"} in SQL"));
    }
}

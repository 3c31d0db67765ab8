using System.Text.RegularExpressions;
using PlanMetrics.Json;
using PlanMetrics.Plans;

namespace PlanMetrics.Sql;

/// <summary>Formulas that the stages name between @ signs, written out with functions that every engine has.</summary>
internal static partial class SqlFormulas
{
    private const string Line =
        "PARTITION BY district, unit, target, reading_year, piece_year, side, source, basis, last_year ORDER BY last_day, first_day DESC, submission";

    public static string Expand(string text) => Call().Replace(text, call => Expanded(call.Groups[1].Value, Arguments(call.Groups[2].Value)));

    /// <summary>Sources in the order of the catalogue.</summary>
    public static string SourcePlaces { get; } = string.Join(
        ' ', EnumName<DataSource>.All.Select((source, place) => $"WHEN '{source}' THEN {NumberText.Of(place)}"));

    /// <summary>A cumulative figure below the one before it, or above the one after it.</summary>
    public static string Falls { get; } =
        $"""
        basis = 'cumulative' AND (
              (last_day > LAG(last_day) OVER ({Line})
                AND (part < LAG(part) OVER ({Line})
                  OR whole < LAG(whole) OVER ({Line})))
              OR (last_day < LEAD(last_day) OVER ({Line})
                AND (part > LEAD(part) OVER ({Line})
                  OR whole > LEAD(whole) OVER ({Line}))))
        """;

    private static string Expanded(string formula, string[] of) => formula switch
    {
        "day" => OfDate(string.Join(", ", of)),
        "days" => OfParts(of[0], of[1], of[2]),
        "met" => Met(of[0], of[1], of[2]),
        "same_source" => SameSide(of[0], of[1]) + $" AND {of[1]}.source = {of[0]}.source",
        "same_side" => SameSide(of[0], of[1]),
        _ => throw new InvalidOperationException($"No formula \"{formula}\"."),
    };

    private static string[] Arguments(string text) => text.Split(',', StringSplitOptions.TrimEntries);

    // Days since 0001-01-01: whole years, their leap days, and the day of the year.
    private static string OfDate(string date) =>
        $"CAST(365 * (EXTRACT(YEAR FROM {date}) - 1) + FLOOR((EXTRACT(YEAR FROM {date}) - 1) / 4) - FLOOR((EXTRACT(YEAR FROM {date}) - 1) / 100) "
        + $"+ FLOOR((EXTRACT(YEAR FROM {date}) - 1) / 400) + EXTRACT(DOY FROM {date}) - 1 AS INTEGER)";

    // The same from year, month and day; day 0 is the last one of the month before.
    private static string OfParts(string year, string month, string day) =>
        $"CAST(365 * ({year} - 1) + FLOOR(({year} - 1) / 4) - FLOOR(({year} - 1) / 100) + FLOOR(({year} - 1) / 400) + FLOOR((367 * {month} - 362) / 12) "
        + $"+ CASE WHEN {month} <= 2 THEN 0 WHEN MOD({year}, 4) = 0 AND (MOD({year}, 100) <> 0 OR MOD({year}, 400) = 0) THEN -1 ELSE -2 END + {day} - 1 AS INTEGER)";

    private static string Met(string comparison, string figure, string of) =>
        $"""
        CASE WHEN {of}.part IS NULL THEN NULL
              WHEN {figure} = 'outcome' THEN CASE WHEN {of}.part > 0 THEN 1 ELSE 0 END
              WHEN {figure} = 'date' THEN CASE WHEN {of}.in_time IS NULL THEN NULL WHEN {of}.part <= {of}.in_time THEN 1 ELSE 0 END
              WHEN {of}.value_num IS NULL OR {of}.value_den = 0 OR {of}.against_num IS NULL OR {of}.against_den IS NULL THEN NULL
              WHEN {comparison} = 'atLeast' THEN CASE WHEN {of}.value_num * {of}.against_den >= {of}.against_num * {of}.value_den THEN 1 ELSE 0 END
              WHEN {comparison} = 'atMost' THEN CASE WHEN {of}.value_num * {of}.against_den <= {of}.against_num * {of}.value_den THEN 1 ELSE 0 END
              WHEN {comparison} = 'equal' THEN CASE WHEN {of}.value_num * {of}.against_den = {of}.against_num * {of}.value_den THEN 1 ELSE 0 END
              WHEN {comparison} IN ('greaterThan', 'increase') THEN CASE WHEN {of}.value_num * {of}.against_den > {of}.against_num * {of}.value_den THEN 1 ELSE 0 END
              ELSE CASE WHEN {of}.value_num * {of}.against_den < {of}.against_num * {of}.value_den THEN 1 ELSE 0 END END
        """;

    private static string SameSide(string one, string other) =>
        string.Join(" AND ", ((string[])["district", "unit", "target", "reading_year", "piece_year", "side"]).Select(column => $"{other}.{column} = {one}.{column}"));

    [GeneratedRegex(@"@([a-z_]+)\(([^@]*)\)@")]
    private static partial Regex Call();
}

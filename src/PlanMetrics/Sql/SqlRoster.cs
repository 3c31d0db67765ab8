using System.Globalization;
using System.Text;
using PlanMetrics.Json;
using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Sql;

/// <summary>名册语句: the roster of one district as INSERT statements for the tables of a script.</summary>
public static class SqlRoster
{
    private const int RowsInStatement = 500;

    /// <summary>Writes the roster of a district, with its calendar and the deadlines of one year.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="roster">The roster.</param>
    /// <param name="scope">The year and the as-of date.</param>
    /// <param name="district">The district's id in the tables.</param>
    public static string Of(Plan plan, Roster roster, EvaluationScope scope, string district)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentException.ThrowIfNullOrEmpty(district);
        var (text, id) = (new StringBuilder(), SqlText.Quote(district));
        Insert(text, "units", roster.Units.Select(unit =>
            Row(id, SqlText.Quote(unit.Id), SqlText.Quote(unit.Kind), SqlText.Flag(unit.Scored), SqlText.Date(unit.ValidFrom), SqlText.Date(unit.ValidTo))));
        Insert(text, "unit_groups", roster.Units.SelectMany(unit => unit.Groups.Distinct(StringComparer.Ordinal)
            .Where(group => group is not (UnitGroup.Lead or UnitGroup.Named or UnitGroup.Towns))
            .Select(group => Row(id, SqlText.Quote(unit.Id), SqlText.Quote(group)))));
        Insert(text, "settings", roster.Settings.Where(setting => setting.Value is SettingValue.Number)
            .Select(setting => Row(id, SqlText.Quote(setting.Key), NumberText.Of(((SettingValue.Number)setting.Value).Value))));
        Insert(text, "calendar", Periods(plan, roster, scope).Select(period => Row(id, SqlText.Date(period.Start), SqlText.Date(period.LastDay))));
        Insert(text, "deadlines", Deadlines(plan, roster, scope).Select(fields => Row([id, .. fields])));
        Insert(text, "not_applicable", roster.NotApplicable.Select(entry =>
            Row(id, SqlText.Quote(entry.Unit), SqlText.Quote(entry.Target), SqlText.Date(entry.From), SqlText.Date(entry.To))));
        Insert(text, "baselines", roster.Baselines.DistinctBy(entry => (entry.Unit, entry.Target, entry.Year)).Select(entry =>
            Row(id, SqlText.Quote(entry.Unit), SqlText.Quote(entry.Target), NumberText.Of(entry.Year), NumberText.Of(entry.Value))));
        Insert(text, "source_order", plan.Targets.SelectMany(target => roster.SourcesOf(target.Id).Select((source, place) =>
            Row(id, SqlText.Quote(target.Id), SqlText.Quote(EnumName<DataSource>.Of(source)), NumberText.Of(place)))));
        return text.ToString();
    }

    private static IEnumerable<Period> Periods(Plan plan, Roster roster, EvaluationScope scope)
    {
        var first = roster.Settings.Values.OfType<SettingValue.Number>()
            .Where(number => number.Value is > 1900m and < 2100m && number.Value == decimal.Truncate(number.Value)).Select(number => (int)number.Value)
            .Append(scope.Year - 1).Append(plan.FirstYear).Min();
        return Enumerable.Range(first, Math.Max(plan.LastYear, scope.Year) - first + 1).SelectMany(year => roster.Calendar.PeriodsOf(year));
    }

    private static IEnumerable<string[]> Deadlines(Plan plan, Roster roster, EvaluationScope scope)
    {
        var book = new TermsBook(plan, roster);
        foreach (var target in plan.Targets)
            if (book.Of(target, scope) is { Deadline: { } deadline, LastDay: { } last } terms)
                yield return
                [
                    SqlText.Quote(target.Id), NumberText.Of(scope.Year), SqlText.Date(terms.IsTerm ? terms.Frame.Start : null), SqlText.Date(deadline), SqlText.Date(last),
                ];
    }

    private static string Row(params ReadOnlySpan<string> fields) => $"({string.Join(", ", fields)})";

    private static void Insert(StringBuilder text, string table, IEnumerable<string> rows)
    {
        foreach (var chunk in rows.Chunk(RowsInStatement))
            text.Append(CultureInfo.InvariantCulture, $"INSERT INTO {table} VALUES\n  {string.Join(",\n  ", chunk)};\n");
    }
}

using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Rosters;
using PlanMetrics.Trends;

namespace PlanMetrics.Reports.Words;

/// <summary>The series of a unit that was merged into another, in one line beside that of the other.</summary>
public static class PredecessorWords
{
    /// <summary>Whose it is, until when it existed, over which periods it runs and how it ends.</summary>
    /// <param name="gone">The series of the unit that is gone.</param>
    /// <param name="roster">The units.</param>
    /// <param name="language">The language wanted.</param>
    public static string Of(Trend gone, Roster roster, Language language)
    {
        ArgumentNullException.ThrowIfNull(gone);
        ArgumentNullException.ThrowIfNull(roster);
        var (first, last) = (gone.Points[0], gone.Points[^1]);
        return Of(
            roster, gone.UnitId, gone.Points.Length, (first.Period.ToString(), last.Period.ToString()),
            Math.Round(last.Value, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture), language);
    }

    /// <summary>The same of what a result has published.</summary>
    /// <param name="roster">The units.</param>
    /// <param name="unitId">The unit that is gone.</param>
    /// <param name="periods">How many periods have a value.</param>
    /// <param name="span">The first and the last of them.</param>
    /// <param name="latest">The last value.</param>
    /// <param name="language">The language wanted.</param>
    public static string Of(Roster roster, string unitId, int periods, (string First, string Last) span, string latest, Language language)
    {
        ArgumentNullException.ThrowIfNull(roster);
        var unit = roster.Registry.Find(unitId);
        var name = unit?.Name.In(language) ?? unitId;
        var until = unit?.ValidTo is { } day ? NumberText.Of(day) : "";
        return language.Say(
            $"前身单位{name}{(until.Length > 0 ? $"（{until} 止）" : "")}：{span.First} 至 {span.Last} 共 {NumberText.Of(periods)} 期，最近一期 {latest}；单独列示，不并入",
            $"merged in: {name}{(until.Length > 0 ? $" (until {until})" : "")}: {NumberText.Of(periods)} periods from {span.First} to {span.Last}, the latest {latest}; shown by itself, not added");
    }
}

using PlanMetrics.Indices;
using PlanMetrics.Profiles;
using PlanMetrics.Submissions;

namespace SdgIndex2019;

/// <summary>
/// The published method as an index: an indicator is placed between its worst and its best value and cut off at both; a goal is the mean of
/// its indicators, the index the mean of the goals; a country is ranked with at least 80 % of the indicators.
/// </summary>
internal static class SdgIndex
{
    private const decimal NeededForARank = 0.8m;

    /// <summary>The index of indicators alone: a goal without any indicator is taken out.</summary>
    public static CompositeIndex Of(PublishedIndex published) => new("sdg-index-2019", "Sustainable Development index 2019", 2019)
    {
        Note = "Sustainable Development Report 2019, Bertelsmann Stiftung and SDSN, CC BY 4.0",
        Decimals = 6,
        MinimumIndicators = NeededForARank,
        Groups = [.. Enumerable.Range(1, 17).Select(goal => new IndexGroup(IdOf(goal), $"Goal {goal}"))],
        Indicators = [.. published.Indicators.Select(IndicatorOf)],
        Units = [.. published.Countries.Select(country => new IndexUnit(country.Id, country.Name))],
    };

    /// <summary>
    /// The same, where a goal without any indicator has the average of its region: one more indicator a goal, already a score, which only
    /// the countries without the goal have.
    /// </summary>
    public static CompositeIndex WithRegions(CompositeIndex index, IReadOnlyList<RegionalGoal> fills)
    {
        var byCountry = fills.ToLookup(fill => fill.CountryId, fill => fill.Goal);
        string KindOf(string country) => byCountry.Contains(country) ? "without " + string.Join(' ', byCountry[country].Order().Select(IdOf)) : "";
        var kinds = fills.Select(fill => (fill.Goal, Kind: KindOf(fill.CountryId))).Distinct().ToLookup(pair => pair.Goal, pair => pair.Kind);
        return index with
        {
            Units = [.. index.Units.Select(unit => unit with { Kind = KindOf(unit.Id) })],
            Indicators =
            [
                .. index.Indicators,
                .. kinds.OrderBy(goal => goal.Key).Select(goal => new IndexIndicator(RegionalIdOf(goal.Key), $"Goal {goal.Key}: average of the region", new ScoringRule.Goalposts(0m, 100m))
                {
                    Group = IdOf(goal.Key), Lowest = 0m, Highest = 100m, Kinds = [.. goal],
                }),
            ],
        };
    }

    /// <summary>The values of the published workbook, and the regional averages beside them.</summary>
    public static Submission Values(CompositeIndex index, PublishedIndex published, IEnumerable<RegionalGoal> fills) => index.Submit(
    [
        .. from country in published.Countries
           from item in published.Indicators.Zip(country.Values)
           where item.Second is not null
           select new IndexValue(country.Id, item.First.Code, item.Second!.Value),
        .. fills.Select(fill => new IndexValue(fill.CountryId, RegionalIdOf(fill.Goal), fill.Points)),
    ]);

    public static string IdOf(int goal) => $"goal{goal}";

    private static string RegionalIdOf(int goal) => $"goal{goal}_region";

    private static IndexIndicator IndicatorOf(PublishedIndicator indicator) => new(indicator.Code, indicator.Name, new ScoringRule.Goalposts(indicator.Worst, indicator.Best))
    {
        Group = IdOf(indicator.Goal),
        LowerIsBetter = indicator.Worst > indicator.Best,
        UnitName = indicator.Unit,
    };
}

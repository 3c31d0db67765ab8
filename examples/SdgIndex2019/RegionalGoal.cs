namespace SdgIndex2019;

/// <summary>The average of a region, which stands for a goal that a country has no indicator of.</summary>
internal sealed record RegionalGoal(string CountryId, int Goal, decimal Points)
{
    /// <summary>The averages over the ranked countries of each region, from their own goals.</summary>
    public static Dictionary<(string Region, int Goal), decimal> Averages(PublishedIndex published, Scored scored) =>
        (from country in published.Countries
         where scored.Unit(country.Id).Rank is not null
         from goal in Enumerable.Range(1, 17)
         let points = scored.Points(country.Id, SdgIndex.IdOf(goal))
         where points is not null
         group points.Value by (country.Region, goal)).ToDictionary(region => region.Key, region => region.Average());

    /// <summary>The goals that ranked countries lack, with the average of their region.</summary>
    public static List<RegionalGoal> Of(PublishedIndex published, Scored scored)
    {
        var averages = Averages(published, scored);
        return
        [
            .. from country in published.Countries
               where scored.Unit(country.Id).Rank is not null
               from goal in Enumerable.Range(1, 17)
               where scored.Points(country.Id, SdgIndex.IdOf(goal)) is null
               select new RegionalGoal(country.Id, goal, averages[(country.Region, goal)]),
        ];
    }
}

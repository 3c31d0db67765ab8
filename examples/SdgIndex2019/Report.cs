using System.Globalization;

namespace SdgIndex2019;

/// <summary>What agrees with the published figures and what does not.</summary>
internal static class Report
{
    /// <summary>Writes the figures of docs/examples/sdg-2019.md.</summary>
    /// <returns>Whether every score and rank that was published was found again.</returns>
    public static bool Write(PublishedIndex published, Scored alone, Scored filled, List<RegionalGoal> fills, TextWriter output)
    {
        var indicators = new Agreement("Indicator scores");
        var goals = new Agreement("Goal scores");
        var regions = new Agreement("Regional goal scores");
        var indexAlone = new Agreement("Index, from a country's own goals alone");
        var index = new Agreement("Index, missing goals filled by the region");
        var ranks = new Agreement("Ranks");
        var averages = RegionalGoal.Averages(published, alone);
        foreach (var country in published.Countries)
        {
            for (var i = 0; i < published.Indicators.Count; i++)
                indicators.Compare($"{country.Name} {published.Indicators[i].Code}", alone.Points(country.Id, published.Indicators[i].Code), country.Scores[i]);
            for (var goal = 1; goal <= 17; goal++)
                goals.Compare($"{country.Name} goal {goal}", alone.Points(country.Id, SdgIndex.IdOf(goal)), country.Goals[goal - 1]);
            indexAlone.Compare(country.Name, Ranked(alone, country), country.Score);
            index.Compare(country.Name, Ranked(filled, country), country.Score);
            ranks.Compare(country.Name, filled.Unit(country.Id).Rank, country.Rank);
        }

        var missing = new Agreement("Percentage of missing values");
        foreach (var country in published.Countries)
            missing.Compare($"{country.Name} % missing", MissingPercent(published, country), country.MissingPercent);
        foreach (var ((region, goal), points) in averages)
            regions.Compare($"{region} goal {goal}", points, published.Countries.First(country => country.Region == region).RegionalGoals[goal - 1]);
        WriteCounts(published, fills, output);
        output.WriteLine("| figures | published | agree to 1e-10 | largest difference | published alone | recomputed alone |");
        output.WriteLine("|---|---|---|---|---|---|");
        foreach (var agreement in (Agreement[])[indicators, goals, regions, indexAlone, index, ranks, missing])
            output.WriteLine(agreement);
        foreach (var disagreement in (string[])[.. indicators.Disagreements, .. goals.Disagreements, .. regions.Disagreements, .. index.Disagreements, .. ranks.Disagreements, .. missing.Disagreements])
            output.WriteLine(disagreement);
        return (indicators.Disagreements.Count, goals.Disagreements.Count, regions.Disagreements.Count, index.Disagreements.Count, ranks.Disagreements.Count) == (0, 0, 0, 0, 0);
    }

    private static void WriteCounts(PublishedIndex published, List<RegionalGoal> fills, TextWriter output)
    {
        var ranked = published.Countries.Count(country => country.Rank is not null);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{published.Countries.Count} countries, {ranked} of them ranked; {published.Indicators.Count} indicators of the index, {published.OutsideTheIndex} outside it"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"values {published.Countries.Sum(country => country.Values.Count(value => value is not null))}, of them imputed by the authors {published.Countries.Sum(country => country.Imputed)}; missing {published.Countries.Sum(country => country.Values.Count(value => value is null))}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"goals filled by the region: {fills.Count} of {fills.Select(fill => fill.CountryId).Distinct().Count()} countries ({string.Join(", ", fills.GroupBy(fill => fill.Goal).OrderBy(goal => goal.Key).Select(goal => $"goal {goal.Key}: {goal.Count()}"))})"));
        output.WriteLine();
    }

    // Aid is asked of some countries and revenue of the others, so that one of the two is always blank; goal 14 is not asked of landlocked
    // countries, which the workbook does not name: a country without any of its four values is taken for one.
    private static decimal MissingPercent(PublishedIndex published, PublishedCountry country)
    {
        var ofTheSea = published.Indicators.Zip(country.Values).Where(item => item.First.Goal == 14).ToArray();
        var notAsked = 1 + (ofTheSea.All(item => item.Second is null) ? ofTheSea.Length : 0);
        return 100m * (country.Values.Count(value => value is null) - notAsked) / (country.Values.Length - notAsked);
    }

    // The published workbook gives no index to a country that it does not rank.
    private static decimal? Ranked(Scored scored, PublishedCountry country) =>
        scored.Unit(country.Id) is { Rank: not null } unit ? unit.Total.Points : null;
}

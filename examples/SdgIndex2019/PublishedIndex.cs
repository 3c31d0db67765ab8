using System.Globalization;

namespace SdgIndex2019;

/// <summary>What the published workbook says: indicators with their bounds, countries with their values, and what was published for them.</summary>
internal sealed class PublishedIndex
{
    private const int Goals = 17;

    private PublishedIndex(List<PublishedIndicator> indicators, List<PublishedCountry> countries) => (Indicators, Countries) = (indicators, countries);

    /// <summary>The indicators of the global index; those for OECD countries alone are in no score of the workbook.</summary>
    public List<PublishedIndicator> Indicators { get; }

    public List<PublishedCountry> Countries { get; }

    /// <summary>Reads the codebook and the data sheet.</summary>
    public static PublishedIndex Read(string file)
    {
        var all = SourceBook.Rows(file, "Codebook").Skip(1).Where(row => row.ContainsKey(6)).ToList();
        var data = SourceBook.Rows(file, "SDR2019 Data");
        var headings = data[1];
        var indicators = all.Where(row => row[1] == "yes").Select(row => IndicatorOf(row, headings)).ToList();
        var columns = new Columns(headings);
        return new(indicators, [.. data.Skip(2).Where(row => row.ContainsKey(2)).Select(row => CountryOf(row, indicators, columns))]) { OutsideTheIndex = all.Count - indicators.Count };
    }

    /// <summary>How many indicators of the codebook are not in the global index.</summary>
    public int OutsideTheIndex { get; private init; }

    private static PublishedIndicator IndicatorOf(Dictionary<int, string> row, Dictionary<int, string> headings)
    {
        var code = row[6];
        var score = headings.Single(heading => heading.Value == $"Normalized Score {code}").Key;
        // The value stands left of its score; where values were imputed, a column that says so stands between them.
        var value = headings[score - 1].StartsWith("impute_", StringComparison.Ordinal) ? score - 2 : score - 1;
        return new(code, row[7], row.GetValueOrDefault(8, ""), Number(row[10]), Number(row[9]), value, score, value == score - 2 ? score - 1 : null);
    }

    private static PublishedCountry CountryOf(Dictionary<int, string> row, List<PublishedIndicator> indicators, Columns columns) => new(row[2], row[1])
    {
        Region = row[columns.Region],
        Score = NumberAt(row, columns.Score),
        Rank = (int?)NumberAt(row, columns.Rank),
        MissingPercent = NumberAt(row, columns.MissingPercent),
        Values = indicators.Select(indicator => NumberAt(row, indicator.ValueColumn)).ToArray(),
        Scores = indicators.Select(indicator => NumberAt(row, indicator.ScoreColumn)).ToArray(),
        Imputed = indicators.Count(indicator => indicator.ImputedColumn is { } column && row.GetValueOrDefault(column) == "1" && row.ContainsKey(indicator.ValueColumn)),
        Goals = columns.Goals.Select(column => NumberAt(row, column)).ToArray(),
        RegionalGoals = columns.RegionalGoals.Select(column => NumberAt(row, column)).ToArray(),
    };

    private static decimal? NumberAt(Dictionary<int, string> row, int column) => row.TryGetValue(column, out var text) && text.Length > 0 ? Number(text) : null;

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private sealed class Columns(Dictionary<int, string> headings)
    {
        public int Region { get; } = Of(headings, "Regions used for the SDG Index & Dashboard");

        public int Score { get; } = Of(headings, "2019 Global Index Score (0-100)");

        public int Rank { get; } = Of(headings, "2019 Global Index Rank");

        public int MissingPercent { get; } = Of(headings, "Percentage missing values");

        public int[] Goals { get; } = [.. Enumerable.Range(1, PublishedIndex.Goals).Select(goal => Of(headings, $"Goal {goal} Score"))];

        public int[] RegionalGoals { get; } = [.. Enumerable.Range(1, PublishedIndex.Goals).Select(goal => Of(headings, $"Goal {goal} Regional Score"))];

        private static int Of(Dictionary<int, string> headings, string heading) => headings.Single(item => item.Value == heading).Key;
    }
}

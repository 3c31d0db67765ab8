using System.Text.Json.Nodes;
using PlanMetrics.Files.ProfileBooks;
using PlanMetrics.Json;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;
using PlanMetrics.Tests.House;

namespace PlanMetrics.Tests.Files;

/// <summary>The table of the workbook's columns is whole: every property of a profile file, every value of its enumerations.</summary>
public sealed class ProfileBookLayoutTests
{
    [Fact]
    public void Headings_MeanOneColumn()
    {
        foreach (var sheet in BookLayout.Sheets)
            foreach (var heading in sheet.Fields.SelectMany(field => new[] { field.Name.Chinese, field.Name.English, field.Path }))
                Assert.True(sheet.Fields.Count(field => field.IsNamed(heading)) == 1, $"{sheet.Name.English}: {heading}");
    }

    /// <summary>Properties that are rows and nesting of the workbook, not columns of it.</summary>
    private static readonly string[] Nesting =
        ["$schema", "rules", "tree", "weights", "zeroCasesOf", "peerGroups", "grades", "quotas", "warnings", "adjustments", "vetoes", "bonus", "penalties", "authority", "items", "points", "tasks", "sections"];

    [Fact]
    public void Properties_OfTheSchema_AllHaveAColumn()
    {
        var columns = BookLayout.Sheets.SelectMany(sheet => sheet.Fields).Select(field => field.Path.Split('.')[^1]).ToHashSet(StringComparer.Ordinal);
        Law.HasNoBreach(PropertiesOf(JsonNode.Parse(DataSchema.Of("profile"))!).Distinct().Where(name => !columns.Contains(name) && !Nesting.Contains(name) && name != "by"));
    }

    [Fact]
    public void Words_CoverEveryValue_Once()
    {
        Covers<Tier>(BookWords.Tiers);
        Covers<RankBasis>(BookWords.RankBy);
        Covers<TakenOutPolicy>(BookWords.TakenOut);
        Covers<MissingPolicy>(BookWords.Missing);
        Covers<ZeroCasePolicy>(BookWords.ZeroCases);
        Covers<Aggregation>(BookWords.Aggregates);
        Covers<Comparison>(BookWords.Comparisons);
        Covers<FigureKind>(BookWords.Figures);
        Covers<DayCount>(BookWords.DayCounts);
        Covers<BandBasis>(BookWords.BandBasis);
        Covers<VetoEffect>(BookWords.Effects);
        Covers<QuotaRounding>(BookWords.Rounding);
        Covers<EdgeTies>(BookWords.EdgeTies);
        Covers<WarningTrigger>(BookWords.Triggers);
        Covers<TieBreakBasis>(BookWords.TieBreaks);
        var rules = typeof(ScoringRule).GetNestedTypes().Select(type => char.ToLowerInvariant(type.Name[0]) + type.Name[1..]);
        Assert.Equal(rules.Order(StringComparer.Ordinal), BookWords.Rules.All.Select(word => word.Name).Order(StringComparer.Ordinal));
    }

    private static void Covers<T>(BookWords words) where T : struct, Enum
    {
        Assert.Equal(EnumName<T>.All.Order(StringComparer.Ordinal), words.All.Select(word => word.Name).Order(StringComparer.Ordinal));
        Assert.Equal(words.All.Length, words.All.Select(word => word.Chinese).Distinct().Count());
        Assert.All(words.All, word => Assert.Equal((word.Name, word.Name), (words.Find(word.Chinese)!, words.Find(word.Name.ToUpperInvariant())!)));
    }

    private static IEnumerable<string> PropertiesOf(JsonNode node)
    {
        if (node is JsonArray items)
            return items.Where(item => item is not null).SelectMany(item => PropertiesOf(item!));
        if (node is not JsonObject members)
            return [];
        var own = members["properties"] is JsonObject properties ? properties.Select(property => property.Key) : [];
        return own.Concat(members.Where(member => member.Value is not null).SelectMany(member => PropertiesOf(member.Value!)));
    }
}

using System.Text.Json;
using PlanMetrics.Profiles;

namespace PlanMetrics.Results.Comparing;

/// <summary>What one point of each child brings to a node of a published tree, as contributions are shared out.</summary>
internal sealed class PublishedShares
{
    private readonly Aggregation aggregation;
    private readonly decimal points;
    private readonly decimal full;
    private readonly decimal divisor;
    private readonly string least = "";

    public PublishedShares(JsonElement node)
    {
        aggregation = node.TryGetProperty("aggregate", out _) ? ResultMember.Choice<Aggregation>(node, "aggregate") : Aggregation.Arithmetic;
        points = ResultMember.Number(node, "points") ?? 0m;
        full = ResultMember.Number(node, "fullPoints") ?? 0m;
        var lowest = decimal.MaxValue;
        foreach (var child in ResultMember.Items(node, "children"))
        {
            if (ResultMember.Number(child, "points") is not { } earned)
                continue;
            divisor += aggregation == Aggregation.Arithmetic ? WeightOf(child) : WeightOf(child) * earned / FullOf(child);
            if (earned / FullOf(child) is var value && (value < lowest || (value == lowest && string.CompareOrdinal(IdOf(child), least) < 0)))
                (lowest, least) = (value, IdOf(child));
        }
    }

    /// <summary>For a child that applies; null for one that is taken out.</summary>
    public decimal? Of(JsonElement child) => ResultMember.Number(child, "points") is not { } earned ? null : aggregation switch
    {
        Aggregation.Arithmetic => WeightOf(child) * full / FullOf(child) / divisor,
        Aggregation.Minimum => IdOf(child) == least && earned != 0m ? points / earned : 0m,
        _ => divisor == 0m ? 0m : WeightOf(child) * points / FullOf(child) / divisor,
    };

    private static string IdOf(JsonElement node) => node.GetProperty("id").GetString()!;

    private static decimal WeightOf(JsonElement node) => node.GetProperty("weight").GetDecimal();

    private static decimal FullOf(JsonElement node) => node.GetProperty("fullPoints").GetDecimal();
}

using System.Text.Json;

namespace PlanMetrics.Cli.Texts;

/// <summary>What a node weighs among its siblings, and what it weighs once others are taken out (权重重算).</summary>
internal static class WeightWords
{
    /// <summary>Its weight over those of all siblings, and over those that apply where these are fewer; empty where it stands alone or weights do not count.</summary>
    public static string Of(JsonElement node, JsonElement parent, Shell shell)
    {
        decimal all = 0m, applies = 0m;
        var count = 0;
        foreach (var sibling in Json.Items(parent, "children"))
        {
            var weight = sibling.GetProperty("weight").GetDecimal();
            all += weight;
            count++;
            if (sibling.TryGetProperty("points", out _))
                applies += weight;
        }

        if (count < 2 || Json.Raw(parent, "aggregate") == "minimum")
            return "";
        var own = Json.Raw(node, "weight");
        var nominal = shell.Say($"权重 {own}/{Plain(all)}", $"weight {own}/{Plain(all)}");
        return applies == all ? nominal
            : !node.TryGetProperty("points", out _) ? nominal + shell.Say("，未计入", ", taken out")
            : nominal + shell.Say($"，重算后 {own}/{Plain(applies)}", $", re-based {own}/{Plain(applies)}");
    }

    private static string Plain(decimal value) => value.ToString("0.############", System.Globalization.CultureInfo.InvariantCulture);
}

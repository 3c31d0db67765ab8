using PlanMetrics.Json;

namespace PlanMetrics.Profiles;

/// <summary>Writes a profile's tree, a line an item.</summary>
internal sealed class TreeJson(JsonRows json)
{
    /// <summary>Writes the total and all below it.</summary>
    public void Write(TreeNode root)
    {
        json.Writer.WriteStartObject();
        Group(root);
        json.Writer.WriteEndObject();
    }

    private void Item(TreeNode node)
    {
        json.Line();
        json.Writer.WriteStartObject();
        json.Text(node.IsTarget ? "target" : "group", node.Id);
        if (!node.IsTarget)
            json.Text("name", node.Name);
        if (node.Points is { } points)
            json.Number("points", points);
        else
            json.Number("weight", node.Weight);
        if (!node.Kinds.IsEmpty)
            ProfileJson.Texts(json, "kinds", node.Kinds);
        if (node.IsTarget)
            Rule(node);
        else
            Group(node);
        json.Writer.WriteEndObject();
    }

    private void Rule(TreeNode node)
    {
        if (node.Rule is not { } rule)
            return;
        json.Writer.WriteStartObject("rule");
        RuleJson.Members(rule, json);
        json.Writer.WriteEndObject();
    }

    private void Group(TreeNode node)
    {
        json.Text("aggregate", EnumName<Aggregation>.Of(node.Aggregate));
        if (node.MinimumAvailability > 0m)
            json.Number("minimumAvailability", node.MinimumAvailability);
        if (node.MinimumWeight > 0m)
            json.Number("minimumWeight", node.MinimumWeight);
        json.Number("weightTotal", node.WeightTotal);
        json.Writer.WriteStartArray("items");
        foreach (var item in node.Items)
            Item(item);
        json.Writer.WriteEndArray();
    }
}

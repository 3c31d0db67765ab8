using PlanMetrics.Json;

namespace PlanMetrics.Profiles;

/// <summary>Writes the tree of a profile, a line an item.</summary>
internal sealed class TreeJson(JsonRows json)
{
    public void Write(TreeNode root)
    {
        json.Line();
        json.Writer.WriteStartObject("tree");
        WriteGroup(root);
        json.Writer.WriteEndObject();
    }

    private void WriteItem(TreeNode node)
    {
        json.Line();
        json.Writer.WriteStartObject();
        json.Text(node.IsTarget ? "target" : "group", node.Id);
        json.Number(node.Points is null ? "weight" : "points", node.Points ?? node.Weight);
        ProfileJson.Texts(json, "kinds", node.Kinds);
        if (node.IsTarget)
            WriteRule(node.Rule);
        else
            WriteGroup(node);
        json.Writer.WriteEndObject();
    }

    private void WriteRule(ScoringRule? rule)
    {
        if (rule is null)
            return;
        json.Writer.WriteStartObject("rule");
        RuleJson.Write(rule, json);
        json.Writer.WriteEndObject();
    }

    private void WriteGroup(TreeNode group)
    {
        if (group.Name != group.Id)
            json.Text("name", group.Name);
        ProfileJson.Choice(json, "aggregate", group.Aggregate);
        json.Number("minimumAvailability", ProfileJson.Stated(group.MinimumAvailability));
        json.Number("minimumWeight", ProfileJson.Stated(group.MinimumWeight));
        json.Number("weightTotal", group.WeightTotal);
        json.Writer.WriteStartArray("items");
        foreach (var item in group.Items)
            WriteItem(item);
        json.Writer.WriteEndArray();
    }
}

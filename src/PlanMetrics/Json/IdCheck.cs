using PlanMetrics.Diagnostics;

namespace PlanMetrics.Json;

/// <summary>Checks ids inside lists of objects: each once, and each reference to one that exists.</summary>
internal sealed class IdCheck(DataNode root, DataReader reader)
{
    public void Unique(string list, string property)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (value, path) in Values(list, property))
            if (value.Text.Length > 0 && !seen.Add(value.Text))
                reader.Report(DataFileCodes.DuplicateId, value, ("path", path), ("found", value.Text));
    }

    public void Known(string list, string property, IEnumerable<string> known, LocalText what)
    {
        var ids = known.ToHashSet(StringComparer.Ordinal);
        foreach (var (value, path) in Values(list, property))
            if (value.Text.Length > 0 && !ids.Contains(value.Text))
                reader.Report(DataFileCodes.UnknownId, value, ("path", path), ("found", value.Text), ("expected", what));
    }

    private IEnumerable<(DataNode Value, string Path)> Values(string list, string property)
    {
        var items = root.Members.FirstOrDefault(member => member.Name == list)?.Value.Items ?? [];
        for (var i = 0; i < items.Length; i++)
        {
            if (items[i].Members.FirstOrDefault(member => member.Name == property)?.Value is not { } value)
                continue;
            var path = $"{list}[{NumberText.Of(i)}].{property}";
            if (value.Kind is DataKind.Text or DataKind.Number)
                yield return (value, path);
            for (var j = 0; j < value.Items.Length; j++)
                yield return (value.Items[j], $"{path}[{NumberText.Of(j)}]");
        }
    }
}

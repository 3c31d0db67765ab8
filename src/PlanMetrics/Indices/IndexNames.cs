using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Submissions;

namespace PlanMetrics.Indices;

/// <summary>The ids and names of one list of an index workbook, each of which must stand once, and what they stand for.</summary>
internal sealed class IndexNames(IndexFaults faults)
{
    private readonly Dictionary<string, (string Id, string Place)> byKey = new(StringComparer.Ordinal);

    /// <summary>Takes an id and a name; a spelling that something else has is reported.</summary>
    public void Claim(string id, LocalText name, string sheet, SourceCell cell)
    {
        var place = $"{sheet}!{cell.Address}";
        foreach (var spelling in (string[])[id, name.Chinese, name.English])
        {
            var key = TextFold.Key(spelling);
            if (byKey.TryGetValue(key, out var owner) && (owner.Id != id || owner.Place != place))
            {
                faults.Report(IndexCodes.NameTwice, sheet, cell, ("found", spelling), ("other", owner.Place));
                return;
            }

            byKey[key] = (id, place);
        }
    }

    /// <summary>The id that an id or a name stands for, or null.</summary>
    public string? Find(string text) => byKey.TryGetValue(TextFold.Key(text), out var found) ? found.Id : null;

    /// <summary>The nearest of them in words; empty for none.</summary>
    public LocalText Nearest(string text) => Nearest(text, byKey.Keys);

    /// <summary>The nearest of some names in words, where a third of the text at most differs; empty for none.</summary>
    public static LocalText Nearest(string text, IEnumerable<string> names)
    {
        const int Longest = 64;
        var key = TextFold.Key(text);
        if (key.Length is 0 or > Longest)
            return "";
        var best = names.Where(name => name.Length <= Longest)
            .Select(name => (Name: name, Distance: EditDistance.Between(TextFold.Key(name), key)))
            .Where(candidate => candidate.Distance * 3 <= key.Length)
            .OrderBy(candidate => candidate.Distance).ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.Name is { } name ? Suggestion.Of(name) : "";
    }
}

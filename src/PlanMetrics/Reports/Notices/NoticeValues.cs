using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;

namespace PlanMetrics.Reports.Notices;

/// <summary>What is filled in: texts and lists by name. What a thing on a list does not say by itself is said by what it stands in.</summary>
internal sealed class NoticeValues
{
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<NoticeValues>> lists = new(StringComparer.Ordinal);

    public void Add(NoticeWord word, string text)
    {
        // Whatever people have named a unit, nothing hides in a document and every line stays one.
        var shown = VisibleText.OneLine(text);
        texts[TextFold.Key(word.Name.Chinese)] = shown;
        texts[TextFold.Key(word.Name.English)] = shown;
    }

    public void Add(NoticeWord word, ImmutableArray<NoticeValues> items)
    {
        lists[TextFold.Key(word.Name.Chinese)] = items;
        lists[TextFold.Key(word.Name.English)] = items;
    }

    /// <summary>The text of a folded name, or null.</summary>
    public string? Text(string key) => texts.GetValueOrDefault(key);

    /// <summary>The list of a folded name, or null.</summary>
    public ImmutableArray<NoticeValues>? List(string key) => lists.TryGetValue(key, out var items) ? items : null;
}

using System.Collections.Immutable;
using PlanMetrics.Plans;

namespace PlanMetrics.Reports.Notices;

/// <summary>占位词表: all that a template of one kind may ask for.</summary>
/// <param name="Words">The words, in the order in which they are documented.</param>
internal sealed record NoticeVocabulary(ImmutableArray<NoticeWord> Words)
{
    /// <summary>Values of every word, each text empty and each list with one thing on it: what a template is checked against.</summary>
    public NoticeValues Example()
    {
        var values = new NoticeValues();
        foreach (var word in Words)
            if (word.Items is { } items)
                values.Add(word, [items.Example()]);
            else
                values.Add(word, "");
        return values;
    }

    /// <summary>All names, those of things on lists included, in both languages.</summary>
    public IEnumerable<string> Names() =>
        Words.SelectMany(word => new[] { word.Name.Chinese, word.Name.English }.Concat(word.Items?.Names() ?? [])).Distinct(StringComparer.Ordinal);

    /// <summary>The list on whose things a word stands, where it stands on none by itself; null where there is none.</summary>
    public NoticeWord? ListOf(string key) =>
        Words.FirstOrDefault(word => word.Items is { } items && (items.Words.Any(item => IsNamed(item, key)) || items.ListOf(key) is not null));

    private static bool IsNamed(NoticeWord word, string key) => TextFold.Key(word.Name.Chinese) == key || TextFold.Key(word.Name.English) == key;
}

using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;

namespace PlanMetrics.Indices;

/// <summary>The words that people use for the values of a choice; case, width and blanks do not matter.</summary>
internal sealed class IndexWords<T>
{
    private readonly Dictionary<string, T> byKey = new(StringComparer.Ordinal);

    /// <summary>Words in lines <c>chinese|english|other ...</c>: the first two are the ones that findings propose.</summary>
    public IndexWords(params (T Value, string Words)[] lines)
    {
        foreach (var (value, words) in lines)
            foreach (var word in words.Split('|'))
                byKey.TryAdd(TextFold.Key(word), value);
        Expected = new(
            string.Join('、', lines.Select(line => line.Words.Split('|')[0])) + "之一", "one of " + string.Join(", ", lines.Select(line => line.Words.Split('|')[1])));
    }

    /// <summary>What may stand there, for a finding.</summary>
    public LocalText Expected { get; }

    public bool TryFind(string text, out T value) => byKey.TryGetValue(TextFold.Key(text), out value!);
}

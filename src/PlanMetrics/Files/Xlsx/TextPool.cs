namespace PlanMetrics.Files.Xlsx;

/// <summary>Makes one string of short texts that return again and again, such as small numbers.</summary>
internal sealed class TextPool
{
    private const int Longest = 12;
    private const int Most = 4096;
    private readonly HashSet<string> texts = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public TextPool() => lookup = texts.GetAlternateLookup<ReadOnlySpan<char>>();

    public string Get(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest)
            return text.ToString();
        if (lookup.TryGetValue(text, out var pooled))
            return pooled;
        var made = text.ToString();
        if (texts.Count < Most)
            texts.Add(made);
        return made;
    }
}

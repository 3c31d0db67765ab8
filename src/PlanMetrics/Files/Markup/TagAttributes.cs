namespace PlanMetrics.Files.Markup;

/// <summary>The attributes of one tag by their places in the window.</summary>
internal sealed class TagAttributes
{
    private const int Most = 64;
    private readonly TagAttribute[] all = new TagAttribute[Most];

    public int Count { get; private set; }

    /// <summary>Whether any name has a prefix or declares one.</summary>
    public bool HasNames { get; private set; }

    public ref readonly TagAttribute this[int index] => ref all[index];

    public void Clear()
    {
        Count = 0;
        HasNames = false;
    }

    /// <exception cref="UnusualMarkupException">The name stands twice, or there are very many.</exception>
    public void Add(ReadOnlySpan<byte> window, in TagAttribute attribute)
    {
        if (Count == Most)
            throw new UnusualMarkupException();
        var local = attribute.Local(window);
        foreach (ref readonly var other in all.AsSpan(0, Count))
            if (other.NameEnd - other.Name - other.Prefix == local.Length && other.IsPrefixed == attribute.IsPrefixed && other.Local(window).SequenceEqual(local)
                && !(other.IsDeclaration(window) ^ attribute.IsDeclaration(window)))
                throw new UnusualMarkupException();
        HasNames |= attribute.IsPrefixed || attribute.IsDeclaration(window);
        all[Count++] = attribute;
    }
}

using System.Text;

namespace PlanMetrics.Files.Markup;

/// <summary>The elements a walk is within, by the names their ends must repeat, and the prefixes declared by them.</summary>
internal sealed class OpenElements
{
    private static readonly byte[] Compatibility = Encoding.ASCII.GetBytes(PartWalk.CompatibilityNamespace);
    private readonly List<Prefix> prefixes = [];
    private byte[] names = new byte[256];
    private int[] starts = new int[16];
    private bool[] marks = new bool[16];
    private int length;

    public int Count { get; private set; }

    /// <summary>The name of the innermost element, as written.</summary>
    public ReadOnlySpan<byte> Name => names.AsSpan(starts[Count - 1], length - starts[Count - 1]);

    /// <summary>Whether the innermost element belongs to the namespace of mc:AlternateContent.</summary>
    public bool IsMark => marks[Count - 1];

    public void Push(ReadOnlySpan<byte> name, bool isMark)
    {
        if (Count == starts.Length)
        {
            Array.Resize(ref starts, Count * 2);
            Array.Resize(ref marks, Count * 2);
        }
        while (names.Length < length + name.Length)
            Array.Resize(ref names, names.Length * 2);
        starts[Count] = length;
        marks[Count++] = isMark;
        name.CopyTo(names.AsSpan(length));
        length += name.Length;
    }

    public void Pop()
    {
        length = starts[--Count];
        Forget();
    }

    /// <summary>
    /// Declares what the tag of an element that is about to be opened declares; every prefix in it must then be known. Whether the
    /// element's own prefix means the namespace of mc:AlternateContent.
    /// </summary>
    /// <exception cref="UnusualMarkupException">A prefix was never declared, or a declaration is a special one.</exception>
    public bool Resolve(ReadOnlySpan<byte> prefix, TagAttributes attributes, ReadOnlySpan<byte> window)
    {
        for (var i = 0; i < attributes.Count; i++)
            if (attributes[i].IsDeclaration(window))
                Declare(attributes[i], window);
        for (var i = 0; i < attributes.Count; i++)
            if (attributes[i].IsPrefixed && !attributes[i].IsDeclaration(window))
                CheckPrefix(attributes[i], window);
        return !prefix.IsEmpty && MeansMark(prefix);
    }

    /// <summary>Drops the prefixes declared within an element that has ended.</summary>
    public void Forget()
    {
        while (prefixes.Count > 0 && prefixes[^1].Level >= Count)
            prefixes.RemoveAt(prefixes.Count - 1);
    }

    // Of XML's own attributes only the usual one is usual; what else they may say is for the framework to know.
    private void CheckPrefix(in TagAttribute attribute, ReadOnlySpan<byte> window)
    {
        var value = attribute.ValueOf(window);
        if (!attribute.PrefixOf(window).SequenceEqual("xml"u8))
            MeansMark(attribute.PrefixOf(window));
        else if (!attribute.Local(window).SequenceEqual("space"u8) || !(value.SequenceEqual("preserve"u8) || value.SequenceEqual("default"u8)))
            throw new UnusualMarkupException();
    }

    private void Declare(in TagAttribute declaration, ReadOnlySpan<byte> window)
    {
        var space = declaration.ValueOf(window);
        var isMark = space.SequenceEqual(Compatibility);
        if (!declaration.IsPlain || space.StartsWith("http://www.w3.org/"u8))
            throw new UnusualMarkupException();
        if (declaration.IsPrefixed)
        {
            var prefix = declaration.Local(window);
            if (space.IsEmpty || prefix.StartsWith("xml"u8))
                throw new UnusualMarkupException();
            prefixes.Add(new Prefix(prefix.ToArray(), isMark, Count));
        }
        else if (isMark)
            throw new UnusualMarkupException();
    }

    private bool MeansMark(ReadOnlySpan<byte> prefix)
    {
        for (var i = prefixes.Count - 1; i >= 0; i--)
            if (prefix.SequenceEqual(prefixes[i].Name))
                return prefixes[i].IsMark;
        throw new UnusualMarkupException();
    }

    private sealed record Prefix(byte[] Name, bool IsMark, int Level);
}

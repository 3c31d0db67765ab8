namespace PlanMetrics.Files.Markup;

/// <summary>One attribute by its places in the window.</summary>
/// <param name="Name">Where its name starts.</param>
/// <param name="Prefix">How many bytes its prefix has, the colon included; 0 for none.</param>
/// <param name="NameEnd">Where its name ends.</param>
/// <param name="Value">Where its value starts.</param>
/// <param name="ValueEnd">Where its value ends.</param>
/// <param name="IsPlain">Whether its value means what it shows: no references, no line breaks.</param>
internal readonly record struct TagAttribute(int Name, int Prefix, int NameEnd, int Value, int ValueEnd, bool IsPlain)
{
    public bool IsPrefixed => Prefix > 0;

    public ReadOnlySpan<byte> Local(ReadOnlySpan<byte> window) => window[(Name + Prefix)..NameEnd];

    public ReadOnlySpan<byte> PrefixOf(ReadOnlySpan<byte> window) => Prefix == 0 ? [] : window.Slice(Name, Prefix - 1);

    public ReadOnlySpan<byte> ValueOf(ReadOnlySpan<byte> window) => window[Value..ValueEnd];

    /// <summary>Whether it declares a namespace: <c>xmlns</c> or <c>xmlns:x</c>.</summary>
    public bool IsDeclaration(ReadOnlySpan<byte> window) =>
        Prefix == 0 ? NameEnd - Name == 5 && window[Name..NameEnd].SequenceEqual("xmlns"u8) : Prefix == 6 && PrefixOf(window).SequenceEqual("xmlns"u8);
}

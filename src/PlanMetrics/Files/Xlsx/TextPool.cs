namespace PlanMetrics.Files.Xlsx;

/// <summary>Makes one string of short texts that return again and again, such as small numbers.</summary>
internal sealed class TextPool
{
    private const int Longest = 12;
    private const int Places = 1024;
    private readonly string?[] texts = new string?[Places];

    public string Get(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest)
            return text.ToString();
        ref var place = ref texts[PlaceOf(text)];
        if (place is null || !text.SequenceEqual(place))
            place = text.ToString();
        return place;
    }

    private static int PlaceOf(ReadOnlySpan<char> text)
    {
        var place = 0;
        foreach (var character in text)
            place = ((place * 31) + character) & (Places - 1);
        return place;
    }
}

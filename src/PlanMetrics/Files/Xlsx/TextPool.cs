using System.Text;
using PlanMetrics.Json;

namespace PlanMetrics.Files.Xlsx;

/// <summary>Makes one string of short texts that return again and again, such as small numbers, days and the names of units.</summary>
internal sealed class TextPool
{
    private const int Longest = 40;
    private const int Places = 4096;
    private const int Days = 1024;
    private readonly string?[] texts = new string?[Places];
    private (DateOnly Day, string? Text)[] days = [];

    /// <summary>The text of UTF-8 bytes.</summary>
    public string Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > Longest)
            return Encoding.UTF8.GetString(utf8);
        ref var place = ref texts[PlaceOf(utf8)];
        if (place is null || !Equals(utf8, place))
            place = Encoding.UTF8.GetString(utf8);
        return place;
    }

    /// <summary>The text of a day; writing one takes longer than reading it.</summary>
    public string Get(DateOnly day)
    {
        if (days.Length == 0)
            days = new (DateOnly, string?)[Days];
        ref var known = ref days[day.DayNumber % Days];
        if (known.Day != day || known.Text is null)
            known = (day, NumberText.Of(day));
        return known.Text;
    }

    private static bool Equals(ReadOnlySpan<byte> utf8, string text)
    {
        if (Ascii.IsValid(utf8))
            return Ascii.Equals(utf8, text);
        Span<char> characters = stackalloc char[Longest];
        return text.AsSpan().SequenceEqual(characters[..Encoding.UTF8.GetChars(utf8, characters)]);
    }

    private static int PlaceOf(ReadOnlySpan<byte> utf8)
    {
        var place = 0;
        foreach (var unit in utf8)
            place = ((place * 31) + unit) & 0xFFFFFF;
        return (place ^ (place >> 12)) & (Places - 1);
    }
}

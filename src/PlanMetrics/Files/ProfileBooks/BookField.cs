using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;

namespace PlanMetrics.Files.ProfileBooks;

/// <summary>A column of a sheet, or an item of the first one.</summary>
/// <param name="Path">The property that it holds, from the row's object on: <c>rule.deduct</c>.</param>
/// <param name="Name">Its heading.</param>
/// <param name="Kind">How its cells are understood.</param>
/// <param name="Help">What it says, for people.</param>
/// <param name="Example">What a cell may hold.</param>
internal sealed record BookField(string Path, LocalText Name, BookKind Kind, LocalText Help, LocalText Example)
{
    /// <summary>Whether a cell holds a list.</summary>
    public bool IsList { get; init; }

    /// <summary>The words of a closed value.</summary>
    public BookWords? Words { get; init; }

    /// <summary>Its width in characters; a Chinese one counts two.</summary>
    public double Width { get; init; } = 12;

    /// <summary>Whether its cells hold numbers.</summary>
    public bool IsNumber => Kind is BookKind.Number or BookKind.Share or BookKind.Percent;

    /// <summary>Whether a heading means this column: its name in either language, or the property itself.</summary>
    public bool IsNamed(string heading)
    {
        var key = TextFold.Key(heading);
        return key == TextFold.Key(Name.Chinese) || key == TextFold.Key(Name.English) || key == TextFold.Key(Path);
    }
}

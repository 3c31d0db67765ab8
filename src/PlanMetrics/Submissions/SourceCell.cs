using System.Globalization;
using PlanMetrics.Json;

namespace PlanMetrics.Submissions;

/// <summary>One addressed cell, uninterpreted: what kind it is, its raw text, and where it stands.</summary>
/// <param name="Kind">What the cell holds.</param>
/// <param name="Text">The raw text; empty for a blank cell.</param>
/// <param name="Address">Its place on the sheet.</param>
/// <param name="Traits">What else is known of it.</param>
public readonly record struct SourceCell(
    CellKind Kind, string Text, CellAddress Address = default, CellTraits Traits = CellTraits.None)
{
    /// <summary>A cell with nothing in it.</summary>
    public static SourceCell Blank { get; } = new(CellKind.Blank, "");

    /// <summary>Whether the cell holds nothing.</summary>
    public bool IsBlank => Kind == CellKind.Blank;

    /// <summary>Whether somebody put something into the cell, usable or not: a picture and a formula without its result are no blanks.</summary>
    internal bool IsFilled => !IsBlank || (Traits & (CellTraits.Picture | CellTraits.NoCachedValue | CellTraits.Merged)) != 0;

    /// <summary>A text made in code.</summary>
    /// <param name="text">The text; null or white space makes a blank cell.</param>
    public static implicit operator SourceCell(string? text) =>
        string.IsNullOrWhiteSpace(text) ? Blank : new(CellKind.Text, text);

    /// <summary>A number made in code.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator SourceCell(decimal number) =>
        new(CellKind.Number, number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A day made in code.</summary>
    /// <param name="date">The day.</param>
    public static implicit operator SourceCell(DateOnly date) =>
        new(CellKind.Date, NumberText.Of(date));

    /// <summary>A text made in code.</summary>
    /// <param name="text">The text; null or white space makes a blank cell.</param>
    public static SourceCell FromString(string? text) => text;

    /// <summary>A number made in code.</summary>
    /// <param name="number">The number.</param>
    public static SourceCell FromDecimal(decimal number) => number;

    /// <summary>A day made in code.</summary>
    /// <param name="date">The day.</param>
    public static SourceCell FromDateOnly(DateOnly date) => date;
}

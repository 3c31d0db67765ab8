namespace PlanMetrics.Diagnostics;

/// <summary>Where a finding stands: a file, and a place in it.</summary>
/// <param name="File">The file's path relative to its input folder, with forward slashes; empty where no file is meant.</param>
/// <param name="Sheet">The sheet's name; empty for files without sheets.</param>
/// <param name="Cell">The cell (<c>C7</c>), the line and column (<c>12:5</c>) or the JSON place (<c>targets[3].threshold</c>); empty for the whole file.</param>
public sealed record SourceLocation(string File, string Sheet = "", string Cell = "")
{
    /// <summary>No place: a finding about the whole evaluation.</summary>
    public static SourceLocation None { get; } = new("");

    /// <summary>The place as build tools write it: <c>一季度.xlsx(数据!C7)</c>.</summary>
    public override string ToString()
    {
        var place = Sheet.Length > 0 && Cell.Length > 0 ? $"{Sheet}!{Cell}" : Sheet + Cell;
        return place.Length > 0 ? $"{File}({place})" : File;
    }

    /// <summary>The order of places: by file and sheet, then by cell, A2 before A10.</summary>
    internal static int ComparePlaces(SourceLocation one, SourceLocation other)
    {
        var order = string.CompareOrdinal(one.File, other.File);
        if (order == 0) order = string.CompareOrdinal(one.Sheet, other.Sheet);
        if (order == 0) order = one.Cell.Length.CompareTo(other.Cell.Length);
        return order != 0 ? order : string.CompareOrdinal(one.Cell, other.Cell);
    }
}

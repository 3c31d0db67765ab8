using System.Collections.Immutable;

namespace PlanMetrics.Json;

/// <summary>A value of a data file that remembers where it stands, so that every fault can name its place.</summary>
/// <param name="Kind">What kind of value it is.</param>
/// <param name="Text">The string's text, or the raw digits of a number.</param>
/// <param name="Line">Its line, from 1; 0 where it stands in no text.</param>
/// <param name="Column">Its column in characters, from 1; 0 where it stands in no text.</param>
internal sealed record DataNode(DataKind Kind, string Text, int Line, int Column)
{
    /// <summary>The sheet of a workbook that it stands on; empty where line and column are its place.</summary>
    public string Sheet { get; init; } = "";

    /// <summary>Its cell, such as <c>C7</c>, or its path; empty for all of the sheet.</summary>
    public string Cell { get; init; } = "";

    public ImmutableArray<DataMember> Members { get; init; } = [];

    public ImmutableArray<DataNode> Items { get; init; } = [];

    /// <summary>The same values, each placed by its path: for a text that the program wrote and nobody can look into.</summary>
    public DataNode PlacedByPath(string path = "") => this with
    {
        Line = 0,
        Column = 0,
        Cell = path,
        Members = [.. Members.Select(member => member with { Value = member.Value.PlacedByPath(path.Length == 0 ? member.Name : $"{path}.{member.Name}") })],
        Items = [.. Items.Select((item, i) => item.PlacedByPath($"{path}[{NumberText.Of(i)}]"))],
    };
}

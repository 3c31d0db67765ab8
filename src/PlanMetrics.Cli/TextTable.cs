namespace PlanMetrics.Cli;

/// <summary>A table of aligned columns; Chinese characters count two.</summary>
internal sealed class TextTable(params TextTable.Heading[] headings)
{
    private const string Gap = "  ";

    private readonly List<string[]> rows = [];

    /// <summary>A column: its heading, and whether it holds numbers, which stand to the right.</summary>
    public readonly record struct Heading(string Text, bool IsNumber = false);

    public bool IsEmpty => rows.Count == 0;

    public void Add(params string[] cells) => rows.Add(cells);

    public void WriteTo(TextWriter writer, string indent = "")
    {
        var widths = headings.Select((heading, i) => rows.Select(row => TextWidth.Of(row[i])).Append(TextWidth.Of(heading.Text)).Max()).ToArray();
        WriteRow([.. headings.Select(heading => heading.Text)]);
        foreach (var row in rows)
            WriteRow(row);

        void WriteRow(string[] cells) =>
            writer.WriteLine(indent + string.Join(Gap, cells.Select((cell, i) =>
                headings[i].IsNumber ? TextWidth.PadLeft(cell, widths[i]) : TextWidth.Pad(cell, widths[i]))).TrimEnd());
    }
}

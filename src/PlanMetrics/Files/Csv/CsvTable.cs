using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Reports;

namespace PlanMetrics.Files.Csv;

/// <summary>
/// Writes a table as CSV: UTF-8 with a byte-order mark (Excel then shows Chinese text intact), RFC 4180, CRLF.
/// A typed text that a spreadsheet would run as a formula gets an apostrophe in front, and what no text file may hold is written
/// as its number; numbers are never touched.
/// </summary>
internal static class CsvTable
{
    // Full-width forms too: Excel for Chinese takes them for their ASCII twins.
    private const string FormulaStarts = "=+-@\t\r\n\0＝＋－＠";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true);

    public static void Write<T>(IReadOnlyList<Column<T>> columns, IEnumerable<T> rows, Stream stream)
    {
        using var writer = new StreamWriter(stream, Utf8, bufferSize: 1 << 15, leaveOpen: true);
        for (var i = 0; i < columns.Count; i++)
            Append(writer, i, columns[i].Name);
        writer.Write("\r\n");
        foreach (var row in rows)
        {
            for (var i = 0; i < columns.Count; i++)
            {
                var field = columns[i].Value(row);
                Append(writer, i, field.IsTyped ? Guard(field.Text) : field.Text);
            }

            writer.Write("\r\n");
        }
    }

    /// <summary>The text as a spreadsheet shows it without running it.</summary>
    public static string Guard(string text) =>
        text.Length > 0 && FormulaStarts.Contains(text[0], StringComparison.Ordinal) ? "'" + VisibleText.Lines(text) : VisibleText.Lines(text);

    private static void Append(StreamWriter writer, int column, string text)
    {
        if (column > 0)
            writer.Write(',');
        if (text.AsSpan().IndexOfAny(",\"\r\n") < 0)
        {
            writer.Write(text);
            return;
        }

        writer.Write('"');
        writer.Write(text.Replace("\"", "\"\"", StringComparison.Ordinal));
        writer.Write('"');
    }
}

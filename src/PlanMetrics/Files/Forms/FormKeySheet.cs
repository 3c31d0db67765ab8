using System.Globalization;
using ClosedXML.Excel;
using PlanMetrics.Json;
using PlanMetrics.Plans;
using PlanMetrics.Submissions;

namespace PlanMetrics.Files.Forms;

/// <summary>Writes and reads the very hidden sheet of a form: a line a fact, all of it text.</summary>
internal static class FormKeySheet
{
    public const string Name = "planmetrics";

    private const string Marker = "planmetrics-form";
    private const string Version = "1";
    private const string Cumulative = "cumulative";

    public static void Write(XLWorkbook workbook, FormKey key)
    {
        var sheet = workbook.AddWorksheet(Name);
        sheet.Visibility = XLWorksheetVisibility.VeryHidden;
        var at = 0;
        foreach (var line in Lines(key))
        {
            at++;
            for (var i = 0; i < line.Length; i++)
                FormStyle.Put(sheet, at, i + 1, line[i]);
        }

        FormStyle.Protect(sheet);
    }

    /// <summary>What a sheet says, or null where it is none of a form; a sheet of another version says nothing but that.</summary>
    public static FormKeyReading? Read(IReadOnlyList<SourceCell[]> rows)
    {
        if (rows.Count == 0 || Text(rows[0], 1) != Marker)
            return null;
        if (Text(rows[0], 2) != Version)
            return new(null, Text(rows[0], 2));
        var key = new FormKey("", "", 0, "", "", []);
        var tables = new List<FormKeyTable>();
        foreach (var row in rows.Skip(1))
            switch (Text(row, 1))
            {
                case "plan": key = key with { PlanId = Text(row, 2), PlanHash = Text(row, 3) }; break;
                case "year": key = key with { Year = int.TryParse(Text(row, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0 }; break;
                case "unit": key = key with { UnitId = Text(row, 2), UnitName = Text(row, 3) }; break;
                case "table": tables.Add(new FormKeyTable(Text(row, 2), Text(row, 3))); break;
                case "mark" when tables.Count > 0: tables[^1] = tables[^1] with { Marks = tables[^1].Marks.Add(Text(row, 2)) }; break;
                case "text" when tables.Count > 0: tables[^1] = tables[^1] with { Texts = tables[^1].Texts.Add(Text(row, 2)) }; break;
                case "period" when tables.Count > 0:
                    tables[^1] = tables[^1] with { Periods = tables[^1].Periods.Add(new(Text(row, 2), Text(row, 3))) };
                    break;
                case "row" when tables.Count > 0 && EnumName<FigureKind>.TryParse(Text(row, 4), out var figure):
                    tables[^1] = tables[^1] with
                    {
                        Rows = tables[^1].Rows.Add(new(Text(row, 2), Text(row, 3), figure, Text(row, 6) == Cumulative, Text(row, 5))),
                    };
                    break;
                default: return new(null, Text(row, 1));
            }

        var isWhole = key.PlanId.Length > 0 && key.Year > 0 && key.UnitId.Length > 0
            && tables.Count > 0 && tables.TrueForAll(table => table.Number.Length > 0 && table.Periods.Length > 0 && table.Rows.Length > 0);
        return isWhole ? new(key with { Tables = [.. tables] }, Version) : new(null, Version);
    }

    private static IEnumerable<string[]> Lines(FormKey key)
    {
        yield return [Marker, Version];
        yield return ["plan", key.PlanId, key.PlanHash];
        yield return ["year", NumberText.Of(key.Year)];
        yield return ["unit", key.UnitId, key.UnitName];
        foreach (var table in key.Tables)
        {
            yield return ["table", table.Sheet, table.Number];
            foreach (var mark in table.Marks)
                yield return ["mark", mark];
            foreach (var text in table.Texts)
                yield return ["text", text];
            foreach (var period in table.Periods)
                yield return ["period", period.Heading, period.Period];
            foreach (var row in table.Rows)
                yield return ["row", row.TargetId, row.Name, EnumName<FigureKind>.Of(row.Figure), row.Print, row.IsCumulative ? Cumulative : ""];
        }
    }

    private static string Text(SourceCell[] row, int column)
    {
        foreach (var cell in row)
            if (cell.Address.Column == column)
                return cell.Text;
        return "";
    }
}

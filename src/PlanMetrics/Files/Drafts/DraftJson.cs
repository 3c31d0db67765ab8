using System.Globalization;
using PlanMetrics.Json;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Submissions.Ledgers;

namespace PlanMetrics.Files.Drafts;

/// <summary>Writes a drafted mapping. Whatever was guessed carries <c>"confirmed": false</c>, so that the file is refused until a person has looked at it.</summary>
internal sealed class DraftJson(JsonRows json, Plan plan)
{
    public void Write(string fileName, IReadOnlyList<DraftTable> tables)
    {
        json.Writer.WriteStartObject();
        json.Text("$schema", "mapping.schema.json");
        json.Writer.WriteNumber("schemaVersion", MappingFile.SchemaVersion);
        json.Line();
        json.Text("comment", "自动起草的映射：逐项核对后删去各处的 confirmed 和 comment，才能使用。 / A draft: check each proposal and remove its confirmed and comment.");
        json.Line();
        json.Writer.WriteStartArray("files");
        json.Writer.WriteStringValue(fileName);
        json.Writer.WriteEndArray();
        json.Rows("tables", tables, Table);
        json.Line();
        json.Writer.WriteEndObject();
    }

    private void Table(DraftTable table)
    {
        json.Writer.WriteStartObject();
        json.Line();
        if (table.SheetNames.First().Length > 0)
            Texts("sheets", table.SheetNames);
        if (table.Layout.IsTurned)
            json.Text("records", "columns");
        json.Writer.WriteNumber("headerRows", table.Layout.Headings.LastRow - table.Layout.Headings.FirstRow + 1);
        Unit(table);
        Period(table);
        Column(table, DraftRole.Target, "target", "指标所在列。 / The column of targets.");
        Column(table, DraftRole.Evidence, "evidence", "佐证材料所在列。 / The column of evidence.");
        Column(table, DraftRole.Note, "note", "备注所在列。 / The column of notes.");
        json.Rows("figures", DraftFigure.Of(table), figure => Figure(table, figure));
        json.Line();
        json.Writer.WriteStartArray("ignore");
        foreach (var column in table.With(DraftRole.Other))
            PathValue(column.Path);
        json.Writer.WriteEndArray();
        Names(table);
        json.Line();
        json.Writer.WriteEndObject();
    }

    private void Unit(DraftTable table)
    {
        if (table.Layout.HasUnitsAbove)
            return;
        json.Line();
        json.Writer.WriteStartObject("unit");
        if (table.With(DraftRole.Unit).FirstOrDefault() is { } column)
            Path("column", column.Path);
        else if (table.Title.Contains("填报单位", StringComparison.Ordinal))
            json.Text("label", "填报单位");
        else
            json.Writer.WriteBoolean("sheetName", true);
        Proposal("单位从此处读取。 / Where the units stand.");
        json.Writer.WriteEndObject();
    }

    private void Period(DraftTable table)
    {
        if (table.Columns.Any(column => column.Path.Contains(HeaderMarks.TextOf(HeaderMark.Period))))
            return;
        if (table.With(DraftRole.Period).Any())
        {
            Column(table, DraftRole.Period, "period", "报告期所在列。 / The column of periods.");
            return;
        }

        json.Line();
        json.Text("period", PeriodIn(table.Title) ?? "全年");
    }

    private void Column(DraftTable table, DraftRole role, string name, string comment)
    {
        if (table.With(role).FirstOrDefault() is not { } column)
            return;
        json.Line();
        json.Writer.WriteStartObject(name);
        Path("column", column.Path);
        Proposal(comment);
        json.Writer.WriteEndObject();
    }

    private void Figure(DraftTable table, DraftFigure figure)
    {
        json.Writer.WriteStartObject();
        var context = $"{table.Title} {table.SheetNames.First()} ";
        var guesses = figure.IsRatio
            ? TargetGuess.Of(plan, true, context + figure.Numerator!.Group, figure.Numerator.Name, figure.Denominator!.Name)
            : TargetGuess.Of(plan, false, context, figure.Single!.Name, "");
        var isNamed = table.With(DraftRole.Target).Any();
        if (!isNamed)
            json.Text("target", guesses[0].Target.Id);
        if (figure.IsRatio)
        {
            Path("numerator", figure.Numerator!.Path);
            Path("denominator", figure.Denominator!.Path);
        }
        else
        {
            Path(figure.Single!.Role == DraftRole.Date ? "date" : "value", figure.Single.Path);
        }

        Proposal(isNamed ? "各部分所在列。 / The columns of its parts."
            : "名称最接近的指标 / nearest targets: " + string.Join("；", guesses.Select(Describe)));
        json.Writer.WriteEndObject();
    }

    private static string Describe(TargetGuess guess) =>
        string.Create(CultureInfo.InvariantCulture, $"{guess.Target.Name.Chinese} {guess.Target.Id} {guess.Confidence * 100:0}%");

    private void Names(DraftTable table)
    {
        if (table.UnknownUnits.Length == 0)
            return;
        json.Line();
        json.Writer.WriteStartObject("names");
        json.Writer.WriteStartObject("unit");
        foreach (var (name, nearest) in table.UnknownUnits)
        {
            json.Line();
            json.Writer.WriteStartObject(name);
            json.Text("means", nearest?.Name.Chinese ?? name);
            Proposal(nearest is null
                ? "单位名册中没有相近的单位。 / No unit of the roster is near."
                : "名称最接近的单位。 / The nearest unit of the roster.");
            json.Writer.WriteEndObject();
        }

        json.Writer.WriteEndObject();
        json.Writer.WriteEndObject();
    }

    private void Proposal(string comment)
    {
        json.Writer.WriteBoolean("confirmed", false);
        json.Text("comment", comment);
    }

    // The longest period that a title names: 2024年第一季度 in 昭化区2024年第一季度台账.
    private static string? PeriodIn(string title)
    {
        for (var length = Math.Min(title.Length, 14); length >= 4; length--)
            for (var start = 0; start + length <= title.Length; start++)
                if (PeriodGrammar.Parse(title.Substring(start, length)) is { Days: null })
                    return title.Substring(start, length).Trim();
        return null;
    }

    private void Path(string name, string[] path)
    {
        json.Writer.WritePropertyName(name);
        PathValue(path);
    }

    private void PathValue(string[] path)
    {
        if (path.Length == 1)
        {
            json.Writer.WriteStringValue(path[0]);
            return;
        }

        json.Writer.WriteStartArray();
        foreach (var text in path)
            json.Writer.WriteStringValue(text);
        json.Writer.WriteEndArray();
    }

    private void Texts(string name, IEnumerable<string> texts)
    {
        json.Writer.WriteStartArray(name);
        foreach (var text in texts)
            json.Writer.WriteStringValue(text);
        json.Writer.WriteEndArray();
    }
}

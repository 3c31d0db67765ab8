using System.Collections.Immutable;
using System.Text;
using PlanMetrics.Plans;
using PlanMetrics.Reports;
using PlanMetrics.Rosters;

namespace PlanMetrics.Results.Packaging;

/// <summary>编码手册: every column of every table of the assessment package, and the codes of targets and units.</summary>
internal static class Codebook
{
    /// <summary>The columns of <c>codebook.csv</c>.</summary>
    public static ImmutableArray<Column<CodebookRow>> Columns { get; } =
    [
        new("file", row => Field.Typed(row.File)),
        new("column", row => Field.Typed(row.Column)),
        new("name_zh", row => Field.Typed(row.Meaning.Name.Chinese)),
        new("name_en", row => Field.Typed(row.Meaning.Name.English)),
        new("type", row => Field.Word(row.Meaning.Type)),
        new("unit", row => Field.Typed(row.Meaning.Unit)),
        new("values", row => Field.Typed(string.Join(";", row.Meaning.Values))),
        new("definition", row => Field.Word(row.Meaning.ByTarget ? "codebook-targets.csv:definition_sha256" : "")),
    ];

    /// <summary>The columns of <c>codebook-targets.csv</c>.</summary>
    /// <param name="plan">The plan.</param>
    public static ImmutableArray<Column<Definition>> TargetColumns(Plan plan) =>
    [
        new("target", card => Field.Typed(card.Target.Id)),
        new("name_zh", card => Field.Typed(card.Target.Name.Chinese)),
        new("name_en", card => Field.Typed(card.Target.Name.English)),
        new("task", card => card.Target.Task > 0 ? Field.Of(card.Target.Task) : Field.Empty),
        new("figure", card => Field.Of(card.Target.Figure)),
        new("unit_of_measure", card => Field.Of(card.Target.UnitOfMeasure)),
        new("counted_in_zh", card => Field.Typed(DefinitionWords.CountingUnit(card.Target).Chinese)),
        new("counted_in_en", card => Field.Typed(DefinitionWords.CountingUnit(card.Target).English)),
        new("comparison", card => Field.Of(card.Target.Comparison)),
        new("threshold", card => Field.Word(card.Target.Threshold?.ToString() ?? "")),
        new("cadence", card => Field.Of(card.Target.Cadence)),
        new("settings", card => Field.Typed(DefinitionWords.Choices(plan, card).Chinese)),
        new("definition_sha256", card => Field.Word(card.Sha256)),
    ];

    /// <summary>The columns of <c>codebook-units.csv</c>.</summary>
    /// <param name="plan">The plan.</param>
    public static ImmutableArray<Column<ReportingUnit>> UnitColumns(Plan plan) =>
    [
        new("unit", unit => Field.Typed(unit.Id)),
        new("name_zh", unit => Field.Typed(unit.Name.Chinese)),
        new("name_en", unit => Field.Typed(unit.Name.English)),
        new("code", unit => Field.Typed(unit.Code)),
        new("kind", unit => Field.Typed(unit.Kind)),
        new("kind_zh", unit => Field.Typed(plan.Kinds.FirstOrDefault(kind => kind.Id == unit.Kind)?.Name.Chinese ?? "")),
        new("scored", unit => Field.Of(unit.Scored)),
        new("valid_from", unit => Field.Of(unit.ValidFrom)),
        new("valid_to", unit => Field.Of(unit.ValidTo)),
        new("successor", unit => Field.Typed(unit.Successor ?? "")),
    ];

    /// <summary>The rows of <c>codebook.csv</c>: the columns of these tables, in their order.</summary>
    /// <param name="tables">The tables of the package.</param>
    public static IEnumerable<CodebookRow> Rows(IEnumerable<PackageFile> tables) =>
        from table in tables
        where table.Path.EndsWith(".csv", StringComparison.Ordinal)
        from column in ColumnsOf(table.Content)
        select new CodebookRow(table.Path, column, CodebookMeanings.Of(table.Path, column));

    // Headings are words of this program: no quotes, no commas.
    private static string[] ColumnsOf(byte[] table)
    {
        var text = table.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? table.AsSpan(Encoding.UTF8.Preamble.Length) : table;
        var end = text.IndexOf("\r\n"u8);
        return Encoding.UTF8.GetString(end < 0 ? text : text[..end]).Split(',');
    }
}

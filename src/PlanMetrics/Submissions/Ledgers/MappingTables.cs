using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Plans;

namespace PlanMetrics.Submissions.Ledgers;

/// <summary>Reads the tables of a mapping file.</summary>
internal sealed class MappingTables(Plan? plan, DataReader reader)
{
    private const int MostHeaderRows = 6;
    private static readonly LocalText PathType = new("表头文字，或由上到下各级表头文字的数组", "a heading, or the headings from the top level down");
    private static readonly LocalText UnitName = new("单位", "unit");
    private static readonly LocalText TargetName = new("指标", "target");
    private static readonly LocalText PeriodName = new("报告期", "period");
    private static readonly LocalText TargetOfPlan = new("规划中的指标", "a target of the plan");

    public LedgerTable Read(DataObject item)
    {
        Confirm(item);
        var table = FieldsOf(item);
        var figures = item.Objects("figures", row => FigureOf(row, table));
        var ignore = item.List("ignore", PathOf, required: false);
        ImmutableArray<HeaderPath> paths =
        [
            .. figures.SelectMany(figure => figure.Paths),
            .. figures.SelectMany(figure => figure.Fields.All).OfType<CellSource.Column>().Select(column => column.Path),
        ];
        if (item.Has("figures") && figures.IsEmpty)
            item.Report(DataFileCodes.UnknownValue, "figures", ("found", "[]"), ("expected", "{...}"));
        var depth = paths.Concat(ignore).Select(path => path.Depth).DefaultIfEmpty(1).Max();
        return new LedgerTable
        {
            Sheets = item.Texts("sheets", required: false) is { IsEmpty: false } sheets ? sheets : ["*"],
            Except = item.Texts("exceptSheets", required: false),
            Title = item.OptionalText("title") ?? "",
            HeaderRows = HeaderRowsOf(item, depth),
            IsTurned = item.Choice("records", RecordsIn.Rows) == RecordsIn.Columns,
            Figures = figures,
            Ignore = ignore,
            Names = item.OptionalObject("names", NamesOf) ?? new LedgerNames(),
            Paths = [.. paths.DistinctBy(path => path.ToString(), StringComparer.Ordinal)],
        };
    }

    /// <summary>Reads what drafts leave at every proposal: a comment, and that nobody has confirmed it yet.</summary>
    public static void Confirm(DataObject item)
    {
        _ = item.OptionalText("comment");
        if (!item.Flag("confirmed", true))
            item.Report(LedgerCodes.Unconfirmed, "confirmed");
    }

    private static int HeaderRowsOf(DataObject item, int depth)
    {
        if (item.OptionalInteger("headerRows") is not { } rows)
            return depth;
        if (rows < depth || rows > MostHeaderRows)
            item.Report(DataFileCodes.Range, "headerRows", ("found", NumberText.Of(rows)), ("expected", $"{NumberText.Of(depth)}..{NumberText.Of(MostHeaderRows)}"));
        return Math.Clamp(rows, 1, MostHeaderRows);
    }

    private LedgerFigure FigureOf(DataObject item, LedgerFields table)
    {
        Confirm(item);
        var figure = new LedgerFigure(FieldsOf(item).Over(table))
        {
            Numerator = OptionalPath(item, "numerator"),
            Denominator = OptionalPath(item, "denominator"),
            Value = OptionalPath(item, "value"),
            Comparator = OptionalPath(item, "comparator"),
            Date = OptionalPath(item, "date"),
        };
        if (!figure.Paths.Any())
            item.ReportAt(item.Node, DataFileCodes.MissingProperty, ("path", item.Join("numerator, denominator, value, comparator, date")));
        Require(item, figure.Fields.Unit, figure.Has(HeaderMark.Unit), UnitName, "{unit}");
        Require(item, figure.Fields.Target, figure.Has(HeaderMark.Target), TargetName, "{target}");
        Require(item, figure.Fields.Period, figure.Has(HeaderMark.Period), PeriodName, "{period}");
        return figure;
    }

    private static void Require(DataObject item, CellSource? source, bool isMarked, LocalText what, string mark)
    {
        if (source is null && !isMarked)
            item.ReportAt(item.Node, LedgerCodes.SourceMissing, ("path", item.Path), ("what", what), ("mark", mark));
    }

    private LedgerFields FieldsOf(DataObject item)
    {
        var target = OptionalSource(item, "target");
        if (target is CellSource.Constant { Text: var name } && plan is not null && plan.FindTarget(name) is null)
            item.Report(DataFileCodes.UnknownId, "target", ("found", name), ("expected", TargetOfPlan));
        return new LedgerFields
        {
            Unit = OptionalSource(item, "unit"),
            Target = target,
            Period = OptionalSource(item, "period"),
            Basis = OptionalSource(item, "basis"),
            Source = OptionalSource(item, "source"),
            Submission = OptionalSource(item, "submission"),
            State = OptionalSource(item, "state"),
            Evidence = OptionalSource(item, "evidence"),
            Note = OptionalSource(item, "note"),
        };
    }

    // A text is the value itself; an object says where the ledger has it.
    private CellSource? OptionalSource(DataObject item, string name) =>
        !item.Has(name) ? Absent(item, name)
        : item.NodeOf(name).Kind == DataKind.Object ? item.OptionalObject(name, SourceOf)
        : new CellSource.Constant(item.Text(name));

    private static CellSource? Absent(DataObject item, string name)
    {
        _ = item.OptionalText(name);
        return null;
    }

    private CellSource SourceOf(DataObject item)
    {
        Confirm(item);
        var column = OptionalPath(item, "column");
        var fill = item.Flag("fill", false);
        var isSheet = item.Flag("sheetName", false);
        var label = item.OptionalText("label");
        if ((column is null ? 0 : 1) + (isSheet ? 1 : 0) + (label is null ? 0 : 1) != 1)
            item.ReportAt(item.Node, DataFileCodes.UnknownValue, ("path", item.Path), ("found", "{...}"), ("expected", "column | sheetName: true | label"));
        if (column is { HasMarks: true })
            item.Report(DataFileCodes.UnknownValue, "column", ("found", column.ToString()), ("expected", PathType));
        return column is not null ? new CellSource.Column(column, fill)
            : label is not null ? new CellSource.Label(label)
            : new CellSource.SheetName();
    }

    private HeaderPath? OptionalPath(DataObject item, string name)
    {
        if (!item.Has(name))
        {
            _ = item.OptionalText(name);
            return null;
        }

        return item.Value<HeaderPath?>(name, null, PathOf);
    }

    private HeaderPath PathOf(DataNode node, string path)
    {
        ImmutableArray<string> texts = node.Kind == DataKind.Array
            ? [.. node.Items.Select((value, i) => reader.TextOf(value, $"{path}[{NumberText.Of(i)}]"))]
            : [node.Kind == DataKind.Text ? reader.TextOf(node, path) : reader.WrongType(node, path, PathType, "")];
        if (texts.IsEmpty)
            return reader.WrongType(node, path, PathType, new HeaderPath([""]));
        foreach (var text in texts.Where(HeaderMarks.IsUnknown))
            reader.Report(DataFileCodes.UnknownValue, node, ("path", path), ("found", text), ("expected", "{unit}, {target}, {period}"));
        return new HeaderPath(texts);
    }

    private LedgerNames NamesOf(DataObject item) => new()
    {
        Units = Meanings(item, "unit"),
        Targets = Meanings(item, "target"),
        Periods = Meanings(item, "period"),
    };

    // A text is the meaning; a draft proposes it as an object that waits to be confirmed.
    private ImmutableDictionary<string, string> Meanings(DataObject item, string name)
    {
        var meanings = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var entry in item.Entries(name))
        {
            var meant = entry.Value.Kind == DataKind.Object
                ? reader.Object(entry.Value, entry.Path, proposal =>
                {
                    Confirm(proposal);
                    return proposal.Text("means");
                })
                : reader.TextOf(entry.Value, entry.Path);
            meanings[TextFold.Key(entry.Name)] = meant;
            if (name == "target" && meant.Length > 0 && plan is not null && plan.FindTarget(meant) is null)
                reader.Report(DataFileCodes.UnknownId, entry.Value, ("path", entry.Path), ("found", meant), ("expected", TargetOfPlan));
        }

        return meanings.ToImmutable();
    }
}

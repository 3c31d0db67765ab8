using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Plans;
using PlanMetrics.Submissions;

namespace PlanMetrics.Files.ProfileBooks;

/// <summary>Makes of a cell the value that a JSON file would hold; what it cannot be is reported with sheet and cell.</summary>
/// <param name="reader">Receives the faults.</param>
/// <param name="plan">The plan whose names are accepted for ids; null where there is none.</param>
internal sealed class CellReader(DataReader reader, Plan? plan)
{
    private static readonly LocalText Text = new("文本", "text");
    private static readonly LocalText Number = new("数字", "a number");

    /// <summary>The value; null after a fault, which is reported.</summary>
    public DataNode? Read(BookField field, SourceCell cell, string sheet)
    {
        var place = cell.Address.ToString();
        if (cell.Kind is CellKind.Error or CellKind.Date)
            return Fault(field, cell, sheet, field.IsNumber ? Number : Text);
        if (field.IsNumber)
            return ReadNumber(field, cell, sheet);
        if (TextOf(cell) is not { } text)
            return Fault(field, cell, sheet, Text);
        if (!field.IsList && field.Kind != BookKind.Bands)
            return Item(field, CellQuote.Read(text), cell, sheet);
        var list = new NodeBuilder(DataKind.Array, sheet, place);
        foreach (var item in field.Kind == BookKind.Bands ? CellQuote.Split(TextFold.Fold(text)) : CellQuote.Split(text))
        {
            if (Item(field, item, cell, sheet) is not { } node)
                return null;
            list.Add("", node);
        }

        return list.ToNode();
    }

    /// <summary>Reports that a cell cannot be used.</summary>
    public DataNode? Fault(BookField field, SourceCell cell, string sheet, LocalText expected)
    {
        reader.Report(
            ProfileBookCodes.Cell, NodeBuilder.Leaf(DataKind.Null, "", sheet, cell.Address.ToString()),
            ("path", field.Name), ("found", Invariant.Quote(cell.Text)), ("expected", expected));
        return null;
    }

    private static string? TextOf(SourceCell cell) => cell.Kind switch
    {
        CellKind.Text => cell.Text,
        CellKind.Boolean => cell.Text == "1" ? "true" : "false",
        CellKind.Number when CellNumber.TryRead(cell, out var value, out var isPercent) && !isPercent => NumberText.Of(value),
        _ => null,
    };

    private DataNode? ReadNumber(BookField field, SourceCell cell, string sheet)
    {
        if (!CellNumber.TryRead(cell, out var value, out var isPercent))
            return Fault(field, cell, sheet, Number);
        if (isPercent && field.Kind == BookKind.Number)
        {
            reader.Report(
                ProfileBookCodes.Percent, NodeBuilder.Leaf(DataKind.Null, "", sheet, cell.Address.ToString()),
                ("path", field.Name), ("found", NumberText.Of(value) + "%"));
            return null;
        }

        if (isPercent && field.Kind == BookKind.Share)
            value /= 100m;
        return NodeBuilder.Leaf(DataKind.Number, NumberText.Of(value), sheet, cell.Address.ToString());
    }

    private DataNode? Item(BookField field, string text, SourceCell cell, string sheet)
    {
        var place = cell.Address.ToString();
        switch (field.Kind)
        {
            case BookKind.Flag or BookKind.Choice:
                if (field.Words!.Find(text) is not { } word)
                    return Fault(field, cell, sheet, field.Words.Listed());
                return NodeBuilder.Leaf(field.Kind == BookKind.Flag ? DataKind.Boolean : DataKind.Text, word, sheet, place);
            case BookKind.Target:
                return NodeBuilder.Leaf(DataKind.Text, plan?.FindTarget(text)?.Id ?? text, sheet, place);
            case BookKind.UnitKind:
                return NodeBuilder.Leaf(DataKind.Text, KindOf(text), sheet, place);
            case BookKind.Bands:
                return CellParts.Band(text, sheet, place) ?? Fault(field, cell, sheet, field.Example);
            case BookKind.TieBreaks:
                return CellParts.TieBreak(text, plan, sheet, place) ?? Fault(field, cell, sheet, field.Example);
            default:
                return NodeBuilder.Leaf(DataKind.Text, text, sheet, place);
        }
    }

    private string KindOf(string text)
    {
        var key = TextFold.Key(text);
        if (key == "全区")
            return UnitKind.District;
        return plan?.Kinds.FirstOrDefault(kind => kind.Id == text || TextFold.Key(kind.Name.Chinese) == key || TextFold.Key(kind.Name.English) == key)?.Id ?? text;
    }
}

using System.Collections.Immutable;
using PlanMetrics.Submissions;

namespace PlanMetrics.Indices;

/// <summary>A sheet as a whole: its rows that have cells.</summary>
internal sealed record SheetGrid(string Name, ImmutableArray<ImmutableArray<SourceCell>> Rows)
{
    /// <summary>Reads a sheet to its end, or as many rows of it as asked for.</summary>
    public static SheetGrid Of(ISheetSource sheet, int most = int.MaxValue)
    {
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<SourceCell>>();
        while (rows.Count < most && sheet.Read())
            rows.Add([.. sheet.Cells]);
        return new(sheet.Name, rows.ToImmutable());
    }

    /// <summary>Whether a row is a remark such as 注：数据截至年底 or Source: UNDP, alone in its row.</summary>
    public static bool IsRemark(ImmutableArray<SourceCell> row)
    {
        var there = row.Where(IndexFaults.IsThere).ToArray();
        return there is [{ Kind: CellKind.Text } only] && only.Text.AsSpan().IndexOfAny(":：*") >= 0;
    }

    /// <summary>The cell of a row in a column; blank, with its place, where it holds nothing.</summary>
    public static SourceCell Cell(ImmutableArray<SourceCell> row, int column)
    {
        foreach (var cell in row)
            if (cell.Address.Column == column)
                return cell;
        return SourceCell.Blank with { Address = new(row[0].Address.Row, column) };
    }
}

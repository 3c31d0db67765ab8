using PlanMetrics.Submissions;

namespace PlanMetrics.Files.ProfileBooks;

/// <summary>The cells of one row that hold something, by column of the layout, in the order of the columns.</summary>
internal sealed record BookRow(List<(BookField Field, SourceCell Cell)> Cells)
{
    /// <summary>The place of its first cell, which stands for the row.</summary>
    public string Place => Cells[0].Cell.Address.ToString();
}

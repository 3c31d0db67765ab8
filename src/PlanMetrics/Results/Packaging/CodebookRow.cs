namespace PlanMetrics.Results.Packaging;

/// <summary>A row of the codebook: a column of a table and what it means.</summary>
internal sealed record CodebookRow(string File, string Column, ColumnMeaning Meaning);

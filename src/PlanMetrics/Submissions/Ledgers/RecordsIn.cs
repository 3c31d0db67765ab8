namespace PlanMetrics.Submissions.Ledgers;

/// <summary>Which way a ledger's records run.</summary>
internal enum RecordsIn
{
    /// <summary>A record is a row; the headings stand above.</summary>
    Rows,

    /// <summary>A record is a column; the headings stand at the left.</summary>
    Columns,
}

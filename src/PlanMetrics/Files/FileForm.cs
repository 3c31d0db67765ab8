namespace PlanMetrics.Files;

/// <summary>How a file can be read.</summary>
internal enum FileForm
{
    /// <summary>A zip package, perhaps a workbook.</summary>
    Package,

    /// <summary>An old workbook (.xls).</summary>
    OldWorkbook,

    /// <summary>Text, perhaps CSV.</summary>
    Text,

    /// <summary>Not at all.</summary>
    Other,
}

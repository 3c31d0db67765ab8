namespace PlanMetrics.Files;

/// <summary>What a file among the inputs is taken for, by its name alone; what it really is shows when it is read.</summary>
internal enum InputKind
{
    /// <summary>A table, or the mapping of one: opened.</summary>
    Table,

    /// <summary>A .zip: opened as a folder.</summary>
    Archive,

    /// <summary>A document or another archive, which may hold figures nobody reads.</summary>
    Document,

    /// <summary>A spreadsheet program's temporary file.</summary>
    Owner,

    /// <summary>Anything else.</summary>
    Other,
}

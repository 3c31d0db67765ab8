using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Plans;

namespace PlanMetrics.Submissions.Ledgers;

/// <summary>Reads a mapping file (JSON, <c>mapping.schema.json</c>). A faulty file is refused with every fault at once.</summary>
internal static class MappingFile
{
    /// <summary>How the name of a mapping ends.</summary>
    public const string Ending = ".mapping.json";

    public const int SchemaVersion = 1;

    public static bool IsNamedSo(string path) => path.EndsWith(Ending, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a mapping.</summary>
    /// <param name="utf8">The file's bytes, UTF-8.</param>
    /// <param name="file">The name that findings give the file.</param>
    /// <param name="plan">The plan whose targets it may name; null where they are not checked.</param>
    /// <param name="findings">Receives every fault with its line and column.</param>
    /// <returns>The mapping, or null where the file has a fault or a proposal that nobody confirmed.</returns>
    public static LedgerMapping? Read(ReadOnlySpan<byte> utf8, string file, Plan? plan, Findings findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        if (DataParser.Parse(utf8, file, findings) is not { } root)
            return null;
        var reader = new DataReader(file, findings);
        var tables = new MappingTables(plan, reader);
        var mapping = reader.Object(root, "", item =>
        {
            item.RequireVersion(SchemaVersion);
            MappingTables.Confirm(item);
            return new LedgerMapping(file, item.Texts("files"), item.Objects("tables", tables.Read));
        });
        return reader.Faults == 0 ? mapping : null;
    }
}

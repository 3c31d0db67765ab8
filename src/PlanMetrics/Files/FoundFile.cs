namespace PlanMetrics.Files;

/// <summary>A data file, or the mapping of some, under one of the inputs, not yet opened.</summary>
/// <param name="Root">The number of the input it was found under, from 0.</param>
/// <param name="RelativePath">Its path from there, with forward slashes.</param>
/// <param name="FullPath">Where it lies; within an archive, the archive's path and the entry's name.</param>
internal sealed record FoundFile(int Root, string RelativePath, string FullPath)
{
    /// <summary>The archive it lies in; empty for a file of its own.</summary>
    public string Archive { get; init; } = "";

    /// <summary>Its name within the archive.</summary>
    public string Entry { get; init; } = "";

    public FileBytes Read(ReaderCaps caps) =>
        Archive.Length == 0 ? FileBytes.Read(FullPath, caps) : FileBytes.ReadEntry(Archive, Entry, caps);
}

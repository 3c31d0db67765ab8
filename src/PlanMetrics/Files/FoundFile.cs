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

    /// <summary>Whether it could not be read when it was found, and is nowhere now.</summary>
    public bool IsLost => FullPath.Length == 0;

    public InputFile As(FileBytes bytes) => new(RelativePath, FullPath, bytes.Sha256, bytes.Length) { Archive = Archive, Entry = Entry };

    public FileBytes Read(ReaderCaps caps) =>
        IsLost ? new FileBytes([], "", 0, null) :
        Archive.Length == 0 ? FileBytes.Read(FullPath, caps) : FileBytes.ReadEntry(Archive, Entry, caps);
}

namespace PlanMetrics.Files;

/// <summary>What shows from outside that a file was written: its length and the time of its last change.</summary>
internal readonly record struct FileStamp(long Length, DateTime Written)
{
    public static FileStamp Of(string path)
    {
        var file = new FileInfo(path);
        return new FileStamp(file.Length, file.LastWriteTimeUtc);
    }

    /// <summary>Whether a file was changed between two looks, or is not what was read between them.</summary>
    public bool Differs(FileStamp after, long read) => this != after || read != after.Length;
}

namespace PlanMetrics.Cli;

/// <summary>Reads the data files that options name.</summary>
internal static class DataFiles
{
    /// <summary>The bytes of a file.</summary>
    /// <exception cref="UsageException">It cannot be read.</exception>
    public static byte[] Bytes(string file)
    {
        try
        {
            return File.ReadAllBytes(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(new($"无法读取文件“{file}”", $"the file \"{file}\" cannot be read"));
        }
    }
}

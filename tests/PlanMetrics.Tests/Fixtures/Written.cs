namespace PlanMetrics.Tests.Fixtures;

/// <summary>What a writer puts into its stream.</summary>
internal static class Written
{
    public static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }

    public static string Text(Action<Stream> write) => System.Text.Encoding.UTF8.GetString(Bytes(write)).TrimStart('\uFEFF');
}

namespace PlanMetrics.Files.Samples;

/// <summary>A file that is no readable workbook.</summary>
/// <param name="File">Its path below the sample's folder.</param>
/// <param name="CutFrom">The workbook whose first half it is; null for the owner file that an open spreadsheet leaves.</param>
internal sealed record SampleBrokenFile(string File, SampleBook? CutFrom)
{
    private const int OwnerFileLength = 165;

    /// <summary>Its bytes.</summary>
    public byte[] Content()
    {
        if (CutFrom is null)
            return [.. Enumerable.Repeat((byte)' ', OwnerFileLength)];
        var whole = SampleWorkbook.Bytes(CutFrom);
        return whole[..(whole.Length / 2)];
    }
}

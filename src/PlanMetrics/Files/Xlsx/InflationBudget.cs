using PlanMetrics.Diagnostics;

namespace PlanMetrics.Files.Xlsx;

/// <summary>Counts the bytes that really come out of a package, over all its parts.</summary>
internal sealed class InflationBudget(ReaderCaps caps, long packageBytes)
{
    /// <summary>What has been charged so far; set back where a part is read from its start again.</summary>
    public long Total { get; set; }

    /// <exception cref="FileFault">A cap is passed.</exception>
    public void Charge(int bytes, string part, long partBytes, long packedBytes)
    {
        Total += bytes;
        // Overlapping entries can each have an honest ratio, so the whole file is held to it too.
        if (IsBomb(partBytes, packedBytes) || IsBomb(Total, packageBytes))
            throw new FileFault(SubmissionCodes.ZipBomb, ("part", part), ("limit", caps.Ratio));
        if (partBytes > caps.PartBytes)
            throw FileFault.TooLarge(part, caps.PartBytes);
        if (Total > caps.InflatedBytes)
            throw FileFault.TooLarge(part, caps.InflatedBytes);
    }

    private bool IsBomb(long inflated, long packed) => inflated > caps.RatioFloor && inflated / caps.Ratio > packed;
}

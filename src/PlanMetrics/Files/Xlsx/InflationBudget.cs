using PlanMetrics.Diagnostics;

namespace PlanMetrics.Files.Xlsx;

/// <summary>Counts the bytes that really come out of a package, over all its parts.</summary>
internal sealed class InflationBudget(ReaderCaps caps, long packageBytes)
{
    private long total;

    /// <exception cref="FileFault">A cap is passed.</exception>
    public void Charge(int bytes, string part, long partBytes, long packedBytes)
    {
        total += bytes;
        // Overlapping entries can each have an honest ratio, so the whole file is held to it too.
        if (IsBomb(partBytes, packedBytes) || IsBomb(total, packageBytes))
            throw new FileFault(SubmissionCodes.ZipBomb, ("part", part), ("limit", caps.Ratio));
        if (partBytes > caps.PartBytes)
            throw FileFault.TooLarge(part, caps.PartBytes);
        if (total > caps.InflatedBytes)
            throw FileFault.TooLarge(part, caps.InflatedBytes);
    }

    private bool IsBomb(long inflated, long packed) => inflated > caps.RatioFloor && inflated / caps.Ratio > packed;
}

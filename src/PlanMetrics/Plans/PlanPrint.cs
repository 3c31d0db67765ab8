using System.Security.Cryptography;

namespace PlanMetrics.Plans;

/// <summary>A short hash of a plan as data: two plans of one id with different content have different ones.</summary>
internal static class PlanPrint
{
    private const int Digits = 12;

    /// <summary>The first digits of the hash of the plan's own file form, whatever file it was read from.</summary>
    public static string Of(Plan plan)
    {
        using var stream = new MemoryStream();
        PlanJson.Write(plan, stream);
        return Convert.ToHexStringLower(SHA256.HashData(stream.GetBuffer().AsSpan(0, (int)stream.Length)))[..Digits];
    }
}

using System.Security.Cryptography;
using System.Text;

namespace PlanMetrics.Release;

/// <summary><c>SHA256SUMS</c> of all that lies in a folder, as <c>sha256sum -c</c> reads it.</summary>
internal static class CheckSums
{
    private const string Name = "SHA256SUMS";

    public static void Write(string folder)
    {
        var text = new StringBuilder();
        foreach (var name in SteadyZip.Names(folder).Where(name => name != Name))
        {
            using var stream = File.OpenRead(Path.Combine(folder, name));
            text.Append(Convert.ToHexStringLower(SHA256.HashData(stream))).Append("  ").Append(name).Append('\n');
        }

        File.WriteAllText(Path.Combine(folder, Name), text.ToString());
    }
}

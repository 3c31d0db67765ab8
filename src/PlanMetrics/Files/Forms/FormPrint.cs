using System.Globalization;
using System.Text;
using PlanMetrics.Files.Xlsx;
using PlanMetrics.Plans;

namespace PlanMetrics.Files.Forms;

/// <summary>The checksum of the texts beside a row's name: it tells that somebody changed what the figures mean.</summary>
internal static class FormPrint
{
    /// <summary>The checksum of texts, whatever their spaces and width.</summary>
    public static string Of(params ReadOnlySpan<string> texts)
    {
        var checksum = 0u;
        foreach (var text in texts)
            checksum = Crc32.Append(checksum, Encoding.UTF8.GetBytes(TextFold.Key(text) + "\n"));
        return checksum.ToString("x8", CultureInfo.InvariantCulture);
    }
}

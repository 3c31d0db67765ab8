using System.Text.Json;
using PlanMetrics.Observations;
using PlanMetrics.Reports.Words;

namespace PlanMetrics.Cli.Texts;

/// <summary>What verification sheets say of a figure, below it: each line with who, why, on what document, and its cell.</summary>
internal static class VerificationLines
{
    public static void Write(JsonElement observation, string indent, Shell shell)
    {
        foreach (var line in Json.Items(observation, "verifications"))
        {
            var verification = new Verification(
                Enum.Parse<VerifiedField>(Json.Raw(line, "field"), ignoreCase: true), Json.Raw(line, "verified"),
                Enum.Parse<VerifierRole>(Json.Raw(line, "role"), ignoreCase: true))
            {
                Reported = Json.Raw(line, "reported"), Reason = Json.Raw(line, "reason"), Document = Json.Raw(line, "document"),
                Date = Json.Raw(line, "date") is { Length: > 0 } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : null,
            };
            var place = new Diagnostics.SourceLocation(Json.Raw(line, "file"), Json.Raw(line, "sheet"), Json.Raw(line, "cell")).ToString();
            shell.Out.WriteLine(indent + shell.Say("核定：", "verification: ") + VerifierWords.Line(verification, shell.Language)
                + (place.Length > 0 ? "  " + place : "") + (line.GetProperty("counts").GetBoolean() ? "" : shell.Say("  另有核定在先，未采用", "  not used, another comes first")));
        }
    }
}

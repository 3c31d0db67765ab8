using System.Text;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Reports.Markdown;

/// <summary>Text in a Markdown file: whatever a name holds, it stands there as text, on one line.</summary>
internal static class MarkdownText
{
    // What starts emphasis, code, links, tables, mathematics, mentions, HTML and its entities; a colon would make a link of an address.
    private const string Special = "\\`*_{}[]<>|~&#$@!:";

    public static string Of(string text)
    {
        var line = VisibleText.OneLine(text);
        var escaped = new StringBuilder(line.Length + 8);
        foreach (var character in line)
        {
            if (Special.Contains(character, StringComparison.Ordinal))
                escaped.Append('\\');
            escaped.Append(character);
        }

        // The one address that needs no colon.
        return escaped.ToString().Replace("www.", "www\\.", StringComparison.OrdinalIgnoreCase);
    }
}

using System.Text;

namespace PlanMetrics.Release;

/// <summary>Texts for people. Editors of old Windows tell UTF-8 by its mark alone, and break lines at both characters only.</summary>
internal static class PlainText
{
    public static void Write(string file, string text) =>
        File.WriteAllText(file, text.ReplaceLineEndings("\r\n"), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
}

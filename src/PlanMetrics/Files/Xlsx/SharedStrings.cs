using PlanMetrics.Diagnostics;
using PlanMetrics.Files.Markup;

namespace PlanMetrics.Files.Xlsx;

/// <summary>The texts that cells of a workbook refer to by number.</summary>
internal static class SharedStrings
{
    private static readonly LocalText ManyCharacters = new("个字符（共享字符串合计）", "characters in all shared strings");
    private static readonly LocalText Many = new("条共享字符串", "shared strings");

    public static List<string> Read(Package package, string part, ReaderCaps caps) => package.Walk(part, xml => Read(xml, caps));

    private static List<string> Read(PartWalk xml, ReaderCaps caps)
    {
        var strings = new List<string>();
        var characters = 0L;
        xml.ReadRoot("sst"u8);
        var root = xml.Enter();
        while (xml.NextChild(root))
        {
            if (!xml.Name.SequenceEqual("si"u8))
                continue;
            if (strings.Count == caps.SharedStrings)
                throw FileFault.TooMany(Many, caps.SharedStrings);
            var text = CellText.ReadString(xml, caps);
            characters += text.Length;
            if (characters > caps.SharedCharacters)
                throw FileFault.TooMany(ManyCharacters, caps.SharedCharacters);
            strings.Add(text);
        }
        xml.Finish();
        return strings;
    }
}

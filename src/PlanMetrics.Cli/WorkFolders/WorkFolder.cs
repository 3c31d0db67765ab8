using System.Text;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Cli.WorkFolders;

/// <summary>What a work folder is made of: numbered folders, a guide, and a script to double-click.</summary>
internal static class WorkFolder
{
    private static readonly string[] ChineseFolders = ["01收表", "02核定", "03结果", "04文稿"];
    private static readonly string[] EnglishFolders = ["01-received", "02-verified", "03-result", "04-documents"];

    /// <summary>The folders, in the order of the work.</summary>
    public static IReadOnlyList<string> Folders(Language language) => language == Language.Chinese ? ChineseFolders : EnglishFolders;

    /// <summary>The files beside them.</summary>
    public static IEnumerable<(string Name, byte[] Content, bool IsScript)> Files(Language language)
    {
        var isChinese = language == Language.Chinese;
        // Editors of old Windows tell UTF-8 by its mark alone, and break lines at both characters only.
        yield return (isChinese ? "说明.txt" : "README.txt", [.. Encoding.UTF8.Preamble, .. OfWindows(isChinese ? "guide.zh.txt" : "guide.en.txt")], false);
        yield return (isChinese ? "双击运行.cmd" : "run.cmd", OfWindows("run.cmd"), false);
        yield return (isChinese ? "双击运行.sh" : "run.sh", Encoding.UTF8.GetBytes(Text("run.sh")), true);
    }

    private static byte[] OfWindows(string name) => Encoding.UTF8.GetBytes(Text(name).Replace("\n", "\r\n", StringComparison.Ordinal));

    private static string Text(string name)
    {
        using var stream = typeof(WorkFolder).Assembly.GetManifestResourceStream("PlanMetrics.Cli.work." + name)
            ?? throw new InvalidOperationException($"The program lacks its part {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}

using System.CommandLine;

namespace PlanMetrics.Cli;

/// <summary>The options that every command knows. Their effect lies in <see cref="Shell"/>, which is made before parsing.</summary>
internal static class GlobalOptions
{
    private const string LanguageName = "--lang";
    private const string QuietName = "--quiet";

    public static void AddTo(RootCommand root, Shell shell)
    {
        var language = new Option<string>(LanguageName) { Recursive = true, Description = shell.Say("帮助和屏幕输出的语言：zh 或 en", "Language of help and console: zh or en") };
        language.AcceptOnlyFromAmong("zh", "en");
        root.Options.Add(language);
        root.Options.Add(new Option<bool>(QuietName) { Recursive = true, Description = shell.Say("不显示进度和提示级问题", "No progress, no findings of severity info") });
        root.Options.Add(new Option<bool>("--no-color") { Recursive = true, Description = shell.Say("不使用颜色", "No colour") });
    }

    /// <summary>The language asked for, <c>zh</c> or <c>en</c>; null where none was.</summary>
    public static string? Language(ParseResult result) => result.GetValue<string>(LanguageName);

    /// <summary>Whether findings of severity info are left out.</summary>
    public static bool IsQuiet(ParseResult result) => result.GetValue<bool>(QuietName);
}

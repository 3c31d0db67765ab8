using System.CommandLine;

namespace PlanMetrics.Cli;

/// <summary>The options that every command knows. Their effect lies in <see cref="Shell"/>, which is made before parsing.</summary>
internal static class GlobalOptions
{
    public static void AddTo(RootCommand root, Shell shell)
    {
        var language = new Option<string>("--lang") { Recursive = true, Description = shell.Say("帮助和屏幕输出的语言：zh 或 en", "Language of help and console: zh or en") };
        language.AcceptOnlyFromAmong("zh", "en");
        root.Options.Add(language);
        root.Options.Add(new Option<bool>("--quiet") { Recursive = true, Description = shell.Say("不显示进度和提示级问题", "No progress, no findings of severity info") });
        root.Options.Add(new Option<bool>("--no-color") { Recursive = true, Description = shell.Say("不使用颜色", "No colour") });
    }
}

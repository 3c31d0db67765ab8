using System.CommandLine;
using PlanMetrics.Diagnostics;
using PlanMetrics.Results;
using PlanMetrics.Risks.Learned;
using PlanMetrics.Scores.Stability;

namespace PlanMetrics.Cli.Commands;

/// <summary>The options of <c>score</c> alone: where the result goes, and in what form.</summary>
internal sealed class ScoreOptions
{
    private readonly Option<string?> folder;
    private readonly Option<string> format;
    private readonly Option<bool> strict;
    private readonly Option<bool> force;
    private readonly Option<bool> noCopy;
    private readonly Option<bool> stability;
    private readonly Option<string?> model;
    private readonly Shell shell;

    public ScoreOptions(Command command, Shell shell)
    {
        this.shell = shell;
        model = ModelOption.Build(shell);
        folder = new("--out", "-o") { HelpName = shell.Say("文件夹", "folder"), Description = shell.Say("结果文件夹；缺省只显示不写出", "The result folder; default: print, write nothing") };
        format = new("--format") { HelpName = "text|json", DefaultValueFactory = _ => "text", Description = shell.Say("屏幕输出的格式：text 或 json", "What is printed: text or json") };
        format.AcceptOnlyFromAmong("text", "json");
        strict = new("--strict") { Description = shell.Say("有强制性问题时不计分，退出码 1", "Any error stops before scoring, exit code 1") };
        force = new("--force") { Description = shell.Say("写入已有其他内容的文件夹：同名文件被替换，其余保留", "Write into a folder that holds something else: files of the same names are replaced, others kept") };
        noCopy = new("--no-copy") { Description = shell.Say("不复制输入文件，只记录校验值", "Do not copy the inputs, only record their hashes") };
        stability = new("--stability") { Description = shell.Say("检验位次的稳健性：写入 units.csv 的 rank_low、rank_high 和 scores.json 的附录", "Examine how sure the ranks are: rank_low and rank_high in units.csv, an annex in scores.json") };
        foreach (Option option in new Option[] { folder, format, strict, force, noCopy, stability, model })
            command.Options.Add(option);
    }

    public string? Folder(ParseResult result) => result.GetValue(folder);

    public bool IsJson(ParseResult result) => result.GetValue(format) == "json";

    public bool Strict(ParseResult result) => result.GetValue(strict);

    public bool Force(ParseResult result) => result.GetValue(force);

    public StabilitySettings? Stability(ParseResult result) => result.GetValue(stability) ? new() : null;

    /// <summary>The learned model asked for; null where none was.</summary>
    /// <exception cref="UsageException">The file is not there or faulty; its faults are on the error stream.</exception>
    public LearnedModel? Model(ParseResult result) => ModelOption.Load(result.GetValue(model), shell);

    public ResultOptions ResultOptions(ParseResult result, string? encoding) => new()
    {
        Force = Force(result),
        CopyInputs = !result.GetValue(noCopy),
        Encoding = encoding,
    };

    /// <summary>The language asked for by name; null leaves the files in the plan's, whatever the system speaks.</summary>
    public static Language? FileLanguage(ParseResult result) => GlobalOptions.Language(result) switch
    {
        "zh" => Language.Chinese,
        "en" => Language.English,
        _ => null,
    };
}

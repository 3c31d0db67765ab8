using System.CommandLine;
using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Risks.Backtest;

namespace PlanMetrics.Cli;

/// <summary>What commands on panels take: the CSV files, the target, and how both are read.</summary>
internal sealed class PanelArguments
{
    private readonly Shell shell;
    private readonly Func<ParseResult, string[]> inputs;
    private readonly Option<string?> target;
    private readonly Option<bool> lowerIsBetter;
    private readonly Option<int> yearStart;
    private readonly Option<string?> encoding;

    /// <summary>Panels alone.</summary>
    public PanelArguments(Command command, Shell shell)
        : this(command, shell, EncodingOf(shell), isRequired: true)
    {
        var paths = new Argument<string[]>("INPUT") { Arity = ArgumentArity.OneOrMore, Description = shell.Say("面板数据 CSV：单位、报告期、分子、分母", "Panels as CSV: unit, period, numerator, denominator") };
        inputs = result => result.GetRequiredValue(paths);
        command.Arguments.Add(paths);
        command.Options.Add(encoding);
    }

    /// <summary>Panels beside the inputs of a run, which have the paths and the encoding.</summary>
    public PanelArguments(Command command, RunArguments run, Shell shell)
        : this(command, shell, run.Encoding, isRequired: false) => inputs = run.Inputs;

    private PanelArguments(Command command, Shell shell, Option<string?> encoding, bool isRequired)
    {
        (this.shell, this.encoding, inputs) = (shell, encoding, _ => []);
        target = new("--target") { Required = isRequired, HelpName = "95%", Description = shell.Say("目标值，如 95% 或 0.95", "The target, such as 95% or 0.95") };
        lowerIsBetter = new("--lower-is-better") { Description = shell.Say("分子为不良情形，比率不高于目标值为达标", "The numerator counts bad cases: the rate must be at most the target") };
        yearStart = new("--year-start") { HelpName = shell.Say("月", "month"), DefaultValueFactory = _ => 1, Description = shell.Say("年度从几月开始，1 至 12；缺省 1", "The month that years start with, 1 to 12; default 1") };
        foreach (Option option in new Option[] { target, lowerIsBetter, yearStart })
            command.Options.Add(option);
    }

    /// <summary>The paths of the panels.</summary>
    public string[] Inputs(ParseResult result) => inputs(result);

    /// <summary>Whether panels are meant, which is so where a target is given.</summary>
    public bool Names(ParseResult result) => result.GetValue(target) is not null;

    /// <summary>How the panels are to be judged.</summary>
    /// <exception cref="UsageException">The target or the month is none.</exception>
    public BacktestSettings Settings(ParseResult result)
    {
        var month = result.GetValue(yearStart);
        if (month is < 1 or > 12)
            throw new UsageException(new($"--year-start 的值“{month}”应为 1 至 12", $"--year-start \"{month}\", expected 1 to 12"));
        return new(Share(result.GetValue(target) ?? "")) { LowerIsBetter = result.GetValue(lowerIsBetter), YearStart = month };
    }

    /// <summary>Reads the panels; those that are refused are left out, which findings say.</summary>
    /// <exception cref="UsageException">A path is not there, or the encoding is unknown.</exception>
    public IEnumerable<Panel> Load(ParseResult result, Findings findings)
    {
        var name = result.GetValue(encoding);
        if (name is not null && !PanelFile.Knows(name))
            throw new UsageException(new($"没有编码“{name}”", $"there is no encoding \"{name}\""));
        foreach (var path in Inputs(result))
        {
            if (Directory.Exists(path))
                throw new UsageException(new($"“{path}”是文件夹，有 --target 时应为面板数据 CSV 文件", $"\"{path}\" is a folder, expected panels in CSV where --target is given"));
            if (!File.Exists(path))
                throw new UsageException(new($"没有文件“{path}”", $"there is no file \"{path}\""));
            if (PanelFile.Read(DataFiles.Bytes(path), Path.GetFileName(path), findings, name, shell.Cancelled) is { } panel)
                yield return panel;
        }
    }

    private static Option<string?> EncodingOf(Shell shell) => new("--encoding")
    {
        HelpName = shell.Say("编码", "name"), Description = shell.Say("CSV 文件的编码，如 GB18030；缺省自动识别", "Encoding of CSV files, such as GB18030; default: told from each file"),
    };

    private static decimal Share(string text)
    {
        var isPercent = text.EndsWith('%') || text.EndsWith('％');
        var digits = isPercent ? text[..^1] : text;
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            && (isPercent ? value / 100m : value) is >= 0m and <= 1m and var share
                ? share
                : throw new UsageException(new($"--target 的值“{text}”应如 95% 或 0.95", $"--target \"{text}\", expected such as 95% or 0.95"));
    }
}

using System.CommandLine;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Plans.Tracing;

namespace PlanMetrics.Cli.Commands;

/// <summary><c>plan trace SOURCE.txt</c>: the plan held against its text.</summary>
internal static class PlanTraceCommand
{
    public static Command Build(Shell shell)
    {
        var source = new Argument<string>("SOURCE") { Description = shell.Say("规划原文（文本文件）", "The plan's text (a text file)") };
        var plan = PlanOption.Build(shell);
        var format = new Option<string>("--format")
        {
            Description = shell.Say("输出格式：text 或 json", "Output: text or json"),
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command(
            "trace", shell.Say("将规划与其原文逐项核对", "Hold the plan against its text: every target, every number")) { source, plan, format };
        command.SetAction(result => Run(
            PlanOption.Load(result.GetValue(plan), shell), result.GetRequiredValue(source), result.GetValue(format) == "json", shell));
        return command;
    }

    private static int Run(Plan plan, string file, bool json, Shell shell)
    {
        var result = PlanTrace.Run(plan, TextFile.Read(file), Path.GetFileName(file));
        if (result.TasksFound == 0)
            throw new UsageException(new(
                $"文件“{file}”中未见带编号的任务，未核对", $"the file \"{file}\" holds no numbered tasks; nothing was traced"));
        if (json)
            PlanTraceJson.Write(plan, result, shell.Out);
        else
            WriteText(plan, result, shell);
        return result.Agrees ? ExitCode.Done : ExitCode.Difference;
    }

    private static void WriteText(Plan plan, PlanTraceResult result, Shell shell)
    {
        shell.Out.WriteLine(shell.Say(
            $"{plan.Title.Chinese}：原文中有{result.TasksFound}项任务，规划文件有{plan.Tasks.Length}项",
            $"{plan.Id}: {result.TasksFound} tasks in the text, {plan.Tasks.Length} in the plan file"));
        shell.Out.WriteLine();
        WriteSummary(result, shell);
        WriteSection(
            shell.Say("数值由原文何处确定", "What in the text fixes each number"),
            Enum.GetValues<TraceBasis>().Where(basis => basis != TraceBasis.None).Select(basis =>
                TextWidth.Pad(BasisName(basis, shell), 44) + TextWidth.PadLeft($"{result.Targets.Count(trace => trace.Basis == basis)}", 5)),
            shell);
        var faults = result.Findings.Where(finding => finding.Severity == Severity.Error).ToArray();
        WriteSection(shell.Say($"不一致（{faults.Length}）", $"Differences ({faults.Length})"), faults.Select(fault => fault.ToLine(shell.Language)), shell);
        WriteSection(
            shell.Say($"没有目标与之对应的数字（{result.Unclaimed.Length}）", $"Numbers that no target accounts for ({result.Unclaimed.Length})"),
            result.Unclaimed.Select(number => shell.Say(
                $"{number.Line}:{number.Column}  任务{number.Task}  “{number.Text}”  ……{number.Around}……",
                $"{number.Line}:{number.Column}  task {number.Task}  \"{number.Text}\"  ...{number.Around}...")),
            shell);
        shell.Out.WriteLine();
        shell.Out.WriteLine(result.Agrees
            ? shell.Say("结论：规划文件与原文一致", "Result: plan file and text agree")
            : shell.Say("结论：规划文件与原文不一致", "Result: plan file and text differ"));
    }

    private static void WriteSummary(PlanTraceResult result, Shell shell)
    {
        WriteRow(
            [shell.Say("层级", "tier"), shell.Say("目标", "targets"), shell.Say("数字相符", "by number"), shell.Say("文字相符", "by phrase"), shell.Say("不一致", "differ")],
            shell);
        foreach (var tier in Enum.GetValues<Tier>())
            WriteRow([TierName(tier, shell), .. Counts(result.Targets.Where(trace => trace.Target.Tier == tier))], shell);
        WriteRow([shell.Say("合计", "all"), .. Counts(result.Targets)], shell);
    }

    private static IEnumerable<string> Counts(IEnumerable<TargetTrace> traces)
    {
        var all = traces.ToArray();
        yield return $"{all.Length}";
        yield return $"{all.Count(trace => trace.State == TraceState.ConfirmedByNumber)}";
        yield return $"{all.Count(trace => trace.State == TraceState.ConfirmedByPhrase)}";
        yield return $"{all.Count(trace => !trace.IsConfirmed)}";
    }

    private static string BasisName(TraceBasis basis, Shell shell) => basis switch
    {
        TraceBasis.Number => shell.Say("数字（阿拉伯数字或汉字）", "a number, in digits or words"),
        TraceBasis.Date => shell.Say("日期", "a date"),
        TraceBasis.Frequency => shell.Say("频次（每年等）", "a frequency"),
        TraceBasis.Prohibition => shell.Say("禁止性表述", "a prohibition"),
        TraceBasis.Coverage => shell.Say("全面、全部、统一等表述", "full coverage or its like"),
        TraceBasis.Duty => shell.Say("应当、确保等表述", "a duty"),
        TraceBasis.NoNumber => shell.Say("没有固定数值的目标", "a target without a number of its own"),
        _ => shell.Say("解读（无字句确定其数值）", "how it was read; no word fixes it"),
    };

    private static string TierName(Tier tier, Shell shell) => tier switch
    {
        Tier.Explicit => shell.Say("明确目标", "explicit"),
        Tier.Universal => shell.Say("全面性目标", "universal"),
        _ => shell.Say("延伸目标", "extended"),
    };

    private static void WriteRow(string[] cells, Shell shell) =>
        shell.Out.WriteLine(TextWidth.Pad(cells[0], 12) + string.Concat(cells.Skip(1).Select(cell => TextWidth.PadLeft(cell, 11))));

    private static void WriteSection(string title, IEnumerable<string> lines, Shell shell)
    {
        shell.Out.WriteLine();
        shell.Out.WriteLine(title);
        foreach (var line in lines)
            shell.Out.WriteLine($"  {line}");
    }
}

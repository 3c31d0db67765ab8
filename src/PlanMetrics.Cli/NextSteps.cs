namespace PlanMetrics.Cli;

/// <summary>What to do next, for whoever starts the program without a word.</summary>
internal static class NextSteps
{
    public static int Show(string? description, Shell shell)
    {
        (string Command, string What)[] steps =
        [
            (shell.Say("planmetrics init 考核", "planmetrics init work"), shell.Say("建立工作文件夹，附说明", "make a work folder with a guide")),
            (shell.Say("planmetrics form --year 2024 -o 发出的表", "planmetrics form --year 2024 -o forms"), shell.Say("生成填报表，发给各单位", "make the forms that go out to the units")),
            (shell.Say("planmetrics check 01收表", "planmetrics check 01-received"), shell.Say("检查收到的表", "check what came back")),
            (shell.Say("planmetrics score 01收表 -o 03结果", "planmetrics score 01-received -o 03-result"), shell.Say("计算得分，写出结果", "score it and write the result")),
            (shell.Say("planmetrics explain 03结果 --unit 区司法局", "planmetrics explain 03-result --unit justice-bureau"), shell.Say("查明一个单位的分数从何而来", "say where a unit's score comes from")),
            (shell.Say("planmetrics sample -o 样例", "planmetrics sample -o samples"), shell.Say("没有数据时，先用虚构的样例练习", "no data yet: made-up samples to practise on")),
            ("planmetrics --help", shell.Say("列出全部命令", "all commands")),
        ];
        shell.Out.WriteLine(description);
        shell.Out.WriteLine();
        shell.Out.WriteLine(shell.Say("接下来可以：", "What to do next:"));
        var width = steps.Max(step => TextWidth.Of(step.Command)) + 2;
        foreach (var (command, what) in steps)
            shell.Out.WriteLine($"  {TextWidth.Pad(command, width)}{what}");
        return ExitCode.Done;
    }
}

namespace PlanMetrics.Cli.Texts;

/// <summary>The steps in which points are made, in words.</summary>
internal static class StepNames
{
    public static string Of(string step, Shell shell) => step switch
    {
        "item" => shell.Say("目标得分", "item points"),
        "floorAndCap" => shell.Say("上下限", "floor and cap"),
        "group" => shell.Say("分组汇总", "group"),
        "bonus" => shell.Say("加分", "bonus"),
        "penalties" => shell.Say("扣分", "penalties"),
        "veto" => shell.Say("一票否决", "veto"),
        "total" => shell.Say("总分", "total"),
        "rounding" => shell.Say("四舍五入", "rounding"),
        _ => step,
    };
}

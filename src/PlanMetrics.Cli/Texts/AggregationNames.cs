namespace PlanMetrics.Cli.Texts;

/// <summary>How the value of a group is made, in words.</summary>
internal static class AggregationNames
{
    public static string Of(string aggregation, Shell shell) => aggregation switch
    {
        "geometric" => shell.Say("（几何平均）", "(geometric mean)"),
        "harmonic" => shell.Say("（调和平均）", "(harmonic mean)"),
        "minimum" => shell.Say("（取最小值）", "(minimum)"),
        _ => shell.Say("（算术平均）", "(arithmetic mean)"),
    };
}

using PlanMetrics.Plans;

namespace PlanMetrics.Cli.Texts;

/// <summary>Who holds a figure, in words.</summary>
internal static class SourceNames
{
    public static string Of(DataSource source, Shell shell) => Of(char.ToLowerInvariant(source.ToString()[0]) + source.ToString()[1..], shell);

    public static string Of(string source, Shell shell) => source switch
    {
        "self" => shell.Say("自报", "self"),
        "lead" => shell.Say("牵头单位", "lead unit"),
        "court" => shell.Say("法院", "court"),
        "procuratorate" => shell.Say("检察院", "procuratorate"),
        "platform" => shell.Say("平台", "platform"),
        "audit" => shell.Say("审计", "audit"),
        "survey" => shell.Say("调查", "survey"),
        "supervision" => shell.Say("监督", "supervision"),
        _ => source,
    };
}

using PlanMetrics.Diagnostics;
using PlanMetrics.Reports;

namespace PlanMetrics.Cli.Texts;

/// <summary>Prints what a code means, why it matters, how it looks and what to do.</summary>
internal static class CodePage
{
    public static void Write(DiagnosticPage page, Shell shell)
    {
        var descriptor = page.Descriptor;
        shell.Out.WriteLine(Ink.Strong($"{descriptor.Code}  {descriptor.Name}  {SeverityOf(descriptor.Severity, shell)}", shell));
        Section(shell.Say("含义", "Meaning"), page.Meaning);
        Section(shell.Say("影响", "Why it matters"), page.Why);
        Section(shell.Say("示例", "Example"), page.Example.ToLine(shell.Language));
        Section(shell.Say("处理办法", "What to do"), page.Fix);

        void Section(string heading, LocalText text)
        {
            shell.Out.WriteLine();
            shell.Out.WriteLine(Ink.Strong(heading, shell));
            shell.Out.WriteLine("  " + text.In(shell.Language));
        }
    }

    private static string SeverityOf(Severity severity, Shell shell) => severity switch
    {
        Severity.Error => shell.Say("强制性问题（须改正）：影响结果", "error: the result is affected"),
        Severity.Warning => shell.Say("核实性问题（须说明）：存疑采用", "warning: accepted with doubt"),
        _ => shell.Say("提示：不影响结果", "info: the result is not affected"),
    };
}

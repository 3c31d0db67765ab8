using System.CommandLine;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Cli;

/// <summary><c>--roster FILE</c>: the units that exist; the plan's units where there is none.</summary>
internal static class RosterOption
{
    public static Option<string?> Build(Shell shell) => new("--roster")
    {
        HelpName = shell.Say("文件", "file"),
        Description = shell.Say(
            "单位名册（JSON）；缺省为第一个输入文件夹中的 roster.json，没有则用规划列出的单位",
            "Roster (JSON); default: roster.json in the first input folder, else the plan's units"),
    };

    /// <summary>The roster, and its bytes where it is a file.</summary>
    /// <exception cref="UsageException">The file is not there or faulty; its faults are on the error stream.</exception>
    public static (Roster Roster, ReadOnlyMemory<byte>? Bytes) Load(string? file, Plan plan, Shell shell)
    {
        if (file is null)
            return (Roster.Of(plan), null);
        var bytes = DataFiles.Bytes(file);
        var findings = new Findings();
        var roster = RosterFile.Read(bytes, file, plan, findings);
        FindingsWriter.Write(findings.Sorted(), shell);
        return roster is null
            ? throw new UsageException(new($"单位名册“{file}”有误，未采用", $"the roster file \"{file}\" is faulty and not used"))
            : (roster, bytes);
    }
}

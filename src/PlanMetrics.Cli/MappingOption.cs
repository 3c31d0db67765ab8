using System.Collections.Immutable;
using System.CommandLine;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Plans;

namespace PlanMetrics.Cli;

/// <summary><c>--mapping FILE</c>: how existing ledgers among the inputs are read; may stand several times.</summary>
internal static class MappingOption
{
    public static Option<string[]> Build(Shell shell) => new("--mapping")
    {
        HelpName = shell.Say("文件", "file"),
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
        Description = shell.Say(
            "台账映射（JSON），说明已有台账的读法，可多次使用；输入文件夹中的 *.mapping.json 自动采用",
            "Mapping (JSON) of existing ledgers, may be repeated; any *.mapping.json in the input folders is used as well"),
    };

    /// <summary>The mappings asked for, each sound.</summary>
    /// <exception cref="UsageException">One is not there or faulty; its faults are on the error stream.</exception>
    public static ImmutableArray<string> Checked(string[] files, Plan plan, Shell shell)
    {
        foreach (var file in files)
        {
            var findings = new Findings();
            var kind = DataFileCheck.Run(DataFiles.Bytes(file), file, plan, findings);
            var faults = findings.Sorted();
            FindingsWriter.Write(faults, shell);
            if (kind != DataFileKind.Mapping || FindingsSummary.Count(faults, Severity.Error) > 0)
                throw new UsageException(new($"映射文件“{file}”有误，未采用", $"the mapping file \"{file}\" is faulty and not used"));
        }

        return [.. files];
    }
}

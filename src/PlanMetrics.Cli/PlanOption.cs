using System.CommandLine;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;

namespace PlanMetrics.Cli;

/// <summary><c>--plan FILE</c>: the plan to work with; the embedded one where it is not given.</summary>
internal static class PlanOption
{
    public const string Default = "zhaohua-2021-2025";

    public static Option<string?> Build(Shell shell) => new("--plan")
    {
        HelpName = shell.Say("文件", "file"),
        Description = shell.Say($"规划文件（JSON）；缺省为内置规划 {Default}", $"Plan file (JSON); default: the embedded plan {Default}"),
    };

    /// <summary>The plan asked for.</summary>
    /// <exception cref="UsageException">The file is not there or faulty; its faults are on the error stream.</exception>
    public static Plan Load(string? file, Shell shell) => LoadFile(file, shell).Plan;

    /// <summary>The plan asked for, and the bytes it was read from.</summary>
    /// <exception cref="UsageException">The file is not there or faulty; its faults are on the error stream.</exception>
    public static (Plan Plan, ReadOnlyMemory<byte> Bytes) LoadFile(string? file, Shell shell)
    {
        if (file is null or Default)
            return (Plan.Embedded(Default), PlanFile.Embedded(Default));
        var bytes = DataFiles.Bytes(file);
        var findings = new Findings();
        var plan = PlanFile.Read(bytes, file, findings);
        FindingsWriter.Write(findings.Sorted(), shell);
        return plan is null
            ? throw new UsageException(new($"规划文件“{file}”有误，未采用", $"the plan file \"{file}\" is faulty and not used"))
            : (plan, bytes);
    }
}

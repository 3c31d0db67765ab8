using System.CommandLine;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;

namespace PlanMetrics.Cli;

/// <summary><c>--profile FILE|NAME</c>: how points are made; <c>equal</c> where it is not given.</summary>
internal static class ProfileOption
{
    private const string Default = "equal";

    public static Option<string?> Build(Shell shell) => new("--profile")
    {
        HelpName = shell.Say("文件或名称", "file|name"),
        Description = shell.Say("评分方案文件（JSON 或工作簿）或内置方案 equal、explicit；缺省为 equal", "Profile file (JSON or workbook), or equal or explicit; default: equal"),
    };

    /// <summary>The profile asked for, and the bytes of its JSON file: of a workbook, those that say the same.</summary>
    /// <exception cref="UsageException">The file is not there or faulty; its faults are on the error stream.</exception>
    public static (Profile Profile, ReadOnlyMemory<byte> Bytes) Load(string? fileOrName, Plan plan, Shell shell)
    {
        var name = fileOrName ?? Default;
        if (name is "equal" or "explicit")
            return Shipped(name, plan);
        var bytes = DataFiles.Bytes(name);
        var isWorkbook = ProfileWorkbook.IsWorkbook(bytes);
        var findings = new Findings();
        var profile = isWorkbook ? ProfileWorkbook.Read(bytes, name, plan, findings) : ProfileFile.Read(bytes, name, plan, findings);
        FindingsWriter.Write(findings.Sorted(), shell);
        return profile is null
            ? throw new UsageException(new($"评分方案文件“{name}”有误，未采用", $"the profile file \"{name}\" is faulty and not used"))
            : (profile, isWorkbook ? JsonOf(profile) : bytes);
    }

    private static (Profile Profile, ReadOnlyMemory<byte> Bytes) Shipped(string name, Plan plan)
    {
        var shipped = name == Default ? Profile.Equal : Profile.Explicit;
        var fitted = shipped.For(plan);
        return (fitted, ReferenceEquals(fitted, shipped) ? ProfileFile.Embedded(name) : JsonOf(fitted));
    }

    private static byte[] JsonOf(Profile profile)
    {
        using var json = new MemoryStream();
        ProfileJson.Write(profile, json);
        return json.ToArray();
    }
}

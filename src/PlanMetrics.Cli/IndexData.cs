using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Indices;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;

namespace PlanMetrics.Cli;

/// <summary>What an index workbook says that it is scored by, as the files that a result folder keeps.</summary>
internal sealed record IndexData(CompositeIndex Index)
{
    /// <summary>The index among the inputs; null where there is none.</summary>
    /// <exception cref="UsageException">It is faulty, or is not the only input.</exception>
    public static IndexData? Of(InputSet inputs, Findings findings, Shell shell)
    {
        if (inputs.Indices.IsEmpty)
            return null;
        var first = inputs.Indices[0];
        if (inputs.Files.Length > 1)
            throw new UsageException(new(
                $"“{first.File}”是指数工作簿，应单独计分，不能与其他文件一起读取（或用 --plan 指定规划）",
                $"\"{first.File}\" is an index workbook and is scored by itself, not with other files (or with --plan)"));
        if (first.Index is { } index)
            return new(index);
        FindingsWriter.Write(findings.Sorted(), shell);
        throw new UsageException(new($"指数工作簿“{first.File}”有误，未采用", $"the index workbook \"{first.File}\" is faulty and not used"));
    }

    /// <summary>The plan, read back from the file that is kept.</summary>
    /// <exception cref="UsageException">The file has a fault, which is on the error stream.</exception>
    public (Plan Plan, ReadOnlyMemory<byte> Bytes) Plan(Shell shell) =>
        Kept("plan.json", stream => PlanJson.Write(Index.ToPlan(), stream), PlanFile.Read, shell);

    /// <summary>The profile, read back from the file that is kept.</summary>
    /// <exception cref="UsageException">The file has a fault, which is on the error stream.</exception>
    public (Profile Profile, ReadOnlyMemory<byte> Bytes) Profile(Plan plan, Shell shell) =>
        Kept("profile.json", stream => ProfileJson.Write(Index.ToProfile(), stream), (bytes, file, findings) => ProfileFile.Read(bytes, file, plan, findings), shell);

    private static (T Data, ReadOnlyMemory<byte> Bytes) Kept<T>(
        string file, Action<Stream> write, Func<ReadOnlySpan<byte>, string, Findings, T?> read, Shell shell) where T : class
    {
        using var stream = new MemoryStream();
        write(stream);
        var bytes = stream.ToArray();
        var findings = new Findings();
        if (read(bytes, file, findings) is { } data)
            return (data, bytes);
        FindingsWriter.Write(findings.Sorted(), shell);
        throw new UsageException(new($"由指数工作簿生成的 {file} 有误，未采用", $"the {file} made of the index workbook is faulty and not used"));
    }
}

using System.CommandLine;
using PlanMetrics.Diagnostics;
using PlanMetrics.Risks.Learned;

namespace PlanMetrics.Cli;

/// <summary><c>--model FILE</c>: a learned model for the risk register; the rule alone where it is not given. Nothing is trained.</summary>
internal static class ModelOption
{
    public static Option<string?> Build(Shell shell) => new("--model")
    {
        HelpName = shell.Say("文件", "file"),
        Description = shell.Say(
            "学习模型文件（learn 写出的 model.json），用于风险研判中下一年的比率；缺省只按规则",
            "A learned model (the model.json of learn) for rates a year ahead in the risk register; default: the rule alone"),
    };

    /// <summary>The model asked for; null where none was.</summary>
    /// <exception cref="UsageException">The file is not there or faulty; its faults are on the error stream.</exception>
    public static LearnedModel? Load(string? file, Shell shell)
    {
        if (file is null)
            return null;
        var findings = new Findings();
        var model = LearnedModelFile.Read(DataFiles.Bytes(file), file, findings);
        FindingsWriter.Write(findings.Sorted(), shell);
        return model ?? throw new UsageException(new($"模型文件“{file}”有误，未采用", $"the model file \"{file}\" is faulty and not used"));
    }
}

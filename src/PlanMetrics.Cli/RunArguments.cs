using System.Collections.Immutable;
using System.CommandLine;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Plans;

namespace PlanMetrics.Cli;

/// <summary>What every command that reads inputs takes: the inputs, the data files, the year and the as-of date.</summary>
internal sealed class RunArguments
{
    private readonly Shell shell;
    private readonly Argument<string[]> inputs;
    private readonly Option<string?> plan;
    private readonly Option<string?> roster;
    private readonly Option<string?> profile;
    private readonly Option<int?> year;
    private readonly Option<string?> asOf;
    private readonly Option<string?> encoding;
    private readonly Option<string[]> mappings;

    public RunArguments(Command command, Shell shell)
    {
        this.shell = shell;
        inputs = new("INPUT") { Arity = ArgumentArity.OneOrMore, Description = shell.Say("工作簿、CSV 文件或文件夹", "Workbooks, CSV files or folders") };
        plan = PlanOption.Build(shell);
        roster = RosterOption.Build(shell);
        profile = ProfileOption.Build(shell);
        year = new("--year") { HelpName = shell.Say("年", "year"), Description = shell.Say("规划年度；缺省为数据中最近的一年", "The plan year; default: the latest in the input") };
        asOf = DateOption.Build(shell);
        encoding = new("--encoding") { HelpName = shell.Say("编码", "name"), Description = shell.Say("CSV 文件的编码，如 GB18030；缺省自动识别", "Encoding of CSV files, such as GB18030; default: told from each file") };
        mappings = MappingOption.Build(shell);
        command.Arguments.Add(inputs);
        foreach (Option option in new Option[] { plan, roster, profile, mappings, year, asOf, encoding })
            command.Options.Add(option);
    }

    /// <summary>The encoding of CSV files.</summary>
    public Option<string?> Encoding => encoding;

    /// <summary>The paths of the inputs.</summary>
    public string[] Inputs(ParseResult result) => result.GetRequiredValue(inputs);

    /// <summary>Loads the data files and reads the inputs.</summary>
    /// <exception cref="UsageException">A path is not there, a data file is faulty, or the year is not the plan's.</exception>
    public RunData Load(ParseResult result)
    {
        var (givenPlan, givenBytes) = PlanOption.LoadFile(result.GetValue(plan), shell);
        var findings = new Findings();
        var asked = new InputOptions
        {
            Encoding = result.GetValue(encoding),
            Mappings = MappingOption.Checked(result.GetValue(mappings) ?? [], givenPlan, shell),
            Plan = givenPlan,
        };
        var read = Read(Inputs(result), asked, findings);
        NameInputs(read.NumberedInputs);
        // An index workbook says itself what it is scored by; beside a plan it is values alone.
        var index = result.GetValue(plan) is null ? IndexData.Of(read, findings, shell) : null;
        var (usedPlan, planBytes) = index?.Plan(shell) ?? (givenPlan, givenBytes);
        var (usedProfile, profileBytes) = index is not null && result.GetValue(profile) is null
            ? index.Profile(usedPlan, shell)
            : ProfileOption.Load(result.GetValue(profile), usedPlan, shell);
        var options = new EvaluationOptions { Year = YearOf(result, usedPlan), AsOf = DateOption.Parse(result.GetValue(asOf)) };
        var (usedRoster, rosterBytes) = index is not null && result.GetValue(roster) is null
            ? (index.Index.ToRoster(), null)
            : RosterOption.Load(result.GetValue(roster) ?? read.RosterFile, usedPlan, shell);
        return new RunData(usedPlan, usedRoster, usedProfile, options, read, findings)
        {
            PlanBytes = planBytes,
            RosterBytes = rosterBytes,
            ProfileBytes = profileBytes,
            Encoding = result.GetValue(encoding),
        };
    }

    private int? YearOf(ParseResult result, Plan used) =>
        result.GetValue(year) is not { } asked ? null
        : used.FirstYear <= asked && asked <= used.LastYear ? asked
        : throw new UsageException(new(
            $"--year 的值“{asked}”不在规划期 {used.FirstYear} 至 {used.LastYear} 年之内",
            $"--year \"{asked}\" lies outside the plan, expected {used.FirstYear} to {used.LastYear}"));

    private void NameInputs(ImmutableArray<string> inputs)
    {
        if (inputs.IsEmpty)
            return;
        var named = string.Join(shell.Say("，", ", "), inputs.Select((path, i) => $"{i + 1}/ = {path}"));
        shell.Error.WriteLine(shell.Say($"各输入有同名文件，以编号区分：{named}", $"the inputs hold files of the same name and are numbered: {named}"));
    }

    private InputSet Read(string[] paths, InputOptions asked, Findings findings)
    {
        foreach (var path in paths)
            if (!Path.Exists(path))
                throw new UsageException(path.StartsWith("--", StringComparison.Ordinal)
                    ? new($"没有选项“{path}”，也没有这个名称的文件或文件夹", $"there is no option \"{path}\", nor a file or folder of this name")
                    : new($"没有文件或文件夹“{path}”", $"there is no file or folder \"{path}\""));
        try
        {
            using var progress = new FileProgress(shell, new("已读取", "files read"));
            return InputReader.Read(paths, findings, asked, progress, shell.Cancelled);
        }
        catch (ArgumentException) when (asked.Encoding is not null)
        {
            throw new UsageException(new($"没有编码“{asked.Encoding}”", $"there is no encoding \"{asked.Encoding}\""));
        }
    }
}

using System.CommandLine;
using PlanMetrics.Files;
using PlanMetrics.Plans;
using PlanMetrics.Results;
using PlanMetrics.Results.Batches;

namespace PlanMetrics.Cli.Commands;

/// <summary>The options of <c>batch</c>: what all districts are scored by, and how the work is done.</summary>
internal sealed class BatchOptions
{
    private readonly Shell shell;
    private readonly Option<string> folder;
    private readonly Option<int> year;
    private readonly Option<string?> asOf;
    private readonly Option<string?> plan;
    private readonly Option<string?> roster;
    private readonly Option<string?> profile;
    private readonly Option<string[]> mappings;
    private readonly Option<string?> encoding;
    private readonly Option<int?> jobs;
    private readonly Option<bool> pages;

    public BatchOptions(Command command, Shell shell)
    {
        this.shell = shell;
        folder = new("--out", "-o") { HelpName = shell.Say("文件夹", "folder"), Required = true, Description = shell.Say("结果文件夹：每个区县一个子文件夹，另有汇总", "Where the results go: a folder for each district, and the summary") };
        year = new("--year") { HelpName = shell.Say("年", "year"), Required = true, Description = shell.Say("规划年度；各区县相同", "The plan year, one for all districts") };
        asOf = DateOption.Build(shell);
        plan = PlanOption.Build(shell);
        roster = new("--roster")
        {
            HelpName = shell.Say("文件", "file"),
            Description = shell.Say(
                "没有自带 roster.json 的区县所用的单位名册（JSON）；缺省为输入文件夹中的 roster.json，没有则用规划列出的单位",
                "Roster (JSON) of districts that bring no roster.json; default: roster.json in the input folder, else the plan's units"),
        };
        profile = ProfileOption.Build(shell);
        mappings = MappingOption.Build(shell);
        encoding = new("--encoding") { HelpName = shell.Say("编码", "name"), Description = shell.Say("CSV 文件的编码，如 GB18030；缺省自动识别", "Encoding of CSV files, such as GB18030; default: told from each file") };
        jobs = new("--jobs") { HelpName = shell.Say("个数", "number"), Description = shell.Say("同时处理的区县数；缺省为处理器核数，结果与此无关", "How many districts are worked on at once; default: the number of processors; no result depends on it") };
        pages = new("--pages") { Description = shell.Say("每个区县写出全部文件：另加网页、工作簿、填报值表和输入副本；缺省只写数据表", "Write everything for each district: page, workbook, table of figures and copies of the inputs too; default: the tables") };
        foreach (Option option in new Option[] { folder, year, asOf, plan, roster, profile, mappings, encoding, jobs, pages })
            command.Options.Add(option);
    }

    public string Folder(ParseResult result) =>
        result.GetRequiredValue(folder) is { Length: > 0 } path ? path : throw new UsageException(new("结果文件夹的名称为空", "the name of the result folder is empty"));

    /// <summary>What all districts are scored by.</summary>
    /// <exception cref="UsageException">A file is not there or faulty, or an option has no meaning.</exception>
    public BatchSettings Settings(string input, ParseResult result)
    {
        var (usedPlan, planBytes) = PlanOption.LoadFile(result.GetValue(plan), shell);
        var (usedProfile, profileBytes) = ProfileOption.Load(result.GetValue(profile), usedPlan, shell);
        var beside = Path.Combine(input, "roster.json");
        var (usedRoster, rosterBytes) = RosterOption.Load(result.GetValue(roster) ?? (File.Exists(beside) ? beside : null), usedPlan, shell);
        var scope = DateOption.ScopeOf(YearOf(result, usedPlan), DateOption.Parse(result.GetValue(asOf)));
        var all = result.GetValue(pages);
        return new(usedPlan, usedRoster, usedProfile, scope, new ResultSources(planBytes, profileBytes) { Roster = rosterBytes })
        {
            Language = ScoreOptions.FileLanguage(result),
            Encoding = EncodingOf(result),
            Mappings = MappingOption.Checked(result.GetValue(mappings) ?? [], usedPlan, shell),
            Files = all ? ResultFiles.All : ResultFiles.Tables,
            CopyInputs = all,
            Jobs = JobsOf(result),
        };
    }

    private int YearOf(ParseResult result, Plan used) =>
        result.GetRequiredValue(year) is var asked && used.FirstYear <= asked && asked <= used.LastYear
            ? asked
            : throw new UsageException(new(
                $"--year 的值“{asked}”不在规划期 {used.FirstYear} 至 {used.LastYear} 年之内",
                $"--year \"{asked}\" lies outside the plan, expected {used.FirstYear} to {used.LastYear}"));

    private string? EncodingOf(ParseResult result) =>
        result.GetValue(encoding) is not { } name || PanelFile.Knows(name)
            ? result.GetValue(encoding)
            : throw new UsageException(new($"没有编码“{name}”", $"there is no encoding \"{name}\""));

    private int JobsOf(ParseResult result) => result.GetValue(jobs) switch
    {
        null => -1,
        >= 1 and var number => number,
        var number => throw new UsageException(new($"--jobs 的值“{number}”应为 1 或以上的整数", $"--jobs \"{number}\", expected a whole number of 1 or more")),
    };
}

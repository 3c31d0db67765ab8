using System.CommandLine;
using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Sql;

namespace PlanMetrics.Cli.Commands;

/// <summary><c>plan sql --year YEAR</c>: the scoring of a plan and a profile as SQL for a warehouse.</summary>
internal sealed class PlanSqlCommand
{
    private readonly Shell shell;
    private readonly Option<int> year;
    private readonly Option<string?> asOf;
    private readonly Option<string> what;
    private readonly Option<string?> district;
    private readonly Option<string?> output;
    private readonly Option<bool> force;
    private readonly Option<string?> plan;
    private readonly Option<string?> profile;
    private readonly Option<string?> roster;

    private PlanSqlCommand(Shell shell)
    {
        this.shell = shell;
        year = new("--year") { Required = true, HelpName = shell.Say("年", "year"), Description = shell.Say("规划年度", "The plan year") };
        asOf = DateOption.Build(shell);
        what = new("--what")
        {
            Description = shell.Say(
                "写什么：views（评分视图）、tables（同样的步骤，各存一表）、inputs（建输入表）或 roster（一个区县的名册，插入语句）",
                "What to write: views (the scoring), tables (the same, each stage kept as a table), inputs (the tables it reads) or roster (one district's roster as INSERT statements)"),
            DefaultValueFactory = _ => "views",
        };
        what.AcceptOnlyFromAmong("views", "tables", "inputs", "roster");
        district = new("--district") { HelpName = shell.Say("编号", "id"), Description = shell.Say("区县编号，用于 --what roster", "The district's id, with --what roster") };
        output = new("--out", "-o") { HelpName = shell.Say("文件", "file"), Description = shell.Say("写入的文件；缺省为向屏幕输出", "File to write; default: the console") };
        force = new("--force") { Description = shell.Say("覆盖已有文件", "Replace a file that is there") };
        plan = PlanOption.Build(shell);
        profile = ProfileOption.Build(shell);
        roster = new("--roster") { HelpName = shell.Say("文件", "file"), Description = shell.Say("单位名册（JSON），用于 --what roster；缺省为规划列出的单位", "Roster (JSON), with --what roster; default: the plan's units") };
    }

    public static Command Build(Shell shell)
    {
        var sql = new PlanSqlCommand(shell);
        var command = new Command("sql", shell.Say("把规划和评分方案写成 SQL 视图，在数据仓库中评分", "A plan and a profile as SQL views that score in a warehouse"))
        {
            sql.year, sql.asOf, sql.what, sql.district, sql.output, sql.force, sql.plan, sql.profile, sql.roster,
        };
        command.SetAction(sql.Run);
        return command;
    }

    private int Run(ParseResult result)
    {
        var usedPlan = PlanOption.Load(result.GetValue(plan), shell);
        var asked = result.GetValue(year);
        if (asked < usedPlan.FirstYear || asked > usedPlan.LastYear)
            throw new UsageException(new(
                $"--year 的值“{asked}”不在规划期 {usedPlan.FirstYear} 至 {usedPlan.LastYear} 年之内",
                $"--year \"{asked}\" lies outside the plan, expected {usedPlan.FirstYear} to {usedPlan.LastYear}"));
        var scope = DateOption.ScopeOf(asked, DateOption.Parse(result.GetValue(asOf)));
        var text = result.GetValue(what) switch
        {
            "inputs" => SqlScript.Tables,
            "roster" => Roster(result, usedPlan, scope),
            "tables" => Script(result, usedPlan, scope, SqlStorage.Tables),
            _ => Script(result, usedPlan, scope, SqlStorage.Views),
        };
        if (text is null)
            return ExitCode.DoneWithErrors;
        if (result.GetValue(output) is { } file)
            return FileOutput.Write(
                file, result.GetValue(force), stream => stream.Write(Encoding.UTF8.GetBytes(text)), shell,
                result.GetValue(plan), result.GetValue(profile), result.GetValue(roster));
        shell.Out.Write(text);
        return ExitCode.Done;
    }

    // What cannot be expressed is on the error stream, and nothing is written.
    private string? Script(ParseResult result, Plan usedPlan, EvaluationScope scope, SqlStorage storage)
    {
        var usedProfile = ProfileOption.Load(result.GetValue(profile), usedPlan, shell).Profile;
        var findings = new Findings();
        var script = SqlScript.Of(usedPlan, usedProfile, scope, findings, storage);
        FindingsWriter.Write(findings.Sorted(), shell);
        return script?.Text;
    }

    private string Roster(ParseResult result, Plan usedPlan, EvaluationScope scope)
    {
        if (result.GetValue(district) is not { Length: > 0 } id)
            throw new UsageException(new("--what roster 需要 --district 给出区县编号", "--what roster needs --district with the district's id"));
        return SqlRoster.Of(usedPlan, RosterOption.Load(result.GetValue(roster), usedPlan, shell).Roster, scope, id);
    }
}

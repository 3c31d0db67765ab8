using System.Collections.Immutable;
using System.CommandLine;
using PlanMetrics.Files.Forms;
using PlanMetrics.Observations;
using PlanMetrics.Rosters;

namespace PlanMetrics.Cli.Commands;

/// <summary><c>form --year Y -o FOLDER</c>: the blank forms of a year, for one unit or for all.</summary>
internal sealed class FormCommand
{
    private readonly Shell shell;
    private readonly Option<int> year;
    private readonly Option<string[]> units;
    private readonly Option<string> folder;
    private readonly Option<string> basis;
    private readonly Option<string?> issuer;
    private readonly Option<string?> document;
    private readonly Option<string?> lastYear;
    private readonly Option<bool> force;
    private readonly Option<string?> plan;
    private readonly Option<string?> roster;
    private readonly Option<string?> profile;

    private FormCommand(Shell shell)
    {
        this.shell = shell;
        year = new("--year") { Required = true, HelpName = shell.Say("年", "year"), Description = shell.Say("规划年度", "The plan year") };
        units = new("--unit") { HelpName = shell.Say("单位", "unit"), Description = shell.Say("填报单位，可多次给出；缺省为所有有目标的单位", "A unit, may be repeated; default: every unit that owes anything") };
        folder = new("--out", "-o") { Required = true, HelpName = shell.Say("文件夹", "folder"), Description = shell.Say("写入的文件夹", "The folder to write") };
        basis = new("--basis") { Description = shell.Say("口径：period（当期）或 cumulative（累计）", "What figures cover: period or cumulative"), DefaultValueFactory = _ => "period" };
        basis.AcceptOnlyFromAmong("period", "cumulative");
        issuer = new("--issuer") { HelpName = shell.Say("文字", "text"), Description = shell.Say("制发单位", "Who issues the form (制发单位)") };
        document = new("--document") { HelpName = shell.Say("文字", "text"), Description = shell.Say("依据文号；缺省为规划文件", "The document it rests on (依据文号); default: the plan") };
        lastYear = new("--from")
        {
            HelpName = shell.Say("路径", "path"),
            Description = shell.Say("上年的报送数据或结果文件夹，其数值印在空格旁供参考", "Last year's inputs or result folder, whose values stand beside the blanks for comparison"),
        };
        force = new("--force") { Description = shell.Say("覆盖已有文件", "Replace files that are there") };
        plan = PlanOption.Build(shell);
        roster = RosterOption.Build(shell);
        profile = ProfileOption.Build(shell);
    }

    public static Command Build(Shell shell)
    {
        var form = new FormCommand(shell);
        var command = new Command("form", shell.Say("生成填报表：一个单位一个工作簿，只含本单位承担的目标", "Blank forms: a workbook a unit, with the targets that it owes"))
        {
            form.year, form.units, form.folder, form.basis, form.issuer, form.document, form.lastYear, form.force, form.plan, form.roster, form.profile,
        };
        command.SetAction(form.Run);
        return command;
    }

    private int Run(ParseResult result)
    {
        var usedPlan = PlanOption.Load(result.GetValue(plan), shell);
        var usedProfile = ProfileOption.Load(result.GetValue(profile), usedPlan, shell).Profile;
        var past = LastYearInputs.Read(result.GetValue(lastYear), shell);
        var usedRoster = RosterOption.Load(result.GetValue(roster) ?? past?.RosterFile, usedPlan, shell).Roster;
        var asked = result.GetValue(year);
        if (asked < usedPlan.FirstYear || asked > usedPlan.LastYear)
            throw new UsageException(new(
                $"--year 的值“{asked}”不在规划期 {usedPlan.FirstYear} 至 {usedPlan.LastYear} 年之内",
                $"--year \"{asked}\" lies outside the plan, expected {usedPlan.FirstYear} to {usedPlan.LastYear}"));
        var forms = BlankForm.Make(usedPlan, usedRoster, usedProfile, new FormOptions
        {
            Year = asked,
            Units = [.. (result.GetValue(units) ?? []).Select(name => UnitOf(name, usedRoster))],
            Basis = result.GetValue(basis) == "cumulative" ? Basis.Cumulative : Basis.Period,
            Issuer = result.GetValue(issuer) ?? "",
            Document = result.GetValue(document) ?? "",
            LastYear = past?.MeasuresOf(usedPlan, usedRoster, usedProfile, asked - 1),
        });
        if (forms.IsEmpty)
            throw new UsageException(new("所选单位没有应报的目标，未生成填报表", "no unit asked for owes any target, so there is no form"));
        RefuseSharedNames(forms);
        return Write(forms, result.GetRequiredValue(folder), result.GetValue(force));
    }

    private static string UnitOf(string name, Roster roster) =>
        roster.Registry.Find(name)?.Id ?? throw new UsageException(new($"单位名册中没有“{name}”", $"the roster has no unit \"{name}\""));

    // One file system in three ignores case, so what it takes for one name is one name here too.
    private static void RefuseSharedNames(ImmutableArray<BlankForm> forms)
    {
        foreach (var same in forms.GroupBy(form => form.FileName, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1))
        {
            var units = same.Select(form => form.UnitName.Chinese).ToArray();
            throw new UsageException(new(
                $"单位“{string.Join("”“", units)}”的填报表文件名相同（{same.Key}），请在名册中改用不同的编号；未写入",
                $"the forms of \"{string.Join("\", \"", units)}\" would have one file name ({same.Key}), expected ids in the roster that differ; nothing written"));
        }
    }

    private int Write(ImmutableArray<BlankForm> forms, string into, bool replace)
    {
        var contents = new byte[forms.Length][];
        var done = 0;
        using (var progress = new FileProgress(shell, new("已生成", "forms made")))
            Parallel.For(0, forms.Length, new ParallelOptions { CancellationToken = shell.Cancelled }, i =>
            {
                using var stream = new MemoryStream();
                forms[i].Write(stream);
                contents[i] = stream.ToArray();
                progress.Report(Interlocked.Increment(ref done));
            });
        var code = ExitCode.Done;
        var written = new List<BlankForm>();
        foreach (var (form, content) in forms.Zip(contents))
            if (FileOutput.Write(Path.Combine(into, form.FileName), replace, stream => stream.Write(content), shell) is var outcome and not ExitCode.Done)
                code = outcome;
            else
                written.Add(form);
        Report(written, into);
        return code;
    }

    private void Report(List<BlankForm> written, string into)
    {
        if (written.Count == 0)
            return;
        var table = new TextTable(
            new(shell.Say("单位", "unit")), new(shell.Say("目标", "targets"), true), new(shell.Say("应填数据", "cells asked"), true), new(shell.Say("文件", "file")));
        foreach (var form in written)
            table.Add(form.UnitName.In(shell.Language), Count(form.Targets), Count(form.Cells), form.FileName);
        table.WriteTo(shell.Out);
        shell.Out.WriteLine(shell.Say(
            $"已写入“{into}”：填报表 {written.Count} 份，应填数据共 {written.Sum(form => form.Cells)} 个",
            $"written to \"{into}\": {written.Count} forms, {written.Sum(form => form.Cells)} cells asked in all"));
    }

    private static string Count(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

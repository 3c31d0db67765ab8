using System.Collections.Immutable;
using System.Globalization;
using PlanMetrics.Rosters;
using PlanMetrics.Submissions;

namespace PlanMetrics.Cli.Texts;

/// <summary>The forms that were handed in, a line a table: how full it is, and the check code that its sealed paper must bear.</summary>
internal static class FormsText
{
    public static void Write(ImmutableArray<Submission> submissions, Roster roster, Shell shell)
    {
        var names = new UnitNames(roster, shell);
        var table = new TextTable(
            new(shell.Say("单位", "unit")), new(shell.Say("年度", "year"), true), new(shell.Say("表号", "table")), new(shell.Say("已填", "filled"), true),
            new(shell.Say("应填", "asked"), true), new(shell.Say("校验码", "check code")), new(shell.Say("文件", "file")));
        foreach (var submission in submissions)
            if (submission.Form is { } form)
                foreach (var part in form.Tables)
                    table.Add(
                        names.Of(form.UnitId), Text(form.Year), part.Number[(part.Number.IndexOf('：', StringComparison.Ordinal) + 1)..],
                        Text(part.Filled), Text(part.Asked), part.Code, submission.File);
        if (table.IsEmpty)
            return;
        shell.Out.WriteLine(Ink.Strong(shell.Say("填报表", "Forms"), shell));
        table.WriteTo(shell.Out);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

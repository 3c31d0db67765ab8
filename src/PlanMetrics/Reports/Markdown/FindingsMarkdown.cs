using PlanMetrics.Diagnostics;

namespace PlanMetrics.Reports.Markdown;

/// <summary>The findings: how many of each kind, and the errors in full.</summary>
internal sealed class FindingsMarkdown(Report report, TextWriter text)
{
    private const int MostErrors = 100;

    private readonly Language language = report.Language;

    public void Write()
    {
        text.WriteLine(language.Say("## 校验问题", "## Findings"));
        text.WriteLine();
        if (report.Findings.IsEmpty)
        {
            text.WriteLine(language.Say("没有校验问题。", "There are none."));
            return;
        }

        WriteCounts();
        WriteErrors([.. report.Findings.Where(finding => finding.Severity == Severity.Error)]);
    }

    private void WriteCounts()
    {
        var table = new MarkdownTable(
            (language.Say("代码", "Code"), false), (language.Say("类别", "Kind"), false), (language.Say("严重程度", "Severity"), false),
            (language.Say("条数", "Count"), true));
        var kinds = report.Findings.GroupBy(finding => finding.Descriptor)
            .OrderByDescending(kind => kind.Key.Severity).ThenBy(kind => kind.Key.Code, StringComparer.Ordinal);
        foreach (var kind in kinds)
            table.Add(kind.Key.Code, kind.Key.Name, SeverityOf(kind.Key.Severity), MarkdownTable.Number(kind.Count()));
        table.WriteTo(text);
    }

    private void WriteErrors(Diagnostic[] errors)
    {
        foreach (var error in errors.Take(MostErrors))
            text.WriteLine($"- {error.Descriptor.Code} {MarkdownText.Of(error.Location.ToString())}{(error.Location.File.Length > 0 ? language.Say("：", ": ") : "")}{MarkdownText.Of(error.Message(language))}");
        if (errors.Length > MostErrors)
            text.WriteLine(language.Say(
                $"- 另有 {errors.Length - MostErrors} 条，见 findings.csv", $"- {errors.Length - MostErrors} more in findings.csv"));
    }

    private string SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => language.Say("强制性问题", "error"),
        Severity.Warning => language.Say("核实性问题", "warning"),
        _ => language.Say("提示", "note"),
    };
}

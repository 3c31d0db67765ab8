using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Reports.Words;

namespace PlanMetrics.Reports.Markdown;

/// <summary>
/// Writes <c>report.md</c>: the year at a glance, rankings, the district's explicit targets, what was missed or is missing, objections, and the findings,
/// as Markdown that GitHub and other programs show. The bytes depend on the report alone.
/// </summary>
public static class ReportMarkdown
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the file in the report's language.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">Receives the Markdown, UTF-8 without byte-order mark; it stays open.</param>
    public static void Write(Report report, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        using var text = new StreamWriter(stream, Utf8, bufferSize: 1 << 14, leaveOpen: true) { NewLine = "\n" };
        WriteHead(report, text);
        new OverviewMarkdown(report, text).Write();
        new RankingMarkdown(report, text).Write();
        new TargetsMarkdown(report, text).Write();
        new ObjectionsMarkdown(report, text).Write();
        new FindingsMarkdown(report, text).Write();
    }

    private static void WriteHead(Report report, StreamWriter text)
    {
        var language = report.Language;
        var status = report.Plan.Status.In(language);
        var asOf = NumberText.Of(report.Scope.AsOf);
        text.WriteLine($"# {MarkdownText.Of(report.Plan.Title.In(language))}{(status.Length > 0 ? language.Say($"（{MarkdownText.Of(status)}）", $" ({MarkdownText.Of(status)})") : "")}");
        text.WriteLine();
        if (EditionWords.MarkOf(report.Edition) is { } mark)
            text.WriteLine($"**{mark.In(language)}**\n");
        if (report.Edition is { } edition)
            text.WriteLine("- " + MarkdownText.Of(EditionWords.Line(edition, language)) + language.Say("。", "."));
        text.WriteLine("- " + language.Say($"{report.Scope.Year}年度，数据截至日期 {asOf}。", $"Year {report.Scope.Year}, as of {asOf}."));
        text.WriteLine("- " + language.Say("评分方案：", "Profile: ") + MarkdownText.Of(report.Profile.Name.In(language)) + language.Say("。", "."));
        if (report.Profile.Note.In(language) is { Length: > 0 } note)
            text.WriteLine("- " + MarkdownText.Of(note));
        if (!report.IsComplete)
        {
            text.WriteLine();
            text.WriteLine(language.Say("**结果不完整**：存在强制性问题，见文末校验问题。", "**Incomplete**: there are errors, see the findings at the end."));
        }

        text.WriteLine();
    }
}

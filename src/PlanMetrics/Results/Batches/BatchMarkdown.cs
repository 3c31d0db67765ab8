using System.Text;
using PlanMetrics.Json;
using PlanMetrics.Reports.Markdown;

namespace PlanMetrics.Results.Batches;

/// <summary>Writes <c>summary.md</c>: what the districts of a batch come to, short enough to be read.</summary>
internal sealed class BatchMarkdown(BatchSettings settings, BatchResult result)
{
    private const int MostRanked = 100;
    private const int MostTargets = 20;

    private readonly BatchWords words = new(settings, result);

    public void Write(Stream stream)
    {
        using var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        Line(text, "# " + words.Title);
        Line(text, MarkdownText.Of(words.Plan));
        Line(text, words.Facts);
        WriteGrades(text);
        WriteSpread(text);
        WriteRanking(text);
        WriteTargets(text);
        WriteFailed(text);
    }

    private void WriteGrades(TextWriter text)
    {
        var table = new MarkdownTable((words.Say("等次", "Grade"), false), (words.Say("区县数", "Districts"), true));
        foreach (var (name, count) in words.GradeCounts)
            table.Add(MarkdownText.Of(name), MarkdownTable.Number(count));
        Section(text, words.Grades, table);
    }

    private void WriteSpread(TextWriter text)
    {
        var table = new MarkdownTable([.. NearestRank.Shown.Select(percent => (words.QuantileOf(percent), true))]);
        if (!result.Rates.IsEmpty)
            table.Add([.. NearestRank.Shown.Select(percent => words.Fixed(NearestRank.Of(result.Rates, percent)))]);
        Section(text, words.Spread, table);
    }

    private void WriteRanking(TextWriter text)
    {
        var table = new MarkdownTable(
            (words.Say("排名", "Rank"), true), (words.Say("区县", "District"), false), (words.Say("得分", "Score"), true), (words.Say("得分率", "Rate %"), true),
            (words.Say("等次", "Grade"), false), (words.Say("达标", "Met"), true), (words.Say("未达标", "Not met"), true), (words.Say("未填报", "Missing"), true),
            (words.Say("强制性问题", "Errors"), true));
        foreach (var district in result.Ranked.Take(MostRanked))
            table.Add(
                NumberText.Of(district.Rank ?? 0) + (district.Tied ? words.Say("（并列）", " (tied)") : ""), MarkdownText.Of(district.Id),
                words.Fixed(district.Score), words.Fixed(district.Rate), MarkdownText.Of(district.Grade), MarkdownTable.Number(district.Met),
                MarkdownTable.Number(district.NotMet), MarkdownTable.Number(district.Missing), MarkdownTable.Number(district.Errors));
        Section(text, words.Ranking, table);
        var left = result.Ranked.Skip(MostRanked).Count();
        if (left > 0)
            Line(text, words.Say($"其余 {left} 个见 districts.csv。", $"{NumberText.Of(left)} more in districts.csv."));
    }

    private void WriteTargets(TextWriter text)
    {
        var table = new MarkdownTable(
            (words.Say("目标", "Target"), false), (words.Say("达标区县", "Districts that meet it"), true), (words.Say("判定区县", "Districts judged"), true),
            (words.Say("中位数", "Median"), true));
        foreach (var target in result.LeastMet.Take(MostTargets))
            table.Add(
                MarkdownText.Of(target.Target.Name.In(settings.FileLanguage)), MarkdownTable.Number(target.Met), MarkdownTable.Number(target.Judged),
                target.Quantile(50) is { } median ? NumberText.Of(median) : "—");
        Section(text, words.LeastMet, table);
    }

    private void WriteFailed(TextWriter text)
    {
        var table = new MarkdownTable((words.Say("区县", "District"), false), (words.Say("原因", "Reason"), false));
        foreach (var district in result.Failed)
            table.Add(MarkdownText.Of(district.Id), MarkdownText.Of(
                district.Findings.FirstOrDefault()?.Message(settings.FileLanguage) ?? BatchColumns.ReasonOf(district)));
        Section(text, words.Failed, table);
    }

    private static void Section(TextWriter text, string heading, MarkdownTable table)
    {
        if (table.IsEmpty)
            return;
        Line(text, "## " + heading);
        table.WriteTo(text);
    }

    private static void Line(TextWriter text, string line)
    {
        text.WriteLine(line);
        text.WriteLine();
    }
}

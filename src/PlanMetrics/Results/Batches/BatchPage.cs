using System.Globalization;
using System.Text;
using PlanMetrics.Json;
using PlanMetrics.Reports.Html;
using PlanMetrics.Reports.Html.Charts;
using PlanMetrics.Reports.Html.Sections;

namespace PlanMetrics.Results.Batches;

/// <summary>Writes <c>summary.html</c>: ranking, spread and the targets met least, as one self-contained page. It loads nothing and runs no script.</summary>
internal sealed class BatchPage(BatchSettings settings, BatchResult result)
{
    private readonly BatchWords words = new(settings, result);

    public void Write(Stream stream)
    {
        using var output = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        output.Write("<!DOCTYPE html>\n");
        var html = new HtmlWriter(output);
        using var root = html.In("html");
        root.Attribute("lang", Head.CodeOf(settings.FileLanguage));
        Head.Write(html, words.Title, PageAssets.BacktestPolicy, PageAssets.Style, PageAssets.BacktestStyle);
        using var body = html.In("body");
        using (html.In("header"))
        {
            html.Element("h1", words.Title);
            html.Element("p", words.Plan);
            html.Element("p", words.Facts);
        }

        using var main = html.In("main").Attribute("id", "main");
        WriteSpread(html);
        WriteRanking(html);
        WriteTargets(html);
        WriteFailed(html);
    }

    private void WriteSpread(HtmlWriter html)
    {
        using var section = html.In("section");
        html.Element("h2", words.Grades);
        var counts = words.GradeCounts;
        var most = Math.Max(counts.Select(grade => grade.Count).DefaultIfEmpty().Max(), 1);
        using (DataTable.Open(html, words.Grades, null, new(words.Say("等次", "Grade"), IsSorted: false), new(words.Say("区县数", "Districts"), true, false), new("", IsSorted: false)))
            foreach (var (name, count) in counts)
            {
                using var row = html.In("tr");
                html.Element("td", name);
                DataTable.Number(html, NumberText.Of(count));
                Bar(html, (double)count / most, ClassOf(name));
            }

        if (result.Rates.IsEmpty)
            return;
        html.Element("h2", words.Spread);
        using (DataTable.Open(html, words.Spread, null, [.. NearestRank.Shown.Select(percent => new DataTable.Heading(words.QuantileOf(percent), true, false))]))
        using (html.In("tr"))
            foreach (var percent in NearestRank.Shown)
                DataTable.Number(html, words.Fixed(NearestRank.Of(result.Rates, percent)));
    }

    private void WriteRanking(HtmlWriter html)
    {
        using var section = html.In("section");
        html.Element("h2", words.Ranking);
        using var table = DataTable.Open(
            html, words.Ranking, "ranks", new(words.Say("排名", "Rank"), true, false), new(words.Say("区县", "District"), IsSorted: false),
            new(words.Say("得分", "Score"), true, false), new("", IsSorted: false), new(words.Say("得分率%", "Rate %"), true, false), new(words.Say("等次", "Grade"), IsSorted: false),
            new(words.Say("达标", "Met"), true, false), new(words.Say("未达标", "Not met"), true, false), new(words.Say("未填报", "Missing"), true, false),
            new(words.Say("强制性问题", "Errors"), true, false));
        foreach (var district in result.Ranked)
        {
            using var row = html.In("tr");
            DataTable.Number(html, NumberText.Of(district.Rank ?? 0) + (district.Tied ? words.Say(" 并列", " tied") : ""));
            html.Element("td", district.Id);
            DataTable.Number(html, words.Fixed(district.Score));
            Bar(html, (double)(district.Rate ?? 0m) / 100, ClassOf(district.Grade));
            DataTable.Number(html, words.Fixed(district.Rate));
            html.Element("td", district.Grade);
            foreach (var count in new[] { district.Met, district.NotMet, district.Missing, district.Errors })
                DataTable.Number(html, NumberText.Of(count));
        }
    }

    private void WriteTargets(HtmlWriter html)
    {
        using var section = html.In("section");
        html.Element("h2", words.LeastMet);
        using var table = DataTable.Open(
            html, words.LeastMet, null, new(words.Say("目标", "Target"), IsSorted: false), new(words.Say("达标区县", "Meet it"), true, false), new(words.Say("判定区县", "Judged"), true, false),
            new("", IsSorted: false), new(words.Say("中位数", "Median"), true, false));
        foreach (var target in result.LeastMet)
        {
            using var row = html.In("tr");
            html.Element("td", target.Target.Name.In(settings.FileLanguage));
            DataTable.Number(html, NumberText.Of(target.Met));
            DataTable.Number(html, NumberText.Of(target.Judged));
            Bar(html, (double)target.Met / target.Judged, "g2");
            DataTable.Number(html, target.Quantile(50) is { } median ? NumberText.Of(median) : "—");
        }
    }

    private void WriteFailed(HtmlWriter html)
    {
        if (!result.Failed.Any())
            return;
        using var section = html.In("section");
        html.Element("h2", words.Failed);
        using var table = DataTable.Open(html, words.Failed, null, new(words.Say("区县", "District"), IsSorted: false), new(words.Say("原因", "Reason"), IsSorted: false));
        foreach (var district in result.Failed)
        {
            using var row = html.In("tr");
            html.Element("td", district.Id);
            html.Element("td", district.Findings.FirstOrDefault()?.Message(settings.FileLanguage) ?? BatchColumns.ReasonOf(district));
        }
    }

    private static void Bar(HtmlWriter html, double share, string @class)
    {
        using (html.In("td", "wbar"))
            ScoreBar.Write(html, share, @class);
    }

    // Grade classes run from g0, the lowest, to g4, as on the page of a district.
    private string ClassOf(string grade)
    {
        var grades = settings.Profile.Grades.Select(band => band.Name.In(settings.FileLanguage)).ToArray();
        var at = Array.IndexOf(grades, grade);
        return at < 0 ? "gx" : grades.Length < 2 ? "g4"
            : "g" + ((int)Math.Round(4m * at / (grades.Length - 1), MidpointRounding.AwayFromZero)).ToString(CultureInfo.InvariantCulture);
    }
}

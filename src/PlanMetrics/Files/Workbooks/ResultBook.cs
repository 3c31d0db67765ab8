using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Reports;
using PlanMetrics.Reports.Words;

namespace PlanMetrics.Files.Workbooks;

/// <summary>Writes the sheets of a result one after the other into one package; only one of them is in memory at a time.</summary>
internal sealed class ResultBook
{
    private readonly Report report;
    private readonly Provenance? provenance;
    private readonly BookWords words;
    private readonly BookSheets sheets;
    private readonly BookPlaces places;
    private readonly RankPlaces ranks;
    private readonly SharedTexts texts = new();
    private readonly BookStyles styles = new();
    private readonly MarkupBuffer markup = new();
    private readonly List<(BookSheet Sheet, string Name, string Range, bool IsHidden)> names = [];

    public ResultBook(Report report, Provenance? provenance)
    {
        (this.report, this.provenance) = (report, provenance);
        words = new(report.Language);
        places = new(report, report.Language);
        sheets = new(report.Language, places.NameWidth, hasObjections: !report.Objections.IsEmpty);
        ranks = new(report, places, report.Language);
    }

    public void Write(Stream stream)
    {
        var title = Title();
        var overview = new OverviewSheet(report, places, ranks, words, sheets);
        var (charts, spots) = overview.Charts();
        var package = new BookPackage(stream, title, sheets.All, charts.Count);
        var method = new MethodSheet(report, provenance, words, sheets.Method);
        Add(package, sheets.Overview, title, overview.Write, overview.Breaks);
        Add(package, sheets.Ranks, "", new RankSheet(report, ranks, words, sheets.Targets, method.Grades).Write);
        Add(package, sheets.Targets, "", new TargetSheet(report, places, words, sheets.Figures).Write);
        Add(package, sheets.Risks, "", new RiskSheet(report, places, words).Write);
        Add(package, sheets.Figures, "", new FigureSheet(report, places, words).Write);
        Add(package, sheets.Findings, "", new FindingSheet(report, places, words).Write);
        if (sheets.Objections is { } objections)
            Add(package, objections, "", new ObjectionSheet(report, words).Write);
        Add(package, sheets.Method, "", method.Write);
        package.AddDrawing(sheets.Overview, SheetDrawing.Markup(spots), charts.ConvertAll(chart => chart.Markup()));
        package.End(names, texts, styles);
    }

    private void Add(BookPackage package, BookSheet sheet, string title, Action<SheetMarkup> write, IReadOnlyList<int>? breaks = null)
    {
        markup.Clear();
        var to = new SheetMarkup(sheet, markup, texts, styles);
        to.Begin();
        Head(to, title.Length > 0 ? title : sheet.Name);
        write(to);
        var last = Math.Max(to.Row, BookSheet.FirstRow);
        to.End(words.Language, last, breaks, EditionWords.MarkOf(report.Edition)?.In(words.Language) ?? "");
        package.AddSheet(sheet, markup);
        if (sheet.IsTable)
            names.Add((sheet, "_xlnm._FilterDatabase", string.Create(CultureInfo.InvariantCulture, $"'{sheet.Name}'!$A${BookSheet.HeadingRow}:${sheet.LastColumn}${last}"), true));
        if (sheet.IsTable)
            names.Add((sheet, "_xlnm.Print_Area", string.Create(CultureInfo.InvariantCulture, $"'{sheet.Name}'!$A$1:${sheet.LastPrinted}${last}"), false));
        if (sheet.IsTable)
            names.Add((sheet, "_xlnm.Print_Titles", string.Create(CultureInfo.InvariantCulture, $"'{sheet.Name}'!${BookSheet.HeadingRow}:${BookSheet.HeadingRow}"), false));
    }

    // Title, what it is of, whether it is a trial, headings.
    private void Head(SheetMarkup to, string title)
    {
        to.At(1, 26);
        to.Text("A", title, CellLook.Title);
        to.At(2, 16);
        to.Text("A", Subject(), CellLook.Remark);
        to.At(3, 18);
        to.Formula("A", $"IF('{sheets.Overview.Name}'!{OverviewSheet.Differences}=0,\"\",\"{words.Trial}\")", "", new() { IsBold = true });
        to.MarkFilled("A3:C3", "$A$3", Signal.Trial);
        if (!to.Sheet.IsTable)
            return;
        to.At(BookSheet.HeadingRow, 30);
        foreach (var column in to.Sheet.Columns)
            to.Text(column.Letters, column.Heading.In(words.Language), CellLook.Heading);
    }

    private string Title() => (report.IsExtract && report.Roster.Units is [var unit, ..] ? unit.Name.In(words.Language) + words.Language.Say("  ", " – ") : "") + report.Plan.Title.In(words.Language) + words.Language.Say($"  {NumberText.Of(report.Scope.Year)}年度评估结果", $": result {NumberText.Of(report.Scope.Year)}");

    // The mark of what is not in force comes first: it must be seen on every sheet, and on every first page.
    private string Subject()
    {
        var parts = new List<string>();
        if (EditionWords.MarkOf(report.Edition) is { } mark)
            parts.Add(words.Language.Say($"【{mark.Chinese}】", $"[{mark.English}]"));
        if (report.Edition is { } edition)
            parts.Add(EditionWords.Line(edition, words.Language));
        parts.Add(RunOf());
        return string.Join("  ", parts);
    }

    private string RunOf()
    {
        var note = report.Profile.Note.In(words.Language);
        return words.Language.Say(
            $"{NumberText.Of(report.Scope.Year)}年度  数据截至日期 {NumberText.Of(report.Scope.AsOf)}  评分方案：{report.Profile.Name.Chinese}{(note.Length > 0 ? "；" + note : "")}",
            $"{NumberText.Of(report.Scope.Year)}, as of {NumberText.Of(report.Scope.AsOf)}; profile: {report.Profile.Name.English}{(note.Length > 0 ? "; " + note : "")}");
    }
}

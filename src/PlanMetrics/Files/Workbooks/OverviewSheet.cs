using System.Collections.Immutable;
using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files.Returns;
using PlanMetrics.Measures;
using PlanMetrics.Reports;
using PlanMetrics.Risks;

namespace PlanMetrics.Files.Workbooks;

/// <summary>总览: the district, the targets, the grades and the findings on one page, all counted by formulas, and the charts.</summary>
internal sealed class OverviewSheet(Report report, BookPlaces places, RankPlaces ranks, BookWords words, BookSheets sheets)
{
    public static readonly ImmutableArray<BookColumn> Columns =
        [.. "ABCDEFGHI".Select((letter, at) => new BookColumn(letter.ToString(), "", at == 0 ? 30 : 13))];

    /// <summary>The cell that counts on how many rows the recalculated result differs from the published one.</summary>
    public const string Differences = "$I$6";

    private const int GradeRow = 14;
    private const int ChartHeight = 13;
    private const int PageRows = 32;
    private const string Blue = "FF1F4E79";

    private static readonly CellLook Heading = CellLook.Heading;
    private static readonly CellLook Plain = CellLook.Plain with { Side = CellSide.Centre };
    private static readonly CellLook Large = Plain with { IsBold = true, Size = 16, Colour = Blue };
    private static readonly CellLook Section = new() { IsBold = true, Size = 12, Colour = Blue };

    private readonly List<int> breaks = [];
    private readonly BookSheet rank = sheets.Ranks;
    private readonly BookSheet targets = sheets.Targets;

    public void Write(SheetMarkup to)
    {
        Key(to);
        Targets(to);
        Grades(to);
        to.At(LastTableRow + 2);
        to.Text("A", words.Language.Say("下图随公式变化；改动数据后以各表第 3 行的提示为准。", "The charts follow the formulas."), CellLook.Remark);
    }

    /// <summary>The rows after which a page ends, so that no chart of ranks is cut.</summary>
    public IReadOnlyList<int> Breaks => breaks;

    /// <summary>The charts, and the rows and columns that they stand in.</summary>
    public (List<BarChart> Charts, List<(string Name, int FirstColumn, int FirstRow, int LastColumn, int LastRow)> Places) Charts()
    {
        var (charts, spots) = (new List<BarChart>(), new List<(string, int, int, int, int)>());
        var at = LastTableRow + 2;
        if (ranks.Groups.Count > 0 && !report.Profile.Grades.IsEmpty)
        {
            charts.Add(GradeChart());
            spots.Add(("grades", 0, at, 9, at + ChartHeight));
            at += ChartHeight + 1;
        }

        foreach (var group in ranks.Groups)
        {
            var lines = group.Where(line => line.Unit.Rate is not null).ToList();
            if (lines.Count == 0)
                continue;
            charts.Add(RankChart(group.Key, lines));
            // A page takes so many rows, and bars can be thinner than rows.
            var height = Math.Max(8, lines.Count <= PageRows ? Math.Min(PageRows, 5 + lines.Count) : 4 + lines.Count);
            breaks.Add(at);
            spots.Add(($"ranks{charts.Count}", 0, at, 9, at + height));
            at += height + 1;
        }

        return (charts, spots);
    }

    private int LastTableRow => GradeRow + 1 + ranks.Groups.Count;

    // The district in large figures, then the findings and whether everything still agrees.
    private void Key(SheetMarkup to)
    {
        LocalText[] headings =
        [
            new("全区得分", "District score"), new("全区得分率", "Score rate"), new("全区等次", "Grade"), new("计分单位", "Units scored"), new("参与排名", "Units ranked"),
            new("强制性问题", "Errors"), new("核实性问题", "Warnings"), new("在险指标", "Targets at risk"), new("与公布不一致", "Rows that differ"),
        ];
        to.At(5, 30);
        for (var i = 0; i < headings.Length; i++)
            to.Text(Columns[i].Letters, headings[i].In(words.Language), Heading);
        to.At(6, 32);
        var number = Large with { Format = report.Profile.Decimals == 0 ? "0" : "0." + new string('0', report.Profile.Decimals) };
        if (ranks.District is { } district)
        {
            to.Formula("A", Known(RankColumns.Score), district.Unit.Published, number);
            to.Formula("B", Known(RankColumns.Rate), district.Unit.Rate, number);
            to.Formula("C", Known(RankColumns.Grade), district.Unit.GradeBeforeQuota?.Name.In(words.Language) ?? "", Large);
        }
        else
        {
            foreach (var column in new[] { "A", "B", "C" })
                to.Text(column, "—", Large);
        }

        var units = ranks.Lines.Where(line => line != ranks.District).ToList();
        to.Formula("D", $"COUNT({Units(RankColumns.Total)})", units.Count(line => line.Unit.Total.Points is not null), Large);
        to.Formula("E", $"COUNT({Units(RankColumns.Rank)})", units.Count(line => line.Unit.Rank is not null), Large);
        foreach (var (column, severity) in new[] { ("F", Severity.Error), ("G", Severity.Warning) })
            to.Formula(
                column,
                $"COUNTIF({sheets.Findings.Range(FindingSheet.Severities, BookSheet.FirstRow, BookSheet.FirstRow + report.Findings.Length)},\"{Slip.WordOf(severity, words.Language)}\")",
                report.Findings.Count(finding => finding.Severity == severity), Large);
        AtRisk(to);
        to.Formula("I", $"COUNTIF({rank.Range(RankColumns.Check, BookSheet.FirstRow, ranks.LastRow)},\"{words.Differs}\")", 0m, Large);
    }

    // What units owe, is open, and is more likely missed than met.
    private void AtRisk(SheetMarkup to)
    {
        if (report.Risks is not { } risks)
        {
            to.Text("H", "—", Large);
            return;
        }

        var last = BookSheet.FirstRow + Math.Max(0, risks.All.Length - 1);
        var counts = RiskSheet.AtRisk.Select(level =>
            $"COUNTIFS({Rows(RiskSheet.Levels)},\"{RiskLevels.Word(level).In(words.Language)}\",{Rows(RiskSheet.Role)},\"{words.Of(MeasureRole.Own)}\")");
        to.Formula("H", string.Join('+', counts), risks.AtRisk.Count(), Large);

        string Rows(string column) => sheets.Risks.Range(column, BookSheet.FirstRow, last);
    }

    // Nothing is nothing, and not 0.
    private string Known(string column)
    {
        var cell = rank.At(column, ranks.District!.Row);
        return $"IF({cell}=\"\",\"\",{cell})";
    }

    // From the second row on where the first is the district's.
    private string Units(string column) =>
        rank.Range(column, ranks.District is null ? BookSheet.FirstRow : Math.Min(BookSheet.FirstRow + 1, ranks.LastRow), ranks.LastRow);

    private void Targets(SheetMarkup to)
    {
        to.At(8);
        to.Text("A", words.Language.Say("指标完成情况", "Targets"), Section);
        LocalText[] headings =
        [
            new("范围", "Of"), new("达标", "Met"), new("未达标", "Not met"), new("未填报", "Missing"), new("数据无效", "Rejected"), new("不适用", "Not applicable"), new("未到期", "Not due"),
            new("合计", "Sum"),
        ];
        to.At(9, 30);
        for (var i = 0; i < headings.Length; i++)
            to.Text(Columns[i].Letters, headings[i].In(words.Language), Heading);
        if (ranks.District is not null)
            Targets(to, 10, words.Language.Say("全区（每项指标一行）", "district, a row a target"), MeasureRole.District);
        Targets(to, 11, words.Language.Say("各单位（每单位每项一行）", "units, a row a unit and target"), MeasureRole.Own);
    }

    private void Targets(SheetMarkup to, int row, string name, MeasureRole role)
    {
        var measures = places.Blocks.SelectMany(block => block.Lines).Where(line => line.Target?.Measure.Role == role).Select(line => line.Target!.Measure).ToList();
        var of = $"{Column(LineColumns.Role)},\"{words.Of(role)}\"";
        var reported = measures.Where(measure => measure.State == MeasureState.Reported).ToList();
        to.At(row);
        to.Text("A", name, CellLook.Plain);
        to.Formula("B", Words(words.Met), reported.Count(measure => measure.Met == true), Plain);
        to.Formula("C", Words([.. words.NotMet, words.Occurred + "*"]), reported.Count(measure => measure.Met == false), Plain);
        foreach (var (column, state) in new[] { ("D", MeasureState.Missing), ("E", MeasureState.Rejected), ("F", MeasureState.NotApplicable), ("G", MeasureState.NotDue) })
            to.Formula(column, $"COUNTIFS({of},{Column(LineColumns.State)},\"{words.State(state)}\")", measures.Count(measure => measure.State == state), Plain);
        to.Formula("H", $"COUNTIFS({of})", measures.Count, Plain);

        string Words(string[] any) => string.Join('+', any.Select(word => $"COUNTIFS({of},{Column(LineColumns.Verdict)},\"{word}\")"));
    }

    private string Column(string column) => targets.Range(column, BookSheet.FirstRow, places.LastTargetRow);

    private void Grades(SheetMarkup to)
    {
        to.At(GradeRow - 1);
        to.Text("A", words.Language.Say("等次分布", "Grades"), Section);
        to.At(GradeRow);
        to.Text("A", words.Language.Say("组别", "Group"), Heading);
        var grades = GradesDown();
        for (var i = 0; i < grades.Length; i++)
            to.Text(Columns[i + 1].Letters, grades[i], Heading);
        var row = GradeRow;
        foreach (var group in ranks.Groups)
        {
            to.At(++row);
            to.Text("A", group.Key, CellLook.Plain);
            for (var i = 0; i < grades.Length; i++)
                to.Formula(
                    Columns[i + 1].Letters,
                    string.Create(CultureInfo.InvariantCulture, $"COUNTIFS({rank.Range(RankColumns.Group, BookSheet.FirstRow, ranks.LastRow)},$A{row},{rank.Range(RankColumns.Grade, BookSheet.FirstRow, ranks.LastRow)},{Columns[i + 1].Letters}${GradeRow})"),
                    CountOf(group, grades[i]), Plain);
        }
    }

    // The best first; a table has room for eight.
    private string[] GradesDown() => [.. report.Profile.Grades.Reverse().Take(Columns.Length - 1).Select(grade => grade.Name.In(words.Language))];

    private decimal CountOf(IEnumerable<RankLine> group, string grade) => group.Count(line => line.Unit.GradeBeforeQuota?.Name.In(words.Language) == grade);

    private BarChart GradeChart()
    {
        string[] colours = ["2E75B6", "9DC3E6", "FFC000", "C00000", "7F7F7F", "548235", "BF8F00", "7030A0"];
        var (first, last) = (GradeRow + 1, GradeRow + ranks.Groups.Count);
        var series = GradesDown().Select((grade, at) => new BarSeries(
            grade, string.Create(CultureInfo.InvariantCulture, $"'{sheets.Overview.Name}'!${Columns[at + 1].Letters}${GradeRow}"),
            sheets.Overview.Range("A", first, last), sheets.Overview.Range(Columns[at + 1].Letters, first, last),
            [.. ranks.Groups.Select(group => (group.Key, (decimal?)CountOf(group, grade)))]) { Colour = colours[at], Format = "0;;" });
        return new BarChart(words.Language.Say("等次分布（单位数）", "Grades (units)"), [.. series]) { IsStacked = true };
    }

    private BarChart RankChart(string group, List<RankLine> lines) => new(
        words.Language.Say($"{group}得分率", $"Score rates: {group}"),
        [
            new BarSeries(
                words.Language.Say("得分率", "Score rate"), $"'{rank.Name}'!${RankColumns.Rate}${BookSheet.HeadingRow}",
                rank.Range(RankColumns.Unit, lines[0].Row, lines[^1].Row), rank.Range(RankColumns.Rate, lines[0].Row, lines[^1].Row),
                [.. lines.Select(line => (line.Block.Name, line.Unit.Rate))]),
        ]) { IsLying = true, Most = 100m };
}

using System.Globalization;
using ClosedXML.Excel;
using PlanMetrics.Indices;
using PlanMetrics.Profiles;
using PlanMetrics.Submissions;

namespace PlanMetrics.Files;

/// <summary>Lays an index out as an index workbook: settings, groups, indicators, units, values.</summary>
internal sealed class IndexBookWriter(CompositeIndex index, XLWorkbook workbook)
{
    public void Write(Submission values)
    {
        Settings();
        if (!index.Groups.IsEmpty)
            Rows("groups", ["id", "name", "parent", "weight", "aggregation", "minimum availability", "kinds"], index.Groups.Select(group => (object?[])
            [
                group.Id, group.Name.English, group.Parent, group.Weight, NameOf(group.Aggregate), group.MinimumAvailability, Joined(group.Kinds),
            ]));
        Rows(
            "indicators",
            ["id", "name", "group", "weight", "direction", "rule", "worst", "best", "transform", "unit of measure", "possible min", "possible max", "kinds"],
            index.Indicators.Select(Indicator));
        Rows("units", ["id", "name", "peer group", "kind"], index.Units.Select(unit => (object?[])[unit.Id, unit.Name.English, unit.PeerGroup, unit.Kind]));
        Values(values);
    }

    private static string NameOf<T>(T value) where T : struct, Enum => Json.EnumName<T>.Of(value);

    private static string Joined(IEnumerable<string> kinds) => string.Join(';', kinds);

    private object?[] Indicator(IndexIndicator indicator)
    {
        var goalposts = indicator.Rule as ScoringRule.Goalposts;
        var isDone = IsDone(indicator);
        return
        [
            indicator.Id, indicator.Name.English, indicator.Group ?? (index.Groups.IsEmpty ? null : "total"), indicator.Weight,
            indicator.LowerIsBetter ? "lower" : "higher",
            indicator.Rule switch
            {
                ScoringRule.MinMax => "minMax",
                ScoringRule.BestUnit => "bestUnit",
                ScoringRule.Goalposts => isDone ? "none" : "goalposts",
                var other => throw new ArgumentException($"The indicator \"{indicator.Id}\" has the rule {other.GetType().Name}, which no index workbook holds."),
            },
            isDone ? null : goalposts?.Lower, isDone ? null : goalposts?.Upper, goalposts?.Logarithmic == true ? "log" : null, indicator.UnitName.English,
            isDone ? null : indicator.Lowest, isDone ? null : indicator.Highest, Joined(indicator.Kinds),
        ];
    }

    private void Settings()
    {
        var shares = index.Indicators.Where(indicator => indicator.Rule is ScoringRule.Goalposts or ScoringRule.MinMax && !IsDone(indicator)).Select(MinimumShareOf).Distinct().ToArray();
        if (shares.Length > 1)
            throw new ArgumentException("The indicators have different minimum shares, and an index workbook holds one.");
        Rows("settings", ["setting", "value"],
        [
            ["index name", index.Name.English], ["index id", index.Id], ["year", (decimal)index.Year], ["full points", index.FullPoints],
            ["minimum points", (shares.Length > 0 ? shares[0] : 0m) * index.FullPoints], ["decimals", (decimal)index.Decimals], ["rank by", NameOf(index.RankBy)],
            ["aggregation", NameOf(index.Aggregate)], ["missing", NameOf(index.Missing)], ["minimum availability", index.MinimumAvailability],
            ["minimum availability for rank", index.MinimumIndicators], ["missing words", Joined(index.MissingWords.Except(CompositeIndex.UsualMissingWords))], ["note", index.Note.English],
        ]);
    }

    // A value that is points already, as the reader makes it of the rule none.
    private bool IsDone(IndexIndicator indicator) =>
        indicator.Rule is ScoringRule.Goalposts { MinimumShare: 0m, Logarithmic: false, Lower: 0m } goalposts && goalposts.Upper == index.FullPoints
        && indicator.Lowest == 0m && indicator.Highest == index.FullPoints;

    private static decimal MinimumShareOf(IndexIndicator indicator) => indicator.Rule switch
    {
        ScoringRule.Goalposts goalposts => goalposts.MinimumShare,
        ScoringRule.MinMax minMax => minMax.MinimumShare,
        _ => 0m,
    };

    private void Values(Submission values)
    {
        var cells = new Dictionary<(string Unit, string Indicator), SourceCell>();
        foreach (var row in values.Rows)
            cells[(row.Unit.Text, row.Target.Text)] = row.Value;
        Rows("values", ["id", .. index.Indicators.Select(indicator => indicator.Id)], index.Units.Select(unit => (object?[])
        [
            unit.Id, .. index.Indicators.Select(indicator => ValueOf(cells, unit, indicator)),
        ]));
    }

    private static object? ValueOf(Dictionary<(string Unit, string Indicator), SourceCell> cells, IndexUnit unit, IndexIndicator indicator)
    {
        foreach (var name in (ReadOnlySpan<string>)[unit.Id, unit.Name.Chinese, unit.Name.English])
            foreach (var target in (ReadOnlySpan<string>)[indicator.Id, indicator.Name.Chinese, indicator.Name.English])
                if (cells.TryGetValue((name, target), out var cell))
                    return cell.IsBlank ? null : cell.Kind == CellKind.Number ? decimal.Parse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture) : cell.Text;
        return null;
    }

    private void Rows(string name, string[] headings, IEnumerable<object?[]> rows)
    {
        var sheet = workbook.AddWorksheet(name);
        var number = 1;
        foreach (var row in rows.Prepend(headings))
        {
            for (var column = 0; column < row.Length; column++)
                Put(sheet.Cell(number, column + 1), row[column]);
            number++;
        }

        sheet.Row(1).Style.Font.SetBold();
        sheet.SheetView.Freeze(1, 1);
    }

    private static void Put(IXLCell cell, object? value)
    {
        if (value is decimal number)
            cell.SetValue((double)number);
        else if (value is string { Length: > 0 } text)
            cell.SetValue<string>(text);
    }
}

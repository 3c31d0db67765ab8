using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Submissions;

namespace PlanMetrics.Indices;

/// <summary>Makes an index and its values of the sheets of a workbook: all of it, or nothing.</summary>
internal static class IndexReader
{
    private static readonly LocalText AYear = new("1949 至 9998 的年份", "a year from 1949 to 9998");
    private static readonly LocalText Above0 = new("大于 0 的数字", "a number above 0");
    private static readonly LocalText DecimalPlaces = new("0 至 6 的整数", "a whole number from 0 to 6");
    private static readonly LocalText AShare = new("0 至 1 的数字", "a number from 0 to 1");

    /// <summary>The index and the rows of its values, or null where the workbook has a fault, which is among the findings.</summary>
    public static IndexWorkbook? Read(IReadOnlyList<SheetGrid> grids, string file, string sha256, Findings findings)
    {
        var faults = new IndexFaults(file, findings);
        var sheets = IndexSheets.Sort(grids, faults);
        if (sheets is null)
            return null;
        var settings = new IndexSettings(sheets.Settings, faults);
        var index = ReadSettings(settings);
        var lists = new IndexLists(faults, index, settings);
        var groups = lists.Groups(sheets.Groups);
        var indicators = lists.Indicators(sheets.Indicators);
        var values = new IndexValues(sheets.Values, lists.IndicatorNames, faults);
        var units = lists.Units(sheets.Units ?? values.UnitTable);
        index = index with { Groups = groups, Indicators = indicators, Units = units };
        values.Require(indicators);
        index = new IndexCheck(index, lists, faults).Run(settings);
        ImmutableArray<SubmissionRow> rows = faults.Count > 0 ? [] : values.Rows(index, lists.Percentages);
        if (faults.Count > 0)
            return null;
        var cells = grids.Sum(grid => grid.Rows.Sum(row => (long)row.Count(cell => !cell.IsBlank)));
        return new(index, new Submission(file, rows, sha256, cells));
    }

    private static CompositeIndex ReadSettings(IndexSettings settings)
    {
        settings.Require(IndexSetting.Name);
        settings.Require(IndexSetting.Year);
        var name = settings.Text(IndexSetting.Name);
        var english = settings.Text(IndexSetting.EnglishName);
        var year = settings.Number(IndexSetting.Year, AYear, value => decimal.IsInteger(value) && value is >= 1949m and <= 9998m);
        return new CompositeIndex(settings.Has(IndexSetting.Id) ? settings.Text(IndexSetting.Id) : name, new(name, english.Length > 0 ? english : name), (int)(year ?? 1949m))
        {
            Note = settings.Text(IndexSetting.Note),
            FullPoints = settings.Number(IndexSetting.FullPoints, Above0, value => value > 0m) ?? 100m,
            Decimals = (int)(settings.Number(IndexSetting.Decimals, DecimalPlaces, value => decimal.IsInteger(value) && value is >= 0m and <= 6m) ?? 2m),
            RankBy = settings.Choice(IndexSetting.RankBy, IndexChoices.RankBy, RankBasis.Unrounded),
            Aggregate = settings.Choice(IndexSetting.Aggregate, IndexChoices.Aggregation, Aggregation.Arithmetic),
            MinimumAvailability = settings.Number(IndexSetting.MinimumAvailability, AShare, IsShare) ?? 0m,
            MinimumIndicators = settings.Number(IndexSetting.MinimumIndicators, AShare, IsShare) ?? 0m,
            Missing = settings.Choice(IndexSetting.Missing, IndexChoices.Missing, MissingPolicy.Exclude),
            MissingWords = Words(settings.Text(IndexSetting.MissingWords)),
        };
    }

    internal static bool IsShare(decimal value) => value is >= 0m and <= 1m;

    // What the workbook names stands beside the usual words.
    private static ImmutableArray<string> Words(string text) =>
    [
        .. CompositeIndex.UsualMissingWords,
        .. text.Split([';', '；', '、', ',', '，', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(word => !CompositeIndex.UsualMissingWords.Contains(TextFold.Key(word))),
    ];
}

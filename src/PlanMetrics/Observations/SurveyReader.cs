using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Plans;
using PlanMetrics.Submissions;

namespace PlanMetrics.Observations;

/// <summary>Reads what the result of a survey rests on. Of a rate the denominator is the sample where nothing else is said.</summary>
internal static class SurveyReader
{
    private const decimal Most = 100_000_000m;

    private static readonly LocalText Size = new("样本量", "sample size");
    private static readonly LocalText Instrument = new("调查方式", "instrument");
    private static readonly LocalText Blank = new("空白", "blank");

    /// <summary>The sample; null for figures that are no survey's and name none.</summary>
    public static SurveySample? Read(RowSite site, DataSource source, Figure? figure)
    {
        var extra = site.Row.Extra;
        if (source != DataSource.Survey && (extra is null || (extra.SampleSize.IsBlank && extra.Instrument.IsBlank)))
            return null;
        var size = SizeOf(site, extra?.SampleSize ?? SourceCell.Blank, source, figure);
        var instrument = extra is { Instrument: { IsBlank: false } text } ? text.Text.Trim() : "";
        if (instrument.Length == 0 && source == DataSource.Survey && figure is not null)
            site.Report(SurveyCodes.Incomplete, site.Row.Source, ("column", Instrument), ("found", Blank));
        if (size < SurveySample.Few)
            site.Report(SurveyCodes.Small, extra?.SampleSize ?? site.Row.Denominator, ("found", NumberText.Of(size.Value)), ("expected", SurveySample.Few));
        return new(size, instrument);
    }

    private static int? SizeOf(RowSite site, SourceCell cell, DataSource source, Figure? figure)
    {
        if (NumberGrammar.Read(cell) is { Fault: null, Value: >= 1m and <= Most } number && decimal.IsInteger(number.Value))
            return (int)number.Value;
        if (cell.IsBlank && figure is Figure.Ratio { Denominator: >= 1m and <= Most } ratio && decimal.IsInteger(ratio.Denominator))
            return (int)ratio.Denominator;
        if (!cell.IsBlank || (source == DataSource.Survey && figure is not null))
            site.Report(SurveyCodes.Incomplete, cell.IsBlank ? site.Row.Source : cell, ("column", Size), ("found", cell.IsBlank ? Blank : CellText.Quote(cell)));
        return null;
    }
}

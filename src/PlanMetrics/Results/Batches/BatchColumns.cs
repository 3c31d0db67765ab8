using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Reports;

namespace PlanMetrics.Results.Batches;

/// <summary>The columns of <c>districts.csv</c> and <c>national-targets.csv</c>.</summary>
internal static class BatchColumns
{
    public static ImmutableArray<Column<DistrictResult>> Districts { get; } =
    [
        new("district", district => Field.Typed(district.Id)),
        new("state", district => Field.Of(district.State)),
        new("score", district => Field.Of(district.Score)),
        new("full", district => Field.Of(district.Full)),
        new("score_rate", district => Field.Of(district.Rate)),
        new("grade", district => Field.Typed(district.Grade)),
        new("rank", district => Field.Of(district.Rank)),
        Count("units", district => district.Units),
        Count("met", district => district.Met),
        Count("not_met", district => district.NotMet),
        Count("missing", district => district.Missing),
        Count("not_applicable", district => district.NotApplicable),
        Count("not_due", district => district.NotDue),
        Count("rejected", district => district.Rejected),
        Count("errors", district => district.Errors),
        new("manifest_sha256", district => Field.Word(district.ManifestSha256)),
        new("reason", district => Field.Word(district.State == DistrictState.Scored ? "" : ReasonOf(district))),
    ];

    public static ImmutableArray<Column<NationalTarget>> Targets(Language language) =>
    [
        new("target", row => Field.Typed(row.Target.Id)),
        new("task", row => row.Target.Task > 0 ? Field.Of(row.Target.Task) : Field.Empty),
        new("name", row => Field.Typed(row.Target.Name.In(language))),
        new("districts", row => Field.Of(row.Districts.Length)),
        new("reported", row => Field.Of(row.CountOf(MeasureState.Reported))),
        new("met", row => Field.Of(row.Met)),
        new("not_met", row => Field.Of(row.NotMet)),
        new("missing", row => Field.Of(row.CountOf(MeasureState.Missing))),
        new("not_applicable", row => Field.Of(row.CountOf(MeasureState.NotApplicable) + row.CountOf(MeasureState.NobodyNamed))),
        new("not_due", row => Field.Of(row.CountOf(MeasureState.NotDue))),
        new("rejected", row => Field.Of(row.CountOf(MeasureState.Rejected))),
        new("numerator", row => Field.Word(row.Pooled?.Numerator.ToString() ?? "")),
        new("denominator", row => Field.Word(row.Pooled?.Denominator.ToString() ?? "")),
        new("pooled_rate", row => Field.Word(row.Pooled is { } sum ? sum.Numerator.PercentOf(sum.Denominator) : "")),
        new("lowest", row => Field.Of(row.Quantile(0))),
        new("p10", row => Field.Of(row.Quantile(10))),
        new("p25", row => Field.Of(row.Quantile(25))),
        new("median", row => Field.Of(row.Quantile(50))),
        new("p75", row => Field.Of(row.Quantile(75))),
        new("p90", row => Field.Of(row.Quantile(90))),
        new("highest", row => Field.Of(row.Quantile(100))),
    ];

    /// <summary>The codes of the errors that kept a district from being scored.</summary>
    public static string ReasonOf(DistrictResult district) => string.Join(
        ' ', district.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Descriptor.Code).Distinct(StringComparer.Ordinal));

    // Of a district that was not scored nothing is known: that is no zero.
    private static Column<DistrictResult> Count(string name, Func<DistrictResult, int> count) =>
        new(name, district => district.State == DistrictState.Scored ? Field.Of(count(district)) : Field.Empty);
}

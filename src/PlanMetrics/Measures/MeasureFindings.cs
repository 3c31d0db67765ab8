using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Measures;

/// <summary>Findings that are made once for a target, whatever the number of units.</summary>
internal sealed class MeasureFindings(Roster roster, TermsBook book, Profile profile)
{
    public void Report(TargetTerms terms, List<UnitMeasure> bodies, Measure? district, TargetNews news)
    {
        if (news.Later > 0)
            Add(news, MeasureCodes.LaterPeriod, terms, ("count", news.Later), ("asOf", new Threshold.Day(terms.Scope.AsOf).ToString()));
        if (news.OwnWord > 0)
            Add(news, MeasureCodes.OwnWord, terms, ("count", news.OwnWord), ("source", DataSourceName.Of(terms.Target.Source)));
        var alone = bodies.Count(body => body.Measure.LacksIndependentSource);
        if (alone > 0)
            Add(news, MeasureCodes.NoIndependentSource, terms, ("count", alone), ("of", bodies.Count));
        var baseless = terms.IsTrend && NeedsBase(terms.Target) ? bodies.Count(body => body.Measure is { State: MeasureState.Reported, Base: null }) : 0;
        if (baseless > 0)
            Add(news, MeasureCodes.NoTrendBase, terms, ("count", baseless));
        CheckYear(terms, bodies, district, news);
        CheckDenominators(terms, bodies, district, news);
    }

    private void CheckYear(TargetTerms terms, List<UnitMeasure> bodies, Measure? district, TargetNews news)
    {
        if (!terms.Target.VariesByYear || terms.Threshold is not null || bodies.Count == 0)
            return;
        if (!book.IsOnPath(terms))
        {
            Add(news, YearCodes.NoThreshold, terms, ("year", NumberText.Of(terms.Scope.Year)));
            return;
        }

        var startless = bodies.Count(body => body.Measure.Threshold is null) + (district is { Threshold: null } ? 1 : 0);
        if (startless > 0)
            Add(news, YearCodes.NoStart, terms, ("year", NumberText.Of(terms.Target.Path!.Year)), ("count", startless));
    }

    private bool NeedsBase(Target target) => profile.NeedsThreshold(target);

    // Only where one setting says how many there are can a denominator be held against it.
    private void CheckDenominators(TargetTerms terms, List<UnitMeasure> bodies, Measure? district, TargetNews news)
    {
        if (district?.Figure is not Figure.Ratio ratio || terms.Target.Figure != FigureKind.Ratio
            || bodies.Exists(body => body.Measure.State is not MeasureState.Reported))
            return;
        var checks = book.SettingsOf(terms.Target).Where(setting => setting.Role == SettingRole.Check).ToList();
        if (checks is [var check] && roster.Settings.GetValueOrDefault(check.Id) is SettingValue.Number number && number.Value != ratio.Denominator)
            Add(news, MeasureCodes.DenominatorDiffers, terms,
                ("found", ratio.Denominator.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("setting", check.Id), ("expected", number.ToString()));
    }

    private static void Add(TargetNews news, DiagnosticDescriptor descriptor, TargetTerms terms, params ReadOnlySpan<DiagnosticArgument> arguments) =>
        news.Add(Diagnostic.At(descriptor, SourceLocation.None, [.. arguments, ("target", terms.Target.Name)]).About("", terms.Target.Id));
}

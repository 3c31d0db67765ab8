using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;
using PlanMetrics.Scores;
using PlanMetrics.Trends;

namespace PlanMetrics.Risks;

/// <summary>Draws up the rows of the register, target by target.</summary>
internal sealed class RiskRegister(Plan plan, Roster roster, RiskYears years, TrendBook trends, LearnedRates? learned)
{
    private readonly RecordRisks records = new(plan, years);
    private readonly LevelRecord record = new();
    private readonly Dictionary<string, ReportingUnit> units = roster.Units.ToDictionary(unit => unit.Id, StringComparer.Ordinal);

    public IEnumerable<Risk> Rows(MeasureTable measures, ScoreTable scores, CancellationToken ct)
    {
        var rows = new List<Risk>();
        foreach (var target in measures.All.GroupBy(measure => measure.Target.Id, StringComparer.Ordinal))
        {
            ct.ThrowIfCancellationRequested();
            rows.AddRange(OfTarget(target.First().Target, [.. target]));
        }

        var open = rows.Where(risk => risk.Year == years.Scope.Year).Select(risk => (risk.UnitId, risk.Target.Id)).ToHashSet();
        var stakes = new Stakes(scores, (unit, target) => open.Contains((unit, target)));
        return rows.Select(risk => WithStake(risk, stakes) with { Record = risk is { Shape: RiskShape.Rate, Model: "" } ? record.Of(risk.Level) : null, Trend = TrendOf(risk) })
            .OrderBy(risk => risk.UnitId == ReportingUnit.District)
            .ThenBy(risk => risk.IsClosed)
            .ThenByDescending(risk => risk.AtStake ?? -1m)
            .ThenByDescending(risk => risk.Probability ?? -1m)
            .ThenBy(risk => risk.UnitId, StringComparer.Ordinal)
            .ThenBy(risk => risk.Target.Id, StringComparer.Ordinal)
            .ThenBy(risk => risk.Year)
            .ThenBy(risk => risk.Role);
    }

    private List<Risk> OfTarget(Target target, List<Measure> measures)
    {
        var rows = new List<Risk>();
        var reckoning = new RiskReckoning(target, years, records, learned);
        foreach (var own in measures.Where(measure => measure.Role == MeasureRole.Own && RiskClosing.CanBeMissed(measure, years.IsOver)))
            rows.Add(Row(own, reckoning.InYear(own), years.Scope.Year, DueOf(own, years.Scope.Year)));
        var next = years.IsOver && years.Scope.Year < plan.LastYear && target.Cadence is Cadence.Year or Cadence.Event ? years.Scope.Year + 1 : 0;
        if (next > 0)
            rows.AddRange(measures.Where(own => own.Role == MeasureRole.Own && Exists(own.UnitId, next))
                .Select(own => Row(own, reckoning.Ahead(own, next), next, DueOf(own, next))).ToList());
        record.Add(reckoning);
        rows.AddRange(OfTheWhole(measures, rows, reckoning, next));
        return rows;
    }

    // The lead answers for the district's value.
    private List<Risk> OfTheWhole(List<Measure> measures, List<Risk> own, RiskReckoning reckoning, int next)
    {
        var rows = new List<Risk>();
        if (measures.Find(measure => measure.Role == MeasureRole.District) is not { } district || !RiskClosing.CanBeMissed(district, years.IsOver))
            return rows;
        var isShare = district.Target.District == DistrictValue.Share;
        Outlook Of(int year) => isShare ? RiskClosing.Of(district, years, RiskShape.Share) is { } closed && year == years.Scope.Year
                ? closed : ShareRisk.Of([.. own.Where(risk => risk.Year == year)])
            : year == years.Scope.Year ? reckoning.InYear(district) : reckoning.Ahead(district, year);
        foreach (var year in next > 0 ? new[] { years.Scope.Year, next } : [years.Scope.Year])
        {
            var row = Row(district, Of(year), year, DueOf(district, year));
            rows.Add(row);
            rows.AddRange(measures.Where(measure => measure.Role == MeasureRole.Lead).Select(lead => row with { UnitId = lead.UnitId, Role = MeasureRole.Lead }));
        }

        return rows;
    }

    private bool Exists(string unitId, int year) => units.TryGetValue(unitId, out var unit) && unit.ExistsIn(year);

    private DateOnly? DueOf(Measure measure, int year) =>
        year > years.Scope.Year ? (measure.Threshold is Threshold.Yearly yearly ? roster.Calendar.LastDayFor(yearly.In(year), beforeWording: true) : new(year, 12, 31))
        : measure.LastDay ?? (measure.Target.Cadence switch
        {
            // Without a day of its own it is judged in every year from its first report on, and else has until the plan's end.
            Cadence.Once when measure.State == MeasureState.NotDue => plan.Span.LastDay,
            Cadence.PerTerm or Cadence.PerCycle => (DateOnly?)null,
            _ => new(year, 12, 31),
        });

    private Risk Row(Measure measure, Outlook outlook, int year, DateOnly? due)
    {
        decimal? probability = outlook.State switch
        {
            null => RiskLevels.Published(outlook.Learned?.Probability ?? outlook.Probability),
            RiskLevel.Secured => 0m,
            RiskLevel.Unreachable => 1m,
            _ => null,
        };
        return new(measure.UnitId, measure.Target, year, measure.Role, outlook.State ?? RiskLevels.Of(probability!.Value))
        {
            Shape = outlook.Shape,
            Probability = probability,
            Forecast = outlook.Forecast, ForecastLow = outlook.Low, ForecastHigh = outlook.High,
            Threshold = ThresholdOf(measure, year),
            Due = due,
            BestCase = outlook.BestCase,
            Need = outlook.Need is > 0 ? outlook.Need : null,
            Expected = outlook.Expected,
            RequiredRate = outlook is { Need: > 0 and var need, Expected: > 0 and var expected } && need <= expected
                ? ((ExactFraction)(decimal)need * 100m / (decimal)expected).Round(1) : null,
            Reason = outlook.Reason,
            Model = outlook.Learned?.Model ?? "",
            RuleProbability = outlook.Learned is null ? null : RiskLevels.Published(outlook.Probability),
        };
    }

    private decimal? ThresholdOf(Measure measure, int year) =>
        (year == years.Scope.Year ? measure.Threshold : years.ThresholdOf(measure.Target, measure.UnitId, year)) is Threshold.Number number ? number.Value : null;

    // Beside the rows that somebody looks into: to read it for all would cost more than the register.
    private RiskTrend? TrendOf(Risk risk) =>
        (risk.IsAtRisk || risk.Level == RiskLevel.Watch)
        && trends.Of(risk.Role == MeasureRole.Lead ? ReportingUnit.District : risk.UnitId, risk.Target.Id) is { } trend ? RiskTrend.Of(trend) : null;

    private static Risk WithStake(Risk risk, Stakes stakes) =>
        risk.Role == MeasureRole.Lead ? risk
        : risk.Level == RiskLevel.Missed ? risk with { AtStake = stakes.Lost(risk.UnitId, risk.Target.Id) }
        : risk.Level == RiskLevel.Met ? risk with { AtStake = stakes.Of(risk.UnitId, risk.Target.Id, 0m) }
        : risk.Probability is { } probability ? risk with { AtStake = stakes.Of(risk.UnitId, risk.Target.Id, probability) }
        : risk;
}

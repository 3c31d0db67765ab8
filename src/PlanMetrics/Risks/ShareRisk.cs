using PlanMetrics.Diagnostics;

namespace PlanMetrics.Risks;

/// <summary>达标单位占比: the district is met where all bodies are; each is taken by itself.</summary>
internal static class ShareRisk
{
    public static Outlook Of(List<Risk> bodies)
    {
        var known = bodies.FindAll(risk => risk.Level != RiskLevel.InsufficientData);
        if (known.Count == 0)
            return Outlook.Unknown(RiskShape.Share, new("各单位均数据不足", "too little is known of every body"));
        var (failed, unknown) = (known.Count(risk => risk.Level is RiskLevel.Missed or RiskLevel.Unreachable), bodies.Count - known.Count);
        var (met, meeting) = (1d, 0m);
        foreach (var risk in known)
        {
            var chance = 1m - ProbabilityOf(risk);
            met *= (double)chance;
            meeting += chance;
        }

        var left = unknown == 0 ? new LocalText("", "") : new($"（另有{unknown}家数据不足，未计入）", $" ({unknown} more of which too little is known)");
        return new(RiskShape.Share)
        {
            State = failed > 0 ? RiskLevel.Unreachable : null,
            Probability = 1d - met,
            Forecast = decimal.Round(meeting * 100m / known.Count, 1, MidpointRounding.AwayFromZero),
            BestCase = decimal.Round(100m * (known.Count - failed) / known.Count, 1, MidpointRounding.AwayFromZero),
            Reason = new(
                $"须{known.Count}家全部达标，{failed}家已无法达标，预计{RiskPhrases.Fixed(decimal.Round(meeting, 1))}家达标{left.Chinese}",
                $"all {known.Count} bodies must meet it, {failed} cannot any more, {RiskPhrases.Fixed(decimal.Round(meeting, 1))} are expected to{left.English}"),
        };
    }

    private static decimal ProbabilityOf(Risk risk) => risk.Level switch
    {
        RiskLevel.Met or RiskLevel.Secured => 0m,
        RiskLevel.Missed or RiskLevel.Unreachable => 1m,
        _ => risk.Probability ?? 0m,
    };
}

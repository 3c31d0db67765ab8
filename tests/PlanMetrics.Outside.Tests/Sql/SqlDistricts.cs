using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;
using PlanMetrics.Tests.Oracle;

namespace PlanMetrics.Outside.Tests.Sql;

/// <summary>Random districts of one random plan, profile and day, from the oracle's generators.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Profile">A profile that the views express.</param>
/// <param name="Scope">The year and the day.</param>
/// <param name="Districts">The districts, each with its roster and its figures.</param>
internal sealed record SqlDistricts(Plan Plan, Profile Profile, EvaluationScope Scope, (string Id, Roster Roster, ObservationTable Figures)[] Districts)
{
    private static readonly string[] Kinds = ["town", "department", "verticalAgency", "partyOrgan", "courtOrProcuratorate"];

    /// <summary>A plan with several districts.</summary>
    public static SqlDistricts Of(int seed, int count)
    {
        var input = RandomCase.Of(seed);
        var districts = new List<(string, Roster, ObservationTable)>();
        for (var i = 0; i < count; i++)
        {
            var dice = new Dice((seed * 1000) + i + 7_000_000);
            var roster = RandomRoster.Of(dice, input.Plan, input.Year);
            districts.Add(($"d{i}", roster, Owed(input, roster, new RandomObservations(dice, input.Plan, roster, input.Year, input.AsOf).Make())));
        }

        return With(input, [.. districts]);
    }

    /// <summary>One district whose targets have thresholds by year, paths and sums over the plan's years.</summary>
    public static SqlDistricts WithYears(int seed)
    {
        var input = RandomYears.Of(seed);
        return With(input, [("d0", input.Roster, Owed(input, input.Roster, input.Observations))]);
    }

    // What the views refuse is left out of the profile: points that depend on other units, and days late by working days.
    private static SqlDistricts With(SlowInput input, (string, Roster, ObservationTable)[] districts)
    {
        var plan = input.Plan with { Kinds = [.. Kinds.Select(kind => new UnitKind(kind, kind))] };
        var profile = input.Profile;
        var isBeyond = profile.Rules.Any(choice => choice.Rule.IsRelative || choice.Rule is ScoringRule.Lateness { Days: DayCount.Working });
        return new(plan, profile with
        {
            Rules = isBeyond ? Profile.Equal.Rules : profile.Rules,
            ZeroCases = profile.ZeroCases == ZeroCasePolicy.GroupMean ? ZeroCasePolicy.NoRank : profile.ZeroCases,
            ZeroCasesOf = profile.ZeroCasesOf.ContainsValue(ZeroCasePolicy.GroupMean) ? Profile.Equal.ZeroCasesOf : profile.ZeroCasesOf,
            Quotas = [],
        }, input.Scope, districts);
    }

    // Figures that nobody asks for are out of scope, as the reader of workbooks marks them; the views find that out themselves.
    private static ObservationTable Owed(SlowInput input, Roster roster, IEnumerable<Observation> figures)
    {
        var duties = DutyTable.From(input.Plan, roster, input.Year);
        return new(input.Year,
        [
            .. figures.Select(figure => duties.Owes(figure.Key.UnitId, figure.Key.TargetId) && input.Profile.Covers(input.Plan.FindTarget(figure.Key.TargetId)!)
                ? figure : figure with { Standing = ObservationStanding.OutOfScope }),
        ]);
    }
}

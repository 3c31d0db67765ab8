using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Risks;
using PlanMetrics.Rosters;
using PlanMetrics.Scores;
using PlanMetrics.Scores.Stability;
using PlanMetrics.Submissions;

namespace PlanMetrics.Tests;

/// <summary>Every stage looks at its token while it works, not only between stages.</summary>
public sealed class CancellationTests
{
    private static readonly Plan Zhaohua = Plan.Embedded("zhaohua-2021-2025");
    private static readonly Roster Place = Roster.Of(Zhaohua);
    private static readonly CancellationToken Stopped = new(canceled: true);

    private static readonly Submission[] HandedIn =
    [
        new("code", [.. Place.Units.Take(12).Select((unit, i) => new SubmissionRow
        {
            Unit = unit.Id, Target = "leader-court-appearance-rate", Period = "2024", Source = "法院", Numerator = (decimal)i, Denominator = 12m,
        })]),
    ];

    private static readonly Evaluation Whole = Evaluation.Run(Zhaohua, Place, Profile.Equal, HandedIn, new EvaluationOptions { Year = 2024 });

    public static TheoryData<string, Action> Stages => new()
    {
        { "observations", () => ObservationTable.From(Zhaohua, Place, Profile.Equal, HandedIn, 2024, new Findings(), Stopped) },
        { "measures", () => MeasureTable.From(Zhaohua, Place, Whole.Profile, Whole.Duties, Whole.Observations, Whole.Scope, new Findings(), Stopped) },
        { "scores", () => ScoreTable.From(Zhaohua, Place, Whole.Profile, Whole.Measures, new Findings(), ct: Stopped) },
        { "risks", () => RiskTable.From(Zhaohua, Place, Whole.Profile, Whole.Observations, Whole.Measures, Whole.Scores, ct: Stopped) },
        { "stability", () => StabilityTable.From(Zhaohua, Place, Whole.Profile, Whole.Measures, Whole.Scores, new(), Stopped) },
    };

    [Theory]
    [MemberData(nameof(Stages))]
    public void Stage_Cancelled_Stops(string stage, Action work)
    {
        Assert.NotEmpty(stage);
        Assert.ThrowsAny<OperationCanceledException>(work);
    }

    // A hundred thousand draws take seconds; one thread and many are two loops.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Stability_CancelledAtWork_Stops(int threads)
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(30));
        var settings = new StabilitySettings { Draws = 100_000, MaxDegreeOfParallelism = threads };
        Assert.ThrowsAny<OperationCanceledException>(() => Evaluation.Run(
            Zhaohua, Place, Profile.Equal, HandedIn, new EvaluationOptions { Year = 2024, Stability = settings }, stop.Token));
    }
}

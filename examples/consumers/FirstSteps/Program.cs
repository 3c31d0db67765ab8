using PlanMetrics;
using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;
using PlanMetrics.Submissions;

var plan = Plan.Embedded("zhaohua-2021-2025");
var target = plan.FindTarget("行政机关负责人出庭应诉率")!; // task 45: at least 90 %
SubmissionRow Quarter(string unit, decimal attended, decimal cases) =>
    new() { Unit = unit, Target = target.Id, Period = "2024Q1", Numerator = attended, Denominator = cases };
Submission handedIn = new("from code", [Quarter("区司法局", 6m, 10m), Quarter("区公安分局", 19m, 20m), Quarter("区财政局", 1m, 4m)]);
var result = Evaluation.Run(plan, Roster.Of(plan), Profile.Equal, [handedIn], new() { Year = 2024, AsOf = new(2024, 3, 31) });
foreach (var measure in result.Measures.All.Where(row => row.Target == target && row.Role == MeasureRole.Own && row.Actual is not null))
    Console.WriteLine($"{measure.UnitId}: {measure.Actual:0.#} % of {target.Threshold}, met: {measure.Met}");
foreach (var risk in result.Risks.AtRisk.Where(risk => risk.Target == target))
    Console.WriteLine($"at risk: {risk.UnitId} {risk.Level} {risk.Probability}: {risk.Reason.English}");

using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;
using PlanMetrics.Scores;
using PlanMetrics.Sql;
using PlanMetrics.Tests.House;

namespace PlanMetrics.Outside.Tests.Sql;

/// <summary>Runs a script on an engine and holds every district against the library.</summary>
internal static class SqlRun
{
    /// <summary>Random districts; figures of the oracle say themselves whether they stand.</summary>
    public static IEnumerable<SqlComparison> Compare(ISqlEngine engine, SqlDistricts random, string about, SqlStorage storage = SqlStorage.Tables)
    {
        Load(engine, random.Plan, random.Scope, random.Districts.Select(district =>
            (district.Id, district.Roster, district.Figures.All.Where(figure => figure.Standing is ObservationStanding.Stands or ObservationStanding.OutOfScope))));
        Score(engine, random.Plan, random.Profile, random.Scope, storage);
        foreach (var (id, roster, figures) in random.Districts)
            yield return Compare(engine, id, (random.Plan, roster, random.Profile, random.Scope), figures, $"{about} {id}");
    }

    /// <summary>The sample district; of figures handed in several times the views choose themselves.</summary>
    public static SqlComparison CompareSamples(ISqlEngine engine, Profile profile, EvaluationScope scope, SqlStorage storage = SqlStorage.Tables)
    {
        var findings = new Findings();
        var (plan, samples) = (Plan.Embedded("zhaohua-2021-2025"), Path.Combine(Repository.Root, "samples"));
        var roster = RosterFile.Read(File.ReadAllBytes(Path.Combine(samples, "roster.json")), "roster.json", plan, findings)!;
        var inputs = Files.InputReader.Read([samples], findings);
        var figures = ObservationTable.From(plan, roster, profile, inputs.Submissions, scope.Year, findings);
        Load(engine, plan, scope, [("样本", roster, figures.All)]);
        Score(engine, plan, profile, scope, storage);
        return Compare(engine, "样本", (plan, roster, profile, scope), figures, $"samples {profile.Id} {scope.AsOf:yyyy-MM-dd}");
    }

    private static void Load(ISqlEngine engine, Plan plan, EvaluationScope scope, IEnumerable<(string Id, Roster Roster, IEnumerable<Observation> Figures)> districts)
    {
        engine.Run(SqlScript.Tables);
        engine.Run(string.Concat(districts.Select(district => SqlRoster.Of(plan, district.Roster, scope, district.Id) + SqlFigures.Insert(district.Figures, district.Id))));
    }

    private static void Score(ISqlEngine engine, Plan plan, Profile profile, EvaluationScope scope, SqlStorage storage)
    {
        var findings = new Findings();
        var script = SqlScript.Of(plan, profile, scope, findings, storage);
        Assert.True(script is not null, string.Join('\n', findings.Sorted().Select(finding => finding.ToLine(Language.English))));
        engine.Run(script.Text);
    }

    private static SqlComparison Compare(
        ISqlEngine engine, string id, (Plan Plan, Roster Roster, Profile Profile, EvaluationScope Scope) of, ObservationTable figures, string about)
    {
        var profile = EmbeddedProfiles.Ships(of.Profile) ? of.Profile.For(of.Plan) : of.Profile;
        var measures = MeasureTable.From(of.Plan, of.Roster, profile, DutyTable.From(of.Plan, of.Roster, of.Scope.Year), figures, of.Scope, new Findings());
        var comparison = new SqlComparison(about, engine, id, profile);
        comparison.Measures(measures);
        comparison.Totals(ScoreTable.From(of.Plan, of.Roster, profile, measures, new Findings()));
        return comparison;
    }
}

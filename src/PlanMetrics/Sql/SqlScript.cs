using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;

namespace PlanMetrics.Sql;

/// <summary>评分脚本: the scoring of a plan and a profile for one year as SQL views over tables of figures and rosters.</summary>
/// <param name="Text">The statements, each ended by a semicolon at the end of a line.</param>
public sealed record SqlScript(string Text)
{
    private const string Counted =
        "(m.state = 'reported' OR (m.state = 'notApplicable' AND m.is_no_cases = 1) "
        + "OR (t.cadence IN ('perTerm', 'perCycle') AND m.state = 'notDue' AND m.part IS NOT NULL))";

    /// <summary>The statements that make the tables which the views read.</summary>
    public static string Tables => SqlStage.Text("00-tables");

    /// <summary>The single statements, in order.</summary>
    public IEnumerable<string> Statements => Split(Text);

    /// <summary>Writes the scoring of a plan and a profile.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="profile">How points are made.</param>
    /// <param name="scope">The year and the as-of date.</param>
    /// <param name="findings">Receives what the views cannot express.</param>
    /// <param name="storage">Whether the stages are views or tables.</param>
    /// <returns>The script, or null where something is not expressed; it is never approximated.</returns>
    public static SqlScript? Of(Plan plan, Profile profile, EvaluationScope scope, Findings findings, SqlStorage storage = SqlStorage.Views)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(findings);
        if (EmbeddedProfiles.Ships(profile))
            profile = profile.For(plan);
        var targets = new TargetRows(plan, profile, scope);
        var classes = KindClass.Of(plan, profile, targets.Targets);
        if (!new Expressible(plan, profile, scope, targets, classes).Check(findings))
            return null;
        var words = Words(plan, profile, scope, targets, classes);
        string[] stages =
        [
            .. ((string[])["10-plan", "20-profile", "30-duties", "40-figures", "50-readings", "60-measures", "70-scores"]).Select(stage => SqlStage.Fill(stage, words)),
            GroupLevels.Text(classes),
            SqlStage.Fill("80-totals", words),
        ];
        var text = string.Join('\n', stages);
        return new(storage == SqlStorage.Tables ? text.Replace("CREATE VIEW ", "CREATE TABLE ", StringComparison.Ordinal) : text);
    }

    /// <summary>The single statements of a script of this kind.</summary>
    /// <param name="script">The script.</param>
    public static IEnumerable<string> Split(string script)
    {
        ArgumentNullException.ThrowIfNull(script);
        return script.Split(";\n").Select(statement => statement.Trim()).Where(statement => statement.Length > 0);
    }

    private static Dictionary<string, string> Words(Plan plan, Profile profile, EvaluationScope scope, TargetRows targets, KindClass[] classes)
    {
        var (duties, rows, ranks) = (new DutyRows(plan, targets.Targets), new SchemeRows(profile, classes), new RankKeys(profile));
        return new(StringComparer.Ordinal)
        {
            ["plan"] = SqlText.Remark(plan.Title.Chinese), ["plan_en"] = SqlText.Remark(plan.Title.English),
            ["profile"] = SqlText.Remark(profile.Name.Chinese), ["profile_en"] = SqlText.Remark(profile.Name.English),
            ["year"] = NumberText.Of(scope.Year), ["as_of"] = NumberText.Of(scope.AsOf), ["as_of_day"] = SqlText.Day(scope.AsOf),
            ["year_first"] = SqlText.Day(new(scope.Year, 1, 1)), ["year_last"] = SqlText.Day(new(scope.Year, 12, 31)),
            ["year_ended"] = SqlText.Flag(scope.AsOf >= new DateOnly(scope.Year, 12, 31)),
            ["first_year"] = NumberText.Of(plan.FirstYear), ["last_year"] = NumberText.Of(plan.LastYear),
            ["plan_first"] = SqlText.Day(plan.Span.Start), ["plan_last"] = SqlText.Day(plan.Span.LastDay),
            ["targets"] = targets.Text,
            ["owed_by_groups"] = duties.ByGroup, ["owed_by_units"] = duties.ByUnit, ["leads"] = duties.Leads,
            ["nodes"] = rows.Nodes, ["classes"] = rows.Classes, ["rules"] = rows.Rules, ["bands"] = rows.Bands, ["grade_bands"] = rows.Grades,
            ["peer_kinds"] = rows.PeerKinds, ["peer_unit_groups"] = rows.PeerUnitGroups, ["peer_units"] = rows.PeerUnits, ["peer_names"] = rows.PeerNames,
            ["source_places"] = SqlFormulas.SourcePlaces, ["falls"] = SqlFormulas.Falls, ["counted"] = Counted,
            ["minimum_coverage"] = NumberText.Of(profile.MinimumCoverage), ["minimum_targets"] = NumberText.Of(profile.MinimumTargets),
            ["minimum_target_share"] = NumberText.Of(profile.MinimumTargetShare), ["minimum_weight_share"] = NumberText.Of(profile.MinimumWeightShare),
            ["missing"] = EnumName<MissingPolicy>.Of(profile.Missing), ["decimals"] = NumberText.Of(profile.Decimals),
            ["crossing_figures"] = SqlCodes.Crossing.Code, ["unfit_number"] = SqlCodes.NumberUnfit.Code,
            ["no_deadline"] = SqlCodes.DeadlineAbsent.Code, ["unknown_kind"] = SqlCodes.KindUnknown.Code,
            ["tie_columns"] = ranks.Columns, ["tie_joins"] = ranks.Joins, ["order_keys"] = ranks.Order, ["tie_keys"] = ranks.Ties,
        };
    }
}

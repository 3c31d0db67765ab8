using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;
using PlanMetrics.Sql;

namespace PlanMetrics.Tests.Sql;

/// <summary>The text of the script; what it does on engines is tested outside, against the library.</summary>
public sealed class SqlScriptTests
{
    private static readonly EvaluationScope Scope = new(2024, new DateOnly(2024, 12, 31));
    private static readonly string[] Outputs = ["measures", "items", "groups", "totals", "grades", "ranks", "refused"];

    [Fact]
    public void Of_EmbeddedPlan_WritesEveryOutputAndNamesTaskAndTargetInBothLanguages()
    {
        var (script, findings) = Write(Plan.Embedded("zhaohua-2021-2025"), Profile.Equal);
        Assert.Empty(findings);
        foreach (var view in Outputs)
            Assert.Contains($"CREATE VIEW {view} AS\n", script!.Text, StringComparison.Ordinal);
        Assert.Contains("任务45 ", script!.Text, StringComparison.Ordinal);
        Assert.Contains(" · task 45 ", script.Text, StringComparison.Ordinal);
        Assert.DoesNotContain('@', script.Text);
        Assert.All(script.Statements, statement => Assert.Single(statement.Split("CREATE VIEW ")[1..]));
    }

    [Fact]
    public void Of_Tables_KeepsEachStageAsATable()
    {
        var plan = Plan.Embedded("zhaohua-2021-2025");
        var script = SqlScript.Of(plan, Profile.Equal, Scope, new Findings(), SqlStorage.Tables)!;
        Assert.DoesNotContain("CREATE VIEW", script.Text, StringComparison.Ordinal);
        Assert.Equal(Write(plan, Profile.Equal).Script!.Statements.Count(), script.Statements.Count());
    }

    [Fact]
    public void Of_SameInput_IsTheSameText() =>
        Assert.Equal(Write(Plan.Embedded("zhaohua-2021-2025"), Profile.Explicit).Script!.Text, Write(Plan.Embedded("zhaohua-2021-2025"), Profile.Explicit).Script!.Text);

    [Fact]
    public void Tables_HoldEveryColumnOfObservationsThatTheViewsRead()
    {
        foreach (var column in new[] { "verified_comparator", "reported_state", "submission", "period", "basis" })
            Assert.Contains($"  {column} ", SqlScript.Tables, StringComparison.Ordinal);
        Assert.Equal(9, SqlScript.Split(SqlScript.Tables).Count());
    }

    [Theory]
    [InlineData("minMax")]
    [InlineData("bestUnit")]
    [InlineData("rankSteps")]
    [InlineData("working")]
    public void Of_RuleOfPeersOrWorkingDays_IsRefused_PM9110(string rule)
    {
        ScoringRule beyond = rule switch
        {
            "minMax" => new ScoringRule.MinMax(),
            "bestUnit" => new ScoringRule.BestUnit(),
            "rankSteps" => new ScoringRule.RankSteps(1m),
            _ => new ScoringRule.Lateness { PerDay = 1m, Days = DayCount.Working },
        };
        AssertRefused("PM9110", PlanOf(TargetOf()), Profile.Equal with { Rules = [new(beyond)] });
    }

    [Fact]
    public void Of_MeanOfPeersForNoCases_IsRefused_PM9111() =>
        AssertRefused("PM9111", PlanOf(TargetOf()), Profile.Equal with { ZeroCases = ZeroCasePolicy.GroupMean });

    [Fact]
    public void Of_Quotas_WarnsThatGradesAreBeforeThem_PM9112()
    {
        var (script, findings) = Write(PlanOf(TargetOf()), Profile.Equal with { Quotas = [new("优秀") { Share = 0.3m }] });
        Assert.NotNull(script);
        Assert.Equal(("PM9112", Severity.Warning), (Assert.Single(findings).Descriptor.Code, findings[0].Severity));
        Assert.Contains("AS grade_by_rate", script.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0.1234567")]
    [InlineData("1000000000")]
    public void Of_ThresholdThatMillionthsDoNotHold_IsRefused_PM9113(string threshold) =>
        AssertRefused("PM9113", PlanOf(TargetOf() with { Threshold = Threshold.Parse(threshold) }), Profile.Equal);

    [Fact]
    public void Of_StockHeldAgainstTheWholePlan_IsRefused_PM9113() =>
        AssertRefused("PM9113", PlanOf(TargetOf() with { Cadence = Cadence.Plan, Accrual = Accrual.Stock, Figure = FigureKind.Count }), Profile.Equal);

    [Fact]
    public void Of_Backslash_IsRefused_PM9118() =>
        AssertRefused("PM9118", PlanOf(TargetOf() with { OwedBy = [@"a\b"] }), Profile.Equal);

    [Fact]
    public void Of_Register_WarnsThatScoresAreBeforeIt_PM9119()
    {
        var (script, findings) = Write(PlanOf(TargetOf()), Profile.Equal with { Adjustments = new() { Bonus = new(5m) } });
        Assert.NotNull(script);
        Assert.Equal("PM9119", Assert.Single(findings).Descriptor.Code);
    }

    // PM9114 to PM9117 are codes of rows: the views themselves give them.
    [Theory]
    [InlineData("PM9114")]
    [InlineData("PM9115")]
    [InlineData("PM9116")]
    [InlineData("PM9117")]
    public void Of_CodesOfRows_StandInTheCatalogueAndInTheText(string code)
    {
        Assert.NotNull(DiagnosticCatalogue.Find(code));
        Assert.Contains($"THEN '{code}'", Write(PlanOf(TargetOf()), Profile.Equal).Script!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Roster_QuoteInAName_IsDoubled()
    {
        var roster = new Roster { Units = [new("o'hara", "单位", "town") { ValidFrom = new DateOnly(2022, 3, 1), Groups = ["towns", "x"] }] };
        var text = SqlRoster.Of(PlanOf(TargetOf()), roster, Scope, "d'1");
        Assert.Contains("('d''1', 'o''hara', 'town', 1, DATE '2022-03-01', NULL)", text, StringComparison.Ordinal);
        // Towns are towns by their kind, whatever groups say.
        Assert.Contains("INSERT INTO unit_groups VALUES\n  ('d''1', 'o''hara', 'x');\n", text, StringComparison.Ordinal);
    }

    private static void AssertRefused(string code, Plan plan, Profile profile)
    {
        var (script, findings) = Write(plan, profile);
        Assert.Null(script);
        Assert.Contains(findings, finding => finding.Descriptor.Code == code && finding.Severity == Severity.Error);
    }

    private static (SqlScript? Script, Diagnostic[] Findings) Write(Plan plan, Profile profile)
    {
        var findings = new Findings();
        return (SqlScript.Of(plan, profile, Scope, findings), [.. findings.Sorted()]);
    }

    private static Plan PlanOf(Target target) => new("p", "规划") { FirstYear = 2021, LastYear = 2025, Targets = [target], Kinds = [new("town", "镇")] };

    private static Target TargetOf() => new("t", "指标", Citation.None)
    {
        Figure = FigureKind.Ratio, Comparison = Comparison.AtLeast, Threshold = new Threshold.Number(90m), Cadence = Cadence.Year, Accrual = Accrual.Flow, OwedBy = ["towns"],
    };
}

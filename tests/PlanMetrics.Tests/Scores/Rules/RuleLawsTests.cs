using CsCheck;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Scores.Rules;
using PlanMetrics.Tests.Measures;

namespace PlanMetrics.Tests.Scores.Rules;

/// <summary>Every rule of <see cref="RuleTable"/> under every law that scores must keep.</summary>
public sealed class RuleLawsTests
{
    private static readonly Gen<decimal[]> Values = Gen.Int[0, 2000].Select(tenths => tenths / 10m).Array[1, 7];

    public static TheoryData<string> Rules => new(RuleTable.Rows.Keys);

    public static TheoryData<string> Scaled => new(RuleTable.Rows.Where(row => row.Value.Rescaled is not null).Select(row => row.Key));

    public static TheoryData<string> Absolute => new(RuleTable.Rows.Where(row => !row.Value.Rule.IsRelative).Select(row => row.Key));

    [Fact]
    public void Table_HoldsEveryRule() =>
        Assert.Equal(
            typeof(ScoringRule).GetNestedTypes().Select(type => type.Name).Order(StringComparer.Ordinal),
            RuleTable.Rows.Values.Select(row => row.Rule.GetType().Name).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Rules))]
    public void Points_AreBetweenNothingAndFull(string rule) =>
        Sample(values => Assert.All(Shares(rule, values), share => Assert.True(share >= 0m && share <= ExactFraction.One)));

    [Theory]
    [MemberData(nameof(Rules))]
    public void Points_NeverFall_WhereTheValueIsBetter(string rule) => Sample(values =>
    {
        var row = RuleTable.Rows[rule];
        var shares = Shares(rule, values);
        for (var i = 0; i < values.Length; i++)
            for (var j = 0; j < values.Length; j++)
                if (row.Goodness(Whole(row, values[i])) > row.Goodness(Whole(row, values[j])))
                    Assert.True(shares[i] >= shares[j], $"{values[i]} earns less than {values[j]}");
    });

    [Theory]
    [MemberData(nameof(Rules))]
    public void Points_AreEqual_WhereTheValuesAre(string rule) => Sample(values =>
    {
        var shares = Shares(rule, [.. values, .. values]);
        for (var i = 0; i < values.Length; i++)
            Assert.Equal(0, shares[i].CompareTo(shares[i + values.Length]));
    });

    [Theory]
    [MemberData(nameof(Rules))]
    public void Points_DoNotDependOnTheOrderOfUnits(string rule) => Sample(values =>
    {
        var backwards = Shares(rule, [.. values.Reverse()]).Reverse().ToArray();
        var shares = Shares(rule, values);
        for (var i = 0; i < values.Length; i++)
            Assert.Equal(0, shares[i].CompareTo(backwards[i]));
    });

    [Theory]
    [MemberData(nameof(Scaled))]
    public void Points_DoNotDependOnTheScaleOfMeasurement(string rule) => Sample(values =>
    {
        var row = RuleTable.Rows[rule];
        foreach (var scale in new[] { 0.001m, 8m, 1000m })
        {
            var (shares, rescaled) = (Shares(rule, values), Shares(row with { Rule = row.Rescaled!(scale) }, values, scale));
            for (var i = 0; i < values.Length; i++)
                Assert.Equal(0, shares[i].CompareTo(rescaled[i]));
        }
    });

    [Theory]
    [MemberData(nameof(Absolute))]
    public void Points_OfOthers_StayWhereAUnitJoins(string rule) => Sample(values =>
    {
        var joined = Shares(rule, [.. values, 0m, 200m]);
        var shares = Shares(rule, values);
        for (var i = 0; i < values.Length; i++)
            Assert.Equal(0, shares[i].CompareTo(joined[i]));
    });

    [Theory]
    [MemberData(nameof(Rules))]
    public void Scores_DoNotDependOnNames_OrOnTheOrderOfTheRoster(string rule)
    {
        var plain = Published(rule, ["a", "b", "c"], isReversed: false);
        Assert.DoesNotContain(plain, points => points is null);
        Assert.Equal(plain, Published(rule, ["x", "m", "b"], isReversed: false));
        Assert.Equal(plain, Published(rule, ["c", "a", "b"], isReversed: true));
    }

    private static decimal?[] Published(string rule, string[] ids, bool isReversed)
    {
        var row = RuleTable.Rows[rule];
        var target = (row.IsOfDates ? MeasureCase.ByMarch : MeasureCase.Count) with { Comparison = row.Comparison };
        if (!row.IsOfDates)
            target = target with { Threshold = new Threshold.Number(RuleRow.Threshold), Source = DataSource.Self };
        var example = new MeasureCase(target);
        var towns = ids.Select(id => example.Roster.Units[1] with { Id = id, Name = id }).ToArray();
        example.Roster = example.Roster with { Units = [example.Roster.Units[0], .. isReversed ? towns.Reverse() : towns] };
        example.Profile = example.Profile with { Rules = [new RuleChoice(row.Rule) { Figures = [target.Figure] }] };
        for (var i = 0; i < ids.Length; i++)
            example.With(ids[i], MeasureCase.Y(), row.IsOfDates ? new Figure.Date(RuleCase.LastDay.AddDays((5 * i) - 2)) : new Figure.Count(70m + (20m * i)));
        var table = example.Score();
        return [.. ids.Select(id => table.Units.Single(unit => unit.UnitId == id).Published)];
    }

    private static void Sample(Action<decimal[]> law) => Values.Sample(law, seed: "0N0XIzNsQ0O2", iter: 300);

    private static decimal Whole(RuleRow row, decimal value) => row.IsOfDates ? (int)value : value;

    private static ExactFraction[] Shares(string rule, decimal[] values) => Shares(RuleTable.Rows[rule], values, 1m);

    private static ExactFraction[] Shares(RuleRow row, decimal[] values, decimal scale)
    {
        var field = new PeerField(values.Select(value => (ExactFraction)(value * scale)), BetterDirection.Of(row.Comparison) > 0);
        return [.. values.Select(value => RuleShare.Of(row.Of(value, scale), row.Rule, 100m, row.Rule.IsRelative ? field : null, RuleCase.Calendar)!.Value)];
    }
}

using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Indices;

/// <summary>
/// An index as a plan: indicators are targets without a clause, a lead or a threshold. Every unit owes the indicators of its kind.
/// </summary>
internal static class IndexPlan
{
    private const string Everybody = "all";

    public static Plan Of(CompositeIndex index)
    {
        var kinds = new IndexKinds(index);
        var chains = new IndexChains(index);
        return new Plan(index.Id, index.Name)
        {
            Language = IsChinese(index.Name.Chinese) ? Language.Chinese : Language.English,
            FirstYear = index.Year,
            LastYear = index.Year,
            Kinds = [.. kinds.All.Select(id => new UnitKind(id, NameOfKind(id)))],
            Groups = [new UnitGroup(Everybody, new("全部单位", "all units")), .. kinds.All.Select(id => new UnitGroup(GroupOf(id), NameOfKind(id)))],
            Units = [.. index.Units.Select(unit => UnitOf(unit, kinds.IdOf(unit)))],
            Targets = [.. index.Indicators.Select(indicator => TargetOf(indicator, kinds.Of(chains.KindsOf(indicator)), chains.HasKinds(indicator)))],
        };
    }

    public static Roster RosterOf(CompositeIndex index) => Roster.Of(Of(index)) with
    {
        Calendar = new AssessmentCalendar
        {
            Rounds = [new(new($"{index.Year}年度", $"year {index.Year}"), new DateOnly(index.Year, 12, 31), new DateOnly(index.Year, 12, 31))],
        },
    };

    private static bool IsChinese(string text) => text.AsSpan().ContainsAnyInRange('\u4E00', '\u9FFF');

    private static LocalText NameOfKind(string id) => id == IndexKinds.Only ? new LocalText("单位", "unit") : id;

    // Group ids stand beside "all"; a kind of that name must not become everybody.
    private static string GroupOf(string kind) => "kind:" + kind;

    private static PlanUnit UnitOf(IndexUnit unit, string kind) => new(unit.Id, unit.Name, kind)
    {
        Groups = [Everybody, GroupOf(kind)],
        GroupsConfirmed = true,
    };

    private static Target TargetOf(IndexIndicator indicator, ImmutableArray<string> kinds, bool hasKinds) => new(indicator.Id, indicator.Name, Citation.None)
    {
        Tier = Tier.Explicit,
        Class = TargetClass.Number,
        Figure = FigureKind.Count,
        Comparison = indicator.LowerIsBetter ? Comparison.AtMost : Comparison.AtLeast,
        UnitOfMeasure = UnitOfMeasure.Number,
        UnitName = indicator.UnitName,
        Lowest = indicator.Lowest,
        Highest = indicator.Highest,
        Cadence = Cadence.Year,
        Accrual = Accrual.Once,
        OwedBy = hasKinds ? [.. kinds.Select(GroupOf)] : [Everybody],
        District = DistrictValue.None,
        Source = DataSource.Self,
        Strength = Strength.Plain,
    };
}

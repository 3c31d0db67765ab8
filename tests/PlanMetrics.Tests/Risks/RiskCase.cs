using PlanMetrics.Measures;
using PlanMetrics.Risks;
using PlanMetrics.Tests.Measures;

namespace PlanMetrics.Tests.Risks;

/// <summary>A plan of one target with figures of several years, and the risks that follow.</summary>
internal static class RiskCase
{
    public static RiskTable Register(this MeasureCase given)
    {
        var measures = given.Run();
        return RiskTable.From(given.Text, given.Roster, given.Profile, given.Table(), measures, given.Score());
    }

    public static Risk RiskOf(this MeasureCase given, string unit, int? year = null) =>
        given.Register().All.Single(risk => risk.UnitId == unit && risk.Role != MeasureRole.Lead && (year is null || risk.Year == year));

    /// <summary>Four quarters of one year; fewer where the year has come no further.</summary>
    public static MeasureCase Year(this MeasureCase given, string unit, int year, params (int Part, int Whole)[] quarters)
    {
        for (var i = 0; i < quarters.Length; i++)
            given.With(unit, MeasureCase.Q(i + 1, year), MeasureCase.Of(quarters[i].Part, quarters[i].Whole));
        return given;
    }

    public static MeasureCase CountsOf(this MeasureCase given, string unit, int year, params int[] quarters)
    {
        for (var i = 0; i < quarters.Length; i++)
            given.With(unit, MeasureCase.Q(i + 1, year), MeasureCase.N(quarters[i]));
        return given;
    }
}

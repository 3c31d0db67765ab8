using PlanMetrics.Measures;
using PlanMetrics.Profiles;

namespace PlanMetrics.Scores;

/// <summary>得分率: the published share of full points, and the grade that it earns.</summary>
internal static class ScoreRate
{
    private const decimal Percent = 100m;

    /// <summary>The rate in percent of unrounded points, rounded to the profile's decimals.</summary>
    public static decimal Of(decimal points, decimal full, int decimals) => ((ExactFraction)points * Percent / full).Round(decimals);

    /// <summary>The grade of a published rate; null where the profile has none for it.</summary>
    public static GradeBand? GradeOf(decimal rate, Profile profile)
    {
        GradeBand? grade = null;
        foreach (var band in profile.Grades)
            if (band.From <= rate)
                grade = band;
        return grade;
    }
}

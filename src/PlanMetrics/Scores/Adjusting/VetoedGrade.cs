using System.Collections.Immutable;
using PlanMetrics.Profiles;

namespace PlanMetrics.Scores.Adjusting;

/// <summary>The grade that vetoes leave of the one that the rate earned: never a higher one.</summary>
internal static class VetoedGrade
{
    public static GradeBand? Of(GradeBand? earned, ImmutableArray<AppliedAdjustment> adjustments, Profile profile)
    {
        if (earned is null)
            return null;
        var highest = profile.Grades.IndexOf(earned);
        foreach (var line in adjustments)
        {
            if (line.Entry.Veto is not { } veto)
                continue;
            if (veto.Effects.Contains(VetoEffect.CapGrade))
                highest = Math.Min(highest, IndexOf(veto.Grade, profile));
            if (veto.Effects.Contains(VetoEffect.BarTopGrades))
                highest = Math.Min(highest, profile.Grades.Length - 1 - veto.BarredGrades);
        }

        return profile.Grades[Math.Max(highest, 0)];
    }

    // A profile made in code may name a grade that it does not have; the lowest is the only one that cannot be too high.
    private static int IndexOf(string grade, Profile profile)
    {
        for (var i = 0; i < profile.Grades.Length; i++)
            if (profile.Grades[i].Name.Chinese == grade)
                return i;
        return 0;
    }
}

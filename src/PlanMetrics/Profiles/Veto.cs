using System.Collections.Immutable;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Profiles;

/// <summary>一票否决: a veto that the profile knows; it strikes the units that the office's register names.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Authority">What it rests on.</param>
public sealed record Veto(string Id, LocalText Name, Authority Authority)
{
    /// <summary>What it is on; the total unless stated.</summary>
    public ItemReference On { get; init; }

    /// <summary>What it does, at least one thing.</summary>
    public ImmutableArray<VetoEffect> Effects { get; init; } = [];

    /// <summary>The highest grade that is left, by name, under <see cref="VetoEffect.CapGrade"/>; empty without.</summary>
    public string Grade { get; init; } = "";

    /// <summary>How many of the top grades are barred under <see cref="VetoEffect.BarTopGrades"/>.</summary>
    public int BarredGrades { get; init; } = 1;
}

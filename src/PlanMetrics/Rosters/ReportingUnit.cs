using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;

namespace PlanMetrics.Rosters;

/// <summary>填报单位: a unit that exists in this deployment.</summary>
/// <param name="Id">The id used in data files and results.</param>
/// <param name="Name">Its name, and in English.</param>
/// <param name="Kind">The id of its kind, one of the plan's.</param>
public sealed record ReportingUnit(string Id, LocalText Name, string Kind)
{
    /// <summary>The id under which results give the district itself.</summary>
    public const string District = "*";

    /// <summary>The groups it belongs to, by id.</summary>
    public ImmutableArray<string> Groups { get; init; } = [];

    /// <summary>Other spellings of its name.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Its official code; empty where none is given.</summary>
    public string Code { get; init; } = "";

    /// <summary>Whether it is scored and ranked; others are listed apart (协同单位).</summary>
    public bool Scored { get; init; } = true;

    /// <summary>The first day it exists; null where it always did.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>The last day it exists; null where it still does.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>The id of the unit that took over; null where none did.</summary>
    public string? Successor { get; init; }

    /// <summary>Whether its validity touches a year.</summary>
    /// <param name="year">The year.</param>
    public bool ExistsIn(int year) => (ValidFrom?.Year ?? year) <= year && year <= (ValidTo?.Year ?? year);

    /// <summary>Whether it exists on a day.</summary>
    /// <param name="day">The day.</param>
    public bool ExistsOn(DateOnly day) => (ValidFrom is not { } from || from <= day) && (ValidTo is not { } to || day <= to);

    /// <summary>Whether it belongs to a group; the towns are a group by their kind.</summary>
    /// <param name="group">The group's id.</param>
    public bool IsIn(string group) => group == UnitGroup.Towns ? Kind == UnitKind.Town : Groups.Contains(group);
}

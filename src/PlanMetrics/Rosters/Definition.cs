using System.Collections.Immutable;
using System.Security.Cryptography;
using PlanMetrics.Plans;

namespace PlanMetrics.Rosters;

/// <summary>口径卡: what a target counts, in a plan and with the settings of a roster. The value it is held against is no part of it.</summary>
/// <param name="Target">The target.</param>
/// <param name="Choices">The open settings that decide what is counted, by id, with the value in force; null where the roster supplies none.</param>
public sealed record Definition(Target Target, ImmutableSortedDictionary<string, string?> Choices)
{
    /// <summary>口径指纹: the SHA-256 of its canonical JSON in hex. Two figures of one hash count the same thing.</summary>
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(DefinitionJson.Canonical(this)));

    /// <summary>The definition of a target.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="roster">The roster that supplies the settings.</param>
    /// <param name="target">One of the plan's targets.</param>
    public static Definition Of(Plan plan, Roster roster, Target target)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(target);
        var choices = ImmutableSortedDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        foreach (var id in target.Settings)
            if (plan.FindSetting(id) is { } setting && Decides(setting.Role))
                choices[id] = InForce(roster, setting);
        return new(target, choices.ToImmutable());
    }

    /// <summary>Whether a setting of this role decides what is counted, not when it is due or what it is held against.</summary>
    /// <param name="role">The role.</param>
    internal static bool Decides(SettingRole role) =>
        role is SettingRole.Definition or SettingRole.Limit or SettingRole.TrendBase or SettingRole.Term or SettingRole.Cycle;

    private static string? InForce(Roster roster, PlanSetting setting) => setting.Role switch
    {
        SettingRole.Term => Spans(roster.Terms),
        SettingRole.Cycle => Spans(roster.Cycles),
        _ => roster.Settings.GetValueOrDefault(setting.Id)?.ToString(),
    };

    private static string? Spans(ImmutableArray<TermSpan> spans) =>
        spans.IsEmpty ? null : string.Join(";", spans.Select(span => $"{Json.NumberText.Of(span.Start)}/{Json.NumberText.Of(span.LastDay)}"));
}

using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;

namespace PlanMetrics.Profiles;

/// <summary>The profiles that ship inside the package, as data files.</summary>
internal static class EmbeddedProfiles
{
    private static readonly Lazy<Profile> Equal = new(() => Load("equal"));
    private static readonly Lazy<Profile> Explicit = new(() => Load("explicit"));

    /// <summary>Whether a profile is one of these, unchanged.</summary>
    public static bool Ships(Profile profile) => Is(Equal, profile) || Is(Explicit, profile);

    public static Profile Get(string name) => name switch
    {
        "equal" => Equal.Value,
        "explicit" => Explicit.Value,
        _ => throw new ArgumentException($"No profile \"{name}\" ships with the package; \"equal\" and \"explicit\" do.", nameof(name)),
    };

    private static bool Is(Lazy<Profile> shipped, Profile profile) => shipped.IsValueCreated && ReferenceEquals(shipped.Value, profile);

    private static Profile Load(string name)
    {
        var findings = new Findings();
        return ProfileFile.Read(EmbeddedPlans.Bytes($"profile.{name}.json"), name + ".json", findings)
            ?? throw new InvalidDataException(
                $"The embedded profile is faulty: {string.Join("; ", findings.Sorted().Take(5).Select(fault => fault.ToLine(Language.English)))}");
    }
}

using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;

namespace PlanMetrics.Profiles;

/// <summary>The profiles that ship inside the package, as data files.</summary>
internal static class EmbeddedProfiles
{
    private static readonly Lazy<Profile> Equal = new(() => Load("equal"));
    private static readonly Lazy<Profile> Explicit = new(() => Load("explicit"));

    public static bool Has(string name) => name is "equal" or "explicit";

    public static Profile Get(string name) => name switch
    {
        "equal" => Equal.Value,
        "explicit" => Explicit.Value,
        _ => throw new ArgumentException($"No profile \"{name}\" ships with the package; \"equal\" and \"explicit\" do.", nameof(name)),
    };

    private static Profile Load(string name)
    {
        var findings = new Findings();
        return ProfileFile.Read(EmbeddedPlans.Bytes($"profile.{name}.json"), name + ".json", findings)
            ?? throw new InvalidDataException(
                $"The embedded profile is faulty: {string.Join("; ", findings.Sorted().Take(5).Select(fault => fault.ToLine(Language.English)))}");
    }
}

using PlanMetrics.Diagnostics;

namespace PlanMetrics.Plans;

/// <summary>The plans that ship inside the package, as data files.</summary>
internal static class EmbeddedPlans
{
    private static readonly Lazy<Plan> Zhaohua = new(() => Load("zhaohua-2021-2025"));

    public static Plan Get(string id) => id == "zhaohua-2021-2025"
        ? Zhaohua.Value
        : throw new ArgumentException($"No plan \"{id}\" ships with the package; \"zhaohua-2021-2025\" does.", nameof(id));

    /// <summary>The bytes of an embedded data file.</summary>
    public static byte[] Bytes(string name)
    {
        using var stream = typeof(EmbeddedPlans).Assembly.GetManifestResourceStream("PlanMetrics." + name)
            ?? throw new ArgumentException($"No file \"{name}\" ships with the package.", nameof(name));
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static Plan Load(string id)
    {
        var findings = new Findings();
        return PlanFile.Read(Bytes(id + ".json"), id + ".json", findings)
            ?? throw new InvalidDataException(
                $"The embedded plan is faulty: {string.Join("; ", findings.Sorted().Take(5).Select(fault => fault.ToLine(Language.English)))}");
    }
}

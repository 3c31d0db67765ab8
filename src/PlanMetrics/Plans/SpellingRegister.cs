namespace PlanMetrics.Plans;

/// <summary>Remembers which unit each spelling stands for, so that one spelling never stands for two.</summary>
internal sealed class SpellingRegister
{
    private readonly Dictionary<string, string> owners = new(StringComparer.Ordinal);

    /// <summary>Gives a spelling to a unit.</summary>
    /// <returns>The id of another unit that has it already, or null.</returns>
    public string? Claim(string spelling, string unitId)
    {
        var key = TextFold.Key(spelling);
        return key.Length == 0 || owners.TryAdd(key, unitId) || owners[key] == unitId ? null : owners[key];
    }
}

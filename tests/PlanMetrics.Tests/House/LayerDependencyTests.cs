using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using PlanMetrics.Plans;

namespace PlanMetrics.Tests.House;

/// <summary>The same law over the compiled code, where an alias or a target-typed call cannot hide a dependency.</summary>
public sealed class LayerDependencyTests
{
    [Fact]
    public void Types_DependOnlyOnFoldersBeforeTheirs()
    {
        var architecture = new ArchLoader().LoadAssemblies(typeof(Plan).Assembly).Build();
        var faults = architecture.Types
            .Where(type => Rank(type) >= 0)
            .SelectMany(type => type.Dependencies
                .Where(dependency => Rank(dependency.Target) > Rank(type))
                .Select(dependency => $"{type.FullName} depends on {dependency.Target.FullName}"))
            .Distinct();
        Law.HasNoBreach(faults);
    }

    private static int Rank(IType type)
    {
        var parts = type.FullName.Split('.');
        return parts.Length > 2 && parts[0] == "PlanMetrics" ? Array.IndexOf(LayerTests.Order, parts[1]) : -1;
    }
}

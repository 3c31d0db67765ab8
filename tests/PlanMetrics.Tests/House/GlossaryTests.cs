using PlanMetrics.Plans;

namespace PlanMetrics.Tests.House;

/// <summary>Every public type stands in docs/glossary.md with its Chinese term.</summary>
public sealed class GlossaryTests
{
    [Fact]
    public void PublicTypes_StandInTheGlossary_WithTheirChineseTerm()
    {
        var rows = File.ReadLines(Path.Combine(Repository.Root, "docs/glossary.md"))
            .Where(line => line.StartsWith('|'))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => cells.Length > 3)
            .ToLookup(cells => cells[1].Trim('`'), cells => cells[2], StringComparer.Ordinal);
        var missing = typeof(Plan).Assembly.GetExportedTypes()
            .Select(Name)
            .Where(name => !rows[name].Any(term => term.Any(character => character is >= '\u4E00' and <= '\u9FFF')));
        Law.HasNoBreach(missing);
    }

    [Fact]
    public void Glossary_NamesNoTypeThatIsGone()
    {
        var known = typeof(Plan).Assembly.GetExportedTypes().Select(Name).ToHashSet(StringComparer.Ordinal);
        var gone = File.ReadLines(Path.Combine(Repository.Root, "docs/glossary.md"))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries)[1].Trim('`'))
            .Where(name => !known.Contains(name));
        Law.HasNoBreach(gone);
    }

    private static string Name(Type type) =>
        type.DeclaringType is { } outer ? $"{Name(outer)}.{type.Name}" : type.Name.Split('`')[0];
}

using System.Text.RegularExpressions;

namespace PlanMetrics.Tests.House.Docs;

/// <summary>The Chinese page of the formulas shows no number of its own: each stands in <c>docs/method.md</c> too, whose numbers the tests of the rules use.</summary>
public sealed partial class MethodDocTests
{
    [Fact]
    public void WorkedNumbers_AreThoseOfTheWholeMethod()
    {
        var whole = NumbersOf("docs/method.md").ToHashSet(StringComparer.Ordinal);
        var shown = NumbersOf("docs/method.zh-CN.md").Where(number => number.Count(char.IsAsciiDigit) > 2).ToArray();
        Assert.True(shown.Length > 100, $"{shown.Length} numbers");
        Law.HasNoBreach(shown.Where(number => !whole.Contains(number)).Distinct());
    }

    private static IEnumerable<string> NumbersOf(string page) =>
        Number().Matches(Thousands().Replace(File.ReadAllText(Path.Combine(Repository.Root, page)), "")).Select(match => match.Value);

    [GeneratedRegex(@"[0-9]+(\.[0-9]+)?")]
    private static partial Regex Number();

    /// <summary>The English page parts thousands by a blank.</summary>
    [GeneratedRegex(@"(?<=[0-9]) (?=[0-9]{3}\b)")]
    private static partial Regex Thousands();
}

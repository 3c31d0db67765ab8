using System.Globalization;
using System.Text.RegularExpressions;
using PlanMetrics.Reports.Html;

namespace PlanMetrics.Tests.Reports.Html;

/// <summary>The contrast of WCAG 2.2, worked out from the colours that the style sheet names, in light and in dark.</summary>
public sealed partial class PageColoursTests
{
    private const double Text = 4.5;
    private const double Shape = 3.0;

    private static readonly string[] OnSheet = ["ink", "muted", "accent", "link", "met", "not", "missing", "void", "later", "na"];
    private static readonly string[] Grounds = ["g0", "g1", "g2", "g3", "g4", "gx", "head", "page", "good", "track"];
    private static readonly string[] Shapes = ["met-fill", "not-fill", "missing-fill", "later-fill", "void-fill", "value", "goal", "focus", "open-fill"];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Colours_TellTextAndShapesFromTheirGround(bool isDark)
    {
        var colours = Colours(isDark);
        var faults = OnSheet.Select(name => (name, "sheet", Text))
            .Concat(new[] { "ink", "muted", "link", "accent" }.SelectMany(name => new[] { "page", "head" }.Select(ground => (name, ground, Text))))
            .Concat(Grounds.Select(ground => ("ink", ground, Text)))
            .Concat(Shapes.Select(name => (name, "sheet", Shape)))
            .Where(pair => Contrast(colours[pair.Item1], colours[pair.Item2]) < pair.Item3)
            .Select(pair => $"{pair.Item1} on {pair.Item2}: {Contrast(colours[pair.Item1], colours[pair.Item2]):0.00} < {pair.Item3}");
        House.Law.HasNoBreach(faults);
    }

    [Fact]
    public void Colours_AreNamedOnce_AndUsedByName()
    {
        Assert.Equal(Colours(false).Keys.Order(), Colours(true).Keys.Order());
        var used = Use().Matches(PageAssets.Style).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(Colours(false).Keys.Order(), used.Order());
    }

    [Theory]
    [InlineData("#ffffff", "#000000", 21.0)]
    [InlineData("#777777", "#ffffff", 4.48)]
    public void Contrast_OfKnownPairs_IsThatOfTheStandard(string one, string other, double expected) => Assert.Equal(expected, Contrast(one, other), 2);

    private static Dictionary<string, string> Colours(bool isDark)
    {
        var style = PageAssets.Style;
        var from = isDark ? style.IndexOf("prefers-color-scheme: dark", StringComparison.Ordinal) : 0;
        var block = style[from..style.IndexOf('}', from)];
        return Token().Matches(block).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value, StringComparer.Ordinal);
    }

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour) => (0.2126 * Part(colour, 1)) + (0.7152 * Part(colour, 3)) + (0.0722 * Part(colour, 5));

    private static double Part(string colour, int at)
    {
        var value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex("--([a-z0-9-]+): (#[0-9a-f]{6});")]
    private static partial Regex Token();

    [GeneratedRegex(@"var\(--([a-z0-9-]+)\)")]
    private static partial Regex Use();
}

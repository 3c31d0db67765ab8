using System.Text.RegularExpressions;
using PlanMetrics.Diagnostics;
using PlanMetrics.Reports;
using PlanMetrics.Tests.House;

namespace PlanMetrics.Tests.Diagnostics;

/// <summary>A code cannot be added without its page in <c>src/PlanMetrics/Diagnostics/Pages</c>, and a page is no boilerplate.</summary>
public sealed partial class DiagnosticPagesTests
{
    private const int ShortestText = 4;

    private static readonly DiagnosticPage[] Pages = [.. Stages.SelectMany(stage => DiagnosticPages.OfStage(stage))];

    /// <summary>The stages that have codes.</summary>
    public static IEnumerable<char> Stages => DiagnosticCatalogue.All.Select(item => item.Code[2]).Distinct().Order();

    [Fact]
    public void Codes_HaveOnePageEach_InTheOrderOfTheirNumbers()
    {
        var pages = Pages.Select(page => page.Descriptor.Code).ToArray();
        Law.HasNoBreach(DiagnosticCatalogue.All.Select(item => item.Code).Except(pages)
            .Select(code => $"{code} has no page: write its meaning, why, example and fix in src/PlanMetrics/Diagnostics/Pages/PM{code[2]}.json"));
        Assert.Equal(pages.Distinct().Order(StringComparer.Ordinal), pages);
    }

    [Fact]
    public void Examples_FillEveryPlaceholder_AndNothingElse() =>
        Law.HasNoBreach(Pages
            .Where(page => !Placeholders(page.Descriptor).SequenceEqual(page.Example.Arguments.Select(argument => argument.Name).Order(StringComparer.Ordinal)))
            .Select(page => $"{page.Descriptor.Code} needs {string.Join(", ", Placeholders(page.Descriptor))}"));

    [Fact]
    public void Texts_SpeakBothLanguages_WithTheirPunctuation()
    {
        foreach (var page in Pages)
            foreach (var text in new[] { page.Meaning, page.Why, page.Fix })
            {
                Assert.True(text.Chinese.Length >= ShortestText && text.Chinese.EndsWith('。'), $"{page.Descriptor.Code}: {text.Chinese}");
                Assert.Contains(text.Chinese, character => character is >= '\u4E00' and <= '\u9FFF');
                Assert.False(AsciiPunctuation().IsMatch(text.Chinese), $"{page.Descriptor.Code}: {text.Chinese}");
                Assert.True(text.English.Length >= ShortestText && text.English.EndsWith('.'), $"{page.Descriptor.Code}: {text.English}");
            }
    }

    [Fact]
    public void MeaningsAndReasons_AreOfOneCodeAlone()
    {
        Law.HasNoBreach(Repeated(page => page.Meaning));
        Law.HasNoBreach(Repeated(page => page.Why).Where(text => !text.StartsWith("不影响结果", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("PM2777", "PM2007")]
    [InlineData("cell.numbr", "PM2042")]
    [InlineData("Zip.Bom", "PM2020")]
    public void Near_Misspelt_FindsWhatWasMeant(string typed, string code) =>
        Assert.Contains(DiagnosticPages.Near(typed), item => item.Code[..3] == code[..3] && (typed[0] == 'P' || item.Code == code));

    [Theory]
    [InlineData("")]
    [InlineData("totally unlike any of them")]
    public void Near_NothingLikeIt_IsEmpty(string typed) => Assert.Empty(DiagnosticPages.Near(typed));

    private static IEnumerable<string> Repeated(Func<DiagnosticPage, LocalText> part) =>
        Pages.GroupBy(page => part(page).Chinese).Where(same => same.Count() > 1)
            .Select(same => $"{same.Key} ({string.Join(", ", same.Select(page => page.Descriptor.Code))})");

    private static string[] Placeholders(DiagnosticDescriptor descriptor) =>
        [.. Placeholder().Matches(descriptor.Template.English).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\{([a-zA-Z]+)\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex("[\\u4E00-\\u9FFF”》][,:;!?]|[,;!?][\\u4E00-\\u9FFF“《]")]
    private static partial Regex AsciiPunctuation();
}

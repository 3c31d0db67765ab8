using System.Text.RegularExpressions;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;

namespace PlanMetrics.Tests.Plans;

/// <summary>The texts for people that the embedded plan carries: an official reads Chinese, a visitor English, and both the same.</summary>
public sealed partial class TargetTextsTests
{
    private static readonly Plan Zhaohua = Plan.Embedded("zhaohua-2021-2025");

    [Fact]
    public void Readings_OfEveryTarget_StandInBothLanguages()
    {
        foreach (var target in Zhaohua.Targets)
        {
            Assert.True(Han().IsMatch(target.Readings.Chinese), $"{target.Id}: no Chinese reading: {target.Readings.Chinese}");
            Assert.True(Latin().IsMatch(target.Readings.English), $"{target.Id}: no English reading: {target.Readings.English}");
            Assert.True(target.Readings.Chinese != target.Readings.English, $"{target.Id}: one text for both languages");
        }
    }

    [Fact]
    public void Texts_OfEveryTarget_AreGivenInBothLanguagesOrInNone() =>
        Assert.All(Texts(), text =>
        {
            Assert.True(Han().IsMatch(text.Text.Chinese), $"{text.Name}: {text.Text.Chinese}");
            Assert.True(Latin().IsMatch(text.Text.English), $"{text.Name}: {text.Text.English}");
        });

    [Fact]
    public void ChineseTexts_OutsideQuotes_HaveFullWidthPunctuation() =>
        Assert.All(Texts(), text =>
        {
            var own = Quote().Replace(text.Text.Chinese, "“”");
            Assert.False(HalfWidth().IsMatch(own), $"{text.Name}: {own}");
        });

    [Fact]
    public void Texts_NeverSendTheReaderToAnotherPage() =>
        Assert.All(Texts(), text => Assert.DoesNotMatch("(?i)ambiguit|see basis", text.Text.Chinese + text.Text.English));

    [Fact]
    public void LegalBasis_WhereThereIsOne_AsksToBeChecked() =>
        Assert.All(Zhaohua.Targets.Where(target => target.LegalBasis is not null), target =>
        {
            Assert.Contains("须对照正式文本核实", target.LegalBasis!.Value.Chinese, StringComparison.Ordinal);
            Assert.Contains("to be checked against the official text", target.LegalBasis.Value.English, StringComparison.Ordinal);
        });

    private static IEnumerable<(string Name, LocalText Text)> Texts() =>
        from target in Zhaohua.Targets
        from text in ((string Name, LocalText Text)[])
        [
            ("readings", target.Readings), ("numerator", target.Numerator), ("denominator", target.Denominator),
            ("legal basis", target.LegalBasis ?? ""),
        ]
        where text.Text.Chinese.Length + text.Text.English.Length > 0
        select ($"{target.Id} {text.Name}", text.Text);

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();

    [GeneratedRegex("[A-Za-z]{3}")]
    private static partial Regex Latin();

    [GeneratedRegex("“[^”]*”|《[^》]*》")]
    private static partial Regex Quote();

    [GeneratedRegex(@"(?<=\p{IsCJKUnifiedIdeographs}|[”》）])[,:;()]|[,:;()](?=\p{IsCJKUnifiedIdeographs}|[“《（])")]
    private static partial Regex HalfWidth();
}

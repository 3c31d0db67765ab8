using PlanMetrics.Integrity;
using Xunit.Abstractions;

namespace PlanMetrics.Tests.Integrity;

/// <summary>What chance alone brings raises no more questions than is stated: counted over many panels.</summary>
public sealed class HonestPanelTests(ITestOutputHelper output)
{
    private const int Panels = 60;
    private const int Units = 40;
    private const int Quarters = 16;

    [Fact]
    public void Ask_HonestPanels_NoMoreQuestionsThanStated()
    {
        var byCode = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var pairs = 0;
        for (var seed = 1; seed <= Panels; seed++)
        {
            var panel = PanelCase.Honest(new Random(seed), Units, Quarters, 90);
            pairs += panel.Series.Sum(series => series.Pairs.Length);
            foreach (var question in QuestionTable.Of([panel]).All)
                byCode[question.Finding.Descriptor.Code] = byCode.GetValueOrDefault(question.Finding.Descriptor.Code) + 1;
        }

        output.WriteLine($"{pairs} pairs: {string.Join(", ", byCode.Select(entry => $"{entry.Key} {entry.Value}"))}");
        // A screen with a p-value asks about at most one honest panel in twenty; 60 panels allow three, and seven with chance at 1 in 25.
        foreach (var code in new[] { "PM7004", "PM7005", "PM7006", "PM7007", "PM7008" })
            Assert.True(byCode.GetValueOrDefault(code) <= 7, $"{code}: {byCode.GetValueOrDefault(code)} in {Panels} panels");
        // Repeats have none: fewer than one comparable pair in a hundred.
        Assert.True(byCode.GetValueOrDefault("PM7003") * 100 < pairs);
        Assert.False(byCode.ContainsKey("PM7001") || byCode.ContainsKey("PM7002"));
    }
}

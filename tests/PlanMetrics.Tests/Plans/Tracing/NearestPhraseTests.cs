using PlanMetrics.Plans.Tracing;

namespace PlanMetrics.Tests.Plans.Tracing;

public sealed class NearestPhraseTests
{
    [Theory]
    [InlineData("落实制度,出庭率不高于90%,对涉及", "出庭率不低于90%", "出庭率不高于90%")]
    [InlineData("确保承诺提速率达85%。", "承诺提速率达85%以上", "承诺提速率达85%")]
    [InlineData("证件,2023年底前换发全区执法证件。", "2022年底前换发全区执法证件", "2023年底前换发全区执法证件")]
    [InlineData("应每年12月31日前报告", "每年3月1日前", "每年12月31日前")]
    [InlineData("毫不相干的另一句话", "出庭率不低于90%", null)]
    [InlineData("", "出庭率不低于90%", null)]
    public void Find_Text_GivesTheStretchThatDiffersLeast(string text, string phrase, string? expected) =>
        Assert.Equal(expected, NearestPhrase.Find(text, phrase) is var (start, end) ? text[start..end] : null);
}

using PlanMetrics.Scores;

namespace PlanMetrics.Tests.Scores;

public sealed class ScoreTests
{
    [Theory]
    [InlineData("92.50", "Task 45 92.5/100")]
    [InlineData(null, "Task 45 -/100")]
    public void ToString_Score_IsOneShortLine(string? points, string expected)
    {
        var score = new Score("45", ScoreLevel.Task, "任务")
        {
            FullPoints = 100m,
            Points = points is null ? null : decimal.Parse(points, System.Globalization.CultureInfo.InvariantCulture),
        };

        Assert.Equal(expected, score.ToString());
    }
}

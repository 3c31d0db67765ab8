using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;
using PlanMetrics.Submissions;

namespace PlanMetrics.Tests.House;

/// <summary>The code of the READMEs is the body of this test, line by line.</summary>
public sealed class ReadmeExampleTests
{
    [Fact]
    public void Example_OfTheReadme_SaysWhatItPromises()
    {
        // begin
        Plan plan = Plan.Embedded("zhaohua-2021-2025");
        Target target = plan.FindTarget("行政机关负责人出庭应诉率")!;
        Submission submission = new("code", [
            new SubmissionRow { Unit = "区司法局", Target = target.Id, Period = "2024Q1", Numerator = 9m, Denominator = 10m },
            new SubmissionRow { Unit = "区司法局", Target = target.Id, Period = "2024Q2", Numerator = 8m, Denominator = 10m },
        ]);
        Evaluation result = Evaluation.Run(plan, Roster.Of(plan), Profile.Equal, [submission],
            new EvaluationOptions { Year = 2024, AsOf = new DateOnly(2024, 6, 30) });
        Measure measure = result.Measures.All.Single(item => item.UnitId == "justice-bureau" && item.Target == target
            && item.Role == MeasureRole.Own);
        // 17 of 20 is 85 %: below the 90 % of task 45.
        // end

        Assert.Equal(85m, measure.Actual);
        Assert.False(measure.Met);
    }

    private static bool IsUsing(string line) => line.StartsWith("using ", StringComparison.Ordinal);

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void Code_OfTheReadme_IsTheCodeThatRuns(string readme)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, readme)).ReplaceLineEndings("\n");
        var start = text.IndexOf("```csharp\n", StringComparison.Ordinal) + "```csharp\n".Length;
        var block = text[start..text.IndexOf("```", start, StringComparison.Ordinal)];

        var body = File.ReadLines(Path.Combine(Repository.Root, "tests/PlanMetrics.Tests/House/ReadmeExampleTests.cs"))
            .Select(line => line.Trim())
            .SkipWhile(line => line != "// begin").Skip(1).TakeWhile(line => line != "// end");
        var lines = block.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).ToLookup(IsUsing);
        Assert.Equal(body, lines[false]);
        Assert.Equal(["using PlanMetrics;", .. File.ReadLines(Path.Combine(Repository.Root, "tests/PlanMetrics.Tests/House/ReadmeExampleTests.cs")).Where(IsUsing)], lines[true]);
    }
}

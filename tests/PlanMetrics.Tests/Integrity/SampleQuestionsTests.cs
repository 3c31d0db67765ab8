using PlanMetrics.Diagnostics;
using PlanMetrics.Files.Samples;
using PlanMetrics.Integrity;
using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Submissions;
using Xunit.Abstractions;

namespace PlanMetrics.Tests.Integrity;

/// <summary>The made-up district: what is planted is found, and what is not planted raises no more questions than comparable figures do.</summary>
public sealed class SampleQuestionsTests(ITestOutputHelper output)
{
    private static readonly Plan Plan = Plan.Embedded("zhaohua-2021-2025");

    [Theory]
    [InlineData(2021)]
    [InlineData(7)]
    [InlineData(99)]
    public void From_Manipulated_EachPlantedOneIsFound(int seed)
    {
        var district = SampleDistrict.Make(Plan, new SampleOptions { Seed = seed, Manipulate = true });
        var questions = Evaluate(district).Questions.All;

        Assert.Equal(44, district.Manipulations.Length);
        Assert.Contains(questions, question => Is(question, "PM7006", "*", "leader-court-appearance-rate"));
        Assert.Contains(questions, question => Is(question, "PM7003", "civil-affairs-bureau", "proof-notice-rate") && question.Periods[^1] == Period.Quarter(2024, 3));
        Assert.Contains(questions, question => Is(question, "PM7005", "town-17", "proof-notice-rate"));
        Assert.Contains(questions, question => Is(question, "PM7001", "town-18", "proof-notice-rate"));
        Assert.Contains(questions, question => Is(question, "PM7002", "town-18", "proof-notice-rate"));
        Assert.All(district.Manipulations.Skip(40), planted => Assert.Contains(
            questions, question => question.Finding.Location.File == planted.Place.File));
    }

    [Fact]
    public void From_HonestSamples_NoMoreQuestionsThanStated()
    {
        const int Seeds = 4;
        var byCode = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var figures = 0;
        for (var seed = 1; seed <= Seeds; seed++)
        {
            var evaluation = Evaluate(SampleDistrict.Make(Plan, new SampleOptions { Seed = seed }));
            figures += evaluation.Observations.All.Count(figure => figure.Key.Period.LastDay.Year == 2024 && figure.Figure is PlanMetrics.Observations.Figure.Ratio);
            foreach (var question in evaluation.Questions.All)
            {
                // Nothing is asked about that comparable figures do in more than one case in ten.
                Assert.True(question.IsOfPanel || question.Severity != Severity.Warning || question.BaseRate < 0.1m, question.Finding.ToString());
                byCode[question.Finding.Descriptor.Code] = byCode.GetValueOrDefault(question.Finding.Descriptor.Code) + 1;
            }
        }

        output.WriteLine($"{figures} rates of 2024: {string.Join(", ", byCode.Select(entry => $"{entry.Key} {entry.Value}"))}");
        Assert.False(byCode.ContainsKey("PM7001") || byCode.ContainsKey("PM7002") || byCode.ContainsKey("PM7005"));
        // Stated in docs/method.md: fewer than one rate in 500.
        Assert.True(byCode.Values.Sum() * 500 < figures, $"{byCode.Values.Sum()} of {figures}");
    }

    [Fact]
    public void Concerns_MeasureOnQuestionedFigures_IsMarkedInTheReport()
    {
        var evaluation = Evaluate(SampleDistrict.Make(Plan, new SampleOptions { Manipulate = true }));

        Assert.True(evaluation.Questions.Concerns(Own(evaluation, "civil-affairs-bureau", "proof-notice-rate")));
        Assert.False(evaluation.Questions.Concerns(Own(evaluation, "town-01", "proof-notice-rate")));
        Assert.True(evaluation.Questions.Concerns(evaluation.Measures.All.Single(measure =>
            measure is { Role: MeasureRole.District, Target.Id: "leader-court-appearance-rate" })));
    }

    [Fact]
    public void From_AnyThreads_AnyOrder_SameBytes()
    {
        var district = SampleDistrict.Make(Plan, new SampleOptions { Manipulate = true });

        Assert.Equal(Json(Evaluate(district)), Json(Evaluate(district, reversed: true)));
    }

    private static bool Is(Question question, string code, string unit, string target) =>
        question.Finding.Descriptor.Code == code && question.Finding.UnitId == unit && question.Finding.TargetId == target;

    private static Measure Own(Evaluation evaluation, string unit, string target) =>
        evaluation.Measures.All.Single(measure => measure.Role == MeasureRole.Own && measure.UnitId == unit && measure.Target.Id == target);

    private static string Json(Evaluation evaluation) => string.Join('\n', evaluation.Questions.All.Select(question =>
        question.Finding.ToLine(Language.Chinese) + Dump.Of(question.BaseRate) + string.Concat(question.Numbers.Select(number => Dump.Of(number))) + question.Counts));

    private static Evaluation Evaluate(SampleDistrict district, bool reversed = false)
    {
        var books = district.Books.Select(book => new Submission(book.File, [.. book.Rows]));
        return Evaluation.Run(Plan, district.Roster, Profile.Equal, [.. reversed ? books.Reverse() : books], new EvaluationOptions { Year = 2024 });
    }
}

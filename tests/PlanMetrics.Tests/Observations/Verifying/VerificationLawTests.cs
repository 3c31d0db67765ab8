using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;
using PlanMetrics.Submissions;

namespace PlanMetrics.Tests.Observations.Verifying;

/// <summary>What holds whatever was handed in: an empty sheet changes nothing, nor does verifying to what was reported; order never matters.</summary>
public sealed class VerificationLawTests
{
    private static readonly EvaluationOptions Year = new() { Year = 2024, AsOf = new DateOnly(2024, 6, 30) };

    [Fact]
    public void EmptySheet_ChangesNothing() => Assert.Equal(Print(""), Print(VerifiedReading.Headings));

    [Fact]
    public void VerifyingToTheReportedValue_ChangesNoScore()
    {
        var lines = VerifiedReading.Line("19") + VerifiedReading.Line("8", "8", period: "2024Q2") + VerifiedReading.Line("10", "10", "分母", period: "2024Q2")
            + "区财政局,变相设置行政许可事项数,2024,数值,2,2,核对,文,第三方,,,\n区财政局,区级部门向区政府报告按时率,2024,日期,2024-01-20,2024-01-20,核对,文,第三方,,,\n";

        Assert.Equal(4, VerifiedReading.Of(lines).Table.All.Count(figure => figure.IsVerified));
        Assert.Equal(Print(""), Print(VerifiedReading.Headings + lines));
    }

    [Fact]
    public void VerifyingDownwards_LowersTheScoreOfThatUnitAlone()
    {
        var (before, after) = (Scores(""), Scores(VerifiedReading.Headings + VerifiedReading.Line("10")));

        Assert.True(after["finance-bureau"] < before["finance-bureau"]);
        Assert.Equal(before.Where(unit => unit.Key != "finance-bureau"), after.Where(unit => unit.Key != "finance-bureau"));
    }

    [Fact]
    public void OrderOfLinesAndFiles_NeverMatters()
    {
        string[] lines =
        [
            VerifiedReading.Line("18"), VerifiedReading.Line("17", role: "第三方"), VerifiedReading.Line("18", date: ""), VerifiedReading.Line("20", "20", "分母"),
            VerifiedReading.Line("9", "8", period: "2024Q2"), VerifiedReading.Line("7", "8", period: "2024Q2"), VerifiedReading.Line("1", "", period: "2024Q3"),
            VerifiedReading.Line("2", "", "分母", period: "2024Q3"), VerifiedReading.Line("5", "4", "分母", period: "2024Q3"),
        ];
        var random = new Random(7);
        string Everything()
        {
            var sheets = lines.Select((line, i) => VerifiedReading.Table(VerifiedReading.Headings + line, $"{(char)('甲' + i)}.csv")).ToArray();
            random.Shuffle(sheets);
            var reading = Reading.Of([.. sheets, VerifiedReading.Table(VerifiedReading.Figures, "填报.csv")]);
            return reading.Everything + string.Join('\n', reading.Table.All.SelectMany(figure => figure.Verifications));
        }

        var first = Everything();
        for (var i = 0; i < 20; i++)
            Assert.Equal(first, Everything());
    }

    private static Dictionary<string, decimal> Scores(string sheet) =>
        Run(sheet).Scores.Units.Where(unit => unit.UnitId != ReportingUnit.District).ToDictionary(unit => unit.UnitId, unit => unit.Total.Points ?? 0m);

    private static string Print(string sheet)
    {
        var result = Run(sheet);
        return string.Join('\n', result.Scores.Units.Select(unit => string.Create(CultureInfo.InvariantCulture, $"{unit.UnitId} {unit.Total.Points} {unit.Rank} {unit.Grade}"))
            .Concat(result.Measures.All.Select(measure => $"{measure.UnitId} {measure.Target.Id} {measure.State} {measure.Figure} {measure.Met}")));
    }

    private static Evaluation Run(string sheet)
    {
        Submission[] files = sheet.Length == 0
            ? [VerifiedReading.Table(VerifiedReading.Figures, "填报.csv")]
            : [VerifiedReading.Table(VerifiedReading.Figures, "填报.csv"), VerifiedReading.Table(sheet, "核定单.csv")];
        return Evaluation.Run(Sheet.Zhaohua, Roster.Of(Sheet.Zhaohua), Profile.Equal, files, Year, new Findings());
    }
}

using System.Text;
using System.Text.Json;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Measures;
using PlanMetrics.Profiles;
using PlanMetrics.Reports;
using PlanMetrics.Reports.Words;
using PlanMetrics.Rosters;
using PlanMetrics.Submissions;

namespace PlanMetrics.Tests.Rosters;

/// <summary>A bureau merged into another on 30 June 2023: who owes what, who is scored, and whose series is whose (docs/calendar.md).</summary>
public sealed class MergedUnitTests
{
    private static readonly ReportingUnit Heir = Roster.Of(TwoEditions.First).Units[0];

    private static readonly ReportingUnit Gone = new("traffic", new("原交通分局", "Former traffic branch"), "department")
    {
        Groups = ["departments"], ValidTo = new(2023, 6, 30), Successor = "justice",
    };

    private static readonly Roster Roster = new() { Units = [Heir, Gone] };

    [Fact]
    public void Trend_OfTheSuccessor_HasTheOtherSeriesBeside_AndNotIn()
    {
        var trend = Run(2024).Trends.Find("justice", TwoEditions.OldRate)!;
        Assert.All(trend.Points, point => Assert.Equal(90, point.Value));
        var gone = Assert.Single(trend.Predecessors);
        Assert.Equal(("traffic", 6), (gone.UnitId, gone.Points.Length));
        Assert.All(gone.Points, point => Assert.Equal(50, point.Value));
        Assert.Equal(
            "前身单位原交通分局（2023-06-30 止）：2022-Q1 至 2023-Q2 共 6 期，最近一期 50；单独列示，不并入",
            PredecessorWords.Of(gone, Roster, Language.Chinese));
    }

    [Fact]
    public void Trend_OfAChainOfMergers_HasEachByItself()
    {
        var first = Gone with { Id = "ferry", Name = "渡口所", ValidTo = new(2022, 12, 31), Successor = "traffic" };
        var roster = new Roster { Units = [Heir, Gone, first] };
        Assert.Equal(["traffic", "ferry"], roster.PredecessorsOf("justice").Select(unit => unit.Id));
        var circle = new Roster { Units = [Heir with { Successor = "traffic" }, Gone] };
        Assert.Equal(["traffic"], circle.PredecessorsOf("justice").Select(unit => unit.Id));
    }

    [Fact]
    public void Score_YearOfTheMerger_HasBothEachOnItsOwnPeriods_TheNextTheSuccessorAlone()
    {
        var merger = Run(2023);
        Assert.Equal(["justice", "traffic"], merger.Scores.Units.Select(unit => unit.UnitId).Order(StringComparer.Ordinal));
        Assert.Equal((2, 2, 50m), (Rate(merger, "traffic").PeriodsUsed, Rate(merger, "traffic").PeriodsDue, Rate(merger, "traffic").Actual));
        Assert.Equal((4, 4, 90m), (Rate(merger, "justice").PeriodsUsed, Rate(merger, "justice").PeriodsDue, Rate(merger, "justice").Actual));
        Assert.Equal(["justice"], Run(2024).Scores.Units.Select(unit => unit.UnitId));
    }

    [Fact]
    public void Final_KeepsTheTwoApart_AndTheDistrictCountsEachOnce()
    {
        var run = Run(2024);
        var table = FinalTable.From(TwoEditions.First, Roster, Profile.Equal, run.Observations, new DateOnly(2024, 12, 31));
        Assert.Equal([2021, 2022, 2023], Of("traffic").Select(row => row.Year));
        Assert.Equal((3m, "2022,2023"), (Of("traffic")[^1].Cumulative, string.Join(",", Of("traffic")[^1].CumulativeYears)));
        Assert.Equal(6m, Of("justice")[^1].Cumulative);
        Assert.Equal(9m, Of(ReportingUnit.District)[^1].Cumulative);

        FinalRow[] Of(string unit) => [.. table.Rows.Where(row => row.Measure.UnitId == unit && row.Series.Id == "lectures")];
    }

    [Fact]
    public void Risk_OfTheSuccessor_NamesThePredecessorInJsonCsvAndOnThePage_TheExtractLeavesItOut()
    {
        var report = Run(2024, part: 8, asOf: new DateOnly(2024, 9, 30)).ToReport();
        using var stream = new MemoryStream();
        ReportJson.Write(report, stream);
        using var json = JsonDocument.Parse(stream.ToArray());
        var risk = json.RootElement.GetProperty("risks").EnumerateArray().Single(row => row.GetProperty("unit").GetString() == "justice" && row.GetProperty("target").GetString() == TwoEditions.OldRate);
        var gone = Assert.Single(risk.GetProperty("trend").GetProperty("predecessors").EnumerateArray());
        Assert.Equal(("traffic", 6, "2022-Q1", "2023-Q2", 50m), (gone.GetProperty("unit").GetString(), gone.GetProperty("periods").GetInt32(), gone.GetProperty("from").GetString(), gone.GetProperty("to").GetString(), gone.GetProperty("latest").GetDecimal()));

        using var csv = new MemoryStream();
        ReportCsv.WriteRisks(report, csv);
        Assert.Contains(",traffic\r\n", Encoding.UTF8.GetString(csv.ToArray()), StringComparison.Ordinal);

        using var page = new MemoryStream();
        ReportPage.Write(report, page, new Provenance("0.0.0"));
        Assert.Contains("前身单位原交通分局", Encoding.UTF8.GetString(page.ToArray()), StringComparison.Ordinal);

        var extract = UnitExtract.Of(report, "justice");
        Assert.Empty(extract!.Report.Trends!.All.Single(trend => trend.Target.Id == TwoEditions.OldRate).Predecessors);
    }

    private static Measure Rate(Evaluation run, string unit) => run.Measures.All.Single(measure => measure.UnitId == unit && measure.Target.Id == TwoEditions.OldRate && measure.Role == MeasureRole.Own);

    private static Evaluation Run(int year, int part = 9, DateOnly? asOf = null)
    {
        var rows = new List<SubmissionRow>();
        foreach (var (unit, count, from, to) in ((string, int, int, int)[])[("区司法局", part, 2022, 2024), ("原交通分局", 5, 2022, 2023)])
            for (var of = from; of <= to; of++)
            {
                var last = unit == "原交通分局" && of == 2023 ? 2 : of == asOf?.Year ? 3 : 4;
                for (var quarter = 1; quarter <= last; quarter++)
                    rows.Add(new() { Unit = unit, Target = TwoEditions.OldRate, Period = $"{of}Q{quarter}", Numerator = count, Denominator = 10m });
            }

        foreach (var (unit, period, count) in ((string, string, decimal)[])[("区司法局", "2022", 2m), ("区司法局", "2023", 2m), ("区司法局", "2024", 2m), ("原交通分局", "2022", 2m), ("原交通分局", "2023H1", 1m)])
            rows.Add(new() { Unit = unit, Target = "lectures", Period = period, Value = count });
        return Evaluation.Run(TwoEditions.First, Roster, Profile.Equal, [new Submission("code", [.. rows])], new EvaluationOptions { Year = year, AsOf = asOf });
    }
}

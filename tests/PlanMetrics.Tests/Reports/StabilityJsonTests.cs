using System.Text;
using System.Text.Json;
using PlanMetrics.Files;
using PlanMetrics.Reports;
using PlanMetrics.Scores.Stability;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Tests.Reports;

public sealed class StabilityJsonTests
{
    private static readonly StabilityTable Table = new(
        new() { Draws = 40, Seed = 7 },
        [
            new UnitStability("west-town")
            {
                RankLow = 1, RankHigh = 2, GradeShare = 0.9125, RankMissingSwitched = 1,
                Without = [new("attendance-rate", null), new("a", 1), new("b", 2)],
                RankChange = new("attendance-rate", ChangedPart.Numerator, -3) { Rank = 1, Grade = SmallDistrict.Profile.Grades[1] },
            },
        ],
        [new("attendance-rate", 3, 2, 2)]);

    [Fact]
    public void Write_WithStability_HoldsSettingsUnitsAndTargets()
    {
        using var json = JsonDocument.Parse(Json(SmallDistrict.Report() with { Stability = Table }));
        Assert.Equal(
            """
            {"draws":40,"seed":7,"variation":0.25,
            "units":[
            {"unit":"west-town","rank":2,"rankLow":1,"rankHigh":2,"gradeShare":0.913,"rankMissingSwitched":1,"rankChange":{"target":"attendance-rate","part":"numerator","by":-3,"grade":"合格","gradeEn":"Pass","rank":1},"without":{"attendance-rate":null,"a":1}}],
            "targets":[
            {"target":"attendance-rate","ranks":3,"units":2,"largest":2}]}
            """.ReplaceLineEndings("\n"),
            json.RootElement.GetProperty("stability").GetRawText());
    }

    [Fact]
    public void Write_WithoutStability_HasNoAnnex() =>
        Assert.DoesNotContain("stability", Encoding.UTF8.GetString(Json(SmallDistrict.Report())), StringComparison.Ordinal);

    [Fact]
    public void WriteUnits_WithStability_FillsTheIntervalOfThoseWhoHaveOne()
    {
        using var stream = new MemoryStream();
        ReportCsv.WriteUnits(SmallDistrict.Report() with { Stability = Table }, stream);
        var rows = Encoding.UTF8.GetString(stream.ToArray()).Split("\r\n").Select(row => row.Split(',')).ToArray();
        Assert.Equal(["rank_low", "rank_high"], rows[0][7..9]);
        Assert.Equal(["", ""], rows[1][7..9]);
        Assert.Equal(["1", "2"], rows[2][7..9]);
    }

    private static byte[] Json(Report report)
    {
        using var stream = new MemoryStream();
        ReportJson.Write(report, stream);
        return stream.ToArray();
    }
}

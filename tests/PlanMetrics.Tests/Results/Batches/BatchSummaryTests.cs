namespace PlanMetrics.Tests.Results.Batches;

/// <summary>Three districts whose summary is reckoned by hand.</summary>
public sealed class BatchSummaryTests : IDisposable
{
    private readonly BatchSample sample = new();

    public BatchSummaryTests()
    {
        // 出庭率 (90): 19/20 = 95 met, 17/20 = 85 and 4/5 = 80 not. 办结率 (80): 16/20, 20/20 met; nobody in the third.
        sample.Put("510801.csv", BatchSample.Rows(9, 10, 10, 10, 8, 10, 8, 10));
        sample.Put("510802.csv", BatchSample.Rows(8, 10, 9, 10, 10, 10, 10, 10));
        sample.Put("510803.csv", BatchSample.Heading + BatchSample.Row("东镇", "court", 3, 3) + BatchSample.Row("西镇", "court", 1, 2));
        sample.Run("out");
    }

    public void Dispose() => sample.Dispose();

    [Fact]
    public void NationalTargets_AreThoseReckonedByHand()
    {
        var court = sample.Table("out/national-targets.csv")["court"];
        Assert.Equal(("3", "3", "1", "2", "0"), (court["districts"], court["reported"], court["met"], court["not_met"], court["missing"]));
        Assert.Equal(("40", "45", "88.888889"), (court["numerator"], court["denominator"], court["pooled_rate"]));
        Assert.Equal(
            ("80", "80", "80", "85", "95", "95", "95"),
            (court["lowest"], court["p10"], court["p25"], court["median"], court["p75"], court["p90"], court["highest"]));

        var reply = sample.Table("out/national-targets.csv")["reply"];
        Assert.Equal(("3", "2", "2", "0", "1"), (reply["districts"], reply["reported"], reply["met"], reply["not_met"], reply["missing"]));
        Assert.Equal(("36", "40", "90"), (reply["numerator"], reply["denominator"], reply["pooled_rate"]));
        Assert.Equal(("80", "80", "100"), (reply["lowest"], reply["median"], reply["highest"]));
    }

    [Fact]
    public void Districts_SayWhatTheirOwnResultsSay()
    {
        var districts = sample.Table("out/districts.csv");
        foreach (var id in new[] { "510801", "510802", "510803" })
        {
            var own = sample.Table($"out/{id}/units.csv")["*"];
            foreach (var column in new[] { "score", "full", "score_rate", "grade" })
                Assert.Equal(own[column], districts[id][column]);
            Assert.Equal(("2", "scored"), (districts[id]["units"], districts[id]["state"]));
        }

        Assert.Equal(("1", "2", "3"), (districts["510801"]["rank"], districts["510802"]["rank"], districts["510803"]["rank"]));
        Assert.Equal(("2", "0", "0"), (districts["510801"]["met"], districts["510801"]["not_met"], districts["510801"]["missing"]));
        Assert.Equal(("0", "1", "1"), (districts["510803"]["met"], districts["510803"]["not_met"], districts["510803"]["missing"]));
    }

    [Fact]
    public void Manifest_ListsTheHashOfEachDistrictsManifest_AndOfEachFile()
    {
        var manifest = File.ReadAllText(sample.Folder["out/manifest.json"]);
        foreach (var path in new[] { "510801/manifest.json", "510803/manifest.json", "districts.csv", "national-targets.csv", "findings.csv", "summary.html", "summary.md" })
            Assert.Contains(
                Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(sample.Folder["out/" + path]))), manifest, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_NameTheTargetThatTheFewestMeet_First()
    {
        var text = File.ReadAllText(sample.Folder["out/summary.md"]);
        Assert.True(text.IndexOf("出庭率", StringComparison.Ordinal) < text.IndexOf("办结率", StringComparison.Ordinal));
        Assert.Contains("区县 3 个：已计分 3 个，未计分 0 个", text, StringComparison.Ordinal);
        var page = System.Xml.Linq.XDocument.Parse(File.ReadAllText(sample.Folder["out/summary.html"]).Replace("<!DOCTYPE html>", "", StringComparison.Ordinal));
        Assert.Equal(3, page.Descendants("table").Single(table => table.Element("caption")!.Value == "排名").Descendants("tr").Count() - 1);
    }
}

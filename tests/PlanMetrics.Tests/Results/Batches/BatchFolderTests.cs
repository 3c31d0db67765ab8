using PlanMetrics.Diagnostics;
using PlanMetrics.Results;
using PlanMetrics.Results.Batches;
using PlanMetrics.Results.Verifying;

namespace PlanMetrics.Tests.Results.Batches;

public sealed class BatchFolderTests : IDisposable
{
    private readonly BatchSample sample = new();

    public void Dispose() => sample.Dispose();

    [Fact]
    public void Run_WithOneJobOrFour_GivesTheSameBytes()
    {
        sample.Twelve();
        var (one, findings) = sample.Run("one", jobs: 1);
        var (four, _) = sample.Run("four", jobs: 4);
        Assert.Empty(findings);
        Assert.True(one!.IsComplete);
        Assert.Equal(12, one.Districts.Length);
        Assert.Equal(sample.Files("one"), sample.Files("four"));
        Assert.Equal(Dump.Of(one.Ranked), Dump.Of(four!.Ranked));
        Assert.Equal(12, sample.Files("one").Keys.Count(path => path.EndsWith("/units.csv", StringComparison.Ordinal)));
        Assert.DoesNotContain(sample.Files("one").Keys, path => path.Contains("report.", StringComparison.Ordinal) || path.Contains("inputs", StringComparison.Ordinal));
    }

    [Fact]
    public void Run_InterruptedAndRunAgain_KeepsWhatIsDone_AndEndsAsOneThatWasNot()
    {
        sample.Twelve();
        sample.Run("whole");
        using var stop = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => sample.Run("out", 2, null, new After(5, stop), stop.Token));

        var left = sample.Files("out");
        Assert.DoesNotContain("districts.csv", left.Keys);
        Assert.DoesNotContain(left.Keys, path => path.Contains(".planmetrics-", StringComparison.Ordinal));
        var done = Directory.GetDirectories(sample.Folder["out"]);
        Assert.InRange(done.Length, 5, 11);
        Assert.All(done, district => Assert.True(Verified(district)));

        var (again, _) = sample.Run("out");
        Assert.Equal(done.Length, again!.Districts.Count(district => district.IsKept));
        Assert.Equal(sample.Files("whole"), sample.Files("out"));
        Assert.Equal(12, sample.Run("out").Batch!.Districts.Count(district => district.IsKept));
    }

    [Fact]
    public void Run_Again_ScoresAnewWhatChanged_PM9166()
    {
        sample.Twelve();
        sample.Run("out");
        sample.Put("510801.csv", BatchSample.Rows(10, 10, 10, 10, 10, 10, 10, 10));
        File.AppendAllText(sample.Folder["out/510802/units.csv"], "\n");
        File.Delete(sample.Folder["out/510803/scores.json"]);
        sample.Put("510812/说明.pdf", "%PDF");
        var (batch, findings) = sample.Run("out");

        Assert.Equal(["510801", "510802", "510803", "510812"], batch!.Districts.Where(district => !district.IsKept).Select(district => district.Id));
        Assert.Equal(["510802", "510803"], findings.Where(finding => finding.Descriptor.Code == "PM9166").Select(finding => finding.Location.File));
        sample.Run("fresh");
        Assert.Equal(sample.Files("fresh"), sample.Files("out"));

        Assert.DoesNotContain(sample.Run("out", settings: sample.Settings with { Language = Language.English }).Batch!.Districts, district => district.IsKept);
        Assert.DoesNotContain(sample.Run("out", settings: sample.Settings with { Scope = new(2024, new(2024, 6, 30)) }).Batch!.Districts, district => district.IsKept);
    }

    [Fact]
    public void Run_FaultyDistricts_AreListedAndStopNoOther()
    {
        sample.Twelve();
        sample.Put("510820.csv", "%PDF-1.7");
        sample.Put("510821.csv", BatchSample.Rows(1, 1, 1, 1, 1, 1, 1, 1).Replace("镇", "乡", StringComparison.Ordinal));
        sample.Put("510822.csv", BatchSample.Rows(1, 1, 1, 1, 1, 1, 1, 1));
        sample.PutPacked("510822.csv.gz", BatchSample.Rows(1, 1, 1, 1, 1, 1, 1, 1));
        sample.Put("summary.md.csv", BatchSample.Rows(1, 1, 1, 1, 1, 1, 1, 1));
        sample.Put("510823/roster.json", "{ \"units\": 1 }");
        sample.Put("510823/数.csv", BatchSample.Rows(1, 1, 1, 1, 1, 1, 1, 1));
        sample.Put("510824.csv", BatchSample.Rows(1, 1, 1, 1, 1, 1, 1, 1));
        sample.Folder.Put("out/510824", "a file where the folder of the result should be");
        File.WriteAllText(sample.Folder["out/manifest.json"], "{\"program\":\"planmetrics\",\"kind\":\"batch\"}");
        var (batch, _) = sample.Run("out");

        var table = sample.Table("out/districts.csv");
        Assert.False(batch!.IsComplete);
        Assert.Equal(12, batch.Ranked.Count());
        Assert.Equal("PM9162 PM2001", table["510820"]["reason"]);
        Assert.StartsWith("PM9163", table["510821"]["reason"], StringComparison.Ordinal);
        Assert.Equal("PM9160", table["510822"]["reason"]);
        Assert.Equal("PM9161", table["summary.md"]["reason"]);
        Assert.StartsWith("PM1", table["510823"]["reason"], StringComparison.Ordinal);
        Assert.Equal("PM9005", table["510824"]["reason"]);
        Assert.All(new[] { "510820", "510821", "510822", "summary.md", "510823", "510824" }, id =>
        {
            Assert.Equal("failed", table[id]["state"]);
            Assert.Equal("", table[id]["score"] + table[id]["rank"] + table[id]["missing"] + table[id]["manifest_sha256"]);
        });
        Assert.True(batch.Districts.Single(district => district.Id == "510824").IsUnwritten);
        var findings = File.ReadAllText(sample.Folder["out/findings.csv"]);
        Assert.Contains("510823/roster.json", findings, StringComparison.Ordinal);
        Assert.DoesNotContain(sample.Folder.Root, findings, StringComparison.Ordinal);
        Assert.Contains("510820", File.ReadAllText(sample.Folder["out/summary.md"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_FileThatWentAway_IsAFindingOfItsDistrict_PM9164()
    {
        var run = new DistrictRun(sample.Folder["out"], sample.Settings, new Findings());
        var result = run.Of(new DistrictInput("510801", sample.Folder["nowhere/510801.csv"], false), default);
        Assert.Equal(DistrictState.Failed, result.State);
        Assert.Equal("PM9164", Assert.Single(result.Findings).Descriptor.Code);
    }

    [Fact]
    public void Run_NoDistrict_PM9167_DistrictOfBefore_PM9165_AndWhatIsNone()
    {
        sample.Put("说明.pdf", "%PDF");
        Assert.Contains(sample.Run("out").Findings, finding => finding.Descriptor.Code == "PM9167");
        Assert.False(Directory.Exists(sample.Folder["out"]));

        sample.Twelve();
        sample.Run("out");
        File.Delete(sample.Folder["in/510805.csv"]);
        var (batch, findings) = sample.Run("out");
        Assert.Equal(11, batch!.Districts.Length);
        Assert.Equal("510805", Assert.Single(findings, finding => finding.Descriptor.Code == "PM9165").Location.File);
        Assert.Contains("说明.pdf", File.ReadAllText(sample.Folder["out/findings.csv"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_IntoTheResultOfOneDistrict_IsRefused_PM9001()
    {
        sample.Twelve();
        sample.Run("out");
        var (batch, findings) = sample.Run("out/510801");
        Assert.Null(batch);
        Assert.Equal("PM9001", Assert.Single(findings).Descriptor.Code);
    }

    [Fact]
    public void Run_PackedOrPlain_GivesTheSameTables()
    {
        sample.Put("a.csv", BatchSample.Rows(9, 10, 10, 10, 8, 10, 9, 10));
        sample.PutPacked("b.csv.gz", BatchSample.Rows(9, 10, 10, 10, 8, 10, 9, 10));
        var (batch, _) = sample.Run("out");
        foreach (var file in new[] { "units.csv", "targets.csv", "risks.csv", "questions.csv" })
            Assert.Equal(File.ReadAllBytes(sample.Folder["out/a/" + file]), File.ReadAllBytes(sample.Folder["out/b/" + file]));
        Assert.Equal([1, 1], batch!.Ranked.Select(district => district.Rank ?? 0));
        Assert.All(batch.Ranked, district => Assert.True(district.Tied));
    }

    [Fact]
    public void Run_ForEverything_WritesPagesAndCopies_AndEachVerifies()
    {
        sample.Twelve();
        sample.Run("out", settings: sample.Settings with { Files = ResultFiles.All, CopyInputs = true });
        Assert.True(File.Exists(sample.Folder["out/510812/report.html"]));
        Assert.True(File.Exists(sample.Folder["out/510812/inputs/下辖/西镇.csv"]));
        Assert.True(ResultVerification.From(sample.Folder["out/510811"], null, new Findings())!.IsIdentical);
        sample.Run("tables");
        Assert.True(Verified(sample.Folder["tables/510812"]));
    }

    [Fact]
    public void Run_RosterOfItsOwn_StandsOverTheCommonOne()
    {
        sample.Put("510801/roster.json", """{ "schemaVersion": 1, "units": [ { "id": "north", "name": "北镇", "kind": "town" } ] }""");
        sample.Put("510801/数.csv", BatchSample.Heading + BatchSample.Row("北镇", "court", 9, 10) + BatchSample.Row("北镇", "reply", 9, 10));
        sample.Put("510802.csv", BatchSample.Rows(9, 10, 9, 10, 9, 10, 9, 10));
        Assert.Equal([1, 2], sample.Run("out").Batch!.Districts.Select(district => district.Units));
    }

    private bool Verified(string district) => ResultVerification.From(district, sample.In, new Findings())!.IsIdentical;

    // The thread that reports stops the batch, as an interruption would.
    private sealed class After(int done, CancellationTokenSource stop) : IProgress<BatchProgress>
    {
        public void Report(BatchProgress value)
        {
            if (value.Done >= done)
                stop.Cancel();
        }
    }
}

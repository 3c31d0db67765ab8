using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Reports;
using PlanMetrics.Results;
using PlanMetrics.Results.Editions;
using PlanMetrics.Results.Extracting;
using PlanMetrics.Tests.Fixtures;
using PlanMetrics.Tests.Results.Comparing;
using PlanMetrics.Tests.Results.Verifying;

namespace PlanMetrics.Tests.Results.Editions;

/// <summary>What an edition does to the files of a result, and how it is verified.</summary>
public sealed class EditionFolderTests : IDisposable
{
    private const string Mark = "初评结果，仅供核对";
    private static readonly Edition First = new(1, EditionStatus.Preliminary) { Date = new(2025, 1, 15) };
    private static readonly Edition Approved = new(2, EditionStatus.Approved) { Date = new(2025, 2, 20), Document = "昭府办〔2025〕3号" };

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(EditionStatus.Preliminary, true)]
    [InlineData(EditionStatus.Consultation, true)]
    [InlineData(EditionStatus.Review, true)]
    [InlineData(EditionStatus.Approved, false)]
    [InlineData(EditionStatus.Corrected, false)]
    [InlineData(null, true)]
    public void Mark_StandsOnEverythingThatIsNotInForce(EditionStatus? status, bool isMarked)
    {
        var result = Write("out", status is { } known ? new Edition(1, known) : null);
        var units = ExtractFolder.Write(result, folder["units"], "甲镇", new Findings());

        Assert.Equal(isMarked, File.ReadAllText(Path.Combine(result, "report.html")).Contains(Mark, StringComparison.Ordinal));
        Assert.Equal(isMarked, File.ReadAllText(Path.Combine(result, "report.md")).Contains(Mark, StringComparison.Ordinal));
        Assert.Equal(isMarked, TextsOf(Path.Combine(result, "report.xlsx")).Contains(Mark, StringComparison.Ordinal));
        Assert.Equal(isMarked, File.ReadAllText(folder["units/" + Assert.Single(units)]).Contains(Mark, StringComparison.Ordinal));
        Assert.Equal(isMarked, TextsOf(folder["units/甲镇.xlsx"]).Contains(Mark, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("manifest.json", "\"edition\":{\"number\":2,\"status\":\"approved\",\"date\":\"2025-02-20\",\"document\":\"昭府办〔2025〕3号\",\"supersedes\":{\"manifestSha256\":\"")]
    [InlineData("scores.json", "\"edition\":{\"number\":2,\"status\":\"approved\",\"date\":\"2025-02-20\"")]
    [InlineData("statement.intoto.json", "\"edition\":{\"number\":2,\"status\":\"approved\"")]
    [InlineData("report.html", "第 2 版（审定），2025年2月20日，昭府办〔2025〕3号，替代第 1 版（初评）")]
    [InlineData("report.md", "- 第 2 版（审定），2025年2月20日，昭府办〔2025〕3号，替代第 1 版（初评）。")]
    public void Edition_StandsInEveryFileForPeopleAndPrograms(string file, string expected) =>
        Assert.Contains(expected, File.ReadAllText(Path.Combine(Chain(), file)), StringComparison.Ordinal);

    [Fact]
    public void Edition_StandsInTheWorkbook() =>
        Assert.Contains("第 2 版（审定），2025年2月20日，昭府办〔2025〕3号", TextsOf(Path.Combine(Chain(), "report.xlsx")), StringComparison.Ordinal);

    [Theory]
    [InlineData("\"number\":2", "\"number\":3")]
    [InlineData("\"2025-02-20\"", "\"2025-02-21\"")]
    [InlineData("〔2025〕3号", "〔2025〕4号")]
    [InlineData("\"approved\"", "\"review\"")]
    [InlineData("\"supersedes\":{\"manifestSha256\":\"", "\"supersedes\":{\"manifestSha256\":\"0")]
    public void Verify_OneSignOfTheEditionChanged_IsFound(string from, string to)
    {
        var result = Chain();
        Assert.True(VerifiedSample.Verify(result).Verification!.IsIdentical);
        VerifiedSample.Change(Path.Combine(result, "manifest.json"), from, to);

        var (verification, _) = VerifiedSample.Verify(result);

        Assert.Contains(verification!.Differences, file => file.Path == "manifest.json");
        Assert.Contains(verification.Differences, file => file.Path == "scores.json" && file.ValueCount == 1);
    }

    [Fact]
    public void Chain_OfUntouchedResults_IsIntact()
    {
        var result = Chain();

        Assert.Empty(ChainCodes(result, folder["first"]));
        Assert.Empty(ChainCodes(result));
    }

    [Fact]
    public void Chain_WithAnotherResult_IsBroken_PM9079()
    {
        var result = Chain();
        Write("other", First with { Date = new(2025, 1, 16) });

        Assert.Equal(["PM9079"], ChainCodes(result, folder["other"]));
        Assert.Equal(["PM9079"], ChainCodes(result, folder["first"], folder["other"]));
    }

    [Fact]
    public void MayWrite_OverAnApprovedEdition_OnlyByForce_PM9075()
    {
        var (result, findings) = (Chain(), new Findings());

        Assert.False(ResultFolder.MayWrite(result, [], force: false, findings));
        Assert.Equal("PM9075", Assert.Single(findings.Sorted()).Descriptor.Code);
        Assert.True(ResultFolder.MayWrite(result, [], force: true, new Findings()));
        Assert.True(ResultFolder.MayWrite(folder["first"], [], force: false, new Findings()));
    }

    private static string[] ChainCodes(string result, params string[] before)
    {
        var findings = new Findings();
        var isIntact = EditionChain.IsIntact(VerifiedSample.Verify(result).Verification!.Identity, [.. before], findings);
        var codes = findings.Sorted().Select(finding => finding.Descriptor.Code).ToArray();
        Assert.Equal(codes.Length == 0, isIntact);
        return codes;
    }

    // The first edition, and the approved one in its place.
    private string Chain()
    {
        var superseded = SupersededResult.Open(Write("first", First), new Findings());
        return Write("out", EditionCheck.Of(Approved, superseded, new Findings()));
    }

    private string Write(string name, Edition? edition) => new ScoredFolder(folder, name)
    {
        Csv = ScoredFolder.Quarters("甲镇", VerifiedSample.Court, (9, 10), (8, 10)),
        Tamper = report => report with { Edition = edition },
    }.Write();

    private static string TextsOf(string workbook)
    {
        using var zip = System.IO.Compression.ZipFile.OpenRead(workbook);
        using var reader = new StreamReader(zip.GetEntry("xl/sharedStrings.xml")!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}

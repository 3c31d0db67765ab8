using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Reports;
using PlanMetrics.Results.Editions;
using PlanMetrics.Tests.Fixtures;
using PlanMetrics.Tests.Results.Comparing;
using PlanMetrics.Tests.Results.Verifying;

namespace PlanMetrics.Tests.Results.Editions;

public sealed class EditionCheckTests : IDisposable
{
    private static readonly DateOnly Day = new(2025, 2, 20);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(null, EditionStatus.Preliminary, null)]
    [InlineData(null, EditionStatus.Approved, null)]
    [InlineData(null, EditionStatus.Corrected, "PM9074")]
    [InlineData(EditionStatus.Preliminary, EditionStatus.Preliminary, null)]
    [InlineData(EditionStatus.Preliminary, EditionStatus.Approved, null)]
    [InlineData(EditionStatus.Review, EditionStatus.Consultation, null)]
    [InlineData(EditionStatus.Review, EditionStatus.Preliminary, "PM9074")]
    [InlineData(EditionStatus.Review, EditionStatus.Corrected, "PM9074")]
    [InlineData(EditionStatus.Approved, EditionStatus.Corrected, null)]
    [InlineData(EditionStatus.Approved, EditionStatus.Approved, "PM9074")]
    [InlineData(EditionStatus.Approved, EditionStatus.Review, "PM9074")]
    [InlineData(EditionStatus.Corrected, EditionStatus.Corrected, null)]
    public void Of_StatusAfterStatus_GoesByTheProcedure(EditionStatus? before, EditionStatus after, string? code)
    {
        var superseded = before is { } status ? Superseded(new Edition(1, status)) : null;

        var (edition, codes) = Check(new Edition(2, after) { Date = Day, Document = "昭府办〔2025〕3号" }, superseded);

        Assert.Equal(code is null, edition is not null);
        Assert.Equal(code is null ? [] : [code], codes);
        if (edition is not null && superseded is not null)
            Assert.Equal(new SupersededEdition(superseded.ManifestSha256) { Number = 1, Status = before }, edition.Supersedes);
    }

    [Theory]
    [InlineData(0, "PM9070")]
    [InlineData(-1, "PM9070")]
    [InlineData(2, "PM9073")]
    [InlineData(3, "PM9073")]
    public void Of_NumberThatIsNoneOrTooLow_IsRefused(int number, string code)
    {
        var (edition, codes) = Check(new Edition(number, EditionStatus.Review), Superseded(new Edition(3, EditionStatus.Review)));

        Assert.Null(edition);
        Assert.Equal([code], codes);
    }

    [Fact]
    public void Of_DateBeforeTheSuperseded_IsRefused_PM9078()
    {
        var before = Superseded(new Edition(1, EditionStatus.Review) { Date = Day });

        Assert.Equal(["PM9078"], Check(new Edition(2, EditionStatus.Review) { Date = Day.AddDays(-1) }, before).Codes);
        Assert.Empty(Check(new Edition(2, EditionStatus.Review) { Date = Day }, before).Codes);
    }

    [Fact]
    public void Of_ApprovedWithoutDocument_IsTakenWithAWarning_PM9077()
    {
        var (edition, codes) = Check(new Edition(1, EditionStatus.Approved) { Date = Day }, superseded: null);

        Assert.True(edition!.IsFinal);
        Assert.Equal(["PM9077"], codes);
    }

    [Fact]
    public void Of_ResultWithoutEdition_IsKeptByItsHashAlone()
    {
        var (edition, codes) = Check(new Edition(1, EditionStatus.Review), Superseded(edition: null));

        Assert.Empty(codes);
        Assert.Equal((null, null, 64), (edition!.Supersedes!.Number, edition.Supersedes.Status, edition.Supersedes.ManifestSha256.Length));
    }

    [Fact]
    public void IsSameSubject_AnotherYear_IsRefused_PM9076()
    {
        var superseded = Superseded(new Edition(1, EditionStatus.Review));
        var (plan, findings) = (Plan.Embedded("zhaohua-2021-2025"), new Findings());

        Assert.True(EditionCheck.IsSameSubject(plan, new EvaluationScope(2024, new(2024, 9, 30)), superseded, findings));
        Assert.False(EditionCheck.IsSameSubject(plan, new EvaluationScope(2023, new(2023, 12, 31)), superseded, findings));
        Assert.Equal("PM9076", Assert.Single(findings.Sorted()).Descriptor.Code);
    }

    [Fact]
    public void Open_NoResult_IsRefused_PM9071()
    {
        folder.Put("nothing/a.txt", "");
        var findings = new Findings();

        Assert.Null(SupersededResult.Open(folder["nothing"], findings));
        Assert.Equal("PM9071", Assert.Single(findings.Sorted()).Descriptor.Code);
    }

    [Theory]
    [InlineData("inputs/数据.csv", "2024Q1,9,10", "2024Q1,8,10")]
    [InlineData("manifest.json", "\"number\":1", "\"number\":2")]
    [InlineData("units.csv", "jia,town,", "jia,city,")]
    public void Open_ChangedResult_IsRefused_PM9072(string file, string from, string to)
    {
        var result = Written("out", new Edition(1, EditionStatus.Review));
        VerifiedSample.Change(folder["out/" + file], from, to);
        var findings = new Findings();

        Assert.Null(SupersededResult.Open(result, findings));
        var finding = Assert.Single(findings.Sorted());
        Assert.Equal("PM9072", finding.Descriptor.Code);
        Assert.Contains(file, finding.Message(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Open_FileOfSomebodyElse_IsPassedOver()
    {
        var result = Written("out", new Edition(1, EditionStatus.Review));
        File.WriteAllText(folder["out/会签.txt"], "同意");

        Assert.NotNull(SupersededResult.Open(result, new Findings()));
    }

    private static (Edition? Edition, string[] Codes) Check(Edition asked, SupersededResult? superseded)
    {
        var findings = new Findings();
        var edition = EditionCheck.Of(asked, superseded, findings);
        return (edition, [.. findings.Sorted().Select(finding => finding.Descriptor.Code)]);
    }

    private SupersededResult Superseded(Edition? edition) => SupersededResult.Open(Written("before", edition), new Findings())!;

    private string Written(string name, Edition? edition) => new ScoredFolder(folder, name)
    {
        Csv = ScoredFolder.Quarters("甲镇", VerifiedSample.Court, (9, 10)),
        Tamper = report => report with { Edition = edition },
    }.Write();
}

using System.Security.Cryptography;
using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Tests.Fixtures;
using PlanMetrics.Tests.Observations.Verifying;

namespace PlanMetrics.Tests.Observations.Proofs;

/// <summary>An index of evidence beside the figures: what it says, and what is asked of it.</summary>
public sealed class EvidenceTests
{
    private const string Headings = "编号,文号,页码,文件,SHA-256,单位,指标,报告期\n";
    private const string Court = "行政机关负责人出庭应诉率";

    private static readonly string Hash = new('a', 64);

    [Fact]
    public void Index_IsNoTableOfFigures_AndKeepsWhatItSays()
    {
        var item = Assert.Single(Of($"1,昭法函1号,3,笔录.pdf,{Hash},区财政局,{Court},2024Q1\n核对人：张某\n").Table.Evidence);

        Assert.Equal(
            ("finance-bureau", "1", "昭法函1号", "3", "笔录.pdf", Hash, "leader-court-appearance-rate", "2024-Q1", "目录.csv(A2)"),
            (item.UnitId, item.Number, item.Document, item.Page, item.File, item.Sha256, item.TargetId, item.Period.ToString(), item.Place.ToString()));
    }

    [Fact]
    public void WithoutIndex_NothingIsAsked() =>
        Assert.DoesNotContain(Reading.Of([VerifiedReading.Table(VerifiedReading.Figures, "填报.csv")]).Findings, finding => finding.Descriptor.Code.StartsWith("PM310", StringComparison.Ordinal));

    [Fact]
    public void PM2220_HeadingsThatLackSomething_AreNamed()
    {
        var (_, findings) = Files.Reading.OfFile(Encoding.UTF8.GetBytes("编号,SHA-256,单位\n1,,区财政局\n"), "目录.csv");
        Assert.Contains("缺少“文件”", Assert.Single(findings, finding => finding.Descriptor.Code == "PM2220").Message(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void PM2221_BlankCell_IsNamed()
    {
        Assert.Equal("A2", Of(",,,笔录.pdf,,区财政局,,\n").Finding("PM2221").Location.Cell);
        Assert.Equal("D2", Of("1,,,,,区财政局,,\n").Finding("PM2221").Location.Cell);
    }

    [Theory]
    [InlineData("a1b2")]
    [InlineData("zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz")]
    public void PM2222_HashThatIsNone_IsNamed(string hash) => Assert.Equal("E2", Of($"1,,,笔录.pdf,{hash},区财政局,,\n").Finding("PM2222").Location.Cell);

    [Fact]
    public void PM2223_FileThatHasChanged_IsNamed_PM2224_AbsentOnesAreCounted()
    {
        using var folder = new TemporaryFolder();
        var right = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("right")));
        folder.Put("in/佐证/对.pdf", "right");
        folder.Put("in/佐证/错.pdf", "wrong");
        folder.Put("in/上层.pdf", "right");
        folder.Put("outside.pdf", "wrong");
        folder.Put(
            "in/目录/目录.csv",
            Headings + $"1,,,佐证/对.pdf,{right.ToUpperInvariant()},区财政局,,\n2,,,佐证/错.pdf,{right},区财政局,,\n3,,,没有.pdf,{right},区财政局,,\n4,,,上层.pdf,{right},区财政局,,\n5,,,../../outside.pdf,{right},区财政局,,\n");
        var findings = new Findings();

        InputReader.Read([folder["in"]], findings);

        var found = findings.Sorted();
        Assert.Equal("E3", Assert.Single(found, finding => finding.Descriptor.Code == "PM2223").Location.Cell);
        Assert.Equal("目录登记了 SHA-256 的文件有 1 个不在目录旁（首个为“没有.pdf”），未比对", Assert.Single(found, finding => finding.Descriptor.Code == "PM2224").Message(Language.Chinese));
        Assert.DoesNotContain(found, finding => finding.Descriptor.Code == "PM2010");
    }

    [Fact]
    public void PM3100_OneNumberForTwoFiles_IsNamed()
    {
        Assert.Equal("A3", Of("1,,,a.pdf,,区财政局,,\n1,,,b.pdf,,区财政局,,\n").Finding("PM3100").Location.Cell);
        Assert.DoesNotContain(Of($"1,,,甲.pdf,,区财政局,{Court},2024Q1\n1,,,甲.pdf,,区财政局,{Court},2024Q2\n").Findings, finding => finding.Descriptor.Code == "PM3100");
    }

    [Fact]
    public void PM3101_FileOfTwoUnits_IsNamed()
    {
        var finding = Of($"1,,,甲.pdf,{Hash},区财政局,,\n7,,,乙.pdf,{Hash},区教育局,,\n").Finding("PM3101");
        Assert.Contains("同时被“区教育局”使用（目录.csv(A3)）", finding.Message(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void PM3102_EvidenceThatTheIndexLacks_IsNamed_PM3103_FiguresWithoutAnyAreCounted()
    {
        const string Figures = "单位,指标,报告期,分子,分母,佐证材料\n区财政局,行政机关负责人出庭应诉率,2024Q1,19,20,1、9\n区财政局,行政机关负责人出庭应诉率,2024Q2,8,10,\n区财政局,行政机关负责人出庭应诉率,2024Q3,5,5,\n";
        var reading = Of($"1,,,甲.pdf,,区财政局,{Court},2024Q1\n2,,,乙.pdf,,区财政局,{Court},2024Q2\n", Figures);

        Assert.Contains("“9”", reading.Finding("PM3102").Message(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("有 1 条数据没有佐证材料（首条为 2024-Q3 的", reading.Finding("PM3103").Message(Language.Chinese), StringComparison.Ordinal);
    }

    private static Reading Of(string lines, string figures = VerifiedReading.Figures) =>
        Reading.Of([VerifiedReading.Table(figures, "填报.csv"), VerifiedReading.Table(Headings + lines, "目录.csv")]);
}

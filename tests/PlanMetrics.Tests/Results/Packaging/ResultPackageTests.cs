using System.IO.Compression;
using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Reports;
using PlanMetrics.Results.Packaging;
using PlanMetrics.Results.Verifying;
using PlanMetrics.Tests.Fixtures;
using PlanMetrics.Tests.Results.Comparing;

namespace PlanMetrics.Tests.Results.Packaging;

public sealed class ResultPackageTests : IDisposable
{
    private const string Court = "leader-court-appearance-rate";

    private readonly TemporaryFolder place = new();
    private readonly Findings findings = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void Make_Internal_HoldsAllOfTheResultAsItIs()
    {
        var folder = Scored();
        var package = Make(folder, PackageAudience.Internal);
        Assert.True(package.WriteTo(place["inside"], folder, findings));

        var all = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).ToArray();
        Assert.Equal(all.Select(path => "result/" + path).Append("README.md").Append("manifest.json").Order(StringComparer.Ordinal), package.Paths.Order(StringComparer.Ordinal));
        Assert.True(ResultVerification.From(place["inside/result"], null, findings)!.IsIdentical);
    }

    [Fact]
    public void Make_Assessment_LeavesOutRisksQuestionsAndInputs()
    {
        var paths = Make(Scored(), PackageAudience.Assessment).Paths;
        Assert.DoesNotContain(paths, path => path.StartsWith("result/", StringComparison.Ordinal) || path is "risks.csv" or "questions.csv" or "findings.csv" or "scores.json" or "report.html" or "report.xlsx");
        var texts = Texts(Make(Scored(), PackageAudience.Assessment));
        Assert.DoesNotContain("at_risk", Head(texts["units.csv"]), StringComparison.Ordinal);
        Assert.DoesNotContain("questioned", Head(texts["targets.csv"]), StringComparison.Ordinal);
        Assert.Contains("verified_numerator", Head(texts["observations.csv"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Codebook_EveryColumnOfEveryTable_IsExplained()
    {
        var texts = Texts(Make(Scored(), PackageAudience.Assessment));
        var explained = Lines(texts["codebook.csv"]).Skip(1).Select(line => line.Split(',')).ToLookup(row => row[0], row => row[1], StringComparer.Ordinal);
        var tables = texts.Keys.Where(path => path.EndsWith(".csv", StringComparison.Ordinal) && !path.StartsWith("codebook", StringComparison.Ordinal)).ToArray();

        Assert.Contains("observations.csv", tables);
        Assert.All(tables, table => Assert.Equal(Head(texts[table]).Split(','), explained[table]));
        Assert.All(Lines(texts["codebook.csv"]).Skip(1).Select(line => line.Split(',')), row => Assert.True(row[1] != row[2], $"{row[0]}: nobody has said what {row[1]} means"));
        Assert.Contains($"observations.csv,numerator,分子（填报值）,\"numerator, as reported\",decimal,codebook-targets.csv:counted_in_zh,,codebook-targets.csv:definition_sha256", texts["codebook.csv"], StringComparison.Ordinal);
        Assert.Contains("targets.csv,role,角色：本单位、牵头、全区,\"role: own, lead or district\",code,,own;lead;district,", texts["codebook.csv"], StringComparison.Ordinal);
        Assert.Contains($"{Court},行政机关负责人出庭应诉率,", texts["codebook-targets.csv"], StringComparison.Ordinal);
        Assert.Contains("3dbbbefd8bd22a404562f19da58803911e446a1285c0a638dca2d5c87af0b03c", texts["codebook-targets.csv"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PackageAudience.Internal)]
    [InlineData(PackageAudience.Assessment)]
    [InlineData(PackageAudience.Public)]
    public void WriteZip_Twice_GivesTheSameBytes(PackageAudience audience) => Assert.Equal(Zip(Make(Scored(), audience)), Zip(Make(Scored(), audience)));

    [Theory]
    [InlineData(PackageAudience.Internal)]
    [InlineData(PackageAudience.Assessment)]
    [InlineData(PackageAudience.Public)]
    public void Notice_SaysForWhomWhatAndWhy_ChineseFirst(PackageAudience audience)
    {
        var notice = Texts(Make(Scored(), audience))["README.md"];
        Assert.StartsWith("# 广元市昭化区法治政府建设实施方案", notice, StringComparison.Ordinal);
        Assert.Contains(PackageWords.Of(audience).Chinese, notice, StringComparison.Ordinal);
        Assert.Contains("## 本包不含的内容及理由", notice, StringComparison.Ordinal);
        Assert.Contains("## What it leaves out, and why", notice, StringComparison.Ordinal);
        Assert.Contains("初评结果，仅供核对", notice, StringComparison.Ordinal);
    }

    [Fact]
    public void Make_PublicOfNoApprovedEdition_PM9141_AndOfAnApprovedOneNot()
    {
        Make(Scored(), PackageAudience.Public);
        Assert.Equal("PM9141", Assert.Single(findings.Sorted()).Descriptor.Code);
        var quiet = new Findings();
        var package = ResultPackage.Make(Scored("approved", report => report with { Edition = new Edition(2, EditionStatus.Approved) }), PackageAudience.Public, null, quiet)!;

        Assert.Empty(quiet.Sorted());
        Assert.DoesNotContain("仅供核对", Texts(package)["README.md"], StringComparison.Ordinal);
        Assert.Contains("第 2 版（审定）", Texts(package)["README.md"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("units.csv")]
    [InlineData("inputs/数据.csv")]
    [InlineData("plan.json")]
    [InlineData("statement.intoto.json")]
    public void Make_ResultThatDoesNotVerify_PM9140(string file)
    {
        var folder = Scored();
        File.AppendAllText(Path.Combine(folder, file), "\n");
        Assert.Null(ResultPackage.Make(folder, PackageAudience.Public, null, findings));
        Assert.Contains(findings.Sorted(), finding => finding.Descriptor.Code == "PM9140");
    }

    [Fact]
    public void Make_StrangeFileInTheResult_PM9140()
    {
        var folder = Scored();
        File.WriteAllText(Path.Combine(folder, "会议纪要.txt"), "内部");
        Assert.Null(ResultPackage.Make(folder, PackageAudience.Internal, null, findings));
        Assert.Contains(findings.Sorted(), finding => finding.Descriptor.Code == "PM9140");
    }

    [Fact]
    public void From_PackageAsWritten_IsIdenticalAsFolderAndAsZip()
    {
        var folder = Scored();
        var package = Make(folder, PackageAudience.Public);
        Assert.True(package.WriteTo(place["open"], folder, findings));
        File.WriteAllBytes(place["open.zip"], Zip(package));

        Assert.All((string[])["open", "open.zip"], name => Assert.True(PackageComparison.From(place[name], folder, null, findings)!.IsIdentical));
    }

    [Fact]
    public void From_ChangedMissingAndStrangeFiles_AreNamed()
    {
        var folder = Scored();
        Assert.True(Make(folder, PackageAudience.Public).WriteTo(place["open"], folder, findings));
        var scores = place["open/scores.csv"];
        File.WriteAllText(scores, File.ReadAllText(scores).Replace("jia,甲镇", "jia,乙镇", StringComparison.Ordinal));
        File.Delete(place["open/definitions.json"]);
        File.WriteAllText(place["open/more.txt"], "");
        var comparison = PackageComparison.From(place["open"], folder, null, findings)!;

        Assert.False(comparison.IsIdentical);
        Assert.Equal(("scores.csv", "definitions.json", "more.txt"), (Assert.Single(comparison.Changed), Assert.Single(comparison.Missing), Assert.Single(comparison.Unknown)));
    }

    [Fact]
    public void From_OfAnotherResult_IsNotIdentical()
    {
        var package = Make(Scored(), PackageAudience.Public);
        File.WriteAllBytes(place["open.zip"], Zip(package));
        var comparison = PackageComparison.From(place["open.zip"], Scored("other", csv: ScoredFolder.Quarters("甲镇", Court, (1, 10), (9, 10), (8, 10), (9, 10))), null, findings)!;
        Assert.Contains("scores.csv", comparison.Changed);
    }

    [Theory]
    [InlineData("no zip at all")]
    [InlineData("")]
    public void From_WhatIsNoPackage_PM9142(string content)
    {
        File.WriteAllText(place["x.zip"], content);
        Assert.Null(PackageComparison.From(place["x.zip"], Scored(), null, findings));
        Assert.Equal("PM9142", Assert.Single(findings.Sorted()).Descriptor.Code);
    }

    [Fact]
    public void From_AResultFolder_PM9142()
    {
        var folder = Scored();
        Assert.Null(PackageComparison.From(folder, folder, null, findings));
        Assert.Equal("PM9142", Assert.Single(findings.Sorted()).Descriptor.Code);
    }

    [Fact]
    public void FitsZip_MoreFilesThanAnArchiveHolds_PM9143()
    {
        var package = Make(Scored(), PackageAudience.Public);
        Assert.True(package.FitsZip("x.zip", findings));
        Assert.False(package.With(Enumerable.Repeat(package.Files[0], 70_000)).FitsZip("x.zip", findings));
        Assert.Contains(findings.Sorted(), finding => finding.Descriptor.Code == "PM9143");
    }

    private string Scored(string name = "out", Func<Report, Report>? tamper = null, string? csv = null)
    {
        if (Directory.Exists(place[name]))
            return place[name];
        return new ScoredFolder(place, name)
        {
            Csv = csv ?? ScoredFolder.Quarters("甲镇", Court, (9, 10), (9, 10), (8, 10), (9, 10)), Tamper = tamper ?? (report => report),
        }.Write();
    }

    private ResultPackage Make(string folder, PackageAudience audience) => ResultPackage.Make(folder, audience, null, findings)!;

    private static byte[] Zip(ResultPackage package)
    {
        using var stream = new MemoryStream();
        package.WriteZip(stream);
        return stream.ToArray();
    }

    private static Dictionary<string, string> Texts(ResultPackage package)
    {
        using var zip = new ZipArchive(new MemoryStream(Zip(package)));
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            return reader.ReadToEnd();
        }, StringComparer.Ordinal);
    }

    private static string[] Lines(string text) => text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    private static string Head(string table) => Lines(table)[0];
}

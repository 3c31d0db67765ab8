using System.Collections.Immutable;
using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Reports.Notices;
using PlanMetrics.Results.Noticing;
using PlanMetrics.Tests.Files.Notices;
using PlanMetrics.Tests.Fixtures;
using PlanMetrics.Tests.Results.Comparing;

namespace PlanMetrics.Tests.Results.Noticing;

public sealed class NoticeFolderTests : IDisposable
{
    private static readonly NoticeKind[] ToUnits = [NoticeKind.Reminder, NoticeKind.Feedback, NoticeKind.Return];

    private readonly TemporaryFolder place = new();
    private readonly Findings findings = new();
    private readonly string result;

    public NoticeFolderTests() => result = new ScoredFolder(place, "结果")
    {
        // 3 of 4 for one town, all met for the other; the third's first quarter is impossible.
        Csv = ScoredFolder.Quarters("甲镇", "leader-court-appearance-rate", (1, 1), (1, 1), (1, 1), (0, 1))
            + ScoredFolder.Quarters("乙镇", "leader-court-appearance-rate", (1, 1), (1, 1), (1, 1), (1, 1))
            + ScoredFolder.Quarters("丙镇", "leader-court-appearance-rate", (9, 1), (1, 1), (1, 1), (1, 1)),
    }.Write();

    public void Dispose() => place.Dispose();

    [Fact]
    public void Write_All_MakesAFolderOfDrafts_AndTheSameAgain()
    {
        var written = Write("文稿", new NoticeOptions());

        Assert.Empty(Codes(Severity.Error));
        Assert.Contains("通报.docx", written);
        Assert.Contains("年度报告数据附件.docx", written);
        Assert.Contains("提示函/甲镇.docx", written);
        Assert.Equal(["退回补正单/丙镇.docx"], written.Where(path => path.StartsWith("退回补正单/", StringComparison.Ordinal)));
        Assert.Contains("已开庭、应由负责人出庭的行政诉讼案件4件，行政机关负责人实际出庭的行政诉讼案件3件，目标值不低于90%，相差1件", Docx.Text(File.ReadAllBytes(place["文稿/提示函/甲镇.docx"])), StringComparison.Ordinal);
        Assert.Contains("PM3053", Docx.Text(File.ReadAllBytes(place["文稿/退回补正单/丙镇.docx"])), StringComparison.Ordinal);
        var manifest = File.ReadAllText(place["文稿/manifest.json"]);
        Assert.Contains("\"templates\"", manifest, StringComparison.Ordinal);
        Assert.All(written, path => Assert.Contains(path, manifest, StringComparison.Ordinal));
        Assert.Equal(written.AsEnumerable(), Write("再写", new NoticeOptions()));
        Assert.All(written.Append("manifest.json"), path => Assert.Equal(File.ReadAllBytes(place["文稿/" + path]), File.ReadAllBytes(place["再写/" + path])));
    }

    [Fact]
    public void Write_OneUnit_WritesWhatGoesToItAlone()
    {
        var written = Write("文稿", new NoticeOptions { Unit = "jia" });

        Assert.All(written, path => Assert.EndsWith("/甲镇.docx", path, StringComparison.Ordinal));
        Assert.Contains("考核结果反馈单/甲镇.docx", written);
    }

    [Fact]
    public void Write_English_NamesFilesSo() =>
        Assert.Equal("bulletin.docx", Assert.Single(Write("文稿", new NoticeOptions { Kinds = [NoticeKind.Bulletin], Language = Language.English })));

    [Fact]
    public void Write_NothingOfAKind_SaysSo_PM9137()
    {
        Assert.Empty(Write("文稿", new NoticeOptions { Kinds = [NoticeKind.Return], Unit = "乙镇" }));

        Assert.Equal(["PM9137"], Codes());
        Assert.False(Directory.Exists(place["文稿"]));
    }

    [Fact]
    public void Write_UnknownUnit_PM9136()
    {
        Assert.Empty(Write("文稿", new NoticeOptions { Unit = "丁镇" }));
        Assert.Equal(["PM9136"], Codes());
    }

    [Fact]
    public void Write_InputChanged_PM9135()
    {
        var copy = place["结果/inputs/数据.csv"];
        File.WriteAllText(copy, File.ReadAllText(copy).Replace("2024Q4,0,1", "2024Q4,1,1", StringComparison.Ordinal), new UTF8Encoding(false));

        Assert.Empty(Write("文稿", new NoticeOptions()));
        Assert.Contains("PM9135", Codes());
    }

    [Fact]
    public void Templates_EditedAndHandedBack_KeepWhatWasEdited()
    {
        Assert.Equal(5, NoticeFolder.WriteTemplates(place["模板"], Language.Chinese, force: false, findings).Length);
        Edit("提示函模板.docx", text => text.Replace("代拟稿", "【年度】内部稿，请【单位】核对", StringComparison.Ordinal));

        var written = Write("文稿", new NoticeOptions { Kinds = [NoticeKind.Reminder], Templates = place["模板"] });

        Assert.Empty(Codes());
        Assert.Contains("2024年度内部稿，请甲镇核对", Docx.Text(File.ReadAllBytes(place["文稿/提示函/甲镇.docx"])), StringComparison.Ordinal);
        Assert.NotEmpty(written);
    }

    [Fact]
    public void Templates_WithFaults_AreAllNamed_AndNothingIsWritten_PM9130()
    {
        NoticeFolder.WriteTemplates(place["模板"], Language.Chinese, force: false, findings);
        Edit("提示函模板.docx", text => text.Replace("【单位】", "【单拉】", StringComparison.Ordinal));
        Edit("通报模板.docx", text => text.Replace("【单位数】", "【单位总数】", StringComparison.Ordinal));

        Assert.Empty(Write("文稿", new NoticeOptions { Templates = place["模板"] }));
        Assert.Equal(["PM9130", "PM9130"], Codes());
        Assert.False(Directory.Exists(place["文稿"]));
    }

    [Fact]
    public void Templates_MissingOrRenamed_AreNamed_PM9134_PM9138()
    {
        NoticeFolder.WriteTemplates(place["模板"], Language.Chinese, force: false, findings);
        File.Move(place["模板/提示函模板.docx"], place["模板/提示函模板(改).docx"]);

        Assert.NotEmpty(Write("文稿", new NoticeOptions { Kinds = [NoticeKind.Reminder], Templates = place["模板"] }));
        Assert.Equal(["PM9134", "PM9138"], Codes());
    }

    [Fact]
    public void Templates_NoSuchFolder_PM9133()
    {
        Assert.Empty(Write("文稿", new NoticeOptions { Templates = place["没有"] }));
        Assert.Equal(["PM9133"], Codes());
    }

    [Fact]
    public void EditedDrafts_AreNotReplacedUnasked_PM9139()
    {
        var options = new NoticeOptions { Kinds = [NoticeKind.Bulletin] };
        Write("文稿", options);
        File.AppendAllText(place["文稿/通报.docx"], "x");
        var edited = File.ReadAllBytes(place["文稿/通报.docx"]);

        Assert.Empty(Write("文稿", options));
        Assert.Equal(["PM9139"], Codes());
        Assert.Equal(edited, File.ReadAllBytes(place["文稿/通报.docx"]));
        Assert.NotEmpty(Write("文稿", options with { Force = true }));
        Assert.NotEqual(edited, File.ReadAllBytes(place["文稿/通报.docx"]));
    }

    [Fact]
    public void UnitDocuments_OfEachKind_AreThoseOfUnits() =>
        Assert.Equal(ToUnits, Enum.GetValues<NoticeKind>().Where(NoticeSource.IsForUnits));

    private ImmutableArray<string> Write(string folder, NoticeOptions options) => NoticeFolder.Write(result, place[folder], options, findings);

    private string[] Codes(Severity? severity = null) =>
        [.. findings.Sorted().Where(finding => severity is null || finding.Severity == severity).Select(finding => finding.Descriptor.Code).Order(StringComparer.Ordinal)];

    private void Edit(string name, Func<string, string> edit)
    {
        var path = place["模板/" + name];
        File.WriteAllBytes(path, Docx.Changed(File.ReadAllBytes(path), (part, text) => part == "word/document.xml" ? edit(text) : text));
    }
}

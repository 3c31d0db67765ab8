using PlanMetrics.Diagnostics;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Cli.Tests.Commands;

public sealed class NoticeCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public NoticeCommandTests() =>
        Assert.InRange(CommandRun.Of("score", Inputs.Put(folder, Inputs.Good.Replace("2024Q3,8,10", "2024Q3,3,10", StringComparison.Ordinal)), "-o", folder["out"], "--quiet").ExitCode, 0, 1);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Notice_Result_DraftsAll()
    {
        var run = CommandRun.Of("notice", folder["out"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("PM9137", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(": error ", run.Error, StringComparison.Ordinal);
        Assert.Contains("代拟稿共", run.Out, StringComparison.Ordinal);
        foreach (var file in new[] { "通报.docx", "年度报告数据附件.docx", "提示函/区司法局.docx", "考核结果反馈单/区司法局.docx", "manifest.json" })
            Assert.True(File.Exists(folder["out-notice/" + file]), file);
    }

    [Fact]
    public void Notice_KindAndUnit_WritesThatAlone()
    {
        var run = CommandRun.In(Language.English, "notice", folder["out"], "--kind", "feedback", "--unit", "区司法局", "-o", folder["one"], "--lang", "en");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(["feedback/区司法局.docx", "manifest.json"], Directory.GetFiles(folder["one"], "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder["one"], path).Replace(Path.DirectorySeparatorChar, '/')).Order(StringComparer.Ordinal));
        Assert.Contains("1 drafts in", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Notice_Templates_GoOutAndComeBack()
    {
        var export = CommandRun.Of("notice", "--export-templates", folder["模板"]);
        Assert.Equal((0, ""), (export.ExitCode, export.Error));
        Assert.Contains("模板 5 个", export.Out, StringComparison.Ordinal);

        Assert.Equal(0, CommandRun.Of("notice", folder["out"], "--templates", folder["模板"], "-o", folder["made"], "--quiet").ExitCode);
        File.WriteAllText(folder["模板/通报模板.docx"], "不是文档");
        var run = CommandRun.Of("notice", folder["out"], "--templates", folder["模板"], "-o", folder["again"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("PM9133", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["again"]));
    }

    [Fact]
    public void Notice_EditedDraft_EndsWith4_PM9139()
    {
        Assert.Equal(0, CommandRun.Of("notice", folder["out"], "--kind", "bulletin", "-o", folder["made"]).ExitCode);
        File.AppendAllText(folder["made/通报.docx"], "x");
        var run = CommandRun.Of("notice", folder["out"], "--kind", "bulletin", "-o", folder["made"]);

        Assert.Equal(4, run.ExitCode);
        Assert.Contains("PM9139", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, CommandRun.Of("notice", folder["out"], "--kind", "bulletin", "-o", folder["made"], "--force").ExitCode);
    }

    [Theory]
    [InlineData("notice")]
    [InlineData("notice", "out", "--kind", "letter")]
    [InlineData("notice", "out", "--export-templates", "t")]
    public void Notice_Misused_EndsWith2(params string[] args) => Assert.Equal(2, CommandRun.Of(args).ExitCode);

    [Fact]
    public void Notice_NoResult_EndsWith2() => Assert.Equal(2, CommandRun.Of("notice", folder["in"], "-o", folder["made"]).ExitCode);

    [Fact]
    public void Notice_IntoTheResult_IsRefused() => Assert.Equal(4, CommandRun.Of("notice", folder["out"], "-o", folder["out/文稿"]).ExitCode);
}

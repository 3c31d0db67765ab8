using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Files.Notices;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Reports;
using PlanMetrics.Reports.Notices;
using PlanMetrics.Rosters;
using PlanMetrics.Submissions;

namespace PlanMetrics.Outside.Tests;

/// <summary>Drafts open in another word processor as the pages that they are meant to be, and a template that was saved by it still fills.</summary>
public sealed class NoticeTests : IDisposable
{
    private const string Sentence = "行政机关负责人出庭应诉率（任务45“出庭率不低于90%”）：已开庭、应由负责人出庭的行政诉讼案件20件，行政机关负责人实际出庭的行政诉讼案件17件，完成值85%";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("planmetrics-outside");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Documents_AreA4Pages_ThatSayWhatTheyShould()
    {
        var report = SmallReport();
        foreach (var (kind, unit, expected) in new (NoticeKind, string?, string)[]
        {
            (NoticeKind.Bulletin, null, "附件1"), (NoticeKind.Annex, null, "任务"), (NoticeKind.Reminder, "justice-bureau", "完成值85%，目标值不低于90%，相差5个百分点"),
            (NoticeKind.Feedback, "justice-bureau", "被考核单位意见"),
        })
        {
            var file = Path.Combine(folder.FullName, $"{kind}.docx");
            File.WriteAllBytes(file, Bytes(report, NoticeTemplate.BuiltIn(kind, Language.Chinese), unit));
            var pdf = LibreOffice.Convert(file, "pdf", folder.FullName);
            var text = Run("pdftotext", "-layout", pdf, "-");

            Assert.Contains("(A4)", Run("pdfinfo", pdf), StringComparison.Ordinal);
            Assert.Contains(expected, WithoutBreaks(text), StringComparison.Ordinal);
            Assert.Contains("代拟稿", text, StringComparison.Ordinal);
            Assert.Contains("—1—", WithoutBreaks(text), StringComparison.Ordinal);
            Assert.DoesNotContain("【", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void FullPage_HasTwentyTwoLinesOfTwentyEightCharacters()
    {
        var body = string.Concat(Enumerable.Repeat($"<w:p><w:pPr><w:pStyle w:val=\"To\"/></w:pPr><w:r><w:t>{new string('国', 28)}</w:t></w:r></w:p>", 23));
        var file = Path.Combine(folder.FullName, "满页.docx");
        File.WriteAllBytes(file, Changed(BuiltInTemplate.Bytes(NoticeKind.Bulletin, Language.Chinese), text =>
            text[..(text.IndexOf("<w:body>", StringComparison.Ordinal) + 8)] + body + text[text.IndexOf("<w:sectPr>", StringComparison.Ordinal)..]));
        var pages = Run("pdftotext", "-layout", LibreOffice.Convert(file, "pdf", folder.FullName), "-").Split('\f');

        Assert.Equal((22, 1), (Lines(pages[0]), Lines(pages[1])));

        static int Lines(string page) => page.Split('\n').Count(line => line.Trim() == new string('国', 28));
    }

    [Fact]
    public void Templates_SavedByAnotherProgram_StillFill_WithWhatWasEdited()
    {
        var report = SmallReport();
        foreach (var kind in Enum.GetValues<NoticeKind>())
        {
            var name = NoticeFileNames.Template(kind, Language.Chinese);
            var exported = Path.Combine(folder.CreateSubdirectory("模板").FullName, name);
            using (var stream = File.Create(exported))
                NoticeTemplate.BuiltIn(kind, Language.Chinese).Write(stream);
            File.WriteAllBytes(exported, Changed(File.ReadAllBytes(exported), text => text.Replace("代拟稿", "【年度】征求意见用", StringComparison.Ordinal)));
            var saved = File.ReadAllBytes(LibreOffice.Convert(exported, "docx", folder.CreateSubdirectory("改过").FullName));
            var findings = new Findings();
            var template = NoticeTemplate.Read(saved, name, kind, findings);

            Assert.Empty(findings.Sorted());
            Assert.NotEqual(File.ReadAllBytes(exported), saved);
            if (kind == NoticeKind.Return)
                continue; // Nothing in this small result is to be put right.
            var file = Path.Combine(folder.FullName, name);
            File.WriteAllBytes(file, Bytes(report, template!, NoticeSource.IsForUnits(kind) ? "justice-bureau" : null));
            var text = WithoutBreaks(Run("pdftotext", "-layout", LibreOffice.Convert(file, "pdf", folder.FullName), "-"));
            Assert.Contains("2024年度征求意见用", text, StringComparison.Ordinal);
            Assert.DoesNotContain("【", text, StringComparison.Ordinal);
            if (kind == NoticeKind.Reminder)
                Assert.Contains(Sentence, text, StringComparison.Ordinal);
        }
    }

    private static Report SmallReport()
    {
        var plan = Plan.Embedded("zhaohua-2021-2025");
        var submission = new Submission("code", [Row("2024Q1", 9), Row("2024Q2", 8)]);
        return Evaluation.Run(plan, Roster.Of(plan), Profile.Equal, [submission], new EvaluationOptions { Year = 2024, AsOf = new DateOnly(2024, 6, 30) }, new Findings()).ToReport();

        static SubmissionRow Row(string period, decimal part) =>
            new() { Unit = "区司法局", Target = "leader-court-appearance-rate", Period = period, Numerator = part, Denominator = 10m };
    }

    private static byte[] Bytes(Report report, NoticeTemplate template, string? unit)
    {
        using var stream = new MemoryStream();
        Assert.True(NoticeDocument.Write(report, template, unit, stream));
        return stream.ToArray();
    }

    private static byte[] Changed(byte[] document, Func<string, string> change)
    {
        using var stream = new MemoryStream();
        stream.Write(document);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            string text;
            using (var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open(), Encoding.UTF8))
                text = change(reader.ReadToEnd());
            zip.GetEntry("word/document.xml")!.Delete();
            using var writer = new StreamWriter(zip.CreateEntry("word/document.xml").Open(), new UTF8Encoding(false));
            writer.Write(text);
        }

        return stream.ToArray();
    }

    private static string WithoutBreaks(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    private static string Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}

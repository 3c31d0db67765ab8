using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Files.Notices;
using PlanMetrics.Reports.Notices;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Tests.Files.Notices;

public sealed class NoticeTemplateTests
{
    public static TheoryData<NoticeKind, Language> All
    {
        get
        {
            var data = new TheoryData<NoticeKind, Language>();
            foreach (var kind in Enum.GetValues<NoticeKind>())
                foreach (var language in Enum.GetValues<Language>())
                    data.Add(kind, language);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void BuiltIn_IsSound_AndComesBackAsItWasWritten(NoticeKind kind, Language language)
    {
        var template = NoticeTemplate.BuiltIn(kind, language);
        var written = Written.Bytes(template.Write);
        var findings = new Findings();

        Assert.Empty(Docx.Faults(written));
        Assert.Equal(template.Sha256, NoticeTemplate.Read(written, "模板.docx", kind, findings)?.Sha256);
        Assert.Empty(findings.Sorted());
        Assert.Contains(language == Language.Chinese ? "代拟稿" : "DRAFT", Docx.Text(written), StringComparison.Ordinal);
    }

    [Fact]
    public void Layout_IsThatOfTheStandard()
    {
        var written = Written.Bytes(NoticeTemplate.BuiltIn(NoticeKind.Bulletin, Language.Chinese).Write);
        var section = Docx.Part(written).Descendants(Docx.W + "sectPr").Single();
        string Of(string element, string name) => section.Element(Docx.W + element)!.Attribute(Docx.W + name)!.Value;

        // In twentieths of a point: A4; 37 mm, 26 mm, 35 mm, 28 mm; 225 mm ÷ 22 lines.
        Assert.Equal(("11906", "16838"), (Of("pgSz", "w"), Of("pgSz", "h")));
        Assert.Equal(("2098", "1474", "1985", "1588"), (Of("pgMar", "top"), Of("pgMar", "right"), Of("pgMar", "bottom"), Of("pgMar", "left")));
        Assert.Equal("579", Of("docGrid", "linePitch"));
        // 28 characters of 16 points, each a quarter closer, fill 156 mm to the last whole one.
        Assert.InRange(28 * (16 - 0.25), BuiltInTemplate.Width / 20d - 15.75, BuiltInTemplate.Width / 20d);
        var fonts = Docx.Part(written, "word/fontTable.xml").Root!;
        Assert.Equal("华文中宋", fonts.Elements().Single(font => font.Attribute(Docx.W + "name")!.Value == "方正小标宋简体").Element(Docx.W + "altName")!.Attribute(Docx.W + "val")!.Value);
        Assert.DoesNotContain(fonts.Descendants(), element => element.Name.LocalName.StartsWith("embed", StringComparison.Ordinal));
        Assert.All(Docx.Part(written).Descendants(Docx.W + "tr"), row => Assert.NotNull(row.Element(Docx.W + "trPr")!.Element(Docx.W + "cantSplit")));
        Assert.NotNull(Docx.Part(written, "word/settings.xml").Root!.Element(Docx.W + "evenAndOddHeaders"));
    }

    [Theory]
    [InlineData("【单位名】：", "“【单位】”")]
    [InlineData("【目标名称】", "占位符")]
    [InlineData("【条款】", "“【每条扣分】”")]
    [InlineData("【每条加减分】甲【结束】", "“【加扣分】”")]
    public void UnknownWord_IsNamedWithWhatIsMeant_PM9130(string text, string expected)
    {
        var finding = Assert.Single(Faults(Docx.P(text)));

        Assert.Equal("PM9130", finding.Descriptor.Code);
        Assert.Equal("反馈单.docx", finding.Location.File);
        Assert.Contains(expected, finding.Message(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownWords_AreAllNamed_EachOnce() => Assert.Equal(2, Faults(Docx.P("【甲】【乙】") + Docx.P("【甲】")).Length);

    [Theory]
    [InlineData("【每条扣分】", "“【结束】”")]
    [InlineData("【结束】", "“【每条……】”")]
    public void OpenBlock_IsNamed_PM9131(string text, string expected)
    {
        var finding = Assert.Single(Faults(Docx.P(text) + Docx.P("尾")));

        Assert.Equal("PM9131", finding.Descriptor.Code);
        Assert.Contains(expected, finding.Message(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void CrossedBlock_IsNamed_PM9132() =>
        Assert.Equal("PM9132", Assert.Single(Faults(Docx.P("【每条扣分】") + Docx.P("【结束】【若有扣分】") + Docx.P("【结束】"))).Descriptor.Code);

    [Theory]
    [InlineData("不是文档")]
    [InlineData("%PDF-1.7")]
    public void NoDocument_IsNamed_PM9133(string content) => Assert.Equal("PM9133", Assert.Single(Read(Encoding.UTF8.GetBytes(content))).Descriptor.Code);

    [Fact]
    public void WorkbookForDocument_PM9133() => Assert.Equal("PM9133", Assert.Single(Read(XlsxBuilder.With("").ToBytes())).Descriptor.Code);

    [Fact]
    public void Macros_AreRefused_PM9133()
    {
        var template = BuiltInTemplate.Bytes(NoticeKind.Feedback, Language.Chinese);
        using var stream = new MemoryStream();
        stream.Write(template);
        using (var zip = new System.IO.Compression.ZipArchive(stream, System.IO.Compression.ZipArchiveMode.Update, leaveOpen: true))
        using (var part = zip.CreateEntry("word/vbaProject.bin").Open())
            part.Write([1, 2, 3]);

        Assert.Contains("宏", Assert.Single(Read(stream.ToArray())).Message(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void BrokenBody_PM9133() => Assert.Equal("PM9133", Assert.Single(Read(Docx.With("<w:p>"))).Descriptor.Code);

    private static Diagnostic[] Faults(string body) => Read(Docx.With(body));

    private static Diagnostic[] Read(byte[] content)
    {
        var findings = new Findings();
        Assert.Null(NoticeTemplate.Read(content, "反馈单.docx", NoticeKind.Feedback, findings));
        return [.. findings.Sorted()];
    }
}

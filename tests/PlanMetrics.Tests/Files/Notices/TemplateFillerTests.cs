using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Files.Notices;
using PlanMetrics.Reports.Notices;

namespace PlanMetrics.Tests.Files.Notices;

public sealed class TemplateFillerTests
{
    private static readonly NoticeWords<(string Name, string[] Losses)> Words = new NoticeWords<(string Name, string[] Losses)>()
        .Say("单位", "Unit", "", "", thing => thing.Name)
        .Each("扣分", "Deduction", "", "", new NoticeWords<string>().Say("目标", "Target", "", "", loss => loss), thing => thing.Losses);

    [Fact]
    public void Word_SplitOverRuns_IsFilledInTheLooksOfItsFirst()
    {
        var body = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>致：【单</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:bookmarkStart w:id=\"1\" w:name=\"a\"/><w:r><w:t>位</w:t></w:r>"
            + "<w:bookmarkEnd w:id=\"1\"/><w:r><w:rPr><w:i/></w:rPr><w:t>】负责人</w:t></w:r></w:p>";
        var filled = Fill(body, "甲局");

        Assert.Equal("致：甲局负责人\n", Docx.Text(filled));
        Assert.Equal(["致：甲局", "", "负责人"], Docx.Part(filled).Descendants(Docx.W + "t").Select(piece => piece.Value));
        Assert.NotEmpty(Docx.Part(filled).Descendants(Docx.W + "i"));
    }

    [Fact]
    public void Words_OfOneParagraph_AreFilledWhereverTheyStand() =>
        Assert.Equal("甲局、甲局和甲局\n", Text(Docx.P("【", "单位】、【单位", "】和【 单 位 】"), "甲局"));

    [Fact]
    public void Words_InEnglish_AreTheSame() => Assert.Equal("甲局\n一\n", Text(Docx.P("【Unit】") + Docx.P("【Each: deduction】【Target】【End】"), "甲局", "一"));

    [Fact]
    public void Each_InOneParagraph_RepeatsIt() => Assert.Equal("扣：一\n扣：二\n", Text(Docx.P("【每条扣", "分】扣：【目标】【结", "束】"), "甲局", "一", "二"));

    [Fact]
    public void Each_InARow_RepeatsTheRow_AndTheHeadStays() =>
        Assert.Equal("| 目标 | 单位 |\n| 一 | 甲局 |\n| 二 | 甲局 |\n", Text(Docx.Table(Docx.Row("目标", "单位"), Docx.Row("【每条扣分】【目标】", "【单位】【结束】")), "甲局", "一", "二"));

    [Fact]
    public void Each_OverTwoRows_RepeatsBoth() =>
        Assert.Equal("| 一 |\n| 甲局 |\n| 二 |\n| 甲局 |\n", Text(Docx.Table(Docx.Row("【每条扣分】【目标】"), Docx.Row("【单位】【结束】")), "甲局", "一", "二"));

    [Fact]
    public void Each_InOneCell_RepeatsItsParagraph() => Assert.Equal("| 一/二 | 甲局 |\n", Text(Docx.Table(Docx.Row("【每条扣分】【目标】【结束】", "【单位】")), "甲局", "一", "二"));

    [Fact]
    public void Each_BetweenParagraphs_RepeatsWhatLiesBetween_TablesToo() =>
        Assert.Equal("一\n| 甲局 |\n二\n| 甲局 |\n尾\n", Text(Docx.P("【每条扣分】") + Docx.P("【目标】") + Docx.Table(Docx.Row("【单位】")) + Docx.P("【结束】") + Docx.P("尾"), "甲局", "一", "二"));

    [Theory]
    [InlineData("有\n", "一")]
    [InlineData("无\n")]
    public void If_AsksWhetherTheListHasAny(string expected, params string[] losses) =>
        Assert.Equal(expected, Text(Docx.P("【若有扣分】有【结束】") + Docx.P("【若无扣分】") + Docx.P("无") + Docx.P("【结束】"), "甲局", losses));

    [Fact]
    public void Nested_BlocksEndInnermostFirst() =>
        Assert.Equal("甲局\n一\n二\n", Text(Docx.P("【若有扣分】") + Docx.P("【单位】") + Docx.P("【每条扣分】【目标】【结束】") + Docx.P("【结束】"), "甲局", "一", "二"));

    [Fact]
    public void EmptyList_LeavesNoEmptyTableOrCell()
    {
        var filled = Fill(Docx.Table(Docx.Row("【每条扣分】【目标】", "【结束】")) + Docx.Table(Docx.Row("【每条扣分】【目标】【结束】", "甲")), "甲局");

        Assert.Equal("|  | 甲 |\n", Docx.Text(filled));
        Assert.All(Docx.Part(filled).Descendants(Docx.W + "tc"), cell => Assert.NotEmpty(cell.Elements(Docx.W + "p")));
    }

    [Theory]
    [InlineData("【单位】【每条扣分】")]
    [InlineData("<script>alert(1)</script> & \"甲\"")]
    [InlineData("甲\u202E局\u0000\uFFFE")]
    public void Values_AreNeverReadAsTemplateOrMarkup(string name)
    {
        var text = Text(Docx.P("【单位】") + Docx.P("【每条扣分】【目标】【结束】"), name, name);

        Assert.Equal($"{VisibleText.OneLine(name).Replace("\uFFFE", "", StringComparison.Ordinal)}\n", text[..(text.Length / 2)]);
        Assert.DoesNotContain('\u202E', text);
    }

    [Fact]
    public void LongValue_StaysWhole() => Assert.Equal(new string('长', 200) + "\n", Text(Docx.P("【单位】"), new string('长', 200)));

    [Fact]
    public void Containers_AreFilledToo()
    {
        var box = "<w:p><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent>" + Docx.P("【单位】") + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>";
        var filled = Fill($"<w:sdt><w:sdtContent>{Docx.P("【单位】")}</w:sdtContent></w:sdt>{box}", "甲局");

        Assert.Equal(["甲局", "甲局"], Docx.Part(filled).Descendants(Docx.W + "t").Select(piece => piece.Value));
    }

    [Fact]
    public void LoneBracket_IsText() => Assert.Equal("【意甲局】\n", Text(Docx.P("【意【单位】】"), "甲局"));

    [Fact]
    public void Header_IsFilledAndChecked()
    {
        var body = Docx.With(Docx.P("甲"), parts: (name, text) => name == "word/footer1.xml" ? text.Replace("— ", "【单位】", StringComparison.Ordinal) : text);
        var template = NoticeTemplate.Read(body, "模板.docx", NoticeKind.Feedback, new Findings())!;
        var filled = Bytes(template, new NoticeVocabulary([.. NoticeSource.VocabularyOf(NoticeKind.Feedback).Words]).Example());

        Assert.Equal(" —", string.Concat(Docx.Part(filled, "word/footer1.xml").Descendants(Docx.W + "t").Select(piece => piece.Value).Where(piece => piece != "1")));
    }

    private static string Text(string body, string name, params string[] losses) => Docx.Text(Fill(body, name, losses));

    private static byte[] Fill(string body, string name, params string[] losses)
    {
        var (package, _) = TemplatePackage.Open(Docx.With(body), "模板.docx");
        var document = package!.Texts[0].Document;
        new TemplateFiller(faults: null).Fill(document.Root!, new TemplateScope(Words.Of((name, losses))));
        using var stream = new MemoryStream();
        package.Write(new Dictionary<string, System.Xml.Linq.XDocument> { ["word/document.xml"] = document }, stream);
        return stream.ToArray();
    }

    private static byte[] Bytes(NoticeTemplate template, NoticeValues values)
    {
        using var stream = new MemoryStream();
        template.Fill(values, stream);
        return stream.ToArray();
    }
}

using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using static PlanMetrics.Tests.Files.XlsxBuilder;

namespace PlanMetrics.Tests.Files;

/// <summary>Workbooks as people type them: what is understood, and what is refused with its cell.</summary>
public sealed class ProfileBookFaultTests
{
    private const string Items = "方案";

    private static XlsxBuilder Book(string items = "", string tree = "", string rules = "", string grades = "", string peers = "")
    {
        var book = new XlsxBuilder().Formats("9", "14").Sheet(
            Items, Row(1, "项目", "内容") + Row(2, "格式版本", "1") + Row(3, "编号", "own") + Row(4, "名称", "百分制") + items);
        book.Sheet("排名组", Row(1, "名称", "单位类别") + (peers.Length > 0 ? peers : Row(2, "各镇", "镇")));
        if (tree.Length > 0)
            book.Sheet("评分树", tree);
        if (rules.Length > 0)
            book.Sheet("规则", rules);
        return grades.Length > 0 ? book.Sheet("等次", Row(1, "名称", "起点") + grades) : book;
    }

    private static (Profile? Profile, Diagnostic[] Findings) Read(XlsxBuilder book)
    {
        var findings = new Findings();
        var profile = ProfileWorkbook.Read(book.ToBytes(), "p.xlsx", DataFiles.Zhaohua, findings);
        return (profile, [.. findings.Sorted()]);
    }

    [Fact]
    public void Read_WhatAnOfficialTypes_IsUnderstood()
    {
        var (profile, findings) = Read(Book(
            Row(5, "计分层级", "明确目标；全面性目标") + Row(6, "最低报送覆盖率", "75%") + Row(7, "满分", "１００.5") + Row(8, "说明文字", ""),
            rules: Row(1, "规则", "比较方式", "填报内容", "目标", "每步扣分", "步长", "不足一步按比例", "备注")
                + Row(2, "每差一步扣分", "不低于、等于", "比率", "行政机关负责人出庭应诉率", "0.3", "1", "是", "区法院提供"),
            grades: Row(2, "合格", "0") + $"""<row r="3">{Text("A3", "优秀")}{Number("B3", "0.9", 1)}</row>""" + Row(4, "卓越", "95%")));

        Assert.Empty(findings.Select(finding => finding.ToLine(Language.English)));
        Assert.Equal([Tier.Explicit, Tier.Universal], profile!.Tiers.ToArray());
        Assert.Equal((0.75m, 100.5m, ""), (profile.MinimumCoverage, profile.FullPoints, profile.Note.Chinese));
        Assert.Equal([0m, 90m, 95m], profile.Grades.Select(grade => grade.From));
        Assert.Equal(["town"], profile.PeerGroups[0].Kinds.ToArray());
        var rule = Assert.Single(profile.Rules);
        Assert.Equal(new ScoringRule.Steps(0.3m, 1m) { ProRata = true }, rule.Rule);
        Assert.Equal(("leader-court-appearance-rate", 2), (Assert.Single(rule.Targets), rule.Comparisons.Length));
    }

    [Fact]
    public void Read_BinaryNoiseOfASpreadsheet_IsTheDecimalThatWasTyped()
    {
        var (profile, _) = Read(Book(
            Row(5, "计分层级", "明确目标"),
            rules: Row(1, "规则", "比较方式", "填报内容", "得零分的值")
                + $"""<row r="2">{Text("A2", "proportional")}{Text("B2", "atLeast")}{Text("C2", "ratio")}{Number("D2", "10.300000000000001")}</row>"""));
        Assert.Equal(new ScoringRule.Proportional(10.3m), profile!.Rules[0].Rule);
    }

    [Fact]
    public void Read_Tree_HangsRowsBelowTheNearestGroupAbove()
    {
        var (profile, findings) = Read(Book(tree:
            Row(1, "法治政府建设考核评分表") + Row(2, "上级", "分组", "目标", "名称", "分值", "单位类别")
            + Row(3, "", "court", "", "行政应诉", "100", "镇") + Row(4, "行政应诉", "", "行政机关负责人出庭应诉率", "", "100")
            + Row(5, "", "court", "", "行政应诉", "100", "区级部门") + Row(6, "court", "", "regdoc-filing-rate", "", "100")));

        // The kinds that neither names have nothing, and that is what the file says.
        Assert.Empty(findings.Select(finding => finding.ToLine(Language.English)));
        Assert.Equal(["leader-court-appearance-rate", "regdoc-filing-rate"], profile!.Tree!.Targets().Select(node => node.Id));
        Assert.Equal([["town"], ["department"]], profile.Tree.Items.Select(node => node.Kinds.ToArray()));
    }

    public static TheoryData<string, string, string> Faults => new()
    {
        { "PM1040", "评分規則", "" },
        { "PM1041", "方案!A5", Row(5, "满份", "100") },
        { "PM1041", "方案!C5", Row(5, "满分", "100", "x") },
        { "PM1042", "方案!A6", Row(5, "满分", "100") + Row(6, "fullPoints", "100") },
        { "PM1043", "方案!B5", Row(5, "满分", "一百") },
        { "PM1043", "方案!B5", Row(5, "未填报处理", "零分") },
        { "PM1043", "方案!B5", Row(5, "同分区分", "项目得分 章节 4") },
        { "PM1043", "方案!B5", $"""<row r="5">{Text("A5", "满分")}<c r="B5" t="e"><v>#REF!</v></c></row>""" },
        { "PM1044", "方案!B5", $"""<row r="5">{Text("A5", "满分")}{Number("B5", "1", 1)}</row>""" },
        { "PM1044", "方案!B5", Row(5, "小数位数", "2%") },
        { "PM1013", "方案!B5", Row(5, "小数位数", "7") },
        { "PM1003", "方案", "" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Read_Fault_IsNamedWithSheetAndCell(string code, string place, string items)
    {
        var book = Book(items);
        if (code == "PM1040")
            book.Sheet(place, Row(1, "x"));
        var (profile, findings) = Read(book);
        Assert.Null(profile);
        Assert.Contains((code, $"p.xlsx({place})"), findings.Select(finding => (finding.Descriptor.Code, finding.Location.ToString())));
        Assert.All(findings, finding => Assert.DoesNotContain('{', finding.Message(Language.Chinese)));
    }

    [Fact]
    public void Read_FaultsOfEverySheet_AreToldAtOnce()
    {
        var (profile, findings) = Read(Book(
            Row(5, "计分层级", "明确目标"),
            rules: Row(1, "规则", "得零分的值", "每步扣份") + Row(2, "达标得分", "5", "1") + Row(3, "bands"),
            grades: Row(2, "合格", "10") + $"""<row r="3">{Text("A3", "优秀")}{Number("B3", "44000", 2)}</row>""",
            peers: Row(2, "各镇", "村") + Row(3, "各镇", "镇")));

        Assert.Null(profile);
        (string, string)[] expected =
        [
            ("PM1041", "规则!C1"), ("PM1002", "规则!B2"), ("PM1003", "规则!A3"), ("PM1013", "等次!B2"), ("PM1043", "等次!B3"), ("PM1011", "排名组!B2"), ("PM1021", "排名组!A3"),
        ];
        Assert.Empty(expected.Except(findings.Select(finding => (finding.Descriptor.Code, $"{finding.Location.Sheet}!{finding.Location.Cell}"))));
    }

    [Fact]
    public void Read_UnknownGroupAbove_IsPM1045_AndSumsNameTheirRow()
    {
        var (profile, findings) = Read(Book(tree:
            Row(1, "上级", "分组", "目标", "分值") + Row(2, "", "court", "", "90") + Row(3, "court", "", "leader-court-appearance-rate", "80")
            + Row(4, "service", "", "e-seal-rate", "10") + Row(5, "", "service", "", "10") + Row(6, "service", "", "e-cert-generation-rate", "10")));
        Assert.Null(profile);
        Assert.Contains(findings, finding => finding.Descriptor.Code == "PM1045" && finding.Location.Cell == "A4");
        Assert.Contains(findings, finding => finding.Descriptor.Code == "PM1034" && finding.Location.Cell == "B2");
    }

    [Fact]
    public void Read_MergedCells_ArePM1046_BecauseTheirRowsWouldLoseTheGroup()
    {
        var book = Book();
        book.Sheet(
            "评分树", Row(1, "上级", "分组", "目标") + Row(2, "", "court") + Row(3, "court", "", "e-seal-rate") + Row(4, "", "", "e-cert-generation-rate"),
            after: """<mergeCells count="1"><mergeCell ref="A3:A4"/></mergeCells>""");
        var (profile, findings) = Read(book);
        Assert.Null(profile);
        Assert.Contains(findings, finding => finding.Descriptor.Code == "PM1046" && finding.Location.ToString() == "p.xlsx(评分树!A4)");
    }

    [Fact]
    public void Read_HiddenRows_CountAndAreSaidWithPM1047()
    {
        var (profile, findings) = Read(Book(
            Row(5, "计分层级", "明确目标"), grades: Row(2, "合格", "0") + Row(3, "优秀", "90").Replace("<row r=\"3\"", "<row r=\"3\" hidden=\"1\"", StringComparison.Ordinal)));
        Assert.Equal(2, profile!.Grades.Length);
        Assert.Equal(("PM1047", "等次"), (Assert.Single(findings).Descriptor.Code, findings[0].Location.Sheet));
    }

    [Fact]
    public void Read_WhatIsNoWorkbook_IsRefusedByTheReader()
    {
        var findings = new Findings();
        Assert.Null(ProfileWorkbook.Read("PK no zip"u8, "p.xlsx", DataFiles.Zhaohua, findings));
        Assert.Contains(findings.Sorted(), finding => finding.Severity == Severity.Error);
    }
}

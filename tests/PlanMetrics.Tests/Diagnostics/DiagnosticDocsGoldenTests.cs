using System.Globalization;
using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Reports;
using PlanMetrics.Tests.Fixtures;
using PlanMetrics.Tests.House;

namespace PlanMetrics.Tests.Diagnostics;

/// <summary>
/// <c>docs/diagnostics</c> is made of the catalogue: a page a stage and language and an index. Renew it with
/// <c>PLANMETRICS_UPDATE_GOLDEN=1 dotnet test tests/PlanMetrics.Tests --filter Golden</c>.
/// </summary>
public sealed class DiagnosticDocsGoldenTests
{
    private static readonly Dictionary<char, LocalText> Titles = new()
    {
        ['1'] = new("规划、名册、评分方案等数据文件", "Data files: plan, roster, profile"),
        ['2'] = new("报送文件的读取", "Reading what was handed in"),
        ['3'] = new("填报的行与数据", "Rows and figures"),
        ['4'] = new("指标值的计算", "Measures"),
        ['5'] = new("计分与排名", "Scores and ranks"),
        ['6'] = new("走势", "Trends"),
        ['7'] = new("数据核实", "Integrity"),
        ['8'] = new("风险", "Risks"),
        ['9'] = new("输出与比对", "Outputs and comparison"),
    };

    public static TheoryData<char> Stages => new(DiagnosticPagesTests.Stages);

    [Theory]
    [MemberData(nameof(Stages))]
    public void Stage_HasItsPageInBothLanguages(char stage)
    {
        Compare($"PM{stage}.md", StagePage(stage, Language.English));
        Compare($"PM{stage}.zh-CN.md", StagePage(stage, Language.Chinese));
    }

    [Fact]
    public void Index_NamesEveryCode() => Compare("README.md", Index());

    private static void Compare(string name, string text) => GoldenFile.AssertSameAt(
        Path.Combine(Repository.Root, "docs", "diagnostics", name), "docs/diagnostics/" + name, Encoding.UTF8.GetBytes(text));

    private static string Index()
    {
        var text = new StringBuilder();
        text.Append("# Findings by code · 问题代码\n\n");
        text.Append("`planmetrics explain CODE` prints the same pages (`--lang zh` or `--lang en`). These files are generated; a test says how to renew them.\n\n");
        text.Append("`planmetrics explain 代码` 显示同样的内容。代码首位数字是所处环节。\n");
        foreach (var stage in DiagnosticPagesTests.Stages)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {Titles[stage].English} · {Titles[stage].Chinese}\n\n[English](PM{stage}.md) · [中文](PM{stage}.zh-CN.md)\n\n");
            text.Append("| code | name | severity | 含义 | meaning |\n|---|---|---|---|---|\n");
            foreach (var page in DiagnosticPages.OfStage(stage))
                text.Append(
                    CultureInfo.InvariantCulture, $"| [{page.Descriptor.Code}](PM{stage}.md#{Anchor(page)}) | {page.Descriptor.Name} | {SeverityOf(page, Language.Chinese)} | "
                    + $"{Cell(page.Meaning.Chinese)} | {Cell(page.Meaning.English)} |\n");
        }

        return text.ToString();
    }

    private static string StagePage(char stage, Language language)
    {
        var isChinese = language == Language.Chinese;
        var other = isChinese ? $"[English](PM{stage}.md)" : $"[中文](PM{stage}.zh-CN.md)";
        var text = new StringBuilder($"# {Titles[stage].In(language)}\n\n{other} · [{(isChinese ? "全部代码" : "all codes")}](README.md)\n");
        foreach (var page in DiagnosticPages.OfStage(stage))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## <a id=\"{Anchor(page)}\"></a>{page.Descriptor.Code} `{page.Descriptor.Name}`\n\n");
            text.Append(CultureInfo.InvariantCulture, $"{(isChinese ? "**严重程度**：" : "**Severity**: ")}{SeverityOf(page, language)}\n\n");
            text.Append(CultureInfo.InvariantCulture, $"{page.Meaning.In(language)}{(isChinese ? "" : " ")}{page.Why.In(language)}\n\n");
            text.Append(CultureInfo.InvariantCulture, $"```text\n{page.Example.ToLine(language)}\n```\n\n");
            text.Append(CultureInfo.InvariantCulture, $"{(isChinese ? "**处理办法**：" : "**What to do**: ")}{page.Fix.In(language)}\n");
        }

        return text.ToString();
    }

    private static string Anchor(DiagnosticPage page) => page.Descriptor.Code.ToLowerInvariant();

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static string SeverityOf(DiagnosticPage page, Language language) => page.Descriptor.Severity switch
    {
        Severity.Error => language == Language.Chinese ? "强制性问题（须改正）" : "error: the result is affected",
        Severity.Warning => language == Language.Chinese ? "核实性问题（须说明）" : "warning: accepted with doubt",
        _ => language == Language.Chinese ? "提示" : "note: the result is not affected",
    };
}

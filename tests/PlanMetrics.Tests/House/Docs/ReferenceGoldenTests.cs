using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Tests.House.Docs;

/// <summary>
/// The references of data files are made of their schemas, of the examples in <c>docs/reference</c>, which hold every field, and of what reading
/// the examples with each fault says. Renew them with <c>PLANMETRICS_UPDATE_GOLDEN=1 dotnet test tests/PlanMetrics.Tests --filter Golden</c>.
/// </summary>
public sealed class ReferenceGoldenTests
{
    private static readonly Dictionary<string, string[]> Examples = new()
    {
        ["plan"] = ["plan.json"],
        ["roster"] = ["roster.json", "roster-added.json"],
        ["profile"] = ["profile.json", "profile-weights.json", "profile-rules.json"],
    };

    [Theory]
    [InlineData("plan")]
    [InlineData("roster")]
    [InlineData("profile")]
    public void Examples_AreWithoutFault_AndHoldEveryField(string kind)
    {
        foreach (var file in Examples[kind])
            Law.HasNoBreach(FieldRefusals.Read(file, FieldExamples.Parse(file)).Sorted().Select(finding => $"{file}: {finding.Message(Language.English)}"));
        var sections = FieldSchema.Of(kind);
        var examples = new FieldExamples(sections, Examples[kind]);
        Law.HasNoBreach(
            from section in sections
            from field in section.Fields
            where examples.PlaceOf(section.Name, field.Name) is null
            select $"no example of {kind} holds {field.Name} of {section.Name}");
    }

    [Theory]
    [InlineData(Language.Chinese, "docs/plan-reference.zh-CN.md")]
    [InlineData(Language.English, "docs/plan-reference.md")]
    public void PlanAndRoster_AreThoseOfTheSchemas(Language language, string file)
    {
        var head = language == Language.Chinese
            ? """
              # 规划和名册字段表

              [English](plan-reference.md)

              规划文件写原文说了什么，名册写本地实际情况。本页由 JSON Schema（`plan schema plan`、`plan schema roster`）和三个完整例子生成：[plan.json](reference/plan.json)、[roster.json](reference/roster.json)、[roster-added.json](reference/roster-added.json)。“不符时”一栏是把例子中该字段逐一改错后，程序实际报出的代码。

              检查自己的文件：`planmetrics plan check 文件 --plan 规划文件`。不认识的字段是错误，不会被忽略。起草规划文件见[起草](plan-draft.md)，考核日历的含义见[考核日历](calendar.zh-CN.md)，口径各项见[口径卡](definitions.zh-CN.md)。

              """
            : """
              # Plan and roster: every field

              [简体中文](plan-reference.zh-CN.md)

              A plan file says what the text says, a roster what is so in a place. This page is made of their JSON Schemas (`plan schema plan`, `plan schema roster`) and of three whole examples: [plan.json](reference/plan.json), [roster.json](reference/roster.json), [roster-added.json](reference/roster-added.json). The last column holds the findings that came of making each field of the examples faulty.

              Check your own: `planmetrics plan check FILE --plan PLAN`. A field that is not known is an error, never passed over. Drafting a plan file: [plan-draft](plan-draft.md); what the calendar means: [calendar](calendar.md); definitions: [definitions](definitions.md).

              """;
        var pages = new ReferencePages(language);
        Compare(file, head + Title(language, "规划文件", "The plan file") + Page(pages, "plan") + Title(language, "单位名册", "The roster") + Page(pages, "roster"));
    }

    [Theory]
    [InlineData(Language.Chinese, "docs/profile-reference.zh-CN.md")]
    [InlineData(Language.English, "docs/profile-reference.md")]
    public void Profile_IsThatOfTheSchema(Language language, string file)
    {
        var head = language == Language.Chinese
            ? """
              # 评分方案字段表

              [English](profile-reference.md)

              评分方案写怎样计分，不写目标值。本页由 JSON Schema（`plan schema profile`）和三个完整例子生成：[profile.json](reference/profile.json)（自定评分树）、[profile-weights.json](reference/profile-weights.json)（按权重）、[profile-rules.json](reference/profile-rules.json)（各条规则）。“不符时”一栏是把例子中该字段逐一改错后，程序实际报出的代码。

              用工作簿写方案、怎样起步，见[评分方案的写法](profiles.md)；每条规则怎样计分，见[算法](method.zh-CN.md#评分规则)。检查：`planmetrics profile check 方案.json`。

              """
            : """
              # Profile: every field

              [简体中文](profile-reference.zh-CN.md)

              A profile says how points are made; it holds no thresholds. This page is made of its JSON Schema (`plan schema profile`) and of three whole examples: [profile.json](reference/profile.json) (a tree of its own), [profile-weights.json](reference/profile-weights.json) (by weights), [profile-rules.json](reference/profile-rules.json) (each rule). The last column holds the findings that came of making each field of the examples faulty.

              Writing one as a workbook, and how to begin: [profiles](profiles.md); what each rule does: [method](method.md#points). Check: `planmetrics profile check scheme.json`.

              """;
        Compare(file, head + Page(new ReferencePages(language), "profile"));
    }

    private static string Page(ReferencePages pages, string kind)
    {
        var sections = FieldSchema.Of(kind);
        return pages.Of(kind, sections, new FieldExamples(sections, Examples[kind]));
    }

    private static string Title(Language language, string chinese, string english) => $"\n## {(language == Language.Chinese ? chinese : english)}\n";

    private static void Compare(string file, string text) =>
        GoldenFile.AssertSameAt(Path.Combine(Repository.Root, file), file, Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")));
}

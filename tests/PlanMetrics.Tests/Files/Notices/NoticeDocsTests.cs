using System.Globalization;
using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files.Notices;
using PlanMetrics.Reports.Notices;
using PlanMetrics.Tests.Fixtures;
using PlanMetrics.Tests.House;

namespace PlanMetrics.Tests.Files.Notices;

/// <summary>Every placeholder stands in docs/notices.md and its Chinese twin, written from the words themselves.</summary>
public sealed class NoticeDocsTests
{
    private const string Mark = "<!-- words -->\n";

    [Theory]
    [InlineData("notices.md", Language.English)]
    [InlineData("notices.zh-CN.md", Language.Chinese)]
    public void Golden_Placeholders_AreAllDocumented(string page, Language language)
    {
        var file = Path.Combine(Repository.Root, "docs", page);
        var text = File.ReadAllText(file).ReplaceLineEndings("\n");
        var kept = text[..(text.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length)];

        GoldenFile.AssertSameAt(file, "docs/" + page, Encoding.UTF8.GetBytes(kept + Tables(language)));
    }

    private static string Tables(Language language)
    {
        var text = new StringBuilder();
        foreach (var kind in Enum.GetValues<NoticeKind>())
        {
            text.Append(CultureInfo.InvariantCulture, $"\n### {NoticeFileNames.Of(kind).In(language)}\n\n").Append(language == Language.Chinese ? "| 占位符 | 英文写法 | 意思 |\n" : "| placeholder | in English | means |\n").Append("|---|---|---|\n");
            Rows(text, NoticeSource.VocabularyOf(kind), language, depth: 0);
        }

        return text.ToString();
    }

    private static void Rows(StringBuilder text, NoticeVocabulary vocabulary, Language language, int depth)
    {
        var indent = string.Concat(Enumerable.Repeat("　", depth));
        foreach (var word in vocabulary.Words)
        {
            var (chinese, english) = word.Items is null ? (word.Name.Chinese, word.Name.English) : ("每条" + word.Name.Chinese, "Each: " + word.Name.English);
            text.Append(CultureInfo.InvariantCulture, $"| {indent}【{chinese}】 | 【{english}】 | {word.Meaning.In(language)} |\n");
            if (word.Items is { } items)
                Rows(text, items, language, depth + 1);
        }
    }
}

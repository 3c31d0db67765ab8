using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Tests.Files;

namespace PlanMetrics.Tests.House;

/// <summary>The tables of docs/profiles.md, put into a workbook, and its JSON are the same profile, without a fault.</summary>
public sealed class ProfileDocTests
{
    [Theory]
    [InlineData("## 中文")]
    [InlineData("## English")]
    public void Example_AsAWorkbook_IsTheExampleAsJson(string section)
    {
        var lines = File.ReadLines(Path.Combine(Repository.Root, "docs/profiles.md"))
            .SkipWhile(line => line != section).Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal)).ToArray();
        var json = string.Join('\n', lines.SkipWhile(line => line != "```json").Skip(1).TakeWhile(line => line != "```"));
        var (fromJson, faults) = DataFiles.ReadProfile(json);
        Assert.Empty(faults.Select(fault => fault.ToLine(Language.English)));

        var findings = new Findings();
        var fromBook = ProfileWorkbook.Read(BookOf(lines), "docs.xlsx", DataFiles.Zhaohua, findings);

        Assert.Empty(findings.Sorted().Select(finding => finding.ToLine(Language.English)));
        Assert.Equal(Dump.Of(fromJson), Dump.Of(fromBook));
    }

    [Fact]
    public void Scheme_ThatTheDocumentOffers_HasNoFault()
    {
        var findings = new Findings();
        var scheme = ProfileWorkbook.Read(File.ReadAllBytes(Path.Combine(Repository.Root, "docs/profiles/zhaohua-100.xlsx")), "zhaohua-100.xlsx", DataFiles.Zhaohua, findings);
        Assert.Empty(findings.Sorted().Select(finding => finding.ToLine(Language.English)));
        Assert.Equal((100m, 30m), (scheme!.Tree!.Items.Where(item => item.IsFor("town")).Sum(item => item.Points), scheme.Tree.Items[0].Points));
    }

    // A table under the bold name of its sheet.
    private static byte[] BookOf(string[] lines)
    {
        var book = new XlsxBuilder();
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] is not ['*', '*', .. var name, '*', '*'])
                continue;
            var rows = lines.Skip(i + 1).SkipWhile(line => line.Length == 0).TakeWhile(line => line.StartsWith('|'))
                .Where(line => !line.StartsWith("|---", StringComparison.Ordinal))
                .Select((line, row) => XlsxBuilder.Row(row + 1, line.Trim('|').Split('|', StringSplitOptions.TrimEntries)));
            book.Sheet(name, string.Concat(rows));
        }

        return book.ToBytes();
    }
}

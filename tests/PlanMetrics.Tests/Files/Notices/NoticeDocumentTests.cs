using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Files.Notices;
using PlanMetrics.Reports;
using PlanMetrics.Reports.Notices;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Tests.Files.Notices;

public sealed partial class NoticeDocumentTests
{
    [Theory]
    [InlineData(NoticeKind.Bulletin, null)]
    [InlineData(NoticeKind.Annex, null)]
    [InlineData(NoticeKind.Reminder, "town-14")]
    [InlineData(NoticeKind.Feedback, "town-14")]
    [InlineData(NoticeKind.Return, "water-bureau")]
    public void Golden_Sample_SaysWhatIsCommitted(NoticeKind kind, string? unit) =>
        GoldenFile.AssertSameAt(Golden($"{NoticeFileNames.Of(kind).English}.txt"), $"Golden/notices/{kind}", Encoding.UTF8.GetBytes(Docx.Text(Bytes(SampleReports.Year, kind, unit)!)));

    [Fact]
    public void Golden_English_SaysWhatIsCommitted() =>
        GoldenFile.AssertSameAt(Golden("feedback-en.txt"), "Golden/notices/feedback-en", Encoding.UTF8.GetBytes(Docx.Text(Bytes(SampleReports.Year with { Language = Language.English }, NoticeKind.Feedback, "town-14")!)));

    [Fact]
    public void Documents_OfTheSample_AreValid_AndHoldNoPlaceholder()
    {
        foreach (var (name, document) in All(SampleReports.Year).Where((_, at) => at % 5 == 0))
        {
            Assert.Empty(Docx.Faults(document).Select(fault => $"{name}: {fault}"));
            Assert.DoesNotContain("【", Docx.Text(document), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Document_Twice_IsTheSameBytes() => Assert.Equal(Bytes(SampleReports.Year, NoticeKind.Bulletin, null), Bytes(SampleReports.Year, NoticeKind.Bulletin, null));

    /// <summary>From facts alone: none of the words of the register, none of its numbers, no question, in either language.</summary>
    [Fact]
    public void Documents_HoldNothingOfRisksAndQuestions()
    {
        var report = SampleReports.Autumn;
        // The plan's own words may speak of risks: 重大决策风险评估 is a task.
        var own = report.Plan.Targets.SelectMany(target => new[] { target.Name.Chinese, target.Name.English, target.Citation.Phrase }).Concat(report.Plan.Sections.SelectMany(section => new[] { section.Name.Chinese, section.Name.English }))
            .Append(report.Plan.Title.Chinese).Append(report.Plan.Title.English).OrderByDescending(text => text.Length).ToArray();
        var numbers = report.Risks!.All.Select(risk => risk.Probability).OfType<decimal>().Where(chance => chance is > 0m and < 1m)
            .Select(chance => chance.ToString("0.000", CultureInfo.InvariantCulture)).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(numbers);
        var questions = report.Questions.All.SelectMany(question => new[] { question.Finding.Message(Language.Chinese), question.Finding.Descriptor.Code }).ToArray();
        Assert.NotEmpty(questions);
        foreach (var language in Enum.GetValues<Language>())
            foreach (var (name, document) in All(report with { Language = language }))
            {
                var text = own.Aggregate(Docx.Text(document), (rest, words) => words.Length == 0 ? rest : rest.Replace(words, "", StringComparison.Ordinal));
                foreach (var word in new[] { "概率", "预测", "风险", "疑点", "可能性", "probab", "forecast", "risk", "likely" }.Concat(questions))
                    Assert.False(text.Contains(word, StringComparison.OrdinalIgnoreCase), $"{name} says {word}");
                Assert.DoesNotContain(Number().Matches(text).Select(match => match.Value), numbers.Contains);
            }
    }

    [Fact]
    public void UnitDocuments_NameNoOtherUnit()
    {
        var report = SampleReports.Year;
        var towns = report.Roster.Units.Where(unit => unit.Kind == "town").ToArray();
        foreach (var town in towns.Take(4))
            foreach (var kind in new[] { NoticeKind.Reminder, NoticeKind.Feedback, NoticeKind.Return })
                if (Bytes(report, kind, town.Id) is { } document)
                    Assert.Empty(towns.Where(other => other != town && Docx.Text(document).Contains(other.Name.Chinese, StringComparison.Ordinal)).Select(other => other.Name));
    }

    [Fact]
    public void Feedback_DeductionsAddUpToTheSum()
    {
        var text = Docx.Text(Bytes(SampleReports.Year, NoticeKind.Feedback, "town-14")!);
        var sum = decimal.Parse(Sum().Match(text).Groups[1].Value, CultureInfo.InvariantCulture);
        var rows = text.Split('\n').Where(line => line.Length > 2 && char.IsAsciiDigit(line[2]) && line.Count(sign => sign == '|') == 9)
            .Select(line => decimal.Parse(line.Split('|')[8].Replace("<", "", StringComparison.Ordinal), CultureInfo.InvariantCulture)).ToArray();

        Assert.NotEmpty(rows);
        Assert.InRange(rows.Sum(), sum - 0.005m * rows.Length, sum + 0.005m * rows.Length);
        var unit = SampleReports.Year.Units.Single(score => score.UnitId == "town-14");
        Assert.Equal(100m - unit.Published, sum);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("甲 & 乙 \"局\"")]
    [InlineData("【得分】【每条扣分】")]
    [InlineData("甲\u202E局")]
    [InlineData("…两百字…")]
    public void HostileName_StandsAsAName(string name)
    {
        name = name == "…两百字…" ? new string('局', 200) : name;
        var report = SmallDistrict.Report();
        var roster = report.Roster with { Units = [.. report.Roster.Units.Select(unit => unit.Id == "east-town" ? unit with { Name = new(name, name) } : unit)] };
        var document = Bytes(report with { Roster = roster }, NoticeKind.Feedback, "east-town")!;

        Assert.Empty(Docx.Faults(document));
        Assert.Contains(VisibleText.OneLine(name) + "：", Docx.Text(document), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_ToSay_WritesNothing()
    {
        using var stream = new MemoryStream();

        Assert.False(NoticeDocument.Write(SmallDistrict.Report() with { Findings = [] }, NoticeTemplate.BuiltIn(NoticeKind.Return, Language.Chinese), "east-town", stream));
        Assert.Equal(0, stream.Length);
    }

    [Fact]
    public void Unit_ForTheWrongKind_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => Bytes(SmallDistrict.Report(), NoticeKind.Bulletin, "east-town"));
        Assert.Throws<ArgumentException>(() => Bytes(SmallDistrict.Report(), NoticeKind.Feedback, null));
        Assert.Throws<ArgumentException>(() => Bytes(SmallDistrict.Report(), NoticeKind.Feedback, "nobody"));
    }

    private static IEnumerable<(string Name, byte[] Document)> All(Report report)
    {
        var source = new NoticeSource(report);
        foreach (var kind in Enum.GetValues<NoticeKind>())
        {
            var template = NoticeTemplate.BuiltIn(kind, report.Language);
            var values = NoticeSource.IsForUnits(kind) ? report.Units.Select(unit => (unit.UnitId, NoticeSource.Values(kind, source.OfUnit(unit.UnitId)!))) : [("", source.Values(kind))];
            foreach (var (unit, filled) in values)
                if (filled is not null)
                    yield return ($"{kind} {unit}", Written.Bytes(stream => template.Fill(filled, stream)));
        }
    }

    private static byte[]? Bytes(Report report, NoticeKind kind, string? unit)
    {
        using var stream = new MemoryStream();
        return NoticeDocument.Write(report, NoticeTemplate.BuiltIn(kind, report.Language), unit, stream) ? stream.ToArray() : null;
    }

    private static string Golden(string name, [System.Runtime.CompilerServices.CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "Golden", "notices", name);

    [GeneratedRegex(@"[0-9]+\.[0-9]+")]
    private static partial Regex Number();

    [GeneratedRegex("合计扣([0-9.]+)分")]
    private static partial Regex Sum();
}

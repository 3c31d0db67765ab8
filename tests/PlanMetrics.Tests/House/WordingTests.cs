using System.Text.RegularExpressions;

namespace PlanMetrics.Tests.House;

/// <summary>Laws over the words of the code: Chinese punctuation, settled terms, nothing unfinished.</summary>
public sealed partial class WordingTests
{
    [Fact]
    public void ChineseTexts_UseChinesePunctuation()
    {
        var faults =
            from file in Repository.SourceFiles("src")
            from line in File.ReadLines(file).Select((text, number) => (text, number))
            where !line.text.TrimStart().StartsWith("//", StringComparison.Ordinal)
            from Match literal in Literal().Matches(line.text)
            where AsciiPunctuation().IsMatch(literal.Value)
            select $"{Repository.Relative(file)}:{line.number + 1}: {literal.Value}";
        Law.HasNoBreach(faults);
    }

    [Theory]
    [InlineData("阈值")]
    [InlineData("测算值")]
    [InlineData("造假")]
    [InlineData("截止日")]
    public void ChineseTexts_AvoidTheWordsThatWereSettledAgainst(string word)
    {
        var faults =
            from file in Repository.SourceFiles("src")
            from line in File.ReadLines(file)
            where !line.TrimStart().StartsWith("//", StringComparison.Ordinal)
                && line.Contains(word, StringComparison.Ordinal) && !line.Contains("预警阈值", StringComparison.Ordinal)
            select $"{Repository.Relative(file)}: {line.Trim()}";
        Law.HasNoBreach(faults);
    }

    [Fact]
    public void Code_HoldsNothingUnfinished()
    {
        var faults =
            from file in new[] { "src", "tests", "benchmarks" }.SelectMany(Repository.SourceFiles)
            where !file.EndsWith("WordingTests.cs", StringComparison.Ordinal)
            let text = File.ReadAllText(file)
            where Unfinished().IsMatch(text)
            select Repository.Relative(file);
        Law.HasNoBreach(faults);
    }

    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.)*[\\u4E00-\\u9FFF](?:[^\"\\\\]|\\\\.)*\"")]
    private static partial Regex Literal();

    [GeneratedRegex("[\\u4E00-\\u9FFF”》][,:;!?]|[,;!?][\\u4E00-\\u9FFF“《]")]
    private static partial Regex AsciiPunctuation();

    [GeneratedRegex(@"NotImplementedException|\bTODO\b|\bFIXME\b|\bHACK\b|Skip *= *""|#if false|catch *(\(Exception\))? *\{ *\}")]
    private static partial Regex Unfinished();
}

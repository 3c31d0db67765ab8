using PlanMetrics.Diagnostics;

namespace PlanMetrics.Tests.Diagnostics;

public sealed class VisibleTextTests
{
    [Theory]
    [Trait("Threat", "T-G12")]
    [InlineData("甲局\nerror PM0001: forged", "甲局\\u000Aerror PM0001: forged")]
    [InlineData("a\u001b[31mb", "a\\u001B[31mb")]
    [InlineData("xslx.\u202Egpj", "xslx.\\u202Egpj")]
    [InlineData("\u2066a\u2069\u200F", "\\u2066a\\u2069\\u200F")]
    [InlineData("\uD83D\uDE00", "\uD83D\uDE00")]
    [InlineData("plain 中文", "plain 中文")]
    public void OneLine_HiddenCharacters_AreShownByNumber(string text, string expected) => Assert.Equal(expected, VisibleText.OneLine(text));

    [Fact]
    public void OneLine_HalfOfASurrogatePair_IsShownByNumber() =>
        Assert.Equal("\uD83D\uDE00\\uD83D", VisibleText.OneLine("\uD83D\uDE00\uD83D"));

    [Fact]
    [Trait("Threat", "T-G12")]
    public void ToLine_FileNameWithALineEnd_StaysOneLine() => Assert.Equal(
        "a\\u000Ab.xlsx(数\\u202E据!C7): error PM1003: property \"x\\u000Dy\" is missing; the file is not used",
        Diagnostic.At(DiagnosticCatalogue.Find("PM1003")!, new SourceLocation("a\nb.xlsx", "数\u202E据", "C7"), ("path", "x\ry")).ToLine(Language.English));
}

using PlanMetrics.Diagnostics;

namespace PlanMetrics.Tests.Diagnostics;

public sealed class DiagnosticTests
{
    [Fact]
    public void ToString_Finding_IsItsEnglishLine()
    {
        var finding = Diagnostic.At(SubmissionCodes.FileOwner, new SourceLocation("a/~$b.xlsx"), ("file", "a/~$b.xlsx"));

        Assert.Equal("a/~$b.xlsx: info PM2013: \"a/~$b.xlsx\" is a temporary file of a spreadsheet program; it was not read", finding.ToString());
    }

    [Fact]
    public void Message_NameWithQuotationMarks_HasTheInnerOnesWithinTheOuter()
    {
        var finding = Diagnostic.At(SubmissionCodes.FileOwner, new SourceLocation("a"), ("file", "“12·4”宪法宣传.xlsx"));

        Assert.Contains("“‘12·4’宪法宣传.xlsx”", finding.Message(Language.Chinese), StringComparison.Ordinal);
    }
}

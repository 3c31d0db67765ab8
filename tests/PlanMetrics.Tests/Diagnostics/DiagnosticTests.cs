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
}

using PlanMetrics.Diagnostics;
using PlanMetrics.Reports.Notices;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Tests.Reports.Notices;

/// <summary>A return slip names the submission that is handed back, and the number to hand it in again with.</summary>
public sealed class ReturnedSubmissionsTests
{
    [Fact]
    public void OneFile_IsNamedByItsNumber() => Assert.Equal(new ReturnedSubmissions("报送批次1", "报送批次填2"), Of("东镇.xlsx"));

    [Fact]
    public void FilesOfOneNumber_ShareIt() => Assert.Equal(new ReturnedSubmissions("报送批次1", "报送批次填2"), Of("东镇.xlsx", "西镇.xlsx", "东镇.xlsx"));

    [Fact]
    public void FilesOfDifferentNumbers_AreNamedOneByOne() =>
        Assert.Equal(new ReturnedSubmissions("甲局.csv，报送批次2；东镇.xlsx，报送批次1", "报送批次在原批次上加1"), Of("甲局.csv", "东镇.xlsx"));

    [Fact]
    public void FileOfWhichNothingCouldBeRead_HasNoNumber()
    {
        Assert.Equal(new ReturnedSubmissions("报送批次未能识别", "报送批次在原批次上加1"), Of("坏.xlsx"));
        Assert.Equal("东镇.xlsx，报送批次1", Of("东镇.xlsx", "坏.xlsx").Text);
    }

    private static ReturnedSubmissions Of(params string[] files) => ReturnedSubmissions.Of(
        [.. files.Select(file => Diagnostic.At(DiagnosticCatalogue.Find("PM1005")!, new SourceLocation(file), ("path", "x"), ("found", "x"), ("expected", "x")))], SmallDistrict.Report());
}

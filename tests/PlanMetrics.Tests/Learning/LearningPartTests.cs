using PlanMetrics.Diagnostics;
using PlanMetrics.Learning;

namespace PlanMetrics.Tests.Learning;

public sealed class LearningPartTests
{
    [Fact]
    public void IsThere_WhereThePackageIs_SaysNothing()
    {
        var findings = new Findings();
        Assert.True(LearningPart.IsThere(LearningPartCodes.NothingLearned, findings));
        Assert.Empty(findings.Sorted());
    }

    [Theory]
    [InlineData("PM9155")]
    [InlineData("PM9156")]
    public void IsThere_WhereItDoesNotLoad_IsTheFindingThatWasAskedFor(string code)
    {
        var findings = new Findings();
        Assert.False(LearningPart.IsThere("DllNotFoundException", DiagnosticCatalogue.Find(code)!, findings));
        Assert.Contains($"error {code}".Replace("error PM9156", "warning PM9156", StringComparison.Ordinal), findings.Sorted().Single().ToLine(Language.English), StringComparison.Ordinal);
        Assert.Contains("Microsoft.ML", findings.Sorted().Single().Message(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void FaultOf_ALibraryThatIsNotThere_IsNamed_AndAnotherFaultIsNotSwallowed()
    {
        Assert.Equal("DllNotFoundException", LearningPart.FaultOf(() => throw new DllNotFoundException()));
        Assert.Equal("BadImageFormatException", LearningPart.FaultOf(() => throw new TypeInitializationException("T", new BadImageFormatException())));
        Assert.Equal("", LearningPart.FaultOf(() => { }));
        Assert.Throws<TypeInitializationException>(() => LearningPart.FaultOf(() => throw new TypeInitializationException("T", new InvalidOperationException())));
        Assert.Throws<InvalidOperationException>(() => LearningPart.FaultOf(() => throw new InvalidOperationException()));
    }
}

using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Risks.Learned;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Tests.Risks;

/// <summary>A faulty model file is refused with the place of each fault.</summary>
public sealed class LearnedModelFileTests
{
    [Theory]
    [InlineData("\"schemaVersion\":1", "\"schemaVersion\":2", "PM1007")]
    [InlineData("\"logisticRegression\"", "\"gam\"", "PM1005")]
    [InlineData("\"firstPeriod\":\"2012-Q1\"", "\"firstPeriod\":\"2012-Q5\"", "PM1004")]
    [InlineData("\"firstPeriod\":\"2012-Q1\"", "\"firstPeriod\":\"2012-13\"", "PM1004")]
    [InlineData("\"yearChange\"", "\"change\"", "PM9063")]
    [InlineData("\"deviation\":1", "\"deviation\":0", "PM9063")]
    [InlineData("\"weight\":0", "\"weight\":\"0\"", "PM1004")]
    [InlineData("\"card\"", "\"cart\"", "PM1002")]
    public void Read_Fault_HasItsCodeLineAndColumn(string from, string to, string code)
    {
        var text = Encoding.UTF8.GetString(HandMadeModel.Of(0.5m).Bytes());
        Assert.Contains(from, text, StringComparison.Ordinal);
        var findings = new Findings();

        Assert.Null(LearnedModelFile.Read(Encoding.UTF8.GetBytes(text.Replace(from, to, StringComparison.Ordinal)), "model.json", findings));

        Assert.Contains(findings.Sorted(), finding => finding.Descriptor.Code == code);
        Assert.All(findings.Sorted(), finding => Assert.Matches("^[0-9]+:[0-9]+$", finding.Location.Cell));
    }

    [Theory]
    [InlineData("2012")]
    [InlineData("2012-Q4")]
    [InlineData("2012-07")]
    [InlineData("2012-12")]
    public void Read_PeriodOfEveryLength_IsTaken(string first)
    {
        var model = HandMadeModel.Of(0.5m);
        Assert.NotNull(LearnedModelFile.Read((model with { Card = model.Card with { FirstPeriod = first } }).Bytes(), "model.json", new Findings()));
    }
}

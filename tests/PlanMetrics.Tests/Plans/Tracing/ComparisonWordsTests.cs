using PlanMetrics.Plans;
using PlanMetrics.Plans.Tracing;

namespace PlanMetrics.Tests.Plans.Tracing;

public sealed class ComparisonWordsTests
{
    [Theory]
    [InlineData("承诺提速率达85%以上", Comparison.AtLeast)]
    [InlineData("规范率达100%", Comparison.AtLeast)]
    [InlineData("移送率100%", Comparison.AtLeast)]
    [InlineData("出庭率不低于90%", Comparison.AtLeast)]
    [InlineData("出庭率低于90%", Comparison.LessThan)]
    [InlineData("达到80%", Comparison.AtLeast)]
    [InlineData("至少参加1次", Comparison.AtLeast)]
    [InlineData("2期以上", Comparison.AtLeast)]
    [InlineData("不超过3次", Comparison.AtMost)]
    [InlineData("不高于5%", Comparison.AtMost)]
    [InlineData("控制在5%以内", Comparison.AtMost)]
    [InlineData("超过50%", Comparison.GreaterThan)]
    [InlineData("2022年底前", Comparison.OnOrBefore)]
    [InlineData("投诉率5%", null)]
    public void Read_ClauseWithANumber_SaysWhichWay(string clause, Comparison? expected) =>
        Assert.Equal(expected, ComparisonWords.Read(clause, QuantityReader.Read(clause)[0], 0, clause.Length));

    [Fact]
    public void Read_WordOfAnotherNumber_DoesNotDecide() =>
        Assert.Null(ComparisonWords.Read("至少2次5件", QuantityReader.Read("至少2次5件")[1], 0, 6));
}

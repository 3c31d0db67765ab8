using PlanMetrics.Plans.Tracing;

namespace PlanMetrics.Tests.Plans.Tracing;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("出庭率 不低于\r\n９０％，", "出庭率不低于90%,")]
    [InlineData("“互联网”+监管", "互联网+监管")]
    [InlineData("“12•4”", "12·4")]
    [InlineData("一\n- 3 -\n二\n第 4 页 共 12 页\n三", "一二三")]
    [InlineData("达\n85\n%", "达85%")]
    [InlineData("督察、督查", "督察、督查")]
    public void Folded_SpellingsOfOneText_AreOne(string text, string expected) =>
        Assert.Equal(expected, new SourceText(text).Folded);

    [Theory]
    [InlineData("甲\n 乙丙\n")]
    [InlineData("甲\r\n 乙丙\r\n")]
    [InlineData("甲\r 乙丙\r")]
    public void PlaceOf_Character_IsItsLineAndColumn(string text) =>
        Assert.Equal((2, 3), new SourceText(text).PlaceOf(2));

    [Fact]
    public void Printed_Stretch_KeepsItsMarksOnOneLine() =>
        Assert.Equal("12·4”宪法", new SourceText("开展“12·4”宪\n法宣传").Printed(2, 8));
}

using PlanMetrics.Plans.Tracing;

namespace PlanMetrics.Tests.Plans.Tracing;

public sealed class UnitBracketTests
{
    [Theory]
    [InlineData("区委编办、区政府办,区财政局、区行政审批局等区级有关部门,各镇", "区委编办 区政府办", "区财政局 区行政审批局", true, true)]
    [InlineData("区行政审批局,区市场监管局,各镇", "区行政审批局", "区市场监管局", true, false)]
    [InlineData("区司法局,区政府办、区级有关部门,各镇", "区司法局", "区政府办", true, true)]
    [InlineData("区应急管理局牵头,区财政局、区发改局区级有关部门,各镇", "区应急管理局", "区财政局 区发改局", true, true)]
    [InlineData("区民政局,区财政局、区应急管理局等区发改局区级有关部门,各镇", "区民政局", "区财政局 区应急管理局 区发改局", true, true)]
    [InlineData("区行政审批局,区市场监管局等区级相关部门、各镇", "区行政审批局", "区市场监管局", true, true)]
    [InlineData("区市场监管局,区商务和经合局等区级有关部门", "区市场监管局", "区商务和经合局", false, true)]
    [InlineData("市政府办公室、市司法局等", "", "市政府办公室 市司法局", false, false)]
    public void Read_BracketAsPrinted_IsTakenApart(string units, string leads, string others, bool towns, bool departments)
    {
        var bracket = UnitBracket.Read(units);

        Assert.Equal(leads.Split(' ', StringSplitOptions.RemoveEmptyEntries), bracket.Leads);
        Assert.Equal(others.Split(' '), bracket.Others);
        Assert.Equal((towns, departments), (bracket.Towns, bracket.OtherDepartments));
    }
}

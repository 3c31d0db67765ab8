using System.Text;
using PlanMetrics.Submissions;

namespace PlanMetrics.Tests.Observations.Verifying;

/// <summary>Figures and verification sheets as CSV, read as the main job reads them.</summary>
internal static class VerifiedReading
{
    public const string Headings = "单位,指标,报告期,字段,填报值,核定值,事由,依据文件,核定主体,日期,口径,数据来源\n";

    /// <summary>区财政局, 2024: 19 of 20 in the first quarter, 8 of 10 in the second, two disguised licences, a report on 20 January.</summary>
    public const string Figures =
        "单位,指标,报告期,分子,分母,数值,日期,口径,数据来源,报送批次\n"
        + "区财政局,行政机关负责人出庭应诉率,2024Q1,19,20,,,,,\n"
        + "区财政局,行政机关负责人出庭应诉率,2024Q2,8,10,,,,,\n"
        + "区财政局,变相设置行政许可事项数,2024,,,2,,,,\n"
        + "区财政局,区级部门向区政府报告按时率,2024,,,,2024-01-20,,,\n";

    public static Reading Of(string lines, string figures = Figures, string name = "核定单.csv") =>
        Reading.Of([Table(figures, "填报.csv"), Table(Headings + lines, name)]);

    public static Submission Table(string text, string name)
    {
        var (submission, findings) = Files.Reading.OfFile(Encoding.UTF8.GetBytes(text), name);
        Assert.Empty(findings);
        return submission!;
    }

    /// <summary>A line about the first quarter of the court rate.</summary>
    public static string Line(
        string verified, string reported = "19", string field = "分子", string role = "评估办", string date = "2024-05-06",
        string period = "2024Q1", string unit = "区财政局", string reason = "一件由工作人员代出庭", string document = "昭评办〔2024〕8号") =>
        $"{unit},行政机关负责人出庭应诉率,{period},{field},{reported},{verified},{reason},{document},{role},{date},,\n";
}

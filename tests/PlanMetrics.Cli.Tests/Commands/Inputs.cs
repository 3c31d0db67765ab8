using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Cli.Tests.Commands;

/// <summary>Small inputs of the embedded plan, as CSV.</summary>
internal static class Inputs
{
    private const string Heading = "单位,指标,报告期,分子,分母,数值,日期,数据来源,报送批次\n";

    public const string Good =
        Heading
        + "区司法局,leader-court-appearance-rate,2024Q1,9,10,,,,\n"
        + "区司法局,leader-court-appearance-rate,2024Q2,9,10,,,,\n"
        + "区司法局,leader-court-appearance-rate,2024Q3,8,10,,,,\n"
        + "区司法局,leader-court-appearance-rate,2024Q4,10,10,,,,\n";

    public const string Bad = Heading + "区司法局,leader-court-appearance-rate,2024Q1,12,10,,,,\n";

    public static string Put(TemporaryFolder folder, string text) => Path.GetDirectoryName(folder.Put("in/数据.csv", text))!;
}

using System.Globalization;
using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Results.Verifying;
using PlanMetrics.Tests.Fixtures;
using PlanMetrics.Tests.Results.Comparing;

namespace PlanMetrics.Tests.Results.Verifying;

/// <summary>A result to verify: three towns, a register, a learned model, a workbook, and files that no run reads; with ways to change it.</summary>
internal static class VerifiedSample
{
    public const string Court = "leader-court-appearance-rate";

    public static ScoredFolder In(TemporaryFolder place) => new(place, "out")
    {
        Csv = ScoredFolder.Quarters("甲镇", Court, (9, 10), (9, 10), (8, 10), (10, 10))
            + ScoredFolder.Quarters("乙镇", Court, (17, 20), (19, 20), (18, 20), (20, 20))
            + ScoredFolder.Quarters("丙镇", Court, (3, 4), (5, 5), (7, 8)),
        Register = "单位,类型,项目,分值,事由,依据文件,日期,批准\n甲镇,扣分," + Court + ",2,通报批评,昭府办〔2024〕9号,2024-05-06,区政府\n",
        Stability = new() { Draws = 20 },
        Model = HandMadeModel.Of(0.5m, ("ruleLogit", 0.8m), ("logCases", -0.1m)),
        More = folder =>
        {
            File.Copy(Path.Combine(SampleResult.Folder, "2024", "water-bureau-区水利局.xlsx"), Path.Combine(folder, "水利局.xlsx"));
            File.WriteAllText(Path.Combine(folder, "说明.pdf"), "read by nobody");
            File.WriteAllText(Path.Combine(folder, "空.csv"), "");
            File.WriteAllText(Path.Combine(folder, "法院.csv"), "单位,指标,报告期,分子,分母,数据来源\n丙镇," + Court + ",2024Q3,6,8,法院\n");
            File.WriteAllText(
                Path.Combine(folder, "核定单.csv"),
                "单位,指标,报告期,字段,填报值,核定值,事由,依据文件,核定主体,日期\n丙镇," + Court + ",2024Q2,分子,5,4,一件由工作人员代出庭,昭评办〔2024〕8号,评估办,2024-07-20\n");
            File.WriteAllText(
                Path.Combine(folder, "佐证材料目录.csv"),
                $"编号,文号,页码,文件,SHA-256,单位,指标,报告期\n1,昭法函1号,3,说明.pdf,{new string('a', 64)},丙镇,{Court},2024Q2\n2,昭法函2号,4,他处.pdf,{new string('b', 64)},丙镇,{Court},2024Q1\n");
        },
    };

    public static (ResultVerification? Verification, Diagnostic[] Findings) Verify(string folder, string? inputs = null)
    {
        var findings = new Findings();
        var verification = ResultVerification.From(folder, inputs, findings);
        return (verification, [.. findings.Sorted()]);
    }

    /// <summary>Changes one text of a file.</summary>
    public static void Change(string file, string from, string to)
    {
        var text = File.ReadAllText(file);
        Assert.Contains(from, text, StringComparison.Ordinal);
        var at = text.IndexOf(from, StringComparison.Ordinal);
        File.WriteAllText(file, text[..at] + to + text[(at + from.Length)..], new UTF8Encoding(text.StartsWith('\uFEFF') || HasMark(file)));
    }

    /// <summary>Changes the nth digit of a file to the next one; a table of headings alone gets one.</summary>
    public static void ChangeDigit(string file, int number)
    {
        var bytes = File.ReadAllBytes(file);
        if (Digits(bytes) is not { Length: > 0 } digits)
        {
            File.WriteAllBytes(file, [.. bytes, (byte)'0']);
            return;
        }

        var at = digits[number];
        bytes[at] = (byte)('0' + ((bytes[at] - '0' + 1) % 10));
        File.WriteAllBytes(file, bytes);
    }

    public static int[] Digits(byte[] bytes) => [.. Enumerable.Range(0, bytes.Length).Where(i => bytes[i] is >= (byte)'0' and <= (byte)'9')];

    public static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var place = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Copy(file, place);
        }
    }

    public static void InCulture(string name, Action work)
    {
        var (current, fallback) = (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.GetCultureInfo(name);
            work();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture) = (current, fallback);
        }
    }

    private static bool HasMark(string file) => File.ReadAllBytes(file).AsSpan().StartsWith(Encoding.UTF8.Preamble);
}

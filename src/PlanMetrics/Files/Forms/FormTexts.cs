using PlanMetrics.Json;

namespace PlanMetrics.Files.Forms;

/// <summary>The fixed texts above and below a form's table, as an office words them.</summary>
internal static class FormTexts
{
    public const string Submission = "报送批次：";
    public const string Code = "校验码：";
    public const string Secrecy = "本表不得填写国家秘密、工作秘密和个人身份信息。";
    public const string Preparer = "填表人：";
    public const string Reviewer = "审核人：";
    public const string Head = "单位负责人：";
    public const string Telephone = "联系电话：";
    public const string Date = "填报日期：";
    public const string Seal = "（盖章）";
    public const string Current = "口径：当期（各期只填本期数，不含以前各期）";
    public const string Cumulative = "口径：累计（各期填年初至期末的累计数）";
    public const string Yearly = "口径：年度（全年一个数，年中完成的随时填报）";

    /// <summary>The table of figures by periods.</summary>
    public const string PeriodicTable = "分期指标";

    /// <summary>The table of single facts of the year.</summary>
    public const string SingleTable = "年度指标";

    /// <summary>The foot: labels that a blank to fill in follows.</summary>
    public static readonly string[] Signatures = [Preparer, Reviewer, Head, Telephone, Date];

    public static string Unit(string name) => $"填报单位：{name}";

    public static string Title(int year, string table) => $"{NumberText.Of(year)}年度法治政府建设目标填报表（{table}）";

    public static string Period(int year) => $"报告期：{NumberText.Of(year)}年度";

    public static string Number(string number) => $"表号：{number}";

    public static string Issuer(string issuer) => $"制发单位：{issuer}";

    public static string Document(string document) => $"依据文号：{document}";
}

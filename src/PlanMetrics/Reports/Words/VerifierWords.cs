using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Observations;

namespace PlanMetrics.Reports.Words;

/// <summary>Verifications in words: who verified, what, when and on what ground.</summary>
public static class VerifierWords
{
    /// <summary>The name of a role.</summary>
    /// <param name="role">The role.</param>
    public static LocalText Of(VerifierRole role) => role switch
    {
        VerifierRole.Office => new("评估办", "assessment office"),
        VerifierRole.Audit => new("审计", "audit"),
        VerifierRole.Court => new("法院", "court"),
        VerifierRole.Procuratorate => new("检察院", "procuratorate"),
        VerifierRole.Supervision => new("监督机构", "supervision"),
        VerifierRole.Platform => new("平台", "platform"),
        VerifierRole.Lead => new("牵头单位", "lead unit"),
        _ => new("第三方", "third party"),
    };

    /// <summary>The name of a field.</summary>
    /// <param name="field">The field.</param>
    public static LocalText Of(VerifiedField field) => field switch
    {
        VerifiedField.Numerator => new("分子", "numerator"),
        VerifiedField.Denominator => new("分母", "denominator"),
        VerifiedField.Value => new("数值", "value"),
        VerifiedField.Comparator => new("对比值", "comparator"),
        VerifiedField.Date => new("日期", "date"),
        _ => new("状态", "state"),
    };

    /// <summary>A verified value in words: numbers and days as they are.</summary>
    /// <param name="verified">The value as a verification holds it.</param>
    public static LocalText Value(string verified) => verified switch
    {
        "rejected" => new("不予采信", "rejected"),
        "notApplicable" => new("不适用", "not applicable"),
        "missing" => new("适用", "applicable"),
        _ => new LocalText(verified, verified),
    };

    /// <summary>One line: 分子 19→18，评估办 2024-05-06，一件由工作人员代出庭（昭评办〔2024〕8号）.</summary>
    /// <param name="line">The verification.</param>
    /// <param name="language">The language wanted.</param>
    public static string Line(Verification line, Language language)
    {
        ArgumentNullException.ThrowIfNull(line);
        var change = $"{Of(line.Field).In(language)} {(line.Reported.Length > 0 ? line.Reported : "—")}→{Value(line.Verified).In(language)}";
        var by = Of(line.Role).In(language) + (line.Date is { } day ? " " + NumberText.Of(day) : "");
        return language == Language.Chinese
            ? $"{change}，{by}，{line.Reason}（{line.Document}）"
            : $"{change}, {by}, {line.Reason} ({line.Document})";
    }

    /// <summary>The lines in force for a figure, one after another; empty where it was not verified.</summary>
    /// <param name="observation">The figure.</param>
    /// <param name="language">The language wanted.</param>
    public static string Of(Observation observation, Language language)
    {
        ArgumentNullException.ThrowIfNull(observation);
        return string.Join(language == Language.Chinese ? "；" : "; ", observation.Verifications.Where(line => line.Counts).Select(line => Line(line, language)));
    }
}

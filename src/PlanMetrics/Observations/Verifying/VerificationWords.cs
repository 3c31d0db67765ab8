using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Submissions;

namespace PlanMetrics.Observations.Verifying;

/// <summary>The words that fields, roles and states of a verification sheet are written in.</summary>
internal static class VerificationWords
{
    public static readonly LocalText RolesExpected = new(
        "评估办、审计、法院、检察院、监督、平台、牵头单位、第三方之一",
        "one of 评估办 (office), 审计 (audit), 法院 (court), 检察院 (procuratorate), 监督 (supervision), 平台 (platform), 牵头单位 (lead), 第三方 (third party)");

    public static readonly LocalText StatesExpected = new("“不适用”或“适用”", "不适用 (not applicable) or 适用 (applicable)");

    private static readonly (string Word, VerifiedField Field)[] Fields =
    [
        ("分子", VerifiedField.Numerator), ("numerator", VerifiedField.Numerator), ("分母", VerifiedField.Denominator), ("denominator", VerifiedField.Denominator),
        ("数值", VerifiedField.Value), ("value", VerifiedField.Value), ("对比值", VerifiedField.Comparator), ("comparator", VerifiedField.Comparator),
        ("日期", VerifiedField.Date), ("date", VerifiedField.Date), ("状态", VerifiedField.State), ("state", VerifiedField.State),
    ];

    private static readonly (string Word, VerifierRole Role)[] Roles =
    [
        ("评估办", VerifierRole.Office), ("评估办公室", VerifierRole.Office), ("考核办", VerifierRole.Office), ("office", VerifierRole.Office),
        ("审计", VerifierRole.Audit), ("审计机关", VerifierRole.Audit), ("audit", VerifierRole.Audit),
        ("法院", VerifierRole.Court), ("court", VerifierRole.Court),
        ("检察院", VerifierRole.Procuratorate), ("procuratorate", VerifierRole.Procuratorate),
        ("监督", VerifierRole.Supervision), ("监督机构", VerifierRole.Supervision), ("supervision", VerifierRole.Supervision),
        ("平台", VerifierRole.Platform), ("platform", VerifierRole.Platform),
        ("牵头单位", VerifierRole.Lead), ("lead", VerifierRole.Lead),
        ("第三方", VerifierRole.ThirdParty), ("第三方机构", VerifierRole.ThirdParty), ("thirdparty", VerifierRole.ThirdParty),
    ];

    public static VerifiedField? Field(SourceCell cell) => Find(Fields, cell);

    public static VerifierRole? Role(SourceCell cell) => Find(Roles, cell);

    /// <summary>不予采信: the figure is not accepted.</summary>
    public static bool IsRejection(SourceCell cell) =>
        cell.Kind == CellKind.Text && TextFold.Key(cell.Text) is "不予采信" or "不予认可" or "数据无效" or "rejected";

    /// <summary>What a state cell grants or denies: 不适用, or 适用 as Missing, since it needs a figure; null for every other word.</summary>
    public static FigureState? State(SourceCell cell) => cell.Kind != CellKind.Text ? null : TextFold.Key(cell.Text) switch
    {
        "不适用" or "notapplicable" or "n.a." or "n/a" or "na" => FigureState.NotApplicable,
        "适用" or "applicable" => FigureState.Missing,
        _ => null,
    };

    /// <summary>The name of a field, as the sheet's column gives it.</summary>
    public static LocalText NameOf(VerifiedField field) => field switch
    {
        VerifiedField.Numerator => FigureColumn.Numerator.Name,
        VerifiedField.Denominator => FigureColumn.Denominator.Name,
        VerifiedField.Value => FigureColumn.Value.Name,
        VerifiedField.Comparator => FigureColumn.Comparator.Name,
        VerifiedField.Date => FigureColumn.Date.Name,
        _ => new LocalText("状态", "state"),
    };

    /// <summary>The fields of a figure of one kind.</summary>
    public static VerifiedField[] FieldsOf(FigureKind kind) => kind switch
    {
        FigureKind.Ratio => [VerifiedField.Numerator, VerifiedField.Denominator],
        FigureKind.Pair => [VerifiedField.Value, VerifiedField.Comparator],
        FigureKind.Date => [VerifiedField.Date],
        _ => [VerifiedField.Value],
    };

    private static T? Find<T>((string Word, T Meaning)[] words, SourceCell cell) where T : struct
    {
        if (cell.Kind != CellKind.Text)
            return null;
        var key = TextFold.Key(cell.Text);
        foreach (var (word, meaning) in words)
            if (key == word)
                return meaning;
        return null;
    }
}

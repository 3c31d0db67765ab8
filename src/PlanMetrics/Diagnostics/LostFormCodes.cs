using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM2: findings about forms whose hidden sheet is lost.</summary>
internal static class LostFormCodes
{
    internal static readonly DiagnosticDescriptor Rebuilt = new("PM2190", "form.rebuilt", Severity.Warning, new(
        "填报表的隐藏识别页已丢失；已按可见表头（填报单位“{unit}”，{year}年度）和目标名称读取，被删除的行和被改动的口径无法核对，应与下发的表核对",
        "the form's hidden sheet is lost; it was read by its visible head (unit \"{unit}\", year {year}) and the names of its targets: deleted rows and altered definitions cannot be told, it should be compared with the form as sent out"));

    internal static readonly DiagnosticDescriptor Unclear = new("PM2191", "form.unclear", Severity.Error, new(
        "填报表的隐藏识别页已丢失，可见内容中“{expected}”缺失或者不一致，无法确认是哪份表；整个文件未读取，须用下发的填报表重新报送",
        "the form's hidden sheet is lost, and \"{expected}\" is missing or contradictory in what can be seen, so it cannot be told which form it is; the whole file was left out, expected the form as it was sent out"));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [Rebuilt, Unclear];
}

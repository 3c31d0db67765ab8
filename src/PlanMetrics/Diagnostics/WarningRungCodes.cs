using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM1096 to PM1105: what a profile says of the warning ladder and cannot be meant.</summary>
internal static class WarningRungCodes
{
    public static readonly DiagnosticDescriptor NoAuthority = new(
        "PM1096", "warning.noAuthority", Severity.Error,
        new("预警档次“{rung}”有颜色或后果而没有依据，应在“{path}”中写明文号、条款和批准；文件未采用",
            "the rung \"{rung}\" has a colour or a consequence and no authority, expected document, clause and approver in \"{path}\"; the file is not used"));

    public static readonly DiagnosticDescriptor SameSize = new(
        "PM1097", "warning.sameSize", Severity.Error,
        new("“{path}”：情形“{found}”自 {size} 起有两个预警档次，应各有不同的起点；文件未采用",
            "\"{path}\": \"{found}\" has two rungs from {size} on, expected a size of its own for each; the file is not used"));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [NoAuthority, SameSize];
}

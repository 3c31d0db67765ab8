using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>The order in which findings are listed: errors first, then by place, then by code and text.</summary>
internal sealed class DiagnosticOrder : IComparer<(Diagnostic Finding, string Text)>
{
    private static readonly DiagnosticOrder Instance = new();

    public static ImmutableArray<Diagnostic> Sort(IEnumerable<Diagnostic> findings)
    {
        var keyed = findings.Select(finding => (Finding: finding, Text: finding.Message(Language.English))).ToArray();
        Array.Sort(keyed, Instance);
        var result = ImmutableArray.CreateBuilder<Diagnostic>(keyed.Length);
        for (var i = 0; i < keyed.Length; i++)
            if (i == 0 || Instance.Compare(keyed[i - 1], keyed[i]) != 0)
                result.Add(keyed[i].Finding);
        return result.ToImmutable();
    }

    public int Compare((Diagnostic Finding, string Text) x, (Diagnostic Finding, string Text) y)
    {
        var (a, b) = (x.Finding, y.Finding);
        var order = b.Severity.CompareTo(a.Severity);
        if (order == 0) order = SourceLocation.ComparePlaces(a.Location, b.Location);
        if (order == 0) order = string.CompareOrdinal(a.Descriptor.Code, b.Descriptor.Code);
        if (order == 0) order = string.CompareOrdinal(a.UnitId, b.UnitId);
        if (order == 0) order = string.CompareOrdinal(a.TargetId, b.TargetId);
        if (order == 0) order = string.CompareOrdinal(a.Period, b.Period);
        return order != 0 ? order : string.CompareOrdinal(x.Text, y.Text);
    }
}

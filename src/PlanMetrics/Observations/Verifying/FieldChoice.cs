using PlanMetrics.Diagnostics;

namespace PlanMetrics.Observations.Verifying;

/// <summary>Which of several lines for one field is in force: the first in the order of roles, of one role the latest; of two that tie and differ, neither.</summary>
internal static class FieldChoice
{
    /// <summary>The line in force; null where two contradict each other, which is reported.</summary>
    public static VerifiedLine? Of(List<VerifiedLine> lines)
    {
        lines.Sort(Compare);
        var first = lines[0];
        var rival = lines.Find(line => Ties(line, first) && line.Value != first.Value);
        foreach (var line in lines)
            if (rival is not null && Ties(line, first))
                Report(VerifiedFigureCodes.Contradicted, line, line.Value == first.Value ? rival : first);
            else if (rival is null && line.Value != first.Value)
                Report(VerifiedFigureCodes.Overruled, line, first);
        return rival is null ? first : null;
    }

    private static bool Ties(VerifiedLine line, VerifiedLine first) => line.Kept!.Role == first.Kept!.Role && line.Kept.Date == first.Kept.Date;

    private static int Compare(VerifiedLine x, VerifiedLine y)
    {
        var order = ((int)x.Kept!.Role).CompareTo((int)y.Kept!.Role);
        if (order == 0) order = Nullable.Compare(y.Kept.Date, x.Kept.Date);
        if (order == 0) order = string.CompareOrdinal(x.Kept.Verified, y.Kept.Verified);
        if (order == 0) order = string.CompareOrdinal(x.Kept.Place.File, y.Kept.Place.File);
        if (order == 0) order = string.CompareOrdinal(x.Kept.Place.Sheet, y.Kept.Place.Sheet);
        if (order == 0) order = x.Cell.Address.Row.CompareTo(y.Cell.Address.Row);
        return order != 0 ? order : string.CompareOrdinal(x.Kept.Reason, y.Kept.Reason);
    }

    private static void Report(DiagnosticDescriptor descriptor, VerifiedLine line, VerifiedLine other) =>
        line.Report(descriptor, ("found", line.ValueText), ("other", other.ValueText), ("place", other.Place));
}

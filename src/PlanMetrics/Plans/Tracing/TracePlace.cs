using System.Globalization;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Plans.Tracing;

/// <summary>Where something stands in the source text, for findings.</summary>
internal static class TracePlace
{
    public static SourceLocation Of(string file, SourceText source, int index)
    {
        var (line, column) = source.PlaceOf(index);
        return new SourceLocation(file, Cell: string.Create(CultureInfo.InvariantCulture, $"{line}:{column}"));
    }
}

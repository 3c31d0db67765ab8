using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;

namespace PlanMetrics.Profiles;

/// <summary>Whether bands cover every value from 0 up, each once.</summary>
internal static class BandCheck
{
    /// <summary>The edges, as the bands stand in the file: from the lowest.</summary>
    public static void Edges(ImmutableArray<PointBand> bands, List<DataObject> rows)
    {
        for (var i = 0; i < bands.Length; i++)
        {
            if (!rows[i].IsSound)
                continue;
            if (i == 0)
                Lowest(bands[0], rows[0]);
            if (i + 1 == bands.Length)
                Highest(bands[i], rows[i]);
            else if (rows[i + 1].IsSound)
                Between(bands[i], bands[i + 1], rows[i], rows[i + 1]);
        }
    }

    private static void Lowest(PointBand band, DataObject row)
    {
        if (band.From < 0)
            row.Report(DataFileCodes.Range, "from", ("found", NumberText.Of(band.From)), ("expected", new LocalText("0（最低一档的下限）", "0, the edge of the lowest band")));
        if (band.From > 0)
            Gap(row, "from", "0", NumberText.Of(band.From));
    }

    private static void Highest(PointBand band, DataObject row)
    {
        if (band.To is { } end)
            Gap(row, "to", NumberText.Of(end), "∞");
    }

    private static void Between(PointBand band, PointBand next, DataObject row, DataObject nextRow)
    {
        if (next.From <= band.From)
            Overlap(nextRow, "from", NumberText.Of(next.From), NumberText.Of(band.From));
        else if (band.To < next.From)
            Gap(row, "to", NumberText.Of(band.To.Value), NumberText.Of(next.From));
        else if (band.To > next.From)
            Overlap(row, "to", NumberText.Of(next.From), NumberText.Of(band.To.Value));
    }

    private static void Gap(DataObject row, string name, string from, string to) =>
        row.Report(DataFileCodes.BandGap, name, ("from", from), ("to", to));

    private static void Overlap(DataObject row, string name, string from, string to) =>
        row.Report(DataFileCodes.BandOverlap, name, ("from", from), ("to", to));
}

using System.Collections.Immutable;
using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files.Csv;
using PlanMetrics.Json;
using PlanMetrics.Measures;
using PlanMetrics.Rosters;

namespace PlanMetrics.Results.Batches;

/// <summary>
/// Reads what a district's result folder publishes of the district. A district that was scored just now and one that was kept go the same way
/// into the summary, so that an interrupted batch ends as one that was not.
/// </summary>
internal static class DistrictTables
{
    public static DistrictResult Read(string id, string folder)
    {
        var targets = Targets(folder);
        var units = new Table(folder, "units.csv");
        var district = units.Rows.FirstOrDefault(row => units.Of(row, "unit") == ReportingUnit.District);
        var result = new DistrictResult(id, DistrictState.Scored)
        {
            Units = units.Rows.Count(row => row != district),
            Met = targets.Count(target => target.Met == true),
            NotMet = targets.Count(target => target.Met == false),
            Missing = CountOf(MeasureState.Missing),
            NotApplicable = CountOf(MeasureState.NotApplicable) + CountOf(MeasureState.NobodyNamed),
            NotDue = CountOf(MeasureState.NotDue),
            Rejected = CountOf(MeasureState.Rejected),
            Errors = Errors(folder),
            ManifestSha256 = ManifestJson.HashOf(File.ReadAllBytes(Path.Combine(folder, ManifestJson.FileName))),
            Targets = targets,
        };
        return district is null ? result : result with
        {
            Score = Number(units.Of(district, "score")),
            Full = Number(units.Of(district, "full")),
            Rate = Number(units.Of(district, "score_rate")),
            Grade = units.Of(district, "grade"),
        };

        int CountOf(MeasureState state) => targets.Count(target => target.State == state);
    }

    private static ImmutableArray<DistrictTarget> Targets(string folder)
    {
        var table = new Table(folder, "targets.csv");
        var targets = ImmutableArray.CreateBuilder<DistrictTarget>();
        foreach (var row in table.Rows)
            if (table.Of(row, "unit") == ReportingUnit.District && EnumName<MeasureState>.TryParse(table.Of(row, "state"), out var state))
                targets.Add(new(table.Of(row, "target"), state, table.Of(row, "met") switch { "true" => true, "false" => false, _ => null })
                {
                    Numerator = Number(table.Of(row, "numerator")),
                    Denominator = Number(table.Of(row, "denominator")),
                    Actual = Number(table.Of(row, "actual")),
                });
        return targets.DrainToImmutable();
    }

    private static int Errors(string folder)
    {
        var table = new Table(folder, "findings.csv");
        var error = EnumName<Severity>.Of(Severity.Error);
        return table.Rows.Count(row => table.Of(row, "severity") == error);
    }

    // A day is no number, and neither is nothing.
    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    private sealed class Table
    {
        private readonly string[] headings;

        public Table(string folder, string file)
        {
            var rows = CsvRows.Read(File.ReadAllBytes(Path.Combine(folder, file)));
            headings = rows.Count > 0 ? rows[0] : throw new InvalidDataException($"{file} is no table.");
            rows.RemoveAt(0);
            Rows = rows;
        }

        public List<string[]> Rows { get; }

        public string Of(string[] row, string column) => row[Array.IndexOf(headings, column)];
    }
}

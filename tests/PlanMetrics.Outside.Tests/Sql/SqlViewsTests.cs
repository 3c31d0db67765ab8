using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Tests.House;
using Xunit.Abstractions;

namespace PlanMetrics.Outside.Tests.Sql;

/// <summary>The views of <c>plan sql</c> on DuckDB and PostgreSQL beside the library: states and verdicts row by row, points to 1e-9.</summary>
public sealed class SqlViewsTests(ITestOutputHelper output)
{
    private const int Plans = 31;
    private const int DistrictsOfPlan = 10;
    private const int CasesWithYears = 12;

    public static TheoryData<string, string> Days { get; } = new()
    {
        { "equal", "2021-12-31" }, { "equal", "2022-12-31" }, { "equal", "2023-12-31" }, { "equal", "2024-12-31" },
        { "equal", "2024-06-30" }, { "equal", "2023-08-15" }, { "equal", "2022-03-01" }, { "explicit", "2024-12-31" }, { "explicit", "2024-09-30" },
        { "zhaohua-100", "2024-12-31" }, { "zhaohua-100", "2024-06-30" },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public void DuckDb_Samples_AgreeWithTheLibrary(string profile, string asOf)
    {
        using var engine = new DuckEngine();
        var comparison = SqlRun.CompareSamples(engine, ProfileOf(profile), ScopeOf(asOf));
        AssertAgreement([comparison]);
        Assert.Equal(0, comparison.Refused);
        Assert.True(comparison.Rows > 400 && comparison.Scores > 40, $"{comparison.Rows} rows and {comparison.Scores} scores alone were compared.");
    }

    [Fact]
    public void DuckDb_RandomDistricts_AgreeWithTheLibrary()
    {
        var compared = new List<SqlComparison>();
        for (var seed = 0; seed < Plans; seed++)
        {
            using var engine = new DuckEngine();
            compared.AddRange(SqlRun.Compare(engine, SqlDistricts.Of(seed, DistrictsOfPlan), $"plan {seed}"));
        }

        for (var seed = 0; seed < CasesWithYears; seed++)
        {
            using var engine = new DuckEngine();
            compared.AddRange(SqlRun.Compare(engine, SqlDistricts.WithYears(seed), $"years {seed}"));
        }

        AssertAgreement(compared);
        Assert.True(compared.Count >= 300);
        var (rows, refused) = (compared.Sum(one => one.Rows), compared.Sum(one => one.Refused));
        Assert.True(refused * 20 < rows, $"{refused} rows are refused beside {rows} that are compared.");
    }

    [Fact]
    public void PostgreSql_RandomDistricts_AgreeWithTheLibrary()
    {
        using var engine = new PostgresEngine();
        var compared = new List<SqlComparison>();
        for (var seed = 100; seed < 104; seed++)
        {
            engine.Clear();
            compared.AddRange(SqlRun.Compare(engine, SqlDistricts.Of(seed, DistrictsOfPlan), $"plan {seed}"));
        }

        AssertAgreement(compared);
    }

    private static EvaluationScope ScopeOf(string asOf)
    {
        var day = DateOnly.ParseExact(asOf, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return new(day.Year, day);
    }

    private static Profile ProfileOf(string name)
    {
        if (name is "equal" or "explicit")
            return EmbeddedProfiles.Get(name);
        var file = Path.Combine(Repository.Root, "docs", "profiles", name + ".xlsx");
        return ProfileWorkbook.Read(File.ReadAllBytes(file), file, Plan.Embedded("zhaohua-2021-2025"), new Findings())!;
    }

    private void AssertAgreement(List<SqlComparison> compared)
    {
        output.WriteLine(
            $"{compared.Count} districts, {compared.Sum(one => one.Rows)} measures, {compared.Sum(one => one.Scores)} scores, "
            + $"{compared.Sum(one => one.Ties)} published scores within 1e-9 of a tie differ, {compared.Sum(one => one.Refused)} measures refused");
        var differences = compared.SelectMany(one => one.Differences).ToList();
        Assert.True(differences.Count == 0, $"{differences.Count} differences:\n{string.Join('\n', differences.Take(20))}");
    }
}

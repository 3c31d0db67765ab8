using PlanMetrics.Diagnostics;

namespace PlanMetrics.Cli.Tests.Commands;

public sealed class PlanSqlCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("planmetrics").FullName;

    [Theory]
    [InlineData("views", "CREATE VIEW measures AS")]
    [InlineData("tables", "CREATE TABLE measures AS")]
    [InlineData("inputs", "CREATE TABLE observations (")]
    public void Sql_What_IsWritten(string what, string holds)
    {
        var file = Path.Combine(folder, "a.sql");
        var run = CommandRun.Of("plan", "sql", "--year", "2024", "--what", what, "-o", file);
        Assert.Equal((0, "", ""), (run.ExitCode, run.Out, run.Error));
        Assert.Contains(holds, File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void Sql_ToTheConsole_NamesYearAndDay()
    {
        var run = CommandRun.Of("plan", "sql", "--year", "2024", "--as-of", "2024-06-30", "--profile", "explicit");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("-- 年度 · plan year: 2024；数据截至 · as of: 2024-06-30", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Sql_Roster_IsOfOneDistrict()
    {
        var run = CommandRun.Of("plan", "sql", "--year", "2024", "--what", "roster", "--district", "510811");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("('510811', 'justice-bureau', 'department', 1, NULL, NULL)", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Sql_RelativeRule_IsRefusedByName()
    {
        var profile = Path.Combine(folder, "profile.json");
        File.WriteAllText(profile, """
            { "schemaVersion": 1, "id": "r", "name": "相对", "tiers": ["explicit"], "fullPoints": 100, "peerGroups": [{ "name": "各镇", "kinds": ["town"] }],
              "rules": [{ "rule": "minMax", "comparisons": ["atLeast"], "figures": ["ratio"] }] }
            """);
        var file = Path.Combine(folder, "b.sql");
        var run = CommandRun.Of("plan", "sql", "--year", "2024", "--profile", profile, "-o", file);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("PM9110", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(file));
    }

    [Theory]
    [InlineData("2031", "--year", "2031")]
    [InlineData("--district", "--year", "2024", "--what", "roster")]
    [InlineData("2023-12-31", "--year", "2024", "--as-of", "2023-12-31")]
    public void Misuse_NamesTheCulprit_EndsWith2(string culprit, params string[] args)
    {
        foreach (var language in (Language[])[Language.Chinese, Language.English])
        {
            var run = CommandRun.In(language, ["plan", "sql", .. args]);
            Assert.Equal((2, ""), (run.ExitCode, run.Out));
            Assert.Contains(culprit, run.Error, StringComparison.Ordinal);
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}

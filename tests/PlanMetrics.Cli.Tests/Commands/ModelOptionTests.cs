using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using PlanMetrics.Diagnostics;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Cli.Tests.Commands;

public sealed class ModelOptionTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly string inputs;
    private readonly string model;

    public ModelOptionTests()
    {
        inputs = Inputs.Put(folder, Inputs.Good);
        model = folder.Put("m.json", Encoding.UTF8.GetString(HandMadeModel.Of(0.5m).Bytes()));
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Score_WithModel_KeepsIt_NamesItInEveryRow_AndIsVerified()
    {
        Assert.Equal(0, CommandRun.Of("score", inputs, "--model", model, "-o", folder["out"]).ExitCode);

        var kept = File.ReadAllBytes(folder["out/model.json"]);
        Assert.Equal(File.ReadAllBytes(model), kept);
        var hash = Convert.ToHexStringLower(SHA256.HashData(kept));
        using var manifest = JsonDocument.Parse(File.ReadAllBytes(folder["out/manifest.json"]));
        Assert.Equal(hash, manifest.RootElement.GetProperty("model").GetProperty("sha256").GetString());
        using var statement = JsonDocument.Parse(File.ReadAllBytes(folder["out/statement.intoto.json"]));
        var materials = statement.RootElement.GetProperty("predicate").GetProperty("buildDefinition").GetProperty("resolvedDependencies").EnumerateArray();
        Assert.Contains(materials, file => file.GetProperty("name").ValueEquals("model.json") && file.GetProperty("digest").GetProperty("sha256").ValueEquals(hash));
        // logistic(½) of a miss, whatever the unit did.
        Assert.Matches($"(?m)^justice-bureau,leader-court-appearance-rate,atRisk,0\\.622,.*,{hash},0\\.[0-9]+,\r?$", File.ReadAllText(folder["out/risks.csv"]));
        Assert.Contains(hash, File.ReadAllText(folder["out/report.html"]), StringComparison.Ordinal);
        Assert.Equal(0, CommandRun.Of("verify", folder["out"]).ExitCode);
    }

    [Fact]
    public void Score_AgainWithoutModel_TakesItAway()
    {
        Assert.Equal(0, CommandRun.Of("score", inputs, "--model", model, "-o", folder["out"]).ExitCode);
        Assert.Equal(0, CommandRun.Of("score", inputs, "-o", folder["out"]).ExitCode);

        Assert.False(File.Exists(folder["out/model.json"]));
        using var manifest = JsonDocument.Parse(File.ReadAllBytes(folder["out/manifest.json"]));
        Assert.False(manifest.RootElement.TryGetProperty("model", out _));
    }

    [Fact]
    public void Verify_ChangedModel_IsTheCause()
    {
        Assert.Equal(0, CommandRun.Of("score", inputs, "--model", model, "-o", folder["out"]).ExitCode);
        File.WriteAllText(folder["out/model.json"], File.ReadAllText(model).Replace("\"intercept\":0.5", "\"intercept\":0.6", StringComparison.Ordinal));

        var run = CommandRun.In(Language.English, "verify", folder["out"]);

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("the learned model changed", run.Out, StringComparison.Ordinal);
        Assert.Contains("risks.csv", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Risk_WithModel_HasBothProbabilities()
    {
        var run = CommandRun.Of("risk", inputs, "--model", model, "--format", "json");

        Assert.Equal(0, run.ExitCode);
        using var json = JsonDocument.Parse(run.Out);
        var row = json.RootElement.GetProperty("risks").EnumerateArray().Single(risk =>
            risk.GetProperty("unit").ValueEquals("justice-bureau") && risk.GetProperty("target").ValueEquals("leader-court-appearance-rate")
            && risk.GetProperty("role").ValueEquals("own") && risk.GetProperty("year").GetInt32() == 2025);
        Assert.Equal(0.622m, row.GetProperty("probability").GetDecimal());
        Assert.NotEqual(0.622m, row.GetProperty("ruleProbability").GetDecimal());
        Assert.Equal(64, row.GetProperty("model").GetString()!.Length);
    }

    [Fact]
    public void Risk_ModelForNothing_Warns()
    {
        var other = HandMadeModel.Of(0.5m);
        folder.Put("m.json", Encoding.UTF8.GetString((other with { Card = other.Card with { Target = 0.777m } }).Bytes()));

        var run = CommandRun.In(Language.English, "score", inputs, "--model", model, "-o", folder["out"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("PM9064", File.ReadAllText(folder["out/findings.csv"]), StringComparison.Ordinal);
        Assert.Equal(0, CommandRun.Of("verify", folder["out"]).ExitCode);
    }

    [Theory]
    [InlineData("score")]
    [InlineData("risk")]
    public void FaultyModel_IsUsage_WithLineAndColumn(string command)
    {
        folder.Put("m.json", "{\n  \"schemaVersion\": 1,\n  \"kind\": \"gam\"\n}\n");

        var run = CommandRun.In(Language.English, command, inputs, "--model", model);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("m.json(3:11)", run.Error, StringComparison.Ordinal);
        Assert.Contains("the model file \"", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, CommandRun.Of(command, inputs, "--model", folder["none.json"]).ExitCode);
    }
}

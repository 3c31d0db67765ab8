using PlanMetrics.Diagnostics;
using PlanMetrics.Results.Verifying;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Tests.Results.Verifying;

public sealed class ResultVerificationTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(null, 2024)]
    [InlineData(Language.English, null)]
    public void From_FreshResult_IsIdentical(Language? language, int? year)
    {
        var result = (VerifiedSample.In(folder) with { Language = language, Year = year }).Write();

        AssertIdentical(result);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void From_InAnotherPlaceAndCulture_IsIdentical(string culture)
    {
        VerifiedSample.Copy(VerifiedSample.In(folder).Write(), folder["别处/结果"]);

        VerifiedSample.InCulture(culture, () => AssertIdentical(folder["别处/结果"]));
    }

    [Fact]
    public void From_YearThatNothingNames_IsIdentical()
    {
        var result = (VerifiedSample.In(folder) with { Csv = "甲镇,leader-court-appearance-rate,第一季度,9,10,\n", Register = "", More = _ => { }, Year = null }).Write();

        Assert.Contains("\"yearKnown\":false", File.ReadAllText(Path.Combine(result, "manifest.json")), StringComparison.Ordinal);
        AssertIdentical(result);
    }

    [Fact]
    public void From_WithoutCopies_NeedsTheInputs_PM9084()
    {
        var result = (VerifiedSample.In(folder) with { Copy = false }).Write();

        var (verification, findings) = VerifiedSample.Verify(result);

        Assert.Equal("PM9084", Assert.Single(findings).Descriptor.Code);
        Assert.Empty(verification!.Differences);
        Assert.False(verification.IsIdentical || verification.IsRecomputed);
    }

    [Fact]
    public void From_InputsElsewhere_AreFoundByTheirHash()
    {
        var result = (VerifiedSample.In(folder) with { Copy = false }).Write();
        Directory.CreateDirectory(folder["elsewhere/deep"]);
        foreach (var file in Directory.GetFiles(folder["out-in"]))
            File.Move(file, folder[$"elsewhere/deep/renamed-{Path.GetFileNameWithoutExtension(file)}.txt"]);

        var (verification, findings) = VerifiedSample.Verify(result, folder["elsewhere"]);

        Assert.Empty(findings);
        Assert.True(verification!.IsIdentical);
    }

    [Fact]
    public void From_InputElsewhereChanged_NamesItAndWhatFollows()
    {
        var result = (VerifiedSample.In(folder) with { Copy = false }).Write();
        VerifiedSample.Change(folder["out-in/数据.csv"], "2024Q3,8,10", "2024Q3,7,10");

        var (verification, _) = VerifiedSample.Verify(result, folder["out-in"]);

        Assert.Equal("inputs/数据.csv", verification!.Differences[0].Path);
        Assert.Equal(DifferenceCause.InputChanged, Assert.Single(verification.Causes));
        Assert.Equal(
            new ValueDifference("jia / leader-court-appearance-rate / 2024-Q3 / period / self / 1 / 数据.csv: numerator", "8", "7"),
            Assert.Single(verification.Differences.Single(file => file.Path == "observations.csv").Values));
    }

    [Fact]
    public void From_InputElsewhereGone_NamesIt_PM9085()
    {
        var result = (VerifiedSample.In(folder) with { Copy = false }).Write();
        File.Delete(folder["out-in/数据.csv"]);

        var (verification, findings) = VerifiedSample.Verify(result, folder["out-in"]);

        Assert.Equal(("inputs/数据.csv", DifferenceKind.Missing), (verification!.Differences[0].Path, verification.Differences[0].Kind));
        Assert.Equal("PM9085", Assert.Single(findings).Descriptor.Code);
    }

    [Fact]
    public void From_AnotherVersionThatCountsTheSame_IsIdentical()
    {
        var result = (VerifiedSample.In(folder) with { Version = "9.9.9" }).Write();

        Assert.Contains("\"version\":\"9.9.9\"", File.ReadAllText(Path.Combine(result, "manifest.json")), StringComparison.Ordinal);
        AssertIdentical(result);
    }

    [Fact]
    public void From_ScoresThatTheDataDoNotGive_AreTheProgramsOrAForgery()
    {
        var result = (VerifiedSample.In(folder) with { Tamper = report => report with { Units = [.. report.Units.Select(unit => unit.Rank is null ? unit : unit with { Rank = 1 })] } }).Write();

        var (verification, _) = VerifiedSample.Verify(result);

        Assert.Equal(DifferenceCause.ProgramChanged, Assert.Single(verification!.Causes));
        Assert.Equal(["scores.json", "units.csv"], verification.Differences.Select(file => file.Path).Where(path => path is "scores.json" or "units.csv"));
    }

    [Fact]
    public void From_FileTooMuch_IsNamed()
    {
        var result = VerifiedSample.In(folder).Write();
        File.WriteAllText(Path.Combine(result, "inputs", ".隐藏.csv"), "1");

        var (verification, _) = VerifiedSample.Verify(result);

        var file = Assert.Single(verification!.Differences);
        Assert.Equal(("inputs/.隐藏.csv", DifferenceKind.Unknown), (file.Path, file.Kind));
    }

    private static void AssertIdentical(string result)
    {
        var (verification, findings) = VerifiedSample.Verify(result);

        Assert.Empty(findings);
        Assert.Empty(verification!.Differences);
        Assert.True(verification.IsIdentical);
    }
}

using PlanMetrics.Results.Verifying;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Tests.Results.Verifying;

/// <summary>Whatever file of a result is changed, by a single digit or wholly, it is named, and so are its values.</summary>
public sealed class ChangedFilesTests : IDisposable
{
    private static readonly TemporaryFolder Original = new();
    private static readonly string Result = VerifiedSample.In(Original).Write();

    private readonly TemporaryFolder folder = new();

    public ChangedFilesTests() => VerifiedSample.Copy(Result, folder["out"]);

    /// <summary>Every file of the folder.</summary>
    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Result, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Result, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Files))]
    public void OneDigit_OfAnyFile_IsNamed(string file)
    {
        var path = folder["out/" + file];
        var original = File.ReadAllBytes(path);
        var digits = VerifiedSample.Digits(original).Length;
        foreach (var number in new[] { 0, digits / 2, digits - 1 }.Distinct())
        {
            File.WriteAllBytes(path, original);
            VerifiedSample.ChangeDigit(path, number);

            var (verification, findings) = VerifiedSample.Verify(folder["out"]);

            if (verification is null)
                Assert.Contains(findings, finding => finding.Location.File == file);
            else
                Assert.Contains(verification.Differences, difference => difference.Path == file && difference.Kind == DifferenceKind.Changed);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void AnyFile_TakenAway_IsNamed(string file)
    {
        File.Delete(folder["out/" + file]);

        var (verification, findings) = VerifiedSample.Verify(folder["out"]);

        if (file == "manifest.json")
            Assert.Equal("PM9080", Assert.Single(findings).Descriptor.Code);
        else
            Assert.Contains(verification!.Differences, difference => difference.Path == file && difference.Kind == DifferenceKind.Missing);
    }

    [Theory]
    [InlineData("units.csv", "jia,town,", "jia,city,", "jia: kind", "city", "town")]
    [InlineData("targets.csv", "yi,6,45,leader-court-appearance-rate,own,reported,74,80", "yi,6,45,leader-court-appearance-rate,own,reported,75,80", "yi / leader-court-appearance-rate / own: numerator", "75", "74")]
    [InlineData("observations.csv", "yi,leader-court-appearance-rate,2024-Q1,period,self,1,reported,17,20", "yi,leader-court-appearance-rate,2024-Q1,period,self,1,reported,71,20", "yi / leader-court-appearance-rate / 2024-Q1 / period / self / 1 / 数据.csv: numerator", "71", "17")]
    [InlineData("scores.json", "\"asOf\":\"2024-12-31\"", "\"asOf\":\"2024-12-30\"", "asOf", "2024-12-30", "2024-12-31")]
    public void OneValue_OfAnOutput_IsToldWithBoth(string file, string from, string to, string place, string found, string expected)
    {
        VerifiedSample.Change(folder["out/" + file], from, to);

        var (verification, _) = VerifiedSample.Verify(folder["out"]);

        var difference = Assert.Single(verification!.Differences);
        Assert.Equal((file, DifferenceCause.OutputChanged, 1), (difference.Path, difference.Cause, difference.ValueCount));
        Assert.Equal(new ValueDifference(place, found, expected), Assert.Single(difference.Values));
    }

    [Theory]
    [InlineData("inputs/数据.csv", "2024Q3,8,10", "2024Q3,4,10", DifferenceCause.InputChanged)]
    [InlineData("plan.json", "\"threshold\": \"90\"", "\"threshold\": \"99\"", DifferenceCause.PlanChanged)]
    [InlineData("roster.json", "甲镇", "申镇", DifferenceCause.RosterChanged)]
    [InlineData("profile.json", "\"fullPoints\": 100", "\"fullPoints\": 200", DifferenceCause.ProfileChanged)]
    [InlineData("model.json", "\"intercept\":0.5", "\"intercept\":0.6", DifferenceCause.ModelChanged)]
    public void OneValue_OfWhatItWasMadeOf_IsTheCauseOfAll(string file, string from, string to, DifferenceCause cause)
    {
        VerifiedSample.Change(folder["out/" + file], from, to);

        var (verification, _) = VerifiedSample.Verify(folder["out"]);

        Assert.Equal(file, verification!.Differences[0].Path);
        Assert.Contains(verification.Differences, difference => difference.Path == "scores.json" && difference.ValueCount > 0);
        Assert.Equal(cause, Assert.Single(verification.Causes));
    }

    [Fact]
    public void OneValue_OfAShippedDataFile_IsToldWithBoth()
    {
        VerifiedSample.Change(folder["out/plan.json"], "出庭率不低于90%", "出庭率不低于91%");

        var (verification, _) = VerifiedSample.Verify(folder["out"]);

        Assert.Equal(
            new ValueDifference("targets[leader-court-appearance-rate].phrase", "出庭率不低于91%", "出庭率不低于90%"),
            Assert.Single(verification!.Differences[0].Values));
    }

    [Fact]
    public void DataFile_OfNoUse_IsNamedAndNothingRecomputed_PM9085()
    {
        File.WriteAllText(folder["out/roster.json"], "{}");

        var (verification, findings) = VerifiedSample.Verify(folder["out"]);

        Assert.False(verification!.IsRecomputed);
        Assert.Equal(("roster.json", DifferenceCause.RosterChanged), (verification.Differences[0].Path, verification.Differences[0].Cause));
        Assert.Contains(findings, finding => finding.Descriptor.Code == "PM9085");
    }
}

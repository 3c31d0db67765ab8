using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;
using PlanMetrics.Submissions;

namespace PlanMetrics.Tests.Observations.Meaning;

/// <summary>Questions that figures raise beside one another (threat matrix, section E): named with cell, ratio and expectation, never repaired.</summary>
public sealed class MeaningChecksTests
{
    [Fact]
    public void T_E01_NumeratorAboveDenominator_IsRejected_PM3053()
    {
        var reading = Ratios((12, 10)).Read();

        Assert.Equal(FigureState.Rejected, reading.Only.State);
        Assert.Equal("PM3053 E2", reading.Single());
    }

    [Fact]
    public void T_E02_Swapped_IsAskedWhereTheOtherWayRoundFitsThePast_PM3070()
    {
        var reading = Ratios((36, 40), (42, 38), (35, 39)).Read();

        var finding = reading.Finding("PM3070");
        Assert.Equal("E3", finding.Location.Cell);
        Assert.Contains("对调后为 38/42，与本单位 2024-Q1 的 36/40 相近；未作对调", finding.Message(Language.Chinese), StringComparison.Ordinal);
        Assert.Equal(FigureState.Rejected, reading.Table.All[1].State);
    }

    [Theory]
    [InlineData(36, 40, 42, 4)]
    [InlineData(36, 40, 420, 380)]
    [InlineData(4, 40, 42, 38)]
    public void T_E02_AboveOneOtherwise_IsNoSwap(int numerator, int denominator, int wrongNumerator, int wrongDenominator) =>
        Assert.DoesNotContain(Ratios((numerator, denominator), (wrongNumerator, wrongDenominator)).Read().Findings, finding => finding.Descriptor.Code == "PM3070");

    [Fact]
    public void T_E03_OfZero_NilReturn_Rejected_OrMissing_PM3054_PM3052()
    {
        Assert.Equal(FigureState.Reported, Ratios((0, 0)).Read().Only.State);
        Assert.Equal("PM3054 E2", Ratios((1, 0)).Read().Single());
        Assert.Equal("PM3052", new Sheet().Ratio(row => row with { Denominator = default }).Read().Findings[0].Descriptor.Code);
    }

    [Theory]
    [InlineData("区司法局\u200B")]
    [InlineData("区 司 法 局")]
    [InlineData("\u202A区司法局\u202C")]
    [InlineData("JUSTICE-BUREAU")]
    public void T_E04_SpacesMarksAndCase_AreFolded(string unit) =>
        Assert.Equal("justice-bureau", new Sheet().Ratio(row => row with { Unit = unit }).Read().Only.Key.UnitId);

    [Theory]
    [InlineData("justice-burеau", "justice-bureau", "U+0435")]
    [InlineData("区\uF9B8巳司法局", "区隸巳司法局", "U+F9B8")]
    [InlineData("区⼟地局", "区土地局", "U+2F1F")]
    public void T_E04_LookAlikeLetters_AreFlaggedNeverReplaced_PM3080(string unit, string plain, string letter)
    {
        var reading = new Sheet().Ratio(row => row with { Unit = unit }).Read();

        Assert.Empty(reading.Table.All);
        Assert.Equal("A2", reading.Finding("PM3001").Location.Cell);
        Assert.Contains(letter, reading.Finding("PM3080").Message(Language.English), StringComparison.Ordinal);
        Assert.Contains($"\"{plain}\"", reading.Finding("PM3080").Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void T_E04_LookAlikeInATarget_ProposesWhatWasMeant_PM3080()
    {
        var reading = new Sheet().Ratio(row => row with { Target = "⾏政机关负责人出庭应诉率" }).Read();

        Assert.Contains("行政机关负责人出庭应诉率", reading.Finding("PM3080").Message(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("最接近的是“行政机关负责人出庭应诉率”", reading.Finding("PM3002").Message(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void T_E05_UnitInTwoFiles_IsNamedOnce_PM3077()
    {
        var reading = Reading.Of([Ratios((3, 5), (4, 5)).Submission(), Ratios("另一份.xlsx", (3, 5), (5, 5)).Submission()]);

        var finding = reading.Finding("PM3077");
        Assert.Contains("“区司法局”的 2 个数据在“一季度.xlsx”和“另一份.xlsx”", finding.Message(Language.Chinese).Replace("“另一份.xlsx”和“一季度.xlsx”", "“一季度.xlsx”和“另一份.xlsx”", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains(reading.Findings, item => item.Descriptor.Code == "PM3057");
    }

    [Fact]
    public void T_E05_NextSubmissionInAnotherFile_IsNoQuestion() =>
        Assert.DoesNotContain(
            Reading.Of([Ratios((3, 5)).Submission(), new Sheet("第2次.xlsx").Ratio(row => Own(row, 1, 3, 5) with { SubmissionNumber = 2m }).Submission()]).Findings,
            finding => finding.Descriptor.Code == "PM3077");

    [Fact]
    public void T_E06_SameFileTwice_IsNamed_PM3074()
    {
        var reading = Reading.Of([Ratios((3, 5)).Submission() with { Sha256 = "a" }, Ratios("去年.xlsx", (3, 5)).Submission() with { Sha256 = "a" }]);

        Assert.Equal("去年.xlsx", reading.Finding("PM3074").Location.File);
    }

    [Fact]
    public void T_E06_LastYearsFiguresUnderThisYear_AreAsked_PM3072()
    {
        var sheet = new Sheet();
        foreach (var year in new[] { 2023, 2024 })
            sheet.Ratio(row => Own(row, 1, 123, 125) with { Period = $"{year}Q1" });

        var finding = sheet.Read().Finding("PM3072");
        Assert.Equal("E3", finding.Location.Cell);
        Assert.Contains("2024-Q1 的 1 个数据与 2023-Q1 完全相同（首个为“123/125”）", finding.Message(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void T_E06_AFewFiguresOfAnotherYear_AreAsked_PM3075()
    {
        var sheet = new Sheet();
        for (var i = 0; i < 10; i++)
            sheet.Ratio(row => Own(row, 1 + (i % 4), 3, 5));
        sheet.Ratio(row => Own(row, 2, 4, 5) with { Period = "2023Q2" });

        Assert.Equal("E12", sheet.Read().Finding("PM3075").Location.Cell);
    }

    [Fact]
    public void T_E07_SameAsThePeriodBefore_IsAsked_PM3072()
    {
        Assert.Equal("E3", Ratios((118, 125), (118, 125), (119, 125)).Read().Finding("PM3072").Location.Cell);
        Assert.DoesNotContain(Ratios((3, 5), (3, 5), (3, 5)).Read().Findings, finding => finding.Descriptor.Code == "PM3072");
    }

    [Fact]
    public void T_E07_AllNumbersRound_IsAsked_PM3073()
    {
        Assert.Equal("E2", Ratios((90, 100), (110, 120), (80, 90), (70, 80)).Read().Finding("PM3073").Location.Cell);
        Assert.DoesNotContain(Ratios((90, 100), (110, 120), (80, 90), (70, 81)).Read().Findings, finding => finding.Descriptor.Code == "PM3073");
    }

    [Theory]
    [InlineData(400, "9.8")]
    [InlineData(4100, "100")]
    [InlineData(410000, "10000")]
    public void T_E08_TenHundredTenThousandTimes_IsAskedWithItsRatio_PM3071(int denominator, string ratio)
    {
        var finding = Ratios((36, 40), (40, 41), (39, 43), (39, denominator)).Read().Finding("PM3071");

        Assert.Equal("F5", finding.Location.Cell);
        Assert.Contains($"about {ratio} times the unit's other periods (median 41 of 3)", finding.Message(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(120)]
    [InlineData(41)]
    [InlineData(0)]
    public void T_E08_AnHonestChange_IsNoQuestion(int denominator) =>
        Assert.DoesNotContain(Ratios((36, 40), (40, 41), (39, 43), (0, denominator)).Read().Findings, finding => finding.Descriptor.Code == "PM3071");

    [Fact]
    public void T_E09_TotalRow_IsNeverUsed_AndHeldAgainstItsParts_PM3003_PM3078()
    {
        var reading = new Sheet()
            .Ratio(row => Own(row, 1, 3, 5)).Ratio(row => Own(row, 1, 4, 6) with { Unit = "区公安分局" })
            .Ratio(row => Own(row, 1, 7, 12) with { Unit = "合计" }).Read();

        Assert.Equal(2, reading.Table.All.Length);
        Assert.Equal("A4", reading.Finding("PM3003").Location.Cell);
        Assert.Equal("F4", reading.Finding("PM3078").Location.Cell);
        Assert.Contains("为“12”，同表各单位相加为 11（差 1）", reading.Finding("PM3078").Message(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void T_E10_NegativeAndBrokenCounts_AreRejected_PM3032_PM3033()
    {
        Assert.Equal("PM3032 E2", new Sheet().Ratio(row => row with { Numerator = -1m }).Read().Single());
        Assert.Equal("PM3033 E2", new Sheet().Ratio(row => row with { Numerator = 1.5m }).Read().Single());
    }

    [Fact]
    public void T_D05_PercentagesOnThreeScales_AreNamedTogether_PM3076()
    {
        var reading = new Sheet()
            .Ratio(row => Rate(row, 1, 0.92m)).Ratio(row => Rate(row, 2, 92m)).Ratio(row => Rate(row, 3, "92%")).Read();

        Assert.Equal("E4", reading.Finding("PM3076").Location.Cell);
        Assert.Contains("E4=92%, E2=0.92, E3=92", reading.Finding("PM3076").Message(Language.English), StringComparison.Ordinal);
        Assert.DoesNotContain(reading.Table.All, observation => observation.State == FigureState.Reported);
    }

    [Fact]
    public void T_D05_CountsBesideAPercentage_AreNoMixedScale() =>
        Assert.DoesNotContain(
            new Sheet().Ratio(row => Own(row, 1, 3, 5)).Ratio(row => Own(row, 2, 4, 5)).Ratio(row => Rate(row, 3, "92%")).Read().Findings,
            finding => finding.Descriptor.Code == "PM3076");

    private static Sheet Ratios(params (int Numerator, int Denominator)[] figures) => Ratios("一季度.xlsx", figures);

    private static Sheet Ratios(string file, params (int Numerator, int Denominator)[] figures)
    {
        var sheet = new Sheet(file);
        for (var i = 0; i < figures.Length; i++)
        {
            var (quarter, figure) = (i + 1, figures[i]);
            sheet.Ratio(row => Own(row, quarter, figure.Numerator, figure.Denominator));
        }

        return sheet;
    }

    private static SubmissionRow Own(SubmissionRow row, int quarter, int numerator, int denominator) =>
        row with { Period = $"2024Q{quarter}", Numerator = (decimal)numerator, Denominator = (decimal)denominator, Source = default };

    private static SubmissionRow Rate(SubmissionRow row, int quarter, SourceCell rate) =>
        row with { Period = $"2024Q{quarter}", Numerator = rate, Denominator = default };
}

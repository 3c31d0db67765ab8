using System.Globalization;
using CsCheck;
using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;
using PlanMetrics.Submissions;

namespace PlanMetrics.Tests.Observations;

public sealed class ObservationTableTests
{
    [Theory]
    [InlineData(2020)]
    [InlineData(2026)]
    public void From_YearOutsideThePlan_IsTheCallersFault(int year) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Sheet().Ratio().Read(year));

    [Theory]
    [InlineData("2024Q1", "2023", "2023", 2024)]
    [InlineData("2023Q1", "2025-12-31", "规划期", 2023)]
    [InlineData("Q1", "2022-12-31", "规划期", 2022)]
    [InlineData("2023", "2031", "2019", 2023)]
    public void From_NoYearAskedFor_TakesTheLatestNamed(string first, string second, string third, int year) =>
        Assert.Equal(
            year,
            new Sheet().Ratio(row => row with { Period = first }).Ratio(row => row with { Period = second })
                .Ratio(row => row with { Period = third }).Read(null).Table.Year);

    [Fact]
    public void From_NothingHandedIn_SaysThatThereIsNoYear()
    {
        var reading = Reading.Of([], null);
        Assert.Empty(reading.Table.All);
        Assert.Equal("PM3010", reading.Finding("PM3010").Descriptor.Code);
    }

    [Fact]
    public void From_AllRows_EachIsAnObservationOrAnError()
    {
        var sheet = Faulty();
        var reading = Reading.Of([sheet.Submission()]);
        var rowsRead = reading.Table.All.Select(item => item.Cells.Row);
        var rowsRefused = reading.Findings.Where(finding => finding.Severity == Severity.Error)
            .Select(finding => int.Parse(finding.Location.Cell.AsSpan(1), CultureInfo.InvariantCulture));
        Assert.Equal(Enumerable.Range(2, sheet.Submission().Rows.Length), rowsRead.Union(rowsRefused).Order());
        Assert.Equal(reading.Table.All.Length, rowsRead.Distinct().Count());
    }

    [Fact]
    public void From_AnyCells_NeverFailsAndLosesNoRow()
    {
        var text = Gen.Char["0123456789年月日季度第一四上半Qq/.-—%％,，()eE +−①٣ \u00A0\u200B是否不适用"].Array[0, 9].Select(letters => new string(letters));
        var cell = Gen.Select(Gen.Enum<CellKind>(), text, Gen.Int[0, 63]).Select(
            (kind, content, traits) => kind == CellKind.Blank || content.Length == 0
                ? new SourceCell(CellKind.Blank, "", default, (CellTraits)traits)
                : new SourceCell(kind, content, default, (CellTraits)traits));
        var mostly = Gen.Frequency((3, Gen.Const(SourceCell.Blank)), (1, cell));
        string[] targets =
            ["leader-court-appearance-rate", "rule-of-law-map-coverage", "annual-report-dept-to-gov", "reconsideration-shorter-than-litigation"];
        var period = Gen.Frequency((3, Gen.Const((SourceCell)"2024Q1")), (1, cell));
        Gen.Select(Gen.Int[0, targets.Length - 1], period, cell.Array[5], mostly.Array[5])
            .Sample(
                (target, when, figure, rest) => AccountsForEveryRow(new Sheet().Row(targets[target], row => row with
                {
                    Period = when,
                    Numerator = figure[0], Denominator = figure[1], Value = figure[2], Comparator = figure[3], Date = figure[4],
                    Basis = rest[0], State = rest[1], Source = rest[2], SubmissionNumber = rest[3], Note = rest[4],
                }).Read()),
                seed: "0000KJ2dUIR9", iter: 5_000, threads: 1);

        static bool AccountsForEveryRow(Reading reading) => reading.Table.All switch
        {
            [] => reading.Findings.Any(finding => finding.Severity == Severity.Error),
            [{ State: FigureState.Reported }] => true,
            [{ State: FigureState.Rejected }] => reading.Findings.Any(finding => finding.Severity == Severity.Error),
            _ => true,
        };
    }

    [Fact]
    public void From_RowsAndFilesInAnyOrder_ReadsTheSame()
    {
        var sheet = Faulty();
        var other = new Sheet("二季度.xlsx").Ratio().Ratio(row => row with { Numerator = 1m, SubmissionNumber = 3m }).Submission();
        var expected = Reading.Of([sheet.Submission(), other], null).Everything;
        Gen.Shuffle(Enumerable.Range(0, sheet.Submission().Rows.Length).ToArray()).Select(Gen.Bool).Sample(
            (order, swap) =>
            {
                var shuffled = sheet.Submission(order);
                return Reading.Of(swap ? [other, shuffled] : [shuffled, other], null).Everything == expected;
            },
            seed: "0000KJ2dUIR9", iter: 200, threads: 1);
    }

    [Fact]
    public void From_RowsMadeInCode_NeedNoPlaces()
    {
        SubmissionRow[] rows =
        [
            new() { Unit = "区司法局", Target = "leader-court-appearance-rate", Period = "2024Q1", Numerator = 3m, Denominator = 5m },
            new() { Unit = "区司法局", Target = "leader-court-appearance-rate", Period = "2024Q1", Numerator = 4m, Denominator = 5m },
        ];
        var reading = Reading.Of([new Submission("code", [.. rows])]);
        Assert.Equal(reading.Everything, Reading.Of([new Submission("code", [.. rows.Reverse()])]).Everything);
        Assert.All(reading.Table.All, item => Assert.Equal(ObservationStanding.Contradicted, item.Standing));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    [InlineData("fa-IR")]
    public void From_HostileCulture_ReadsTheSame(string culture)
    {
        var expected = Reading.Of([Faulty().Submission()]).Everything;
        var actual = "";
        var thread = new Thread(() => actual = Reading.Of([Faulty().Submission()]).Everything)
        {
            CurrentCulture = CultureInfo.GetCultureInfo(culture), CurrentUICulture = CultureInfo.GetCultureInfo(culture),
        };
        thread.Start();
        thread.Join();
        Assert.Equal(expected, actual);
    }

    [Fact]
    public void Codes_EveryTemplate_HasTheSamePlaceholdersInBothLanguages()
    {
        Assert.All(ObservationCodes.All, code => Assert.Equal(Placeholders(code.Template.Chinese), Placeholders(code.Template.English)));
        Assert.DoesNotContain(
            Reading.Of([Faulty().Submission()]).Findings,
            finding => Placeholders(finding.Message(Language.Chinese) + finding.Message(Language.English)).Length > 0);
    }

    private static string[] Placeholders(string template) =>
        [.. template.Split('{').Skip(1).Select(part => part[..part.IndexOf('}', StringComparison.Ordinal)]).Order(StringComparer.Ordinal)];

    private static Sheet Faulty() => new Sheet()
        .Ratio()
        .Ratio()
        .Ratio(row => row with { Numerator = 4m })
        .Ratio(row => row with { SubmissionNumber = 2m, Numerator = 4m })
        .Ratio(row => row with { Period = "2024Q2", Numerator = "１" })
        .Ratio(row => row with { Period = "2024Q2", Numerator = "2" })
        .Ratio(row => row with { Period = "Q3", Numerator = "3" })
        .Ratio(row => row with { Period = "第四季度", Numerator = "12,5x" })
        .Ratio(row => row with { Unit = "区司法菊" })
        .Ratio(row => row with { Unit = "全区" })
        .Ratio(row => row with { Target = "出庭率" })
        .Ratio(row => row with { Period = "24Q1" })
        .Ratio(row => row with { Period = "2019" })
        .Ratio(row => row with { Period = new DateOnly(2024, 3, 1) })
        .Ratio(row => row with { Basis = "按月" })
        .Ratio(row => row with { SubmissionNumber = 0m })
        .Ratio(row => row with { Unit = "甲镇", State = "不适用" })
        .Ratio(row => row with { Unit = "甲镇", Numerator = default })
        .Ratio(row => row with { Unit = "甲镇", Period = "2024Q2", Numerator = 9m })
        .Ratio(row => row with { Unit = "甲镇", Period = "2024Q3", Numerator = default, Denominator = default })
        .Row("I", row => row with { Value = 1m })
        .Row("RULE-OF-LAW-MAP-COVERAGE", row => row with { Value = "YES", Basis = "CUMULATIVE" })
        .Row("rule-of-law-lectures-per-year", row => row with { Value = 2m })
        .Row("reconsideration-shorter-than-litigation", row => row with { Value = 31.5m, Comparator = Sheet.Number("0.1234567890123456789") })
        .Row("annual-report-dept-to-gov", row => row with { Date = "2024/2/28", Value = 1m })
        .Row("annual-report-dept-to-gov", row => row with { Date = "28/2/2024" });
}

using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;
using PlanMetrics.Submissions;

namespace PlanMetrics.Tests;

public sealed class EvaluationTests
{
    private static readonly Plan Zhaohua = Plan.Embedded("zhaohua-2021-2025");

    private static readonly Roster Place = Roster.Of(Zhaohua) with
    {
        Units = [.. Roster.Of(Zhaohua).Units, .. Enumerable.Range(1, 19).Select(i => new ReportingUnit($"town-{i:00}", $"{i}号镇", "town"))],
    };

    private static readonly EvaluationOptions Year2024 = new() { Year = 2024 };

    [Fact]
    public void Run_Cancelled_Stops()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() => Evaluation.Run(Zhaohua, Place, Profile.Equal, [], Year2024, stop.Token));
    }

    [Fact]
    public void Run_FirstTenMinutes_ScoresFiguresMadeInCode()
    {
        SubmissionRow Row(string target, int part, int whole) => new()
        {
            Unit = "区司法局", Target = target, Period = "2024", Source = "法院", Numerator = (decimal)part, Denominator = (decimal)whole,
        };
        var submission = new Submission("手工", [Row("leader-court-appearance-rate", 8, 10), Row("司法建议及时办复率", 3, 3)]);
        var result = Evaluation.Run(Zhaohua, Roster.Of(Zhaohua), Profile.Explicit, [submission], Year2024);
        var measure = result.Measures.All.Single(measure => measure.UnitId == "justice-bureau" && measure.Target.Id == "leader-court-appearance-rate" && measure.Role == PlanMetrics.Measures.MeasureRole.Own);
        Assert.Equal((80m, false), (measure.Actual!.Value, measure.Met!.Value));
        Assert.Equal((2024, new DateOnly(2024, 12, 31)), (result.Scope.Year, result.Scope.AsOf));
        Assert.NotNull(result.Scores.Units.Single(unit => unit.UnitId == "justice-bureau").Published);
        var progress = result.Progress.All.Single(row => row.UnitId == "justice-bureau" && row.Target == measure.Target && row.Role == measure.Role);
        Assert.Equal((80m, measure.Threshold), (progress.Reached!.Value, new Threshold.Number(progress.Wanted)));
        Assert.Same(result.Progress, result.Progress);
        Assert.Null(result.Trends.Find("justice-bureau", "leader-court-appearance-rate"));
    }

    [Fact]
    public void Run_SameWorkbookTwice_ChangesNothing()
    {
        var once = Evaluation.Run(Zhaohua, Place, Profile.Equal, [Book(1)], Year2024);
        var twice = Evaluation.Run(Zhaohua, Place, Profile.Equal, [Book(1), Book(1) with { File = "再报.xlsx" }], Year2024);
        Assert.Equal(Print(once, withFindings: false), Print(twice, withFindings: false));
    }

    [Fact]
    public void Run_AnyOrderOfFilesAndRows_IsTheSame()
    {
        var books = Enumerable.Range(1, 6).Select(Book).ToList();
        var shuffled = books.AsEnumerable().Reverse().Select(book => book with { Rows = [.. book.Rows.Reverse()] }).ToList();
        Assert.Equal(
            Print(Evaluation.Run(Zhaohua, Place, Profile.Equal, books, Year2024), withFindings: true),
            Print(Evaluation.Run(Zhaohua, Place, Profile.Equal, shuffled, Year2024), withFindings: true));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void Run_AnyCulture_IsTheSame(string culture)
    {
        var expected = Print(Evaluation.Run(Zhaohua, Place, Profile.Equal, [Book(3)], Year2024), withFindings: true);
        string found = "";
        var thread = new Thread(() => found = Print(Evaluation.Run(Zhaohua, Place, Profile.Equal, [Book(3)], Year2024), withFindings: true))
        {
            CurrentCulture = CultureInfo.GetCultureInfo(culture),
            CurrentUICulture = CultureInfo.GetCultureInfo(culture),
        };
        thread.Start();
        thread.Join();
        Assert.Equal(expected, found);
    }

    [Fact]
    public void Run_SeveralAtOnce_AreTheSame()
    {
        var expected = Print(Evaluation.Run(Zhaohua, Place, Profile.Equal, [Book(3)], Year2024), withFindings: true);
        var found = new string[8];
        Parallel.For(0, found.Length, i => found[i] = Print(Evaluation.Run(Zhaohua, Place, Profile.Equal, [Book(3)], Year2024), withFindings: true));
        Assert.All(found, text => Assert.Equal(expected, text));
    }

    [Fact]
    public void Run_NothingHandedIn_ScoresZeroForWhatIsDueAndNeverAHundred()
    {
        var result = Evaluation.Run(Zhaohua, Place, Profile.Equal, [], Year2024);
        Assert.All(result.Scores.Units.Where(unit => unit.Published is not null), unit => Assert.Equal(0m, unit.Published));
        Assert.Equal(96, result.Measures.All.Count(measure => measure.UnitId == "*"));
    }

    [Fact]
    public void Run_NothingHandedIn_RanksNobody()
    {
        var result = Evaluation.Run(Zhaohua, Place, Profile.Equal, [], Year2024);
        Assert.All(result.Scores.Units, unit => Assert.Equal((null, null), (unit.Rank, unit.Grade)));
        Assert.Contains(result.Findings, finding => finding.Descriptor.Code == "PM4029");
    }

    [Fact]
    public void Run_AsOfBeforeTheYear_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            Evaluation.Run(Zhaohua, Place, Profile.Equal, [], Year2024 with { AsOf = new DateOnly(2023, 12, 31) }));

    [Fact]
    public void Run_FindingsOfReading_ComeAlong()
    {
        var findings = new Findings();
        findings.Add(Diagnostic.At(DiagnosticCatalogue.All[0], new SourceLocation("一.xlsx")));
        var result = Evaluation.Run(Zhaohua, Place, Profile.Equal, [], Year2024, findings);
        Assert.Contains(result.Findings, finding => finding.Location.File == "一.xlsx");
    }

    /// <summary>Figures of one quarter-by-quarter book for all bodies and rates, made from their numbers alone.</summary>
    private static Submission Book(int seed)
    {
        var rows = new List<SubmissionRow>();
        var duties = DutyTable.From(Zhaohua, Place, 2024).Duties.Where(duty => duty.Target.Figure == FigureKind.Ratio).ToList();
        for (var t = 0; t < duties.Count; t++)
            for (var u = seed % 3; u < duties[t].OwedBy.Length; u += 3)
                for (var quarter = 1; quarter <= 4; quarter++)
                {
                    SourceCell At(int column, SourceCell cell) => cell with { Address = new(rows.Count + 2, column) };
                    rows.Add(new()
                    {
                        Sheet = "数据",
                        Unit = At(1, duties[t].OwedBy[u].Id),
                        Target = At(2, duties[t].Target.Id),
                        Period = At(3, $"2024Q{quarter}"),
                        Basis = At(4, (t + u) % 2 == 0 ? "累计" : "当期"),
                        Numerator = At(5, (decimal)(((t + u + seed) % 4) + (9 * quarter))),
                        Denominator = At(6, (decimal)(3 + (10 * quarter))),
                    });
                }

        return new($"{seed}.xlsx", [.. rows]);
    }

    private static string Print(Evaluation result, bool withFindings)
    {
        var lines = result.Measures.All.Select(measure => string.Create(
                CultureInfo.InvariantCulture, $"{measure.UnitId} {measure.Target.Id} {measure.Role} {measure.State} {measure.Actual} {measure.Met} {measure.Attainment}"))
            .Concat(result.Scores.Units.Append(result.Scores.District).Select(unit => string.Create(
                CultureInfo.InvariantCulture, $"{unit.UnitId} {unit.Total.Points} {unit.Published} {unit.Grade?.Name.Chinese} {unit.Rank} {unit.RebasedWeight}")))
            .Concat(withFindings ? result.Findings.Select(finding => finding.ToLine(Language.Chinese)) : []);
        return string.Join('\n', lines);
    }
}

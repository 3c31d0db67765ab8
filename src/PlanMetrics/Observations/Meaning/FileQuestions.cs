using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;
using PlanMetrics.Submissions;

namespace PlanMetrics.Observations.Meaning;

/// <summary>Questions that whole files raise: sent again (T-E06), a year astray, a unit in two files (T-E05).</summary>
internal sealed class FileQuestions(Plan plan, Roster roster, Findings findings)
{
    private const int FewestOfAYear = 10;
    private const int MostAstray = 3;

    public void Check(IReadOnlyList<Submission> submissions, ImmutableArray<Observation> all)
    {
        foreach (var same in submissions.Where(file => file.Sha256.Length > 0 && file.Rows.Length > 0).GroupBy(file => file.Sha256, StringComparer.Ordinal))
            CheckCopies([.. same.Select(file => file.File).Order(StringComparer.Ordinal)]);
        foreach (var file in all.Where(IsOfAYear).GroupBy(observation => observation.Cells.File, StringComparer.Ordinal))
            CheckYears([.. file]);
        CheckTwoFiles(all);
    }

    private void CheckCopies(string[] files)
    {
        for (var i = 1; i < files.Length; i++)
            findings.Add(Diagnostic.At(MeaningCodes.SameFile, new SourceLocation(files[i]), ("file", files[i]), ("other", files[0])));
    }

    private bool IsOfAYear(Observation observation) =>
        observation.Cells.File.Length > 0 && observation.Standing != ObservationStanding.OutOfScope && !observation.Key.Period.IsPlan
        && plan.FindTarget(observation.Key.TargetId) is { Accrual: Accrual.Flow };

    private void CheckYears(Observation[] figures)
    {
        var years = figures.GroupBy(figure => figure.Key.Period.LastDay.Year).OrderByDescending(year => year.Count()).ToArray();
        var most = years[0].Count();
        foreach (var year in years.Skip(1))
        {
            if (year.Count() > MostAstray || most < FewestOfAYear)
                continue;
            var first = year.Order(ObservationOrder.Instance).First();
            findings.Add(Diagnostic.At(
                MeaningCodes.MixedYears, first.Cells.At(first.Cells.First),
                ("count", year.Count()), ("found", $"{year.Key}"), ("others", most), ("expected", $"{years[0].Key}"))
                .About(first.Key.UnitId, first.Key.TargetId, first.Key.Period.ToString()));
        }
    }

    // What was done once is told again in later years.
    private bool IsSingleFact(Observation observation) => plan.FindTarget(observation.Key.TargetId) is { Accrual: Accrual.Once };

    // Observations are in order, so values for one thing stand side by side.
    private void CheckTwoFiles(ImmutableArray<Observation> all)
    {
        var twice = new SortedDictionary<(string Unit, string File, string Other), (int Count, Observation First)>();
        for (var i = 1; i < all.Length; i++)
        {
            var (one, two) = (all[i - 1], all[i]);
            if (one.Source != DataSource.Self || one.Submission != two.Submission || one.Cells.File == two.Cells.File || two.Cells.File.Length == 0
                || one.State == FigureState.Missing || two.State == FigureState.Missing || IsSingleFact(one) || ObservationOrder.CompareSubject(one, two) != 0)
                continue;
            var key = (one.Key.UnitId, one.Cells.File, two.Cells.File);
            var known = twice.GetValueOrDefault(key, (0, two));
            twice[key] = (known.Item1 + 1, known.Item2);
        }

        foreach (var ((unit, file, other), (count, first)) in twice)
            findings.Add(Diagnostic.At(
                MeaningCodes.TwoFiles, first.Cells.At(first.Cells.First),
                ("unit", roster.Units.FirstOrDefault(item => item.Id == unit)?.Name ?? unit), ("count", count), ("file", file), ("other", other)).About(unit));
    }
}

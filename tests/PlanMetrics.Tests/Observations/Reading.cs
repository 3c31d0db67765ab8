using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;
using PlanMetrics.Submissions;

namespace PlanMetrics.Tests.Observations;

/// <summary>What was read: the table and its findings.</summary>
internal sealed record Reading(ObservationTable Table, ImmutableArray<Diagnostic> Findings)
{
    public Observation Only => Assert.Single(Table.All);

    public static Reading Of(IReadOnlyList<Submission> submissions, int? year = 2024, Profile? profile = null, Roster? roster = null)
    {
        var findings = new Findings();
        var table = ObservationTable.From(Sheet.Zhaohua, roster ?? Sheet.WithTowns, profile ?? Profile.Equal, submissions, year, findings);
        return new(table, findings.Sorted());
    }

    public Diagnostic Finding(string code) => Assert.Single(Findings, finding => finding.Descriptor.Code == code);

    /// <summary>The only finding of all, with its code and place.</summary>
    public string Single()
    {
        var finding = Assert.Single(Findings);
        return $"{finding.Descriptor.Code} {finding.Location.Cell}";
    }

    /// <summary>Everything that was read, as text: for comparing two readings.</summary>
    public string Everything => string.Join(
        '\n', Table.All.Select(item => FormattableString.Invariant(
            $"{item.Key.UnitId} {item.Key.TargetId} {item.Key.Period} {item.Source} {item.Basis} {item.Submission} {item.State} {item.Standing} {FigureText.Of(item).English} {item.Cells.File} {item.Cells.Row} {item.Note}"))
        .Concat(Findings.Select(finding => finding.ToLine(Language.Chinese) + finding.ToLine(Language.English))));
}

using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Observations.Proofs;

/// <summary>Holds an index of evidence against the figures and against itself. Without an index nothing is asked for.</summary>
internal sealed class EvidenceChecks(Plan plan, Roster roster, int year, ImmutableArray<EvidenceItem> items, Findings findings)
{
    private static readonly char[] Separators = ['、', '，', ',', '；', ';', ' ', '\n', '/'];

    private readonly ILookup<string, EvidenceItem> byUnit = items.ToLookup(item => item.UnitId, StringComparer.Ordinal);

    public void Run(ImmutableArray<Observation> figures)
    {
        if (items.IsEmpty)
            return;
        foreach (var unit in byUnit)
            CheckNumbers(unit);
        CheckFiles();
        var own = figures.Where(figure => figure is { Source: DataSource.Self, IsUsable: true } && (figure.Key.Period.IsPlan || figure.Key.Period.LastDay.Year == year));
        foreach (var unit in own.GroupBy(figure => figure.Key.UnitId, StringComparer.Ordinal))
            CheckFigures(unit.Key, [.. unit]);
    }

    // One document may prove several figures; one number may not be two documents.
    private void CheckNumbers(IEnumerable<EvidenceItem> ofUnit)
    {
        foreach (var same in ofUnit.GroupBy(item => TextFold.Key(item.Number), StringComparer.Ordinal))
        {
            var first = same.First();
            foreach (var other in same.Skip(1))
                if (IdentityOf(other) != IdentityOf(first))
                    findings.Add(Diagnostic.At(EvidenceUseCodes.DuplicateNumber, other.Place, ("found", other.Number), ("place", PlaceOf(first))).About(other.UnitId, other.TargetId));
        }
    }

    private void CheckFiles()
    {
        foreach (var same in items.GroupBy(IdentityOf, StringComparer.Ordinal))
        {
            var first = same.First();
            foreach (var other in same.Where(item => item.UnitId != first.UnitId).DistinctBy(item => item.UnitId))
                findings.Add(Diagnostic.At(
                    EvidenceUseCodes.SharedFile, other.Place, ("file", other.File), ("unit", NameOf(first.UnitId)), ("place", PlaceOf(first))).About(other.UnitId, other.TargetId));
        }
    }

    private void CheckFigures(string unitId, Observation[] figures)
    {
        var entries = byUnit[unitId].ToArray();
        var numbers = entries.Select(item => TextFold.Key(item.Number)).ToHashSet(StringComparer.Ordinal);
        var bare = new List<Observation>();
        foreach (var figure in figures)
            if (figure.Evidence.Length > 0)
                CheckNamed(figure, numbers);
            else if (!Array.Exists(entries, item => Proves(item, figure)))
                bare.Add(figure);
        if (bare.Count > 0 && entries.Length > 0)
            findings.Add(Diagnostic.At(
                EvidenceUseCodes.None, bare[0].Cells.At(bare[0].Cells.First), ("unit", NameOf(unitId)), ("count", bare.Count),
                ("period", bare[0].Key.Period.ToString()), ("target", plan.FindTarget(bare[0].Key.TargetId)!.Name)).About(unitId, bare[0].Key.TargetId));
    }

    private void CheckNamed(Observation figure, HashSet<string> numbers)
    {
        if (numbers.Contains(TextFold.Key(figure.Evidence)))
            return;
        foreach (var name in figure.Evidence.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            if (!numbers.Contains(TextFold.Key(name)))
                findings.Add(Diagnostic.At(EvidenceUseCodes.Missing, figure.Cells.At(figure.Cells.First), ("found", name))
                    .About(figure.Key.UnitId, figure.Key.TargetId, figure.Key.Period.ToString()));
    }

    private static bool Proves(EvidenceItem item, Observation figure) =>
        (item.TargetId.Length == 0 || item.TargetId == figure.Key.TargetId)
        && (item.Period is not { } period || period.Contains(figure.Key.Period) || figure.Key.Period.Contains(period));

    private static string IdentityOf(EvidenceItem item) => item.Sha256.Length > 0 ? item.Sha256 : TextFold.Key(item.File);

    private static LocalText PlaceOf(EvidenceItem item) => item.Place.ToString() is { Length: > 0 } place ? place : new LocalText("代码中的条目", "an entry made in code");

    private LocalText NameOf(string unitId) => roster.Registry.Find(unitId)?.Name ?? new LocalText(unitId, unitId);
}

using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Reports;
using PlanMetrics.Rosters;
using PlanMetrics.Scores;

namespace PlanMetrics.Files.Workbooks;

/// <summary>Where everything stands: the rows of units, targets and figures, settled before the first formula is written.</summary>
internal sealed class BookPlaces
{
    private const int LeastNameWidth = 14;
    private const int MostNameWidth = 44;
    private const char LastNarrow = '\u2E7F';

    private readonly Dictionary<Observation, int> figures = new(SameFigure.Comparer);
    private readonly Dictionary<(string Unit, string Target), List<Observation>> ofTarget = [];
    private readonly Dictionary<string, List<TargetLine>> owners = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TargetLine> ofDistrict = new(StringComparer.Ordinal);
    private readonly Dictionary<Score, TargetRow> rows = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, string> names;
    private int row = BookSheet.FirstRow;

    public BookPlaces(Report report, Language language)
    {
        names = report.Roster.Units.DistinctBy(unit => unit.Id, StringComparer.Ordinal)
            .ToDictionary(unit => unit.Id, unit => unit.Name.In(language), StringComparer.Ordinal);
        names[ReportingUnit.District] = report.Plan.HasDistrict ? language.Say("全区", "District") : language.Say("总体", "Whole");
        Blocks = BlocksOf(report);
        Figures = [.. FiguresOf(report)];
        for (var i = 0; i < Figures.Count; i++)
        {
            var figure = Figures[i].Observation;
            figures[figure] = BookSheet.FirstRow + i;
            var key = (figure.Key.UnitId, figure.Key.TargetId);
            if (!ofTarget.TryGetValue(key, out var list))
                ofTarget.Add(key, list = []);
            list.Add(figure);
        }
    }

    /// <summary>The district's rows, then what each lead is shown of it, then the units' own rows.</summary>
    public List<UnitBlock> Blocks { get; }

    /// <summary>The figures of the year and those of other years that it uses.</summary>
    public List<ObservationRow> Figures { get; }

    /// <summary>
    /// Where the units' own rows begin. The district's are made of these, and the leads' of the district's: a formula that looked
    /// through all of them would look at itself.
    /// </summary>
    public int FirstUnitRow { get; private set; }

    /// <summary>The last row of the sheet of targets.</summary>
    public int LastTargetRow => Math.Max(row - 1, BookSheet.FirstRow);

    /// <summary>How wide the longest name is, within what a column bears; a Chinese character counts two.</summary>
    public double NameWidth => Math.Clamp(Blocks.Select(block => Wide(block.Name)).DefaultIfEmpty(0).Max() + 2, LeastNameWidth, MostNameWidth);

    public string NameOf(string unitId) => names.GetValueOrDefault(unitId, unitId);

    /// <summary>The row of a figure.</summary>
    public int? RowOf(Observation figure) => figures.TryGetValue(figure, out var known) ? known : null;

    /// <summary>The figures of a unit's target, in the order of their rows.</summary>
    public IReadOnlyList<Observation> FiguresOf(string unitId, string targetId) => ofTarget.TryGetValue((unitId, targetId), out var list) ? list : [];

    /// <summary>The own rows of those who owe a target.</summary>
    public IReadOnlyList<TargetLine> OwnersOf(string targetId) => owners.TryGetValue(targetId, out var list) ? list : [];

    /// <summary>The district's row of a target; null where it has none.</summary>
    public TargetLine? DistrictOf(string targetId) => ofDistrict.GetValueOrDefault(targetId);

    /// <summary>The figures of a report's year and those of other years that it uses.</summary>
    public static IEnumerable<ObservationRow> FiguresOf(Report report)
    {
        var year = Period.Year(report.Scope.Year);
        return report.Observations.Where(row => row.Used || row.Observation.Key.Period.IsPlan || row.Observation.Key.Period.Overlaps(year));
    }

    private List<UnitBlock> BlocksOf(Report report)
    {
        foreach (var target in report.Targets)
            if (target.Score is { } node)
                rows[node] = target;
        var ofUnit = report.Targets.ToLookup(target => target.Measure.UnitId, StringComparer.Ordinal);
        var scores = report.Units.Append(report.District).DistinctBy(unit => unit.UnitId, StringComparer.Ordinal).ToDictionary(unit => unit.UnitId, StringComparer.Ordinal);
        var blocks = new List<UnitBlock>();
        var units = ofUnit.Select(unit => unit.Key).Concat(scores.Keys).Distinct(StringComparer.Ordinal).ToList();
        if (report.Plan.HasDistrict)
            Add(ReportingUnit.District, _ => true);
        foreach (var unitId in units.Where(id => id != ReportingUnit.District))
            Add(unitId, target => target.Measure.Role == MeasureRole.Lead, isScored: false);
        FirstUnitRow = row;
        foreach (var unitId in units.Where(id => id != ReportingUnit.District))
            Add(unitId, target => target.Measure.Role != MeasureRole.Lead);
        return blocks;

        void Add(string unitId, Func<TargetRow, bool> takes, bool isScored = true)
        {
            var block = new UnitBlock(unitId, NameOf(unitId)) { Score = isScored ? scores.GetValueOrDefault(unitId) : null };
            if (block.Score is { } score)
                this.Add(block, score.Total, null, 0);
            foreach (var target in ofUnit[unitId].Where(takes))
                if (target.Score is null)
                    this.Add(new TargetLine(block, row++, 1, null) { Target = target });
            if (block.Lines.Count > 0)
                blocks.Add(block);
        }
    }

    private void Add(UnitBlock block, Score node, TargetLine? parent, int depth)
    {
        var line = new TargetLine(block, row++, depth, parent) { Node = node, Target = rows.GetValueOrDefault(node) };
        parent?.Children.Add(line);
        Add(line);
        foreach (var child in node.Children)
            Add(block, child, line, depth + 1);
    }

    private void Add(TargetLine line)
    {
        line.Block.Lines.Add(line);
        if (line.Target is not { Measure: var measure })
            return;
        if (measure.Role == MeasureRole.District)
            ofDistrict.TryAdd(measure.Target.Id, line);
        if (measure.Role != MeasureRole.Own)
            return;
        if (!owners.TryGetValue(measure.Target.Id, out var list))
            owners.Add(measure.Target.Id, list = []);
        list.Add(line);
    }

    private static int Wide(string name) => name.Sum(character => character > LastNarrow ? 2 : 1);
}

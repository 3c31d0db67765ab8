using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Submissions;

namespace PlanMetrics.Observations.Proofs;

/// <summary>Reads indices of evidence, with the columns of figures: the same names and periods.</summary>
internal sealed class EvidenceIndexReader(UnitColumn units, TargetColumn targets, PeriodColumn periods, PlanYear year, NoteBook notes, Findings findings)
{
    private const int HashLength = 64;

    private static readonly LocalText Unused = new("该条佐证材料未登记", "the entry of the index is not used");
    private static readonly LocalText Number = new("编号", "number");
    private static readonly LocalText File = new("文件", "file");

    public ImmutableArray<EvidenceItem> Read(IReadOnlyList<Submission> submissions) =>
    [
        .. submissions.SelectMany(file => file.Evidence.Where(row => !IsNote(row)).Select(row => Read(file.File, row))).OfType<EvidenceItem>()
            .OrderBy(item => item.UnitId, StringComparer.Ordinal).ThenBy(item => item.Number, StringComparer.Ordinal).ThenBy(item => item.TargetId, StringComparer.Ordinal)
            .ThenBy(item => item.Period).ThenBy(item => item.File, StringComparer.Ordinal).ThenBy(item => item.Place.ToString(), StringComparer.Ordinal),
    ];

    private static bool IsNote(EvidenceRow row) => !row.File.IsFilled && !row.Unit.IsFilled;

    private EvidenceItem? Read(string file, EvidenceRow row)
    {
        var site = new RowSite(file, new() { Sheet = row.Sheet, Unit = row.Unit, Target = row.Target, Period = row.Period, Evidence = row.Number, Note = row.Note }, findings, notes);
        var unit = units.Read(site);
        var target = row.Target.IsBlank ? null : targets.Read(site);
        Period? period = row.Period.IsBlank ? null : periods.Read(site, year.WhereNone);
        (site.UnitId, site.TargetId, site.Period) = (unit?.Id ?? "", target?.Id ?? "", period);
        var number = Required(site, row.Number, Number);
        // A file is called what its name says, full-width brackets included.
        var path = Required(site, row.File, File) is null ? null : row.File.Text.Trim();
        var hash = HashOf(site, row.Hash);
        var isAboutNothing = (target is null && !row.Target.IsBlank) || (period is null && !row.Period.IsBlank);
        return unit is null || number is null || path is null || hash is null || isAboutNothing ? null : new(unit.Id, number, path)
        {
            TargetId = target?.Id ?? "", Period = period, Document = EntrySite.TextOf(row.Document), Page = EntrySite.TextOf(row.Page), Sha256 = hash, Place = site.At(row.Number),
        };
    }

    private static string? HashOf(RowSite site, SourceCell cell)
    {
        if (CellFault.Report(site, cell, "SHA-256", Unused))
            return null;
        var hash = cell.IsBlank ? "" : TextFold.Key(cell.Text);
        if (hash.Length == 0 || (hash.Length == HashLength && hash.All(char.IsAsciiHexDigitLower)))
            return hash;
        site.Report(EvidenceCodes.Hash, cell, ("found", CellText.Quote(cell)));
        return null;
    }

    private static string? Required(RowSite site, SourceCell cell, LocalText column)
    {
        if (CellFault.Report(site, cell, column, Unused))
            return null;
        if (TextOf(cell) is { Length: > 0 } text)
            return text;
        site.Report(EvidenceCodes.Incomplete, cell, ("column", column));
        return null;
    }

    private static string TextOf(SourceCell cell) => cell.IsBlank ? "" : TextFold.Fold(cell.Text);
}

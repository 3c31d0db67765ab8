using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;
using PlanMetrics.Submissions;

namespace PlanMetrics.Observations.Verifying;

/// <summary>Makes a line of a row of a verification sheet, and says with its cell what is wrong with it.</summary>
internal sealed class VerificationReader(Plan plan, Roster roster, PeriodColumn periods, PlanYear year, NoteBook notes, Findings findings)
{
    private static readonly LocalText Unused = new("该条核定未采用", "the verification is not used");
    private static readonly LocalText Field = new("字段", "field");
    private static readonly LocalText Verified = new("核定值", "verified");
    private static readonly LocalText Reported = new("填报值", "reported");
    private static readonly LocalText Reason = new("事由", "reason");
    private static readonly LocalText Document = new("依据文件", "document");
    private static readonly LocalText Role = new("核定主体", "role");
    private static readonly LocalText Date = new("日期", "date");

    private readonly UnitColumn units = new(roster.Registry);
    private readonly TargetColumn targets = new(plan);
    private readonly EarlierFigures earlier = new(year.Value);

    /// <summary>The line, or null where the row does not say what it is about, which is reported.</summary>
    public VerifiedLine? Read(string file, VerificationRow row)
    {
        var site = new RowSite(file, About(row), findings, notes);
        if (IsNote(row))
        {
            site.Report(VerificationSheetCodes.Note, row.Unit, ("found", CellText.Quote(row.Unit.IsBlank ? row.Note : row.Unit)));
            return null;
        }

        // Everything is looked at before the row is given up, so that all its faults are told at once.
        var unit = units.Read(site);
        var target = targets.Read(site);
        var period = periods.Read(site, year.WhereNone);
        (site.UnitId, site.TargetId, site.Period) = (unit?.Id ?? "", target?.Id ?? "", period);
        var basis = RowWords.Basis.Read(site);
        var source = RowWords.Source.Read(site);
        var line = Kept(site, row, unit, target);
        if (unit is null || target is null || period is null || !earlier.Belongs(target, period.Value, site))
            return null;
        return line with
        {
            Key = new(unit.Id, target.Id, period.Value),
            Target = target,
            Basis = row.Basis.IsBlank ? null : basis,
            Source = row.Source.IsBlank ? null : source,
            Kept = basis is null || source is null ? null : line.Kept,
        };
    }

    private VerifiedLine Kept(RowSite site, VerificationRow row, ReportingUnit? unit, Target? target)
    {
        var field = FieldOf(site, row, target);
        var value = Required(site, row.Verified, Verified) is null || field is null || target is null ? null : FieldReader.Read(site, row.Verified, field.Value, target);
        var isStated = !CellFault.Report(site, row.Reported, Reported, Unused);
        var reason = Required(site, row.Reason, Reason);
        var document = Required(site, row.Document, Document);
        var role = RoleOf(site, row, unit, target);
        var isDated = TryDate(site, row, out var date);
        var line = new VerifiedLine(default, target!, site) { Field = field, Cell = row.Verified };
        if (field is null || value is null || !isStated || reason is null || document is null || role is null || !isDated)
            return line;
        var stated = CellText.Quote(row.Reported);
        return line with
        {
            Value = value.Value,
            Stated = FieldReader.Stated(row.Reported, field.Value, target!),
            StatedText = stated,
            Kept = new(field.Value, value.Value.Text, role.Value)
            {
                Reported = stated, Reason = reason, Document = document, Date = date,
                Note = row.Note.IsBlank ? "" : TextFold.Prose(row.Note.Text), Place = site.At(row.Verified),
            },
        };
    }

    // What stands below a table: 说明, 核定人 and the like.
    private bool IsNote(VerificationRow row)
    {
        foreach (var cell in (ReadOnlySpan<SourceCell>)[row.Target, row.Period, row.Field, row.Verified, row.Role])
            if (CellFault.IsFilled(cell))
                return false;
        return row.Unit.Kind is CellKind.Text or CellKind.Blank && !units.Knows(row.Unit);
    }

    private static VerifiedField? FieldOf(RowSite site, VerificationRow row, Target? target)
    {
        if (Required(site, row.Field, Field) is null)
            return null;
        var field = VerificationWords.Field(row.Field);
        if (field is not null && (target is null || field == VerifiedField.State || VerificationWords.FieldsOf(target.Figure).Contains(field.Value)))
            return field;
        var expected = target is null ? new LocalText("分子、分母、数值、对比值、日期或状态", "numerator, denominator, value, comparator, date or state")
            : new LocalText($"{FigureColumn.Expected(target.Figure).Chinese}或“状态”", $"{FigureColumn.Expected(target.Figure).English} or \"state\"");
        site.Report(VerificationSheetCodes.UnknownWord, row.Field, ("column", Field), ("found", CellText.Quote(row.Field)), ("expected", expected));
        return null;
    }

    // A lead that speaks for itself is no better than the unit's own word.
    private VerifierRole? RoleOf(RowSite site, VerificationRow row, ReportingUnit? unit, Target? target)
    {
        if (Required(site, row.Role, Role) is null)
            return null;
        if (VerificationWords.Role(row.Role) is not { } role)
        {
            site.Report(
                VerificationSheetCodes.UnknownWord, row.Role, ("column", Role), ("found", CellText.Quote(row.Role)), ("expected", VerificationWords.RolesExpected));
            return null;
        }

        if (role != VerifierRole.Lead || unit is null || target is null || plan.FindTask(target.Task)?.Leads.Contains(unit.Id) != true)
            return role;
        site.Report(VerificationSheetCodes.OwnWord, row.Role, ("unit", unit.Name), ("target", target.Name));
        return null;
    }

    private static bool TryDate(RowSite site, VerificationRow row, out DateOnly? date)
    {
        date = null;
        if (CellFault.Report(site, row.Date, Date, Unused))
            return false;
        if (row.Date.IsBlank)
            return true;
        date = DateGrammar.Read(row.Date);
        if (date is null)
            site.Report(VerificationSheetCodes.Date, row.Date, ("found", CellText.Quote(row.Date)));
        return date is not null;
    }

    private static string? Required(RowSite site, SourceCell cell, LocalText column)
    {
        if (CellFault.Report(site, cell, column, Unused))
            return null;
        if (!cell.IsBlank && TextFold.Prose(cell.Text) is { Length: > 0 } text)
            return text;
        site.Report(VerificationSheetCodes.Incomplete, cell, ("column", column));
        return null;
    }

    // The columns that it shares with tables of figures are read by the same rules.
    private static SubmissionRow About(VerificationRow row) => new()
    {
        Sheet = row.Sheet, Unit = row.Unit, Target = row.Target, Period = row.Period, Basis = row.Basis, Source = row.Source, Date = row.Date, Note = row.Note,
    };
}

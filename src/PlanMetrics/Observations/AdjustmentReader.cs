using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;
using PlanMetrics.Submissions;

namespace PlanMetrics.Observations;

/// <summary>Makes an entry of a row of the register, or says with its cell why there is none.</summary>
internal sealed class AdjustmentReader(Plan plan, Roster roster, Profile profile, int year, Findings findings)
{
    // As many decimals as scores have, and far from where sums overflow.
    private const int MostDecimals = 6;
    private const decimal MostPoints = 1_000_000m;

    private static readonly LocalText Unit = new("单位", "unit");
    private static readonly LocalText Type = new("类型", "type");
    private static readonly LocalText Points = new("分值", "points");
    private static readonly LocalText Doubled = new("加倍", "doubled");
    private static readonly LocalText Reason = new("事由", "reason");
    private static readonly LocalText Document = new("依据文件", "document");
    private static readonly LocalText Date = new("日期", "date");
    private static readonly LocalText Item = new("项目", "item");
    private static readonly LocalText PointsExpected = new("大于 0、至多 6 位小数的数字（扣分也填正数）", "a number above 0 with at most 6 decimals, for penalties too");

    private readonly AdjustmentItems items = new(plan, profile);

    public Adjustment? Read(string file, AdjustmentRow row)
    {
        var site = new AdjustmentSite(file, row, findings);
        if (IsNote(row))
        {
            site.Report(RegisterCodes.Note, row.Unit, ("found", CellText.Quote(row.Unit.IsBlank ? row.Note : row.Unit)));
            return null;
        }

        // Everything is looked at before the row is given up, so that all its faults are told at once.
        var unit = UnitOf(site);
        site.UnitId = unit?.Id ?? "";
        var type = AdjustmentWords.Type(site, Type);
        var veto = type == AdjustmentType.Veto ? VetoOf(site) : null;
        var item = type == AdjustmentType.Veto ? veto?.On : items.Read(site, Item);
        site.TargetId = item is { Level: ItemLevel.Target, Id: { } target } ? target : "";
        var points = PointsOf(site, type);
        var doubled = AdjustmentWords.IsDoubled(site, Doubled, type);
        var reason = site.Required(row.Reason, Reason);
        var document = site.Required(row.Document, Document);
        var isDated = TryDate(site, out var date);
        if (unit is null || type is null || item is null || points is null || doubled is null || reason is null || document is null || !isDated)
            return null;
        return new(unit.Id, type.Value)
        {
            Item = item.Value, Points = points.Value, Doubled = doubled.Value, Veto = veto, Reason = reason, Document = document, Date = date,
            Approver = EntrySite.TextOf(row.Approver), Note = EntrySite.TextOf(row.Note), Place = site.Place,
        };
    }

    // What stands below a table: 说明, 填表人 and the like. A known unit without anything beside it is a row left unfinished.
    private bool IsNote(AdjustmentRow row)
    {
        foreach (var cell in (ReadOnlySpan<SourceCell>)[row.Type, row.Points, row.Reason, row.Document])
            if (CellFault.IsFilled(cell))
                return false;
        return row.Unit.Kind is CellKind.Text or CellKind.Blank && (row.Unit.IsBlank || roster.Registry.Find(row.Unit.Text) is null);
    }

    private ReportingUnit? UnitOf(AdjustmentSite site)
    {
        if (site.Required(site.Row.Unit, Unit) is not { } text)
            return null;
        if (roster.Registry.Find(text) is { } unit)
            return unit;
        var near = UnitColumn.IsTotal(site.Row.Unit) ? null : roster.Registry.Nearest(text);
        site.Report(
            RegisterCodes.UnknownUnit, site.Row.Unit, ("found", CellText.Quote(site.Row.Unit)),
            ("nearest", near is null ? "" : Suggestion.Of(near.Name.Chinese)));
        return null;
    }

    private Veto? VetoOf(AdjustmentSite site)
    {
        if (site.Required(site.Row.Item, Item) is not { } text)
            return null;
        var key = TextFold.Key(text);
        foreach (var veto in profile.Adjustments.Vetoes)
            if (key == TextFold.Key(veto.Id) || key == TextFold.Key(veto.Name.Chinese) || key == TextFold.Key(veto.Name.English))
                return veto;
        site.Report(
            RegisterCodes.UnknownItem, site.Row.Item, ("found", CellText.Quote(site.Row.Item)), ("expected", KnownVetoes), ("nearest", ""));
        return null;
    }

    private LocalText KnownVetoes
    {
        get
        {
            var known = profile.Adjustments.Vetoes;
            return known.IsEmpty
                ? new("一票否决，而评分方案没有规定", "a veto, of which the profile has none")
                : new($"一票否决之一：{string.Join('、', known.Select(veto => veto.Name.Chinese))}", $"one of the vetoes {string.Join(", ", known.Select(veto => veto.Id))}");
        }
    }

    private static decimal? PointsOf(AdjustmentSite site, AdjustmentType? type)
    {
        var cell = site.Row.Points;
        if (site.IsFaulty(cell, Points) || type is null)
            return null;
        if (type == AdjustmentType.Veto)
            return cell.IsBlank ? 0m : Refuse(site, new("空白（一票否决不计分值）", "a blank: a veto has no points"));
        if (cell.IsBlank)
        {
            site.Report(RegisterCodes.Incomplete, cell, ("column", Points));
            return null;
        }

        return NumberGrammar.Read(cell) is { Fault: null, Value: > 0m and <= MostPoints } number && decimal.Round(number.Value, MostDecimals) == number.Value
            ? number.Value
            : Refuse(site, PointsExpected);
    }

    private static decimal? Refuse(AdjustmentSite site, LocalText expected)
    {
        site.Report(RegisterCodes.Points, site.Row.Points, ("found", CellText.Quote(site.Row.Points)), ("expected", expected));
        return null;
    }

    private bool TryDate(AdjustmentSite site, out DateOnly? date)
    {
        var cell = site.Row.Date;
        date = null;
        if (site.IsFaulty(cell, Date))
            return false;
        if (cell.IsBlank)
            return true;
        date = DateGrammar.Read(cell);
        if (date?.Year == year)
            return true;
        if (date is null)
            site.Report(RegisterCodes.Date, cell, ("found", CellText.Quote(cell)));
        else
            site.Report(RegisterCodes.OtherYear, cell, ("found", NumberText.Of(date.Value)), ("expected", year));
        return false;
    }
}

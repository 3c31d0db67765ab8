using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;
using PlanMetrics.Submissions;

namespace PlanMetrics.Observations.Objecting;

/// <summary>Makes an objection of a row of the register, or says with its cell why there is none.</summary>
internal sealed class ObjectionReader(Plan plan, Roster roster, Findings findings)
{
    private static readonly LocalText Unit = new("单位", "unit");
    private static readonly LocalText Target = new("指标", "target");
    private static readonly LocalText Claim = new("异议内容", "claim");
    private static readonly LocalText Decision = new("处理意见", "decision");
    private static readonly LocalText Received = new("收到日期", "received");
    private static readonly LocalText Decided = new("办结日期", "decided");
    private static readonly LocalText Before = new("原得分", "before");
    private static readonly LocalText After = new("新得分", "after");
    private static readonly LocalText DecisionExpected = new(
        "采纳、部分采纳、不予采纳、待定之一", "one of 采纳 (accepted), 部分采纳 (partly accepted), 不予采纳 (rejected), 待定 (pending)");
    private static readonly LocalText DateExpected = new("2025-01-20 一类的日期", "a date such as 2025-01-20");
    private static readonly LocalText PointsExpected = new("数字", "a number");

    private readonly TargetColumn targets = new(plan);

    /// <summary>Reads a row.</summary>
    public Objection? Read(string file, ObjectionRow row)
    {
        var site = new ObjectionSite(file, row, findings);
        if (IsNote(row))
        {
            site.Report(ObjectionCodes.Note, row.Unit, ("found", CellText.Quote(row.Unit.IsBlank ? row.Note : row.Unit)));
            return null;
        }

        // Everything is looked at before the row is given up, so that all its faults are told at once.
        var unit = UnitOf(site);
        site.UnitId = unit?.Id ?? "";
        var isKnown = TryTarget(site, out var target);
        site.TargetId = target;
        var claim = site.Required(row.Claim, Claim);
        var decision = DecisionOf(site);
        var isDated = TryDate(site, row.Received, Received, out var received) & TryDate(site, row.Decided, Decided, out var decided);
        var isCounted = TryPoints(site, row.Before, Before, out var before) & TryPoints(site, row.After, After, out var after);
        if (unit is null || !isKnown || claim is null || decision is null || !isDated || !isCounted)
            return null;
        var objection = new Objection(unit.Id, claim)
        {
            TargetId = target, Evidence = EntrySite.TextOf(row.Evidence), Decision = decision.Value, Document = EntrySite.TextOf(row.Document),
            Received = received, Decided = decided, Before = before, After = after, Note = EntrySite.TextOf(row.Note), DecidedBy = EntrySite.TextOf(row.DecidedBy),
            Place = site.Place,
        };
        Check(objection, site);
        return objection;
    }

    private static void Check(Objection objection, ObjectionSite site)
    {
        if (objection.Decision != ObjectionDecision.Pending && objection.Document.Length == 0)
            site.Report(ObjectionCodes.Undocumented, site.Row.Document, ("decision", CellText.Quote(site.Row.Decision)));
        if (objection.Decided < objection.Received)
            site.Report(
                ObjectionCodes.DatesReversed, site.Row.Decided,
                ("found", CellText.Quote(site.Row.Decided)), ("received", CellText.Quote(site.Row.Received)));
    }

    // What stands below a table: 说明, 填表人 and the like. A known unit without anything beside it is a row left unfinished.
    private bool IsNote(ObjectionRow row)
    {
        foreach (var cell in (ReadOnlySpan<SourceCell>)[row.Claim, row.Decision, row.Target, row.Received])
            if (CellFault.IsFilled(cell))
                return false;
        return row.Unit.Kind is CellKind.Text or CellKind.Blank && (row.Unit.IsBlank || roster.Registry.Find(row.Unit.Text) is null);
    }

    private ReportingUnit? UnitOf(ObjectionSite site)
    {
        if (site.Required(site.Row.Unit, Unit) is not { } text)
            return null;
        if (roster.Registry.Find(text) is { } unit)
            return unit;
        site.Report(
            ObjectionCodes.UnknownUnit, site.Row.Unit, ("found", CellText.Quote(site.Row.Unit)),
            ("nearest", roster.Registry.Nearest(text) is { } near ? Suggestion.Of(near.Name.Chinese) : ""));
        return null;
    }

    // Blank, or 总分, is the total.
    private bool TryTarget(ObjectionSite site, out string target)
    {
        target = "";
        var cell = site.Row.Target;
        if (site.IsFaulty(cell, Target))
            return false;
        if (cell.IsBlank || TextFold.Key(cell.Text) is "总分" or "总得分" or "total")
            return true;
        var found = targets.Lookup(cell.Text);
        target = found.Item?.Id ?? "";
        if (found.Item is null)
            site.Report(ObjectionCodes.UnknownTarget, cell, ("found", CellText.Quote(cell)), ("nearest", found.Nearest));
        return found.Item is not null;
    }

    private static ObjectionDecision? DecisionOf(ObjectionSite site)
    {
        var cell = site.Row.Decision;
        if (site.IsFaulty(cell, Decision))
            return null;
        if (cell.IsBlank)
            return ObjectionDecision.Pending;
        ObjectionDecision? decision = TextFold.Key(cell.Text) switch
        {
            "采纳" or "予以采纳" or "全部采纳" or "accepted" => ObjectionDecision.Accepted,
            "部分采纳" or "partlyaccepted" => ObjectionDecision.PartlyAccepted,
            "不予采纳" or "不采纳" or "未采纳" or "rejected" => ObjectionDecision.Rejected,
            "待定" or "待核" or "待处理" or "pending" => ObjectionDecision.Pending,
            _ => null,
        };
        if (decision is null)
            Refuse(site, cell, Decision, DecisionExpected);
        return decision;
    }

    private static bool TryDate(ObjectionSite site, SourceCell cell, LocalText column, out DateOnly? date)
    {
        date = null;
        if (site.IsFaulty(cell, column))
            return false;
        if (cell.IsBlank)
            return true;
        date = DateGrammar.Read(cell);
        return date is not null || Refuse(site, cell, column, DateExpected);
    }

    private static bool TryPoints(ObjectionSite site, SourceCell cell, LocalText column, out decimal? points)
    {
        points = null;
        if (site.IsFaulty(cell, column))
            return false;
        if (cell.IsBlank)
            return true;
        var number = NumberGrammar.Read(cell, isReal: true);
        points = number.Fault is null ? number.Value : null;
        return points is not null || Refuse(site, cell, column, PointsExpected);
    }

    private static bool Refuse(ObjectionSite site, SourceCell cell, LocalText column, LocalText expected)
    {
        site.Report(ObjectionCodes.UnknownWord, cell, ("column", column), ("found", CellText.Quote(cell)), ("expected", expected));
        return false;
    }
}

using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Submissions;

namespace PlanMetrics.Observations.Verifying;

/// <summary>Reads what a cell of a verification sheet says of a field, by the rules for figures.</summary>
internal static class FieldReader
{
    private static readonly LocalText Count = new("件（人、次）数如 12，或“不予采信”", "a count (件) such as 12, or 不予采信 (rejected)");
    private static readonly LocalText Number = new("数字如 12.5，或“不予采信”", "a number such as 12.5, or 不予采信 (rejected)");
    private static readonly LocalText Answer = new("1 或 0（是、否），或“不予采信”", "1 or 0, or 不予采信 (rejected)");
    private static readonly LocalText Date = new("2024-06-30 一类的日期，或“不予采信”", "a date such as 2024-06-30, or 不予采信 (rejected)");

    /// <summary>The verified value; null where there is none, which is reported.</summary>
    public static FieldValue? Read(RowSite site, SourceCell cell, VerifiedField field, Target target)
    {
        if (field != VerifiedField.State && VerificationWords.IsRejection(cell))
            return new FieldValue(State: FigureState.Rejected);
        if (Find(cell, field, target) is { IsNone: false } value && IsPossible(value, target))
            return value;
        site.Report(VerificationSheetCodes.Value, cell, ("found", CellText.Quote(cell)), ("expected", Expected(field, target)));
        return null;
    }

    /// <summary>What the sheet says was reported; nothing where the cell is blank or cannot be read.</summary>
    public static FieldValue Stated(SourceCell cell, VerifiedField field, Target target) =>
        cell.IsBlank ? FieldValue.None : field == VerifiedField.State ? FieldValue.None : Find(cell, field, target);

    private static FieldValue Find(SourceCell cell, VerifiedField field, Target target) => field switch
    {
        VerifiedField.State => new(State: VerificationWords.State(cell)),
        VerifiedField.Date => new(Day: DateGrammar.Read(cell)),
        _ when target.Figure == FigureKind.Outcome => OutcomeGrammar.Read(cell) is { } done ? new(done ? 1m : 0m) : FieldValue.None,
        _ => NumberGrammar.Read(cell, target.UnitOfMeasure == UnitOfMeasure.Number) is { Fault: null } number ? new(number.Value) : FieldValue.None,
    };

    private static bool IsPossible(FieldValue value, Target target) =>
        value.Number is not { } number
        || ((QuantityReader.AllowsDecimals(target) || decimal.IsInteger(number)) && !(number < target.Lowest) && !(number > target.Highest));

    private static LocalText Expected(VerifiedField field, Target target) => field switch
    {
        VerifiedField.State => VerificationWords.StatesExpected,
        VerifiedField.Date => Date,
        _ when target.Figure == FigureKind.Outcome => Answer,
        _ => QuantityReader.AllowsDecimals(target) ? Number : Count,
    };
}

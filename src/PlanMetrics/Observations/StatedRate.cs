using System.Globalization;
using PlanMetrics.Plans;
using PlanMetrics.Submissions;

namespace PlanMetrics.Observations;

/// <summary>自报百分比: a percentage typed beside or in place of the cases of a rate. It never counts; it is held against the cases.</summary>
/// <param name="Percent">The percentage.</param>
/// <param name="Decimals">To how many decimals it was given.</param>
/// <param name="Numerator">The cases beside it; null where none are usable.</param>
/// <param name="Denominator">All cases.</param>
internal sealed record StatedRate(decimal Percent, int Decimals, decimal? Numerator, decimal Denominator)
{
    private const int MostDecimals = 9;
    private const NumberStyles Exact = NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>The percentage as a share of one was meant, should the number be read so: 0.9 for 90 %.</summary>
    public bool MayBeShare { get; private init; }

    /// <summary>How far a rate may lie from the percentage and still be what was given, rounded or cut off, in percentage points.</summary>
    public decimal Tolerance => 1m / Power(Decimals);

    /// <summary>The same number read as a share of one; null where it can be none.</summary>
    public StatedRate? AsShare => MayBeShare ? this with { Percent = Percent * 100m, Decimals = Math.Max(0, Decimals - 2), MayBeShare = false } : null;

    /// <summary>The percentage of a row; null where none is typed, or no whole number of cases stands beside it.</summary>
    public static StatedRate? Read(Target target, SubmissionRow row)
    {
        if (target.Figure != FigureKind.Ratio || target.UnitOfMeasure is not (UnitOfMeasure.Percent or UnitOfMeasure.PersonsPercent) || target.Decimals)
            return null;
        var inNumerator = row.Value.IsBlank;
        if (inNumerator && !IsPercent(row.Numerator))
            return null;
        return CasesOf(row.Denominator) is > 0m and var cases && Parse(inNumerator ? row.Numerator : row.Value) is { } stated
            ? stated with { Denominator = cases, Numerator = inNumerator ? null : CasesOf(row.Numerator) }
            : null;
    }

    private static bool IsPercent(SourceCell cell) => cell.Kind switch
    {
        CellKind.Number => (cell.Traits & CellTraits.PercentFormat) != 0,
        CellKind.Text => cell.Text.AsSpan().ContainsAny('%', '％'),
        _ => false,
    };

    private static decimal? CasesOf(SourceCell cell) =>
        NumberGrammar.Read(cell) is { Fault: null, Value: var cases } && cases == decimal.Truncate(cases) ? cases : null;

    private static StatedRate? Parse(SourceCell cell)
    {
        if (cell.Kind is not (CellKind.Number or CellKind.Text))
            return null;
        var text = cell.Kind == CellKind.Number ? cell.Text : TextFold.Fold(cell.Text);
        var isPercent = text is [.., '%'];
        if (!decimal.TryParse(isPercent ? text.AsSpan(0, text.Length - 1).TrimEnd() : text, Exact, CultureInfo.InvariantCulture, out var number))
            return null;
        var isFraction = cell.Kind == CellKind.Number && IsPercent(cell);
        return new(isFraction ? number * 100m : number, Math.Clamp(isFraction ? number.Scale - 2 : number.Scale, 0, MostDecimals), null, 0m)
        {
            MayBeShare = !isPercent && !isFraction && number is > 0m and <= 1m,
        };
    }

    private static decimal Power(int decimals)
    {
        var power = 1m;
        for (var i = 0; i < decimals; i++)
            power *= 10m;
        return power;
    }
}

using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;

namespace PlanMetrics.Observations.Verifying;

/// <summary>Puts verified fields and what was reported together to one figure, and says why that cannot be.</summary>
internal static class VerifiedFigure
{
    /// <summary>The figure; null where it cannot be made, which is reported to the lines given.</summary>
    public static Figure? Of(Target target, Figure? reported, IReadOnlyDictionary<VerifiedField, VerifiedLine> lines, bool isTold = true)
    {
        var fields = VerificationWords.FieldsOf(target.Figure);
        Span<FieldValue> values = stackalloc FieldValue[2];
        for (var i = 0; i < fields.Length; i++)
        {
            values[i] = lines.TryGetValue(fields[i], out var line) ? line.Value : FieldValue.Of(reported, fields[i]);
            if (!values[i].IsNone)
                continue;
            foreach (var other in isTold ? lines.Values : [])
                other.Report(VerifiedFigureCodes.Partial, ("column", VerificationWords.NameOf(fields[i])));
            return null;
        }

        var figure = Make(target.Figure, values[0], values[1]);
        if (figure is not Figure.Ratio ratio || Expected(target, ratio) is not { } expected)
            return figure;
        foreach (var line in isTold ? lines.Values : [])
            line.Report(VerifiedFigureCodes.Impossible, ("found", FigureText.Of(ratio)), ("expected", expected));
        return null;
    }

    private static Figure Make(FigureKind kind, FieldValue first, FieldValue second) => kind switch
    {
        FigureKind.Ratio => new Figure.Ratio(first.Number!.Value, second.Number!.Value),
        FigureKind.Pair => new Figure.Pair(first.Number!.Value, second.Number!.Value),
        FigureKind.Date => new Figure.Date(first.Day!.Value),
        FigureKind.Outcome => new Figure.Outcome(first.Number == 1m),
        _ => new Figure.Count(first.Number!.Value),
    };

    private static LocalText? Expected(Target target, Figure.Ratio ratio) =>
        ratio is { Denominator: 0m, Numerator: > 0m } ? new LocalText("分母为 0 时分子也为 0", "a numerator of 0 beside a denominator of 0")
        : ratio.Numerator > ratio.Denominator && target.UnitOfMeasure != UnitOfMeasure.Ratio ? new LocalText("分子不大于分母", "a numerator not above the denominator")
        : (LocalText?)null;
}

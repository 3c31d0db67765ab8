namespace PlanMetrics.Risks.Rule;

/// <summary>One memory with what it measured on the past of all units.</summary>
/// <param name="Memory">How far back it looks.</param>
/// <param name="Levels">The level of each unit now; null for one without a usable last year.</param>
/// <param name="Shift">Where all rates go.</param>
/// <param name="Law">The law of its errors.</param>
/// <param name="Errors">On how many errors it was measured.</param>
internal sealed record FittedMemory(Memory Memory, UnitLevel?[] Levels, CommonShift Shift, ErrorLaw Law, int Errors)
{
    public static FittedMemory Of(SeriesHistory history, Memory memory)
    {
        var errors = ErrorsOf(history, memory);
        var shift = CommonShift.Of(errors);
        var law = errors.Count < YearlyMovement.FewestPairs
            ? ErrorLaw.StandIn
            : ErrorLaw.Of(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(errors), shift.Usual);
        return new(memory, NestedLevels.Of(history, memory, 0), shift, law, errors.Count);
    }

    private static List<PastError> ErrorsOf(SeriesHistory history, Memory memory)
    {
        var errors = new List<PastError>();
        for (var back = 1; back < history.YearEnds; back++)
        {
            var levels = NestedLevels.Of(history, memory, back);
            for (var unit = 0; unit < levels.Length; unit++)
                if (levels[unit] is { } level && history.Year(unit, back - 1) is { } year)
                    errors.Add(PastError.Of(level, year, back));
        }

        return errors;
    }
}

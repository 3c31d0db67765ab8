namespace PlanMetrics.Plans.Tracing;

/// <summary>Holds number, date and comparison of a target against the clause that it cites.</summary>
internal static class ClauseReader
{
    public static ClauseReading Read(Target target, Clause clause)
    {
        if (Frequency.Stated(clause.Phrase) is { } frequency && !Suits(target, frequency))
            return ClauseReading.Fault(TraceState.FrequencyDiffers, frequency.Word);
        if (target.Threshold is Threshold.Day or Threshold.Yearly)
            return ReadDate(target, clause, target.Threshold, clause.Numbers(TextNumberKind.Date));
        if (target.Due is { } due && ReadDue(target, clause, new Threshold.Day(due)) is { IsConfirmed: false } fault)
            return fault;
        return target.Threshold is Threshold.Number threshold && NumbersOf(target, clause) is { Length: > 0 } numbers
            ? ReadNumber(target, clause, threshold.Value, numbers)
            : ReadWording(target, clause);
    }

    // What happens every few years may be counted over the plan; what is owed when a case arises has no cadence in its words.
    private static bool Suits(Target target, Frequency frequency) =>
        target.Cadence == frequency.Cadence || target.Cadence == Cadence.Event || (target.Cadence == Cadence.Plan && frequency.Cadence == Cadence.Year);

    /// <summary>A companion's date stands in the clause; where the clause has none, elsewhere in the task.</summary>
    private static ClauseReading ReadDue(Target target, Clause clause, Threshold.Day due)
    {
        var dates = clause.Numbers(TextNumberKind.Date);
        return ReadDate(target, clause, due, dates.Length > 0 ? dates : clause.DatesOfTask());
    }

    private static ClauseReading ReadDate(Target target, Clause clause, Threshold expected, Quantity[] dates)
    {
        var held = Array.FindIndex(dates, date => date.Date == expected);
        if (held < 0)
            return ClauseReading.Fault(TraceState.DateDiffers, dates.Length > 0 ? clause.Print(dates) : clause.Printed);
        return target.Figure == FigureKind.Date && clause.ComparisonOf(dates[held]) is { } comparison && comparison != target.Comparison
            ? ClauseReading.Fault(TraceState.ComparisonDiffers, clause.Printed)
            : new ClauseReading(TraceState.ConfirmedByNumber, clause.Print([dates[held]]), [dates[held]]);
    }

    /// <summary>
    /// The numbers to compare. Only a target whose number stands in the text looks beyond its phrase: a neighbour's
    /// percentage says nothing about a target that rests on wording.
    /// </summary>
    private static Quantity[] NumbersOf(Target target, Clause clause)
    {
        TextNumberKind[] kinds = target.UnitOfMeasure is UnitOfMeasure.Percent or UnitOfMeasure.PersonsPercent
            ? [TextNumberKind.Percentage, TextNumberKind.Count]
            : [TextNumberKind.Count, TextNumberKind.Percentage];
        return target.Class == TargetClass.Number
            ? clause.Numbers([.. kinds, TextNumberKind.Other])
            // 三级, 一件事: a numeral within wording is a part of the wording, unless it is a share.
            : [.. clause.InPhrase().Where(quantity => kinds.Contains(quantity.Kind) && !(quantity.IsWord && quantity.Kind == TextNumberKind.Count))];
    }

    private static ClauseReading ReadNumber(Target target, Clause clause, decimal threshold, Quantity[] numbers)
    {
        var frequency = Frequency.Stated(clause.Folded);
        var held = Array.FindIndex(numbers, number => Agrees(target, threshold, number, frequency, clause.PlanYears));
        if (held < 0)
            return ClauseReading.Fault(TraceState.NumberDiffers, clause.Print(numbers));
        var comparison = clause.ComparisonOf(numbers[held]);
        var isMet = comparison is null || comparison == target.Comparison
            || (target.Comparison == Comparison.Equal && comparison == Comparison.AtLeast);
        return isMet && !clause.DeniesPhrase
            ? new ClauseReading(TraceState.ConfirmedByNumber, clause.Print([numbers[held]]), [numbers[held]])
            : ClauseReading.Fault(TraceState.ComparisonDiffers, clause.Printed);
    }

    private static bool Agrees(Target target, decimal threshold, Quantity number, Frequency? frequency, int planYears) => (target.UnitOfMeasure, number.Kind) switch
    {
        (UnitOfMeasure.Percent or UnitOfMeasure.PersonsPercent, TextNumberKind.Percentage) => number.Value == threshold,
        // A count that each person owes: all of them must reach it, and the numerator says how many each.
        (UnitOfMeasure.PersonsPercent, TextNumberKind.Count) => threshold == 100 && NumeratorCounts(target, number),
        (UnitOfMeasure.Percent or UnitOfMeasure.PersonsPercent, _) or (_, TextNumberKind.Percentage) => false,
        _ => number.Value == threshold || (frequency is not null && target.Cadence != Cadence.PerTerm && frequency.Of(number.Value, planYears) == threshold),
    };

    private static bool NumeratorCounts(Target target, Quantity number)
    {
        var counts = QuantityReader.ReadAll(SourceText.Fold(target.Numerator.Chinese)).Where(count => count.Kind == TextNumberKind.Count).ToArray();
        return Array.Exists(counts, count => count.Value == number.Value && count.Measure == number.Measure);
    }

    // 三级 in the phrase, 四级 in the name: a numeral of the wording that the plan's own words give another value.
    private static Quantity? OtherNumeral(Target target, Clause clause)
    {
        var own = SourceText.Fold(target.Name.Chinese + target.Numerator.Chinese + target.Denominator.Chinese);
        var numerals = WordNumberReader.Read(own, 0, own.Length);
        foreach (var quantity in clause.InPhrase().Where(quantity => quantity is { IsWord: true, Kind: TextNumberKind.Count }))
        {
            var same = numerals.Where(numeral => numeral.Measure == quantity.Measure).ToArray();
            if (same.Length > 0 && !same.Any(numeral => numeral.Value == quantity.Value))
                return quantity;
        }

        return null;
    }

    private static ClauseReading ReadWording(Target target, Clause clause)
    {
        // The plan says that the text gives a number or a date, and one of the two lacks it.
        if (target.Class != TargetClass.Wording)
            return ClauseReading.Fault(target.Class == TargetClass.Number ? TraceState.NumberDiffers : TraceState.DateDiffers, clause.Printed);
        // An extended prohibition is a reading of open wording; the firm ones must be forbidden in so many words.
        var isReversed = target.IsZeroOccurrence
            ? target.Tier != Tier.Extended && !clause.Forbids
            : clause.DeniesPhrase;
        if (isReversed)
            return ClauseReading.Fault(TraceState.ComparisonDiffers, clause.Printed);
        if (OtherNumeral(target, clause) is { } numeral)
            return ClauseReading.Fault(TraceState.NumberDiffers, clause.Print([numeral]));
        Quantity[] claimed =
        [
            .. clause.InPhrase().Where(quantity => quantity.Kind == TextNumberKind.Other),
            .. target.Due is { } due ? clause.DatesOfTask().Where(date => date.Date == new Threshold.Day(due)) : [],
        ];
        return new ClauseReading(TraceState.ConfirmedByPhrase, clause.Printed, claimed);
    }
}

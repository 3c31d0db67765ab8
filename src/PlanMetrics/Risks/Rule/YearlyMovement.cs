namespace PlanMetrics.Risks.Rule;

/// <summary>How much a rate moves from one year to the next beyond the chance of single cases: s², on the logit scale.</summary>
/// <param name="Variance">s².</param>
/// <param name="Pairs">On how many pairs it was measured.</param>
/// <param name="IsDefault">Whether there were too few pairs, so that a stated value stands in.</param>
internal readonly record struct YearlyMovement(double Variance, int Pairs, bool IsDefault)
{
    /// <summary>The fewest pairs that speak for themselves from year to year.</summary>
    public const int FewestPairs = 20;

    /// <summary>What stands in from year to year.</summary>
    public const double YearDefault = 0.25;

    /// <summary>The fewest past errors that speak for themselves within the year.</summary>
    public const int FewestErrors = 30;

    /// <summary>What stands in within the year.</summary>
    public const double PartDefault = 0.20;

    private const double Least = 0.0025;
    private const double Most = 9.0;
    private const int Halvings = 60;

    // Beyond 2.5 standard deviations a change counts no more than there: one broken series must not widen all.
    private const double Cut = 6.25;

    // What the cut leaves of a mean square of 1: F(6.25; χ², 3 df) + 6.25 (1 − F(6.25; χ², 1 df)).
    private const double CutMean = 0.977559983452807;

    /// <summary>Measures the movement on changes from year to year.</summary>
    public static YearlyMovement OfYears(List<LogitChange> changes) => Of(changes, FewestPairs, YearDefault);

    /// <summary>Measures the movement on the past errors of a projection within the year.</summary>
    public static YearlyMovement OfParts(List<LogitChange> errors) => Of(errors, FewestErrors, PartDefault);

    private static YearlyMovement Of(List<LogitChange> changes, int fewest, double standIn)
    {
        if (changes.Count < fewest)
            return new(standIn, changes.Count, IsDefault: true);
        double low = Least, high = Most;
        if (MeanSquare(changes, low) <= CutMean)
            return new(low, changes.Count, IsDefault: false);
        for (var i = 0; i < Halvings; i++)
        {
            var middle = (low + high) / 2.0;
            if (MeanSquare(changes, middle) > CutMean)
                low = middle;
            else
                high = middle;
        }

        return new(high, changes.Count, IsDefault: false);
    }

    private static double MeanSquare(List<LogitChange> changes, double movement)
    {
        var sum = 0.0;
        foreach (var change in changes)
            sum += Math.Min(change.Change * change.Change / (movement + change.Chance), Cut);
        return sum / changes.Count;
    }
}

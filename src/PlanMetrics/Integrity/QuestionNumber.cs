namespace PlanMetrics.Integrity;

/// <summary>依据数字: one of the numbers behind a question.</summary>
/// <param name="Name">What it is: numerator, z, dispersion and the like.</param>
/// <param name="Value">The number; probabilities and statistics to three significant digits.</param>
public readonly record struct QuestionNumber(string Name, decimal Value)
{
    private const int Significant = 3;

    /// <summary>A whole number.</summary>
    internal static QuestionNumber Of(string name, long value) => new(name, value);

    /// <summary>A computed number, to three significant digits, so that it is the same on every machine.</summary>
    internal static QuestionNumber Of(string name, double value)
    {
        var size = Math.Abs(value);
        if (size is < 1e-12 or >= 1e12 || double.IsNaN(size))
            return new(name, 0m);
        var decimals = Math.Clamp(Significant - 1 - (int)Math.Floor(Math.Log10(size)), 0, 14);
        return new(name, decimal.Round((decimal)value, decimals, MidpointRounding.AwayFromZero) / 1.0000000000000000000000000000m);
    }
}

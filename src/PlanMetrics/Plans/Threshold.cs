using System.Globalization;
using PlanMetrics.Json;

namespace PlanMetrics.Plans;

/// <summary>目标值: what a figure is held against. A number, a date, or a day of every year.</summary>
public abstract record Threshold
{
    private Threshold()
    {
    }

    /// <summary>A number, in the target's unit of measure.</summary>
    /// <param name="Value">The number.</param>
    public sealed record Number(decimal Value) : Threshold
    {
        private const int Places = 12;

        /// <summary>The exact number, where <see cref="Value"/> is it rounded to 12 decimals; null where it is the number.</summary>
        internal PathPoint? Point { get; private init; }

        /// <summary>A place on the straight line between two numbers.</summary>
        internal static Number Between(decimal from, decimal to, int step, int steps)
        {
            var way = (to - from) * step;
            var value = decimal.Round(from + (way / steps), Places, MidpointRounding.AwayFromZero);
            return new(value) { Point = (value - from) * steps == way ? null : new(from, to, step, steps) };
        }

        /// <inheritdoc/>
        public override string ToString() => NumberText.Of(Value);
    }

    /// <summary>A date.</summary>
    /// <param name="Date">The date.</param>
    public sealed record Day(DateOnly Date) : Threshold
    {
        /// <inheritdoc/>
        public override string ToString() => NumberText.Of(Date);
    }

    /// <summary>A day of every year, such as 1 March.</summary>
    /// <param name="Month">The month, 1 to 12.</param>
    /// <param name="DayOfMonth">The day, 1 to 31; 29 February falls on the 28th in other years.</param>
    public sealed record Yearly(int Month, int DayOfMonth) : Threshold
    {
        /// <summary>The day in one year.</summary>
        /// <param name="year">The year.</param>
        public DateOnly In(int year) => new(year, Month, Math.Min(DayOfMonth, DateTime.DaysInMonth(year, Month)));

        /// <inheritdoc/>
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Month:00}-{DayOfMonth:00}");
    }

    /// <summary>Reads a threshold as data files write it: <c>85</c>, <c>2022-12-31</c> or <c>03-01</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The threshold, or null where the text is none of the three.</returns>
    public static Threshold? Parse(string text)
    {
        const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out var number))
            return new Number(number);
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return new Day(date);
        return DateOnly.TryParseExact("2000-" + text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new Yearly(day.Month, day.Day)
            : null;
    }
}

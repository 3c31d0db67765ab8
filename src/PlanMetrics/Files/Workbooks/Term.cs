using System.Globalization;
using PlanMetrics.Json;

namespace PlanMetrics.Files.Workbooks;

/// <summary>
/// A formula with what a spreadsheet program makes of it, in the doubles that such programs count in: one is built beside the other,
/// so that a formula that does not come out at the published value is known before it is written.
/// </summary>
/// <param name="Text">The formula.</param>
/// <param name="Value">Its value.</param>
/// <param name="Binding">How firmly it holds together: 3 a cell, a number or a call, 2 a product, 1 a sum.</param>
internal readonly record struct Term(string Text, double Value, int Binding = 3)
{
    private const int MostDigits = 15;

    public static implicit operator Term(decimal number) =>
        new(NumberText.Of(number), (double)number, number < 0m ? 1 : 3);

    public static Term operator +(Term left, Term right) => new($"{left.Text}+{right.In(1)}", left.Value + right.Value, 1);

    public static Term operator -(Term left, Term right) => new($"{left.Text}-{right.In(2)}", left.Value - right.Value, 1);

    public static Term operator *(Term left, Term right) => new($"{left.In(2)}*{right.In(2)}", left.Value * right.Value, 2);

    public static Term operator /(Term left, Term right) => new($"{left.In(2)}/{right.In(3)}", left.Value / right.Value, 2);

    public static Test operator >=(Term left, Term right) => new($"{left.Text}>={right.Text}", left.Value >= right.Value);

    public static Test operator <=(Term left, Term right) => new($"{left.Text}<={right.Text}", left.Value <= right.Value);

    public static Test operator >(Term left, Term right) => new($"{left.Text}>{right.Text}", left.Value > right.Value);

    public static Test operator <(Term left, Term right) => new($"{left.Text}<{right.Text}", left.Value < right.Value);

    public static Term Least(Term left, Term right) => new($"MIN({left.Text},{right.Text})", Math.Min(left.Value, right.Value));

    public static Term Most(Term left, Term right) => new($"MAX({left.Text},{right.Text})", Math.Max(left.Value, right.Value));

    public static Term Either(Test test, Term yes, Term no) => new($"IF({test.Text},{yes.Text},{no.Text})", test.Holds ? yes.Value : no.Value);

    public Term Absolute() => new($"ABS({Text})", Math.Abs(Value));

    public Term Logarithm() => new($"LN({Text})", Math.Log(Value));

    public Term Whole() => new($"INT({Text})", Math.Floor(Value));

    public Test Is(Term other) => new($"{Text}={other.Text}", Value == other.Value);

    /// <summary>Rounded half away from zero on the fifteen digits that such programs show.</summary>
    public Term Round(int places) => new($"ROUND({Text},{places.ToString(CultureInfo.InvariantCulture)})", Rounded(Value, places));

    private static double Rounded(double value, int places) =>
        Math.Abs(value) < 1e15 ? (double)Math.Round((decimal)value, Math.Min(places, MostDigits), MidpointRounding.AwayFromZero) : value;

    private string In(int binding) => Binding < binding ? $"({Text})" : Text;
}

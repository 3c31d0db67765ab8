using System.Globalization;
using PlanMetrics.Json;

namespace PlanMetrics.Rosters;

/// <summary>The value that a deployment gives to a setting the plan leaves open: a number, a day, or true or false.</summary>
public abstract record SettingValue
{
    private SettingValue()
    {
    }

    /// <summary>A number.</summary>
    /// <param name="Value">The number.</param>
    public sealed record Number(decimal Value) : SettingValue
    {
        /// <inheritdoc/>
        public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>A day.</summary>
    /// <param name="Value">The day.</param>
    public sealed record Date(DateOnly Value) : SettingValue
    {
        /// <inheritdoc/>
        public override string ToString() => NumberText.Of(Value);
    }

    /// <summary>True or false.</summary>
    /// <param name="Value">The value.</param>
    public sealed record Flag(bool Value) : SettingValue
    {
        /// <inheritdoc/>
        public override string ToString() => Value ? "true" : "false";
    }
}

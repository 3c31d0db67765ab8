using System.CommandLine;
using System.Globalization;
using PlanMetrics.Measures;

namespace PlanMetrics.Cli;

/// <summary><c>--as-of DATE</c>: the day up to which figures count.</summary>
internal static class DateOption
{
    public static Option<string?> Build(Shell shell) => new("--as-of")
    {
        HelpName = "yyyy-MM-dd",
        Description = shell.Say("数据截至日期；缺省为当年12月31日", "The day up to which figures count; default: 31 December of the year"),
    };

    /// <summary>The day, or null where the option is not given.</summary>
    /// <exception cref="UsageException">It is no date.</exception>
    public static DateOnly? Parse(string? text) => Parse(text, "--as-of");

    /// <summary>The day that an option gives, or null where it is not given.</summary>
    /// <exception cref="UsageException">It is no date.</exception>
    public static DateOnly? Parse(string? text, string option) =>
        text is null ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new UsageException(new($"{option} 的值“{text}”不是日期，应为 2024-12-31 的形式", $"{option} \"{text}\" is no date, expected the form 2024-12-31"));

    /// <summary>The scope of a run whose year is known.</summary>
    /// <exception cref="UsageException">The day lies before the year.</exception>
    public static EvaluationScope ScopeOf(int year, DateOnly? asOf) =>
        asOf < new DateOnly(year, 1, 1)
            ? throw new UsageException(new(
                $"--as-of 的值“{asOf:yyyy-MM-dd}”早于所评年度，应为 {year}-01-01 或以后",
                $"--as-of \"{asOf:yyyy-MM-dd}\" lies before the year evaluated, expected {year}-01-01 or later"))
            : new(year, asOf ?? new DateOnly(year, 12, 31));
}

using System.CommandLine;
using System.Globalization;

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
    public static DateOnly? Parse(string? text) =>
        text is null ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new UsageException(new($"--as-of 的值“{text}”不是日期，应为 2024-12-31 的形式", $"--as-of \"{text}\" is no date, expected the form 2024-12-31"));
}

using System.CommandLine;
using System.Globalization;
using PlanMetrics.Reports;
using PlanMetrics.Reports.Words;

namespace PlanMetrics.Cli.Commands;

/// <summary>The options that make a result an edition: number, status, date, document and the result in whose place it comes.</summary>
internal sealed class EditionOptions
{
    private readonly Option<int?> number;
    private readonly Option<string?> status;
    private readonly Option<string?> date;
    private readonly Option<string?> document;
    private readonly Option<string?> supersedes;

    public EditionOptions(Command command, Shell shell)
    {
        number = new("--edition") { HelpName = shell.Say("编号", "number"), Description = shell.Say("版次编号，从 1 起，与 --status 同时使用", "The number of the edition, from 1; goes with --status") };
        status = new("--status")
        {
            HelpName = Names("|"),
            Description = shell.Say(
                "版次状态：初评、征求意见、复核、审定、更正（中英文均可）；审定和更正以外的结果都标“初评结果，仅供核对”",
                "The edition's status, in English or Chinese; all but approved and corrected are marked as preliminary"),
        };
        date = new("--edition-date") { HelpName = "yyyy-MM-dd", Description = shell.Say("版次日期", "The edition's date") };
        document = new("--document") { HelpName = shell.Say("文号", "number"), Description = shell.Say("印发文号", "The number of the document it goes out with") };
        supersedes = new("--supersedes") { HelpName = shell.Say("结果文件夹", "folder"), Description = shell.Say("所替代的结果文件夹，应保持写出时的原样", "The result in whose place this one comes, as it was written") };
        foreach (Option option in new Option[] { number, status, date, document, supersedes })
            command.Options.Add(option);
    }

    /// <summary>The edition asked for, without what it supersedes; null where none was.</summary>
    /// <exception cref="UsageException">An option is missing or means nothing.</exception>
    public Edition? Asked(ParseResult result)
    {
        var (asked, word) = (result.GetValue(number), result.GetValue(status));
        if (asked is { } given && word is not null)
            return new(given, StatusOf(word)) { Date = DateOf(result.GetValue(date)), Document = result.GetValue(document) ?? "" };
        return asked is null && word is null && result.GetValue(date) is null && result.GetValue(document) is null && Supersedes(result) is null
            ? null
            : throw new UsageException(new("版次应同时写明 --edition 和 --status", "an edition needs both --edition and --status"));
    }

    /// <summary>The folder of the result in whose place it comes; null for none.</summary>
    /// <exception cref="UsageException">Its name is empty.</exception>
    public string? Supersedes(ParseResult result) =>
        result.GetValue(supersedes) is not { Length: 0 }
            ? result.GetValue(supersedes)
            : throw new UsageException(new("--supersedes 的文件夹名称为空", "the folder of --supersedes has no name"));

    private static string NameOf(EditionStatus status) => status.ToString().ToLowerInvariant();

    private static string Names(string between) => string.Join(between, Enum.GetValues<EditionStatus>().Select(NameOf));

    private static EditionStatus StatusOf(string word)
    {
        foreach (var status in Enum.GetValues<EditionStatus>())
            if (word == NameOf(status) || word == EditionWords.Of(status).Chinese)
                return status;
        throw new UsageException(new(
            $"--status 的值“{word}”不是版次状态，应为初评、征求意见、复核、审定或更正",
            $"--status \"{word}\" is no status, expected {Names(", ")}"));
    }

    private static DateOnly? DateOf(string? text) =>
        text is null ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new UsageException(new($"--edition-date 的值“{text}”不是日期，应为 2025-02-20 的形式", $"--edition-date \"{text}\" is no date, expected the form 2025-02-20"));
}

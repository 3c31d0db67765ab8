using System.Globalization;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Reports.Words;

/// <summary>An edition in words, the same on the page, in the workbook, in Markdown and on the console.</summary>
public static class EditionWords
{
    /// <summary>初评结果，仅供核对: what everything but an approved or corrected result is marked with.</summary>
    public static LocalText Mark { get; } = new("初评结果，仅供核对", "Preliminary result, for checking only");

    /// <summary>The mark that a result goes out with; null where it is in force.</summary>
    /// <param name="edition">The edition; null for a result that is none.</param>
    public static LocalText? MarkOf(Edition? edition) => edition is { IsFinal: true } ? (LocalText?)null : Mark;

    /// <summary>A status, such as 审定.</summary>
    /// <param name="status">The status.</param>
    public static LocalText Of(EditionStatus status) => status switch
    {
        EditionStatus.Preliminary => new("初评", "preliminary"),
        EditionStatus.Consultation => new("征求意见", "for comments"),
        EditionStatus.Review => new("复核", "under review"),
        EditionStatus.Approved => new("审定", "approved"),
        _ => new("更正", "corrected"),
    };

    /// <summary>An edition without its date and document, such as 第 2 版（审定）.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="status">Its status.</param>
    public static LocalText Name(int number, EditionStatus status) => new(
        string.Create(CultureInfo.InvariantCulture, $"第 {number} 版（{Of(status).Chinese}）"),
        string.Create(CultureInfo.InvariantCulture, $"edition {number} ({Of(status).English})"));

    /// <summary>The whole edition in one line: name, date, document, and in whose place it comes.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="language">The language wanted.</param>
    public static string Line(Edition edition, Language language)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var parts = new List<string> { Name(edition.Number, edition.Status).In(language) };
        if (edition.Date is { } day)
            parts.Add(language.Say(
                string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日"), day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        if (edition.Document.Length > 0)
            parts.Add(edition.Document);
        if (edition.Supersedes is { } superseded)
            parts.Add(language.Say("替代", "supersedes ") + NameOf(superseded, language));
        return string.Join(language.Say("，", ", "), parts);
    }

    private static string NameOf(SupersededEdition superseded, Language language) =>
        superseded is { Number: { } number, Status: { } status } ? Name(number, status).In(language)
        : language.Say("未编版次的结果", "a result without edition")
            + language.Say($"（清单校验值 {superseded.ManifestSha256[..Math.Min(12, superseded.ManifestSha256.Length)]}…）", $" (manifest {superseded.ManifestSha256[..Math.Min(12, superseded.ManifestSha256.Length)]}…)");
}

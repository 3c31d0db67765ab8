using PlanMetrics.Diagnostics;
using PlanMetrics.Files.ProfileBooks;
using PlanMetrics.Files.Xlsx;
using PlanMetrics.Json;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;

namespace PlanMetrics.Files;

/// <summary>
/// A profile as a workbook, for people who live in spreadsheets. What it holds is read as the JSON file would be, with the same checks;
/// every fault names sheet and cell.
/// </summary>
public static class ProfileWorkbook
{
    /// <summary>Whether the bytes of a file are a workbook's, whatever its name; a JSON file never begins so.</summary>
    /// <param name="bytes">The file's bytes.</param>
    public static bool IsWorkbook(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK"u8);

    /// <summary>Reads a profile from a workbook.</summary>
    /// <param name="bytes">The file's bytes.</param>
    /// <param name="file">The name that findings give the file.</param>
    /// <param name="plan">The plan that the profile scores, whose ids and names it may use; null to leave ids unchecked.</param>
    /// <param name="findings">Receives every fault with its sheet and cell.</param>
    /// <returns>The profile, or null where the file has a fault.</returns>
    public static Profile? Read(ReadOnlySpan<byte> bytes, string file, Plan? plan, Findings findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        using var book = Open(bytes, file, findings);
        return book is null ? null : Read(book, file, plan, findings);
    }

    /// <summary>Writes a profile as a workbook; reading it gives the same profile.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="stream">Receives an .xlsx file; left open.</param>
    /// <param name="language">The language of sheets, headings and words.</param>
    /// <param name="plan">The plan whose names stand beside the ids of targets as remarks; null for none.</param>
    public static void Write(Profile profile, Stream stream, Language language = Language.Chinese, Plan? plan = null)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(stream);
        BookWriter.Write(profile, stream, language, plan);
    }

    internal static XlsxBook? Open(ReadOnlySpan<byte> bytes, string file, Findings findings) =>
        XlsxBook.Open(bytes.ToArray(), new ReadContext(file, ReaderCaps.Default, findings, CancellationToken.None));

    internal static Profile? Read(XlsxBook book, string file, Plan? plan, Findings findings)
    {
        var reader = new DataReader(file, findings);
        return new BookReader(reader, plan).Read(book) is { } root ? ProfileFile.Read(root, reader, plan) : null;
    }
}

using System.Globalization;

namespace PlanMetrics.Files.Xlsx;

/// <summary>Days counted from 1900 or 1904, as workbooks store dates.</summary>
internal static class SerialDate
{
    /// <summary>The serial of 1900-02-29, kept by the 1900 system for a program older than it; that day never was.</summary>
    public const int PhantomDay = 60;

    private const decimal HalfSecond = 0.5m / 86_400m;
    private static readonly DateOnly First1900 = new(1899, 12, 31);
    private static readonly DateOnly First1904 = new(1904, 1, 1);

    /// <summary>
    /// The day of a serial number, or null where it has none. A time less than half a second before midnight is
    /// the next day, which is what the workbook's own program shows.
    /// </summary>
    public static DateOnly? ToDay(decimal serial, bool is1904)
    {
        if (serial < 0 || serial > 3_000_000)
            return null;
        var day = (int)decimal.Floor(serial + HalfSecond);
        var (first, offset) = is1904 ? (First1904, day) : (First1900, day > PhantomDay ? day - 1 : day);
        var isPhantom = !is1904 && (day == 0 || day == PhantomDay);
        return isPhantom || first.DayNumber + offset > DateOnly.MaxValue.DayNumber ? null : first.AddDays(offset);
    }

    /// <summary>The time of a serial number below one day.</summary>
    public static string ToTime(decimal serial) =>
        TimeSpan.FromSeconds((double)decimal.Round(serial * 86_400m)).ToString("hh\\:mm\\:ss", CultureInfo.InvariantCulture);

    /// <summary>The day of an ISO 8601 date, with or without a time after it; null for anything else.</summary>
    public static DateOnly? FromIso(ReadOnlySpan<char> text) =>
        text.Length >= 10 && (text.Length == 10 || text[10] == 'T')
        && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}

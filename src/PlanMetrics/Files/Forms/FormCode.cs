using System.Globalization;
using PlanMetrics.Submissions;

namespace PlanMetrics.Files.Forms;

/// <summary>
/// 校验码: eight digits over the figures of a table, so that sealed paper and file can be matched. The workbook computes the same
/// by a formula that every spreadsheet program knows. It tells slips, not forgeries.
/// </summary>
/// <remarks>Each cell counts by its place; numbers with two decimals and days as they are, of texts the length and the word 是.</remarks>
internal sealed class FormCode
{
    private const decimal Largest = 1_000_000_000_000m;
    private const int FirstPrime = 9973;
    private const int SecondPrime = 9967;
    private const string TooLarge = "--------";

    private static readonly DateOnly Epoch = new(1899, 12, 30);

    private decimal first;
    private decimal second;

    /// <summary>The code as a formula over a range.</summary>
    public static string Formula(string range)
    {
        var (a, b) = (Sum(range, 31, 17, 89), Sum(range, 53, 29, 97));
        return $"IF({a}>=1E12,\"{TooLarge}\",TEXT({Rest(a, FirstPrime)},\"0000\")&TEXT({Rest(b, SecondPrime)},\"0000\"))";
    }

    /// <summary>Counts a cell.</summary>
    public void Add(SourceCell cell)
    {
        var value = ValueOf(cell);
        first += value * Weight(cell.Address, 31, 17, 89);
        second += value * Weight(cell.Address, 53, 29, 97);
    }

    /// <summary>The code of the cells counted.</summary>
    public override string ToString() =>
        first >= Largest ? TooLarge : string.Create(CultureInfo.InvariantCulture, $"{Rest(first, FirstPrime):0000}{Rest(second, SecondPrime):0000}");

    private static decimal ValueOf(SourceCell cell) => cell.Kind switch
    {
        CellKind.Number => decimal.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0m,
        CellKind.Date => DateOnly.ParseExact(cell.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber - Epoch.DayNumber,
        CellKind.Text => (cell.Text.Length * 7) + (cell.Text == "是" ? 3 : 0),
        _ => 0m,
    };

    private static int Weight(CellAddress cell, int row, int column, int modulus) => (((cell.Row * row) + (cell.Column * column)) % modulus) + 1;

    private static decimal Rest(decimal sum, int prime) => Math.Round(sum * 100m, MidpointRounding.AwayFromZero) % prime;

    // SUMPRODUCT with a comma passes over texts; MOD fails beyond 2^27 times its divisor in old versions, so the rest is worked out.
    private static string Sum(string range, int row, int column, int modulus)
    {
        var weight = string.Create(CultureInfo.InvariantCulture, $"(MOD(ROW({range})*{row}+COLUMN({range})*{column},{modulus})+1)");
        return $"(SUMPRODUCT({range},{weight})+SUMPRODUCT(ISTEXT({range})*(LEN({range})*7+({range}=\"是\")*3)*{weight}))";
    }

    private static string Rest(string sum, int prime)
    {
        var p = prime.ToString(CultureInfo.InvariantCulture);
        return $"(ROUND({sum}*100,0)-{p}*INT(ROUND({sum}*100,0)/{p}))";
    }
}

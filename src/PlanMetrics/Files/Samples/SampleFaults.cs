using System.Collections.Immutable;
using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Submissions;

namespace PlanMetrics.Files.Samples;

/// <summary>The typing faults that offices make, spread over a handful of workbooks of one year.</summary>
internal static class SampleFaults
{
    private const string CutUnit = "town-19";
    private const string OpenUnit = "town-01";

    private static readonly SampleFault[] All =
    [
        new("town-01", "分子", HasCases, row => row with { Numerator = "90%" }, new("数字格内填百分比 90%", "a percentage, 90%, in a number cell")),
        new("town-06", "分母", HasCases, row => row with { Denominator = FullWidth(row.Denominator.Text) }, new("数字用全角字符", "full-width digits")),
        new("town-07", "分子", HasCases, row => row with { Numerator = Number(row.Denominator) + 2 }, new("分子大于分母", "numerator above denominator")),
        new("town-12", "单位", HasCases, row => row with { Unit = "乙亥真" }, new("单位名称有错字", "a unit name with a typing error")),
        new("health-bureau", "指标", HasCases, row => row with { Target = "行政机关负责人出席率" }, new("指标名称不存在", "no such target")),
        new("market-regulation-bureau", "分母", HasCases, row => row with { Denominator = Number(row.Denominator) + 1 }, new("同一指标同一报告期填了两个不同的数", "two different values for one figure")) { Added = true },
        new("town-15", "分子", IsNil, row => row with { Numerator = "100%（无案件）" }, new("数字格内填文字说明", "a remark in a number cell")),
        new("public-security-branch", "分母", HasCases, row => row with { Denominator = "1,234" }, new("数字带千位分隔符", "a thousands separator")),
        new("town-16", "报告期", HasCases, row => row with { Period = "2042年第一季度" }, new("年份错位", "digits of the year transposed")),
        new("finance-bureau", "日期", row => !row.Date.IsBlank, row => row with { Date = row.Date.Text[..4] + "年2月30日" }, new("日期不存在", "a day that does not exist")),
        new("forestry-bureau", "分母", HasCases, row => row with { Denominator = SourceCell.Blank }, new("只填分子，未填分母", "a numerator without its denominator")),
        new("natural-resources-branch", "分子", HasCases, row => row with { Numerator = -3m }, new("负数", "a negative number")),
        new("education-bureau", "分母", HasCases, row => row with { Denominator = Number(row.Denominator) + 0.5m }, new("件数带小数", "a fraction of a case")),
        new("town-17", "数值", row => row.Value.Text is "是" or "否", row => row with { Value = "基本完成" }, new("是否栏填其他文字", "neither yes nor no")),
    ];

    /// <summary>Plants them in the workbooks of a year; one workbook is cut in half, and one owner file is left behind.</summary>
    public static (ImmutableArray<SampleBook> Books, ImmutableArray<PlantedFault> Faults, ImmutableArray<SampleBrokenFile> BrokenFiles) Plant(
        ImmutableArray<SampleBook> books, int year)
    {
        var faults = ImmutableArray.CreateBuilder<PlantedFault>();
        foreach (var fault in All)
            books = Plant(books, BookOf(books, year, fault.Unit), fault, faults);

        var cut = BookOf(books, year, CutUnit);
        var open = BookOf(books, year, OpenUnit).File;
        SampleBrokenFile[] broken = [new(cut.File, cut), new(open.Insert(open.IndexOf('/', StringComparison.Ordinal) + 1, "~$"), null)];
        faults.Add(new(new SourceLocation(broken[0].File), new("文件不完整，无法打开", "the file is cut off and cannot be opened")));
        faults.Add(new(new SourceLocation(broken[1].File), new("表格程序留下的临时文件", "the owner file of a spreadsheet program")));
        return (books.Remove(cut), faults.ToImmutable(), [.. broken]);
    }

    private static ImmutableArray<SampleBook> Plant(
        ImmutableArray<SampleBook> books, SampleBook book, SampleFault fault, ImmutableArray<PlantedFault>.Builder faults)
    {
        var row = Enumerable.Range(0, book.Rows.Length).First(index => fault.Suits(book.Rows[index]));
        var mistyped = fault.Type(book.Rows[row]);
        var rows = fault.Added ? book.Rows.Insert(++row, mistyped) : book.Rows.SetItem(row, mistyped);
        var cell = SampleColumn.Address(fault.Heading, row).ToString();
        faults.Add(new(new SourceLocation(book.File, SampleWorkbook.Sheet, cell), fault.What));
        return books.Replace(book, book with { Rows = rows });
    }

    private static SampleBook BookOf(ImmutableArray<SampleBook> books, int year, string unit)
    {
        var start = string.Create(CultureInfo.InvariantCulture, $"{year}/{unit}-");
        return books.First(book => book.File.StartsWith(start, StringComparison.Ordinal));
    }

    private static bool HasCases(SubmissionRow row) => !row.Denominator.IsBlank && row.Denominator.Text != "0";

    private static bool IsNil(SubmissionRow row) => row.Denominator.Text == "0";

    private static decimal Number(SourceCell cell) => decimal.Parse(cell.Text, CultureInfo.InvariantCulture);

    private static string FullWidth(string digits) => string.Concat(digits.Select(digit => (char)(digit + 0xFEE0)));
}

using PlanMetrics.Diagnostics;
using PlanMetrics.Json;

namespace PlanMetrics.Reports.Notices;

/// <summary>Numbers of headings: 一, 二, …, 十, 十一, …, 九十九; digits above, and in English.</summary>
internal static class Numeral
{
    private const string Digits = "零一二三四五六七八九";

    public static string Of(int number, Language language)
    {
        if (language == Language.English || number is < 1 or > 99)
            return NumberText.Of(number);
        var (tens, ones) = Math.DivRem(number, 10);
        var head = tens switch { 0 => "", 1 => "十", _ => Digits[tens] + "十" };
        return head + (ones > 0 ? Digits[ones].ToString() : "");
    }
}

namespace PlanMetrics.Plans.Tracing;

/// <summary>Numbers in Chinese numerals: 十二, 两百零五, 三点五, 二〇二五.</summary>
internal static class ChineseNumeral
{
    /// <summary>The characters that a numeral is made of.</summary>
    public const string Characters = "〇零一二两三四五六七八九十百千万";

    private const string Digits = "零一二三四五六七八九";

    /// <summary>The value of a numeral; null where it is none.</summary>
    public static decimal? Parse(string numeral)
    {
        var point = numeral.IndexOf('点', StringComparison.Ordinal);
        if (point < 0)
            return Whole(numeral);
        var (whole, part) = (Whole(numeral[..point]), Positional(numeral[(point + 1)..]));
        return whole is null || part is null ? null : whole + (part / Power(numeral.Length - point - 1));
    }

    private static decimal? Whole(string numeral) =>
        numeral.Length == 0 ? null
        : numeral.AsSpan().IndexOfAny("十百千万") < 0 ? Positional(numeral)
        : Scaled(numeral);

    // 二〇二五: a digit a place.
    private static decimal? Positional(string numeral)
    {
        decimal value = 0;
        foreach (var character in numeral)
        {
            if (DigitOf(character) is not { } digit || value > 1_000_000_000)
                return null;
            value = (value * 10) + digit;
        }

        return numeral.Length == 0 ? null : value;
    }

    // 一万二千三百零五: digits before their scales.
    private static decimal? Scaled(string numeral)
    {
        decimal total = 0, section = 0;
        int? pending = null;
        foreach (var character in numeral)
        {
            if (DigitOf(character) is { } digit)
            {
                if (pending is > 0)
                    return null;
                pending = digit;
                continue;
            }

            decimal scale = character switch { '十' => 10, '百' => 100, '千' => 1000, '万' => 10000, _ => 0 };
            if (scale == 0)
                return null;
            if (scale == 10000)
                (total, section) = ((total + section + (pending ?? 0)) * scale, 0);
            else
                section += (pending is null or 0 ? 1 : pending.Value) * scale;
            pending = null;
            if (total > 1_000_000_000)
                return null;
        }

        return total + section + (pending ?? 0);
    }

    private static int? DigitOf(char character) => character switch
    {
        '〇' => 0,
        '两' => 2,
        _ when Digits.IndexOf(character, StringComparison.Ordinal) is var digit and >= 0 => digit,
        _ => null,
    };

    private static decimal Power(int places)
    {
        decimal power = 1;
        for (var i = 0; i < Math.Min(places, 9); i++)
            power *= 10;
        return power;
    }
}

using PlanMetrics.Plans;

namespace PlanMetrics.Observations;

/// <summary>A phrase without width, case and white space, as the period and date grammars read it.</summary>
internal static class CompactText
{
    /// <summary>The compact form, or null where white space stands between two digits, which may be two numbers.</summary>
    public static string? Of(string text)
    {
        var folded = TextFold.Fold(text);
        var lastSolid = '\0';
        for (var i = 0; i < folded.Length; i++)
        {
            if (char.IsWhiteSpace(folded[i]))
                continue;
            if (char.IsAsciiDigit(folded[i]) && char.IsAsciiDigit(lastSolid) && char.IsWhiteSpace(folded[i - 1]))
                return null;
            lastSolid = folded[i];
        }

        return TextFold.Key(folded);
    }
}

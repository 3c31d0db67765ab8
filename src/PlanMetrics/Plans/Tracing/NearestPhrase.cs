namespace PlanMetrics.Plans.Tracing;

/// <summary>
/// Finds the stretch of a text that differs least from a phrase (Sellers: edit distance against every substring).
/// A token left out, put in or replaced costs 2; a number or a comparison word replaced by another costs 1.
/// </summary>
internal static class NearestPhrase
{
    private const int Step = 2;

    /// <summary>The nearest stretch within a third of the phrase, at least two steps; null where there is none.</summary>
    public static (int Start, int End)? Find(string folded, string phrase)
    {
        var text = PhraseTokens.Of(folded);
        var pattern = PhraseTokens.Of(phrase);
        var column = new (int Cost, int From)[pattern.Length + 1];
        for (var i = 0; i <= pattern.Length; i++)
            column[i] = (i * Step, 0);
        var best = (Cost: (Math.Max(2, pattern.Length / 3) * Step) + 1, From: 0, To: 0);
        for (var j = 0; j < text.Length; j++)
        {
            var diagonal = column[0];
            column[0] = (0, j + 1);
            for (var i = 1; i <= pattern.Length; i++)
            {
                var replaced = (diagonal.Cost + pattern[i - 1].CostOf(text[j]), diagonal.From);
                diagonal = column[i];
                column[i] = Least(replaced, Least((column[i - 1].Cost + Step, column[i - 1].From), (column[i].Cost + Step, column[i].From)));
            }

            if (column[^1].Cost < best.Cost)
                best = (column[^1].Cost, column[^1].From, j + 1);
        }

        return best.To > best.From && best.Cost < pattern.Length * Step
            ? (text[best.From].Start, text[best.To - 1].End)
            : null;
    }

    /// <summary>The cheaper way; of two as cheap the one that takes less of the text.</summary>
    private static (int Cost, int From) Least((int Cost, int From) a, (int Cost, int From) b) =>
        a.Cost < b.Cost || (a.Cost == b.Cost && a.From >= b.From) ? a : b;
}

namespace PlanMetrics.Diagnostics;

/// <summary>Says something in the language that is wanted, where both wordings are made on the spot.</summary>
internal static class LanguageChoice
{
    public static string Say(this Language language, string chinese, string english) => language == Language.Chinese ? chinese : english;
}

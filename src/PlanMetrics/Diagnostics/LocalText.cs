namespace PlanMetrics.Diagnostics;

/// <summary>One text in both languages.</summary>
/// <param name="Chinese">The Chinese text.</param>
/// <param name="English">The English text.</param>
public readonly record struct LocalText(string Chinese, string English)
{
    /// <summary>A text that is the same in both languages, such as a quoted cell or an id.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator LocalText(string text) => new(text, text);

    /// <summary>The text in one language.</summary>
    /// <param name="language">The language wanted.</param>
    public string In(Language language) => language == Language.Chinese ? Chinese : English;

    /// <summary>The same text in both languages.</summary>
    /// <param name="text">The text.</param>
    public static LocalText FromString(string text) => text;
}

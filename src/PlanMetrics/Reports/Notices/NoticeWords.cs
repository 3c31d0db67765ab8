using System.Collections.Immutable;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Reports.Notices;

/// <summary>Words with what each says of a thing: name, meaning and value stand in one place, so that none can be there without the others.</summary>
/// <typeparam name="T">The thing.</typeparam>
internal sealed class NoticeWords<T>
{
    private readonly List<(NoticeWord Word, Func<T, string>? Text, Func<T, ImmutableArray<NoticeValues>>? Items)> words = [];

    public NoticeVocabulary Vocabulary => new([.. words.Select(entry => entry.Word)]);

    /// <summary>A text.</summary>
    public NoticeWords<T> Say(string chinese, string english, string meaning, string meaningEnglish, Func<T, string> text)
    {
        words.Add((new(new(chinese, english), new(meaning, meaningEnglish)), text, null));
        return this;
    }

    /// <summary>A list of things with words of their own.</summary>
    public NoticeWords<T> Each<TItem>(string chinese, string english, string meaning, string meaningEnglish, NoticeWords<TItem> items, Func<T, IEnumerable<TItem>> list)
    {
        words.Add((new(new LocalText(chinese, english), new(meaning, meaningEnglish), items.Vocabulary), null, thing => [.. list(thing).Select(items.Of)]));
        return this;
    }

    /// <summary>The same words said of something that such a thing belongs to.</summary>
    public NoticeWords<T> With<TPart>(NoticeWords<TPart> others, Func<T, TPart> part)
    {
        foreach (var (word, text, items) in others.words)
            words.Add((word, text is null ? null : thing => text(part(thing)), items is null ? null : thing => items(part(thing))));
        return this;
    }

    /// <summary>What is filled in for one thing.</summary>
    public NoticeValues Of(T thing)
    {
        var values = new NoticeValues();
        foreach (var (word, text, items) in words)
            if (text is not null)
                values.Add(word, text(thing));
            else
                values.Add(word, items!(thing));
        return values;
    }
}

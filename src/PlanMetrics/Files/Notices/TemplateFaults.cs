using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Reports.Notices;

namespace PlanMetrics.Files.Notices;

/// <summary>What is wrong with a template, named where it stands; one word is named once a part.</summary>
/// <param name="file">The template's file.</param>
/// <param name="vocabulary">What it may ask for.</param>
/// <param name="findings">Receives the faults.</param>
internal sealed class TemplateFaults(string file, NoticeVocabulary vocabulary, Findings findings)
{
    private const int MostText = 40;

    private readonly HashSet<(string, string)> named = [];
    private LocalText part;

    /// <summary>Says which part is looked at.</summary>
    public void Enter(LocalText name) => part = name;

    public void Unknown(string found, string key, string text)
    {
        if (!named.Add((part.English, found)))
            return;
        Report(NoticeCodes.UnknownWord, found, text, Expected(key));
    }

    public void Open(string found, LocalText wanted, string text) => Report(NoticeCodes.OpenBlock, found, text, wanted);

    public void Crossed(string found, string text) => Report(NoticeCodes.CrossedBlock, found, text, null);

    private LocalText Expected(string key)
    {
        if (vocabulary.ListOf(key) is { } list)
            return new($"放在“【每条{list.Name.Chinese}】”和“【结束】”之间", $"it to stand between \"【Each: {list.Name.English}】\" and \"【End】\"");
        var near = vocabulary.Names()
            .Select(name => (Name: name, Distance: EditDistance.Between(key, TextFold.Key(name))))
            .Where(pair => pair.Distance <= Math.Max(1, key.Length / 2) && pair.Distance < Math.Max(key.Length, TextFold.Key(pair.Name).Length))
            .OrderBy(pair => pair.Distance).ThenBy(pair => pair.Name, StringComparer.Ordinal).Select(pair => pair.Name).FirstOrDefault();
        return near is null
            ? new("文稿说明中列出的占位符", "one of those that the documentation lists")
            : new($"“【{near}】”或者文稿说明中的其他占位符", $"\"【{near}】\" or another that the documentation lists");
    }

    private void Report(DiagnosticDescriptor descriptor, string found, string text, LocalText? expected)
    {
        var shown = text.Length <= MostText ? text : text[..MostText] + "…";
        var arguments = new List<DiagnosticArgument> { ("file", file), ("part", part), ("found", found), ("text", shown) };
        if (expected is { } wanted)
            arguments.Add(("expected", wanted));
        findings.Add(new Diagnostic(descriptor, new SourceLocation(file), [.. arguments]));
    }
}

namespace PlanMetrics.Cli;

/// <summary>Labelled lines about one thing; what is empty is left out.</summary>
internal sealed class Card(Shell shell)
{
    private readonly List<(string Label, string Text)> lines = [];

    public void Add(string chinese, string english, string text)
    {
        if (text.Length > 0)
            lines.Add((shell.Say(chinese, english), text));
    }

    public void WriteTo(TextWriter writer)
    {
        var width = lines.Max(line => TextWidth.Of(line.Label)) + 2;
        foreach (var (label, text) in lines)
            writer.WriteLine($"  {TextWidth.Pad(label, width)}{text}");
    }
}

namespace PlanMetrics.Files.Workbooks;

/// <summary>The texts of a workbook, each once, numbered in the order in which they are first used.</summary>
internal sealed class SharedTexts
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly List<string> texts = [];
    private int used;

    /// <summary>The number of a text as a cell can hold it.</summary>
    public int Of(string text)
    {
        used++;
        if (places.TryGetValue(text, out var place))
            return place;
        texts.Add(SheetText.Of(text));
        places.Add(text, texts.Count - 1);
        return texts.Count - 1;
    }

    public void Write(MarkupBuffer to)
    {
        to.Raw(MarkupBuffer.Declaration).Raw("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"").Number(used)
            .Raw("\" uniqueCount=\"").Number(texts.Count).Raw("\">");
        foreach (var text in texts)
            to.Raw("<si><t xml:space=\"preserve\">").Text(text).Raw("</t></si>");
        to.Raw("</sst>");
    }
}

using System.Collections.Immutable;
using System.Xml.Linq;
using PlanMetrics.Reports.Notices;

namespace PlanMetrics.Files.Notices;

/// <summary>
/// Fills a template: words by their texts, and blocks once for each thing on a list. A block is the smallest whole that holds its start and its end: a
/// paragraph, a table row or several, or the paragraphs and tables between two paragraphs. What was filled in is never read again, so that a unit whose
/// name looks like a placeholder stays a name.
/// </summary>
/// <param name="faults">Receives what cannot be filled; null where the template is known to be sound.</param>
internal sealed class TemplateFiller(TemplateFaults? faults)
{
    /// <summary>Fills the children of an element that holds paragraphs and tables.</summary>
    public void Fill(XElement container, TemplateScope scope)
    {
        var filled = Expand([.. container.Elements()], scope);
        container.Elements().Remove();
        container.Add(filled);
        // A cell without any paragraph is no cell.
        if (container.Is("tc") && !container.Elements().Any(element => element.Is("p")))
            container.Add(new XElement(container.Name.Namespace + "p"));
    }

    private List<XElement> Expand(List<XElement> template, TemplateScope scope)
    {
        var filled = new List<XElement>();
        for (var i = 0; i < template.Count; i++)
        {
            var marks = MarksOf(template[i]);
            if (marks.Count == 0)
                filled.AddRange(FillOne(template[i], scope));
            else if (EndOf(template, i, marks) is { } end)
            {
                filled.AddRange(Repeat(template.GetRange(i, end - i + 1), marks[0].Token, scope));
                i = end;
            }
            else
            {
                break; // What a mark without its other half would mean for the rest is anybody's guess.
            }
        }

        return filled;
    }

    // The element that holds the end of the block that begins in the given one; null where there is none, which is named.
    private int? EndOf(List<XElement> template, int from, List<TemplateMark> first)
    {
        var start = first[0];
        if (start.Token.Kind == TemplateTokenKind.End)
        {
            faults?.Open(start.Text, new("开头的“【每条……】”或“【若有……】”", "start such as \"【Each: …】\" before it"), start.Paragraph);
            return null;
        }

        var depth = 0;
        for (var i = from; i < template.Count; i++)
        {
            var marks = i == from ? first : MarksOf(template[i]);
            for (var at = 0; at < marks.Count; at++)
            {
                depth += marks[at].Token.Kind == TemplateTokenKind.End ? -1 : 1;
                if (depth > 0)
                    continue;
                if (at == marks.Count - 1)
                    return i;
                faults?.Crossed(start.Text, marks[at + 1].Paragraph);
                return null;
            }
        }

        faults?.Open(start.Text, new("“【结束】”", "\"【End】\" after it"), start.Paragraph);
        return null;
    }

    private List<XElement> Repeat(List<XElement> block, TemplateToken start, TemplateScope scope)
    {
        var filled = new List<XElement>();
        if (scope.List(start.Key) is not { } items)
        {
            faults?.Unknown(MarksOf(block[0])[0].Text, start.Key, MarksOf(block[0])[0].Paragraph);
            return filled;
        }

        foreach (var inner in ScopesOf(start.Kind, items, scope))
        {
            List<XElement> copy = [.. block.Select(CopyOf)];
            var (first, last) = (MarksOf(copy[0])[0], MarksOf(copy[^1])[^1]);
            // The end first: where both stand in one paragraph, the start's place then still holds.
            Remove(last, copy, isAlone: copy.Count > 1);
            Remove(first, copy, isAlone: copy.Count > 1);
            filled.AddRange(Expand(copy, inner));
        }

        return filled;
    }

    private IEnumerable<TemplateScope> ScopesOf(TemplateTokenKind kind, ImmutableArray<NoticeValues> items, TemplateScope scope) => kind switch
    {
        TemplateTokenKind.Each => items.Select(item => new TemplateScope(item, scope)),
        // A check looks at both.
        _ => faults is not null || items.IsEmpty == (kind == TemplateTokenKind.IfNone) ? [scope] : [],
    };

    // Ids and bookmarks stand once in a document.
    private static XElement CopyOf(XElement element)
    {
        var copy = new XElement(element);
        copy.Descendants().Where(inner => inner.Is("bookmarkStart") || inner.Is("bookmarkEnd")).Remove();
        copy.DescendantsAndSelf().Attributes().Where(attribute => attribute.Name.LocalName is "paraId" or "textId").Remove();
        return copy;
    }

    // A paragraph that held a mark and nothing else goes with it, unless a section ends there.
    private static void Remove(TemplateMark mark, List<XElement> block, bool isAlone)
    {
        ParagraphText.Replace(mark.Element, [(mark.Token.At, mark.Token.Length, "")]);
        if (isAlone && block.Contains(mark.Element) && string.IsNullOrWhiteSpace(WordXml.TextOf(mark.Element))
            && !mark.Element.Descendants().Any(element => element.Name.LocalName is "sectPr" or "drawing" or "pict" or "object"))
            block.Remove(mark.Element);
    }

    private IEnumerable<XElement> FillOne(XElement template, TemplateScope scope)
    {
        var element = new XElement(template);
        if (element.Is("p"))
            FillParagraph(element, scope);
        else if (element.Is("tr"))
            foreach (var cell in element.Descendants().Where(inner => inner.Is("tc") && inner.Ancestors().First(above => above.Is("tc") || above.Is("tr")) == element).ToArray())
                Fill(cell, scope);
        else if (element.Descendants().Any(inner => inner.Is("p")))
            Fill(element, scope);
        // A table without any row is no table.
        if (element.Is("tbl") && !element.Descendants().Any(inner => inner.Is("tr")))
            return [];
        return [element];
    }

    private void FillParagraph(XElement paragraph, TemplateScope scope)
    {
        foreach (var box in paragraph.Descendants().Where(element => element.Is("txbxContent") && element.Ancestors().First(above => above.Is("p")) == paragraph).ToArray())
            Fill(box, scope);
        var text = WordXml.TextOf(paragraph);
        var changes = new List<(int, int, string)>();
        foreach (var token in TemplateToken.In(text))
            if (scope.Text(token.Key) is { } value)
                changes.Add((token.At, token.Length, value));
            else
                faults?.Unknown(text.Substring(token.At, token.Length), token.Key, text);
        ParagraphText.Replace(paragraph, changes);
    }

    // The marks of a paragraph; of a row those that do not begin and end within one of its cells. A table's and a box's are its own affair.
    private static List<TemplateMark> MarksOf(XElement element)
    {
        if (element.Is("p"))
            return MarksIn(element);
        var marks = new List<TemplateMark>();
        if (element.Is("tr"))
            foreach (var cell in element.Descendants().Where(inner => inner.Is("tc")))
                marks.AddRange(Unmatched([.. cell.Elements().Where(inner => inner.Is("p")).SelectMany(MarksIn)]));
        return marks;
    }

    private static List<TemplateMark> MarksIn(XElement paragraph)
    {
        var text = WordXml.TextOf(paragraph);
        return text.Contains('【', StringComparison.Ordinal)
            ? [.. TemplateToken.In(text).Where(token => token.IsMark).Select(token => new TemplateMark(paragraph, token, text))]
            : [];
    }

    private static List<TemplateMark> Unmatched(List<TemplateMark> marks)
    {
        var open = new List<TemplateMark>();
        foreach (var mark in marks)
            if (mark.Token.Kind == TemplateTokenKind.End && open.Count > 0 && open[^1].Token.Kind != TemplateTokenKind.End)
                open.RemoveAt(open.Count - 1);
            else
                open.Add(mark);
        return open;
    }
}

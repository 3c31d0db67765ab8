using System.Buffers;
using System.Globalization;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Reports.Html;

/// <summary>
/// Writes elements, attributes and texts and nothing else, so that no name or remark from outside can become markup. What it writes is also
/// well-formed XML. It closes what it opens, in order.
/// </summary>
internal sealed class HtmlWriter(TextWriter output)
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"");

    private readonly Stack<string> open = new();
    private bool isInTag;

    /// <summary>Opens an element and closes it at the end of the block.</summary>
    public Scope In(string name, string? @class = null)
    {
        Start(name, @class);
        return new Scope(this);
    }

    /// <summary>Opens an element; attributes may follow until something is written into it.</summary>
    public HtmlWriter Start(string name, string? @class = null)
    {
        CloseTag();
        output.Write('<');
        output.Write(name);
        open.Push(name);
        isInTag = true;
        return @class is null ? this : Attribute("class", @class);
    }

    /// <summary>An attribute of the element that was opened last.</summary>
    public HtmlWriter Attribute(string name, string value)
    {
        output.Write(' ');
        output.Write(name);
        output.Write("=\"");
        Escape(value);
        output.Write('"');
        return this;
    }

    /// <summary>A coordinate, to a tenth.</summary>
    public HtmlWriter Attribute(string name, double value)
    {
        Span<char> digits = stackalloc char[32];
        Math.Round(value, 1, MidpointRounding.AwayFromZero).TryFormat(digits, out var length, "0.#", CultureInfo.InvariantCulture);
        output.Write(' ');
        output.Write(name);
        output.Write("=\"");
        output.Write(digits[..length]);
        output.Write('"');
        return this;
    }

    /// <summary>A text; what works on the page instead of standing on it is written as its number.</summary>
    public HtmlWriter Text(string text)
    {
        CloseTag();
        Escape(text);
        return this;
    }

    /// <summary>Closes the element that was opened last; one that holds nothing closes itself.</summary>
    public void End()
    {
        var name = open.Pop();
        if (isInTag && IsVoid(name))
        {
            output.Write("/>");
            isInTag = false;
            return;
        }

        CloseTag();
        output.Write("</");
        output.Write(name);
        output.Write('>');
    }

    /// <summary>An element with a text alone.</summary>
    public void Element(string name, string text, string? @class = null) => Start(name, @class).Text(text).End();

    /// <summary>An element with nothing in it.</summary>
    public void Empty(string name, string? @class = null) => Start(name, @class).End();

    /// <summary>A style sheet or script of this program, as it is: its hash in the policy is over these very characters.</summary>
    public void Verbatim(string name, string content)
    {
        Start(name);
        CloseTag();
        output.Write(content);
        End();
    }

    /// <summary>A new line between elements, so that the source can be read.</summary>
    public void Line()
    {
        CloseTag();
        output.Write('\n');
    }

    private void CloseTag()
    {
        if (isInTag)
            output.Write('>');
        isInTag = false;
    }

    private void Escape(string text)
    {
        var rest = VisibleText.OneLine(text).AsSpan();
        for (var at = rest.IndexOfAny(Special); at >= 0; at = rest.IndexOfAny(Special))
        {
            output.Write(rest[..at]);
            output.Write(rest[at] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", _ => "&quot;" });
            rest = rest[(at + 1)..];
        }

        output.Write(rest);
    }

    private static bool IsVoid(string name) =>
        name is "meta" or "br" or "col" or "input" or "rect" or "line" or "path" or "circle" or "polyline" or "polygon";

    /// <summary>An element until the end of a block.</summary>
    public readonly ref struct Scope(HtmlWriter writer)
    {
        public Scope Attribute(string name, string value)
        {
            writer.Attribute(name, value);
            return this;
        }

        public void Dispose() => writer.End();
    }
}

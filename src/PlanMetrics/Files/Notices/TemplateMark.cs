using System.Xml.Linq;

namespace PlanMetrics.Files.Notices;

/// <summary>The start or the end of a block, with the paragraph that it stands in.</summary>
/// <param name="Element">The paragraph.</param>
/// <param name="Token">The mark.</param>
/// <param name="Paragraph">The paragraph's text.</param>
internal sealed record TemplateMark(XElement Element, TemplateToken Token, string Paragraph)
{
    /// <summary>The mark as it is written.</summary>
    public string Text => Paragraph.Substring(Token.At, Token.Length);
}

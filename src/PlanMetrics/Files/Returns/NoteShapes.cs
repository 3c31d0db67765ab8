using System.Text;
using PlanMetrics.Submissions;

namespace PlanMetrics.Files.Returns;

/// <summary>The boxes in which a spreadsheet program shows comments: an old drawing format that it asks for beside the comments themselves.</summary>
internal static class NoteShapes
{
    private const string Head =
        """
        <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>
        """;

    public static byte[] Of(IEnumerable<CellAddress> cells)
    {
        var xml = new StringBuilder(Head.Trim());
        var number = 1025;
        foreach (var cell in cells)
            xml.Append(System.Globalization.CultureInfo.InvariantCulture, $"""<v:shape id="_x0000_s{number++}" type="#_x0000_t202" style="position:absolute;width:260pt;height:96pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{cell.Column}, 12, {Math.Max(cell.Row - 2, 0)}, 8, {cell.Column + 4}, 40, {cell.Row + 4}, 8</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>{cell.Row - 1}</x:Row><x:Column>{cell.Column - 1}</x:Column></x:ClientData></v:shape>""");
        return Encoding.UTF8.GetBytes(xml.Append("</xml>").ToString());
    }
}

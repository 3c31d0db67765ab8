using System.Globalization;
using System.Text;

namespace PlanMetrics.Files.Workbooks;

/// <summary>Where the charts of a sheet stand.</summary>
internal static class SheetDrawing
{
    private const string Sheet = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
    private const string Main = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private const string Chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    /// <summary>The drawing; each chart from one cell to another, counted from 0.</summary>
    public static string Markup(IReadOnlyList<(string Name, int FirstColumn, int FirstRow, int LastColumn, int LastRow)> places)
    {
        var text = new StringBuilder(MarkupBuffer.Declaration);
        text.Append(CultureInfo.InvariantCulture, $"<xdr:wsDr xmlns:xdr=\"{Sheet}\" xmlns:a=\"{Main}\">");
        for (var at = 0; at < places.Count; at++)
        {
            var (name, firstColumn, firstRow, lastColumn, lastRow) = places[at];
            text.Append("<xdr:twoCellAnchor>").Append(Marker("from", firstColumn, firstRow)).Append(Marker("to", lastColumn, lastRow));
            text.Append(CultureInfo.InvariantCulture, $"<xdr:graphicFrame macro=\"\"><xdr:nvGraphicFramePr><xdr:cNvPr id=\"{at + 2}\" name=\"{name}\"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/></xdr:xfrm>");
            text.Append(CultureInfo.InvariantCulture, $"<a:graphic><a:graphicData uri=\"{Chart}\"><c:chart xmlns:c=\"{Chart}\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:id=\"rId{at + 1}\"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>");
        }

        return text.Append("</xdr:wsDr>").ToString();
    }

    private static string Marker(string name, int column, int row) => string.Create(
        CultureInfo.InvariantCulture, $"<xdr:{name}><xdr:col>{column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>{row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:{name}>");
}

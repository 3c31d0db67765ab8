using System.Globalization;
using System.Text;

namespace PlanMetrics.Files.Workbooks;

/// <summary>A native chart of bars over cells of the workbook, with the values it has here, so that a viewer that counts nothing draws it too.</summary>
/// <param name="Title">What stands above it.</param>
/// <param name="Series">The series.</param>
internal sealed record BarChart(string Title, IReadOnlyList<BarSeries> Series)
{
    private const string Chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private const string SmallText = "<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"800\"/></a:pPr><a:endParaRPr lang=\"zh-CN\"/></a:p></c:txPr>";
    private const string Main = "http://schemas.openxmlformats.org/drawingml/2006/main";

    /// <summary>Whether the bars lie, the first on top.</summary>
    public bool IsLying { get; init; }

    /// <summary>Whether the series stand on one another.</summary>
    public bool IsStacked { get; init; }

    /// <summary>The end of the scale; null to leave it to the program.</summary>
    public decimal? Most { get; init; }

    public string Markup()
    {
        var text = new StringBuilder(MarkupBuffer.Declaration);
        text.Append(CultureInfo.InvariantCulture, $"<c:chartSpace xmlns:c=\"{Chart}\" xmlns:a=\"{Main}\"><c:roundedCorners val=\"0\"/><c:chart>");
        text.Append(CultureInfo.InvariantCulture, $"<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"1200\" b=\"1\"/></a:pPr><a:r><a:rPr lang=\"zh-CN\" sz=\"1200\" b=\"1\"/><a:t>{Escaped(Title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title>");
        text.Append(CultureInfo.InvariantCulture, $"<c:autoTitleDeleted val=\"0\"/><c:plotArea><c:layout/><c:barChart><c:barDir val=\"{(IsLying ? "bar" : "col")}\"/><c:grouping val=\"{(IsStacked ? "stacked" : "clustered")}\"/><c:varyColors val=\"0\"/>");
        for (var at = 0; at < Series.Count; at++)
            Append(text, Series[at], at);
        text.Append(CultureInfo.InvariantCulture, $"<c:gapWidth val=\"60\"/>{(IsStacked ? "<c:overlap val=\"100\"/>" : "")}<c:axId val=\"1\"/><c:axId val=\"2\"/></c:barChart>");
        text.Append(CultureInfo.InvariantCulture, $"<c:catAx><c:axId val=\"1\"/><c:scaling><c:orientation val=\"{(IsLying ? "maxMin" : "minMax")}\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"{(IsLying ? "l" : "b")}\"/><c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/>{SmallText}<c:crossAx val=\"2\"/><c:crosses val=\"autoZero\"/><c:tickLblSkip val=\"1\"/></c:catAx>");
        text.Append(CultureInfo.InvariantCulture, $"<c:valAx><c:axId val=\"2\"/><c:scaling><c:orientation val=\"minMax\"/>{(Most is { } most ? string.Create(CultureInfo.InvariantCulture, $"<c:max val=\"{most}\"/>") : "")}<c:min val=\"0\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"{(IsLying ? "t" : "l")}\"/><c:majorGridlines><c:spPr><a:ln w=\"6350\"><a:solidFill><a:srgbClr val=\"D9D9D9\"/></a:solidFill></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"{(IsLying ? "high" : "nextTo")}\"/><c:crossAx val=\"1\"/><c:crosses val=\"autoZero\"/></c:valAx></c:plotArea>");
        if (Series.Count > 1)
            text.Append("<c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/></c:legend>");
        return text.Append("<c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart></c:chartSpace>").ToString();
    }

    private static void Append(StringBuilder text, BarSeries series, int at)
    {
        text.Append(CultureInfo.InvariantCulture, $"<c:ser><c:idx val=\"{at}\"/><c:order val=\"{at}\"/><c:tx><c:strRef><c:f>{Escaped(series.NameCell)}</c:f><c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>{Escaped(series.Name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>");
        text.Append(CultureInfo.InvariantCulture, $"<c:spPr><a:solidFill><a:srgbClr val=\"{series.Colour}\"/></a:solidFill></c:spPr><c:invertIfNegative val=\"0\"/>");
        text.Append(CultureInfo.InvariantCulture, $"<c:dLbls><c:numFmt formatCode=\"{series.Format}\" sourceLinked=\"0\"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>{SmallText}<c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/></c:dLbls>");
        text.Append(CultureInfo.InvariantCulture, $"<c:cat><c:strRef><c:f>{Escaped(series.CategoryRange)}</c:f><c:strCache><c:ptCount val=\"{series.Points.Count}\"/>");
        for (var i = 0; i < series.Points.Count; i++)
            text.Append(CultureInfo.InvariantCulture, $"<c:pt idx=\"{i}\"><c:v>{Escaped(series.Points[i].Category)}</c:v></c:pt>");
        text.Append(CultureInfo.InvariantCulture, $"</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>{Escaped(series.ValueRange)}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val=\"{series.Points.Count}\"/>");
        for (var i = 0; i < series.Points.Count; i++)
            if (series.Points[i].Value is { } value)
                text.Append(CultureInfo.InvariantCulture, $"<c:pt idx=\"{i}\"><c:v>{value}</c:v></c:pt>");
        text.Append("</c:numCache></c:numRef></c:val></c:ser>");
    }

    private static string Escaped(string text) =>
        SheetText.Of(text).Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}

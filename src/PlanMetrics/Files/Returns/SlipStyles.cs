using System.Globalization;
using System.Xml.Linq;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Files.Returns;

/// <summary>The looks that a marked copy adds to a workbook's styles; those that are there keep their numbers.</summary>
internal sealed class SlipStyles
{
    private const string Thin = "thin";

    private SlipStyles(int first, int firstMark) => (First, FirstMark) = (first, firstMark);

    /// <summary>The number of the first cell style: <see cref="Plain"/>.</summary>
    private int First { get; }

    private int FirstMark { get; }

    public int Plain => First;

    public int Title => First + 1;

    public int Strong => First + 2;

    public int Heading => First + 3;

    public int Cell => First + 4;

    public int CentredCell => First + 5;

    /// <summary>The mark of a cell, a format that lies over the cell's own one.</summary>
    public int MarkOf(Severity severity) => FirstMark + (2 - (int)severity);

    /// <summary>Adds the looks.</summary>
    /// <param name="styles">The workbook's styles.</param>
    public static SlipStyles AddTo(XDocument styles)
    {
        var root = styles.Root!;
        XNamespace ns = root.Name.Namespace;
        XElement Of(string name, params object?[] content) => new(ns + name, content);
        XElement Font(int size, bool isBold) => Of("font", isBold ? Of("b") : "", Of("sz", new XAttribute("val", size)), Of("name", new XAttribute("val", "宋体")));
        var font = Add(root, "fonts", Font(11, false), Font(18, true), Font(11, true));
        var fill = Add(root, "fills", Of("fill", Of("patternFill", new XAttribute("patternType", "solid"), Of("fgColor", new XAttribute("rgb", "FFDDEBF7")))));
        var border = Add(root, "borders", Of("border"), Of("border", Side("left"), Side("right"), Side("top"), Side("bottom"), Of("diagonal")));
        var plainFill = 0;
        // A style refers to a base only where the workbook has any.
        var hasBase = root.Element(ns + "cellStyleXfs") is not null;
        XElement Side(string name) => Of(name, new XAttribute("style", Thin));
        XElement Look(int fontOffset, int fillId, int borderOffset, string horizontal, string vertical = "center") => Of(
            "xf", new XAttribute("numFmtId", 0), new XAttribute("fontId", font + fontOffset), new XAttribute("fillId", fillId), new XAttribute("borderId", border + borderOffset),
            hasBase ? new XAttribute("xfId", 0) : null, new XAttribute("applyFont", 1), new XAttribute("applyFill", 1), new XAttribute("applyBorder", 1), new XAttribute("applyAlignment", 1),
            Of("alignment", new XAttribute("horizontal", horizontal), new XAttribute("vertical", vertical), new XAttribute("wrapText", 1)));
        var first = Add(root, "cellXfs",
            Look(0, plainFill, 0, "left"), Look(1, plainFill, 0, "center"), Look(2, plainFill, 0, "left"),
            Look(2, fill, 1, "center"), Look(0, plainFill, 1, "left", "top"), Look(0, plainFill, 1, "center", "top"));
        var mark = Add(root, "dxfs", Mark("FFFFC7CE"), Mark("FFFFEB9C"), Mark("FFDDEBF7"));
        XElement Mark(string colour) => Of("dxf", Of("fill", Of("patternFill", new XAttribute("patternType", "solid"),
            Of("fgColor", new XAttribute("rgb", colour)), Of("bgColor", new XAttribute("rgb", colour)))));
        return new SlipStyles(first, mark);
    }

    /// <summary>Styles of a workbook that has none.</summary>
    public static XDocument Empty()
    {
        XNamespace ns = SheetXml.Main;
        return new XDocument(new XElement(ns + "styleSheet",
            new XElement(ns + "fonts", new XElement(ns + "font", new XElement(ns + "sz", new XAttribute("val", 11)))),
            new XElement(ns + "fills", new XElement(ns + "fill", new XElement(ns + "patternFill", new XAttribute("patternType", "none"))),
                new XElement(ns + "fill", new XElement(ns + "patternFill", new XAttribute("patternType", "gray125")))),
            new XElement(ns + "borders", new XElement(ns + "border")),
            new XElement(ns + "cellStyleXfs", new XElement(ns + "xf")),
            new XElement(ns + "cellXfs", new XElement(ns + "xf", new XAttribute("xfId", 0)))));
    }

    private static int Add(XElement root, string list, params XElement[] items)
    {
        var parent = SheetXml.Child(root, list, SheetXml.OfStyles);
        var first = parent.Elements().Count();
        parent.Add(items.AsEnumerable());
        parent.SetAttributeValue("count", (first + items.Length).ToString(CultureInfo.InvariantCulture));
        return first;
    }
}

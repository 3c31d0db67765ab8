using System.Globalization;
using System.Xml.Linq;
using PlanMetrics.Diagnostics;
using PlanMetrics.Submissions;

namespace PlanMetrics.Files.Returns;

/// <summary>Puts the slip before all other sheets of a workbook; names that belong to a sheet follow it to its new place.</summary>
internal sealed class SlipFirst
{
    private readonly XElement workbook;
    private readonly XElement sheets;
    private readonly List<(XElement Name, XElement? Sheet)> names = [];

    private SlipFirst(XElement workbook, XElement sheets) => (this.workbook, this.sheets) = (workbook, sheets);

    /// <summary>Remembers whose each name is, before any sheet is taken out.</summary>
    /// <exception cref="System.Xml.XmlException">The workbook has no list of sheets.</exception>
    public static SlipFirst Of(XElement workbook)
    {
        var ns = workbook.Name.Namespace;
        var first = new SlipFirst(workbook, workbook.Element(ns + "sheets") ?? throw new System.Xml.XmlException("A workbook without sheets."));
        var places = first.sheets.Elements().ToArray();
        foreach (var name in workbook.Descendants(ns + "definedName"))
            if (int.TryParse((string?)name.Attribute("localSheetId"), NumberStyles.None, CultureInfo.InvariantCulture, out var place))
                first.names.Add((name, place < places.Length ? places[place] : null));
        return first;
    }

    public void Insert(XName idName, string relationshipId, Language language)
    {
        var ns = workbook.Name.Namespace;
        // A copy that came back still lists the slip of its last round.
        sheets.Elements().Where(sheet => (string?)sheet.Attribute("name") is ReturnSlipSheet.Chinese or ReturnSlipSheet.English).Remove();
        var number = sheets.Elements().Select(sheet => (int?)sheet.Attribute("sheetId") ?? 0).DefaultIfEmpty(0).Max() + 1;
        sheets.AddFirst(new XElement(ns + "sheet",
            new XAttribute("name", Slip.NameIn(language)), new XAttribute("sheetId", number), new XAttribute(idName, relationshipId)));
        var after = sheets.Elements().ToList();
        foreach (var (name, sheet) in names)
        {
            var now = sheet is null ? -1 : after.IndexOf(sheet);
            if (now >= 0)
                name.SetAttributeValue("localSheetId", now);
            else if (name.Parent is not null)
                name.Remove();
        }

        foreach (var view in workbook.Descendants(ns + "workbookView"))
        {
            view.SetAttributeValue("activeTab", null);
            view.SetAttributeValue("firstSheet", null);
        }
    }
}

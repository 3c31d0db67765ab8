using System.Globalization;
using System.Xml.Linq;
using PlanMetrics.Diagnostics;
using PlanMetrics.Submissions;

namespace PlanMetrics.Files.Returns;

/// <summary>Puts the slip before all other sheets of a workbook; names that belong to a sheet follow it to its new place.</summary>
internal static class SlipFirst
{
    public static void Insert(XElement workbook, XName idName, string relationshipId, Language language)
    {
        var ns = workbook.Name.Namespace;
        var sheets = workbook.Element(ns + "sheets") ?? throw new System.Xml.XmlException("A workbook without sheets.");
        var before = sheets.Elements().ToArray();
        // A copy that came back still has the slip of its last round.
        foreach (var old in before.Where(sheet => (string?)sheet.Attribute("name") is ReturnSlipSheet.Chinese or ReturnSlipSheet.English))
            old.Remove();
        var number = sheets.Elements().Select(sheet => (int?)sheet.Attribute("sheetId") ?? 0).DefaultIfEmpty(0).Max() + 1;
        sheets.AddFirst(new XElement(ns + "sheet",
            new XAttribute("name", Slip.NameIn(language)), new XAttribute("sheetId", number), new XAttribute(idName, relationshipId)));
        var after = sheets.Elements().ToList();
        foreach (var name in workbook.Descendants(ns + "definedName").ToArray())
        {
            if (!int.TryParse((string?)name.Attribute("localSheetId"), NumberStyles.None, CultureInfo.InvariantCulture, out var place))
                continue;
            var now = place < before.Length ? after.IndexOf(before[place]) : -1;
            if (now < 0)
                name.Remove();
            else
                name.SetAttributeValue("localSheetId", now);
        }

        foreach (var view in workbook.Descendants(ns + "workbookView"))
        {
            view.SetAttributeValue("activeTab", null);
            view.SetAttributeValue("firstSheet", null);
        }
    }
}

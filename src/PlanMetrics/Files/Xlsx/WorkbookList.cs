using PlanMetrics.Diagnostics;

namespace PlanMetrics.Files.Xlsx;

/// <summary>What the workbook part says: its sheets, in order, and which day its dates count from.</summary>
internal sealed record WorkbookList(List<SheetEntry> Sheets, bool Is1904)
{
    private static readonly LocalText Many = new("张工作表", "sheets");

    public static WorkbookList Read(Package package, string part, ReaderCaps caps)
    {
        var sheets = new List<SheetEntry>();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var is1904 = false;
        using var xml = package.OpenXml(part);
        xml.ReadRoot("workbook");
        var root = xml.Enter();
        while (xml.NextChild(root))
        {
            if (xml.Name == "workbookPr")
                is1904 |= ReadDateSystem(xml);
            if (xml.Name != "sheets")
                continue;
            var list = xml.Enter();
            while (xml.NextChild(list))
                if (xml.Name == "sheet")
                    Add(ReadSheet(xml));
        }
        xml.Finish();
        return new WorkbookList(sheets, is1904);

        void Add(SheetEntry sheet)
        {
            if (sheets.Count == caps.Sheets)
                throw FileFault.TooMany(Many, caps.Sheets);
            if (!names.Add(sheet.Name))
                throw new FileFault(SubmissionCodes.SheetDuplicate, ("sheet", Invariant.Quote(sheet.Name)));
            sheets.Add(sheet);
        }
    }

    private static bool ReadDateSystem(XmlPart xml)
    {
        var is1904 = false;
        while (xml.NextAttribute())
            if (xml.Name == "date1904")
                is1904 = xml.AttributeValue() is "1" or "true" or "on";
        return is1904;
    }

    private static SheetEntry ReadSheet(XmlPart xml)
    {
        string name = "", id = "";
        var isHidden = false;
        while (xml.NextAttribute())
        {
            switch (xml.Name)
            {
                case "name": name = xml.AttributeValue(); break;
                case "id" when xml.IsPrefixed: id = xml.AttributeValue(); break;
                case "state": isHidden = xml.AttributeValue() is "hidden" or "veryHidden"; break;
                default: break;
            }
        }
        return new SheetEntry(name, id, isHidden);
    }
}

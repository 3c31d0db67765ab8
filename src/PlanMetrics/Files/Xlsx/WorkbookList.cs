using PlanMetrics.Diagnostics;
using PlanMetrics.Files.Markup;

namespace PlanMetrics.Files.Xlsx;

/// <summary>What the workbook part says: its sheets, in order, and which day its dates count from.</summary>
internal sealed record WorkbookList(List<SheetEntry> Sheets, bool Is1904)
{
    private static readonly LocalText Many = new("张工作表", "sheets");

    public static WorkbookList Read(Package package, string part, ReaderCaps caps) => package.Walk(part, xml => Read(xml, caps));

    private static WorkbookList Read(PartWalk xml, ReaderCaps caps)
    {
        var sheets = new List<SheetEntry>();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var is1904 = false;
        xml.ReadRoot("workbook"u8);
        var root = xml.Enter();
        while (xml.NextChild(root))
        {
            if (xml.Name.SequenceEqual("workbookPr"u8))
                is1904 |= ReadDateSystem(xml);
            if (!xml.Name.SequenceEqual("sheets"u8))
                continue;
            var list = xml.Enter();
            while (xml.NextChild(list))
                if (xml.Name.SequenceEqual("sheet"u8))
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

    private static bool ReadDateSystem(PartWalk xml)
    {
        var is1904 = false;
        while (xml.NextAttribute())
            if (xml.AttributeName.SequenceEqual("date1904"u8))
                is1904 = XmlBoolean.IsTrue(xml.AttributeValue);
        return is1904;
    }

    private static SheetEntry ReadSheet(PartWalk xml)
    {
        string name = "", id = "";
        var isHidden = false;
        while (xml.NextAttribute())
        {
            if (xml.AttributeName.SequenceEqual("name"u8))
                name = xml.AttributeText;
            else if (xml.IsPrefixed && xml.AttributeName.SequenceEqual("id"u8))
                id = xml.AttributeText;
            else if (xml.AttributeName.SequenceEqual("state"u8))
                isHidden = xml.AttributeValue.SequenceEqual("hidden"u8) || xml.AttributeValue.SequenceEqual("veryHidden"u8);
        }
        return new SheetEntry(name, id, isHidden);
    }
}

using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace PlanMetrics.Files.Returns;

/// <summary>Takes out of a part what could act or reach outside: references to parts that were dropped, and formulas that call out.</summary>
internal static partial class ActiveContent
{
    private static readonly string[] Elements = ["oleObjects", "controls", "legacyDrawing", "legacyDrawingHF", "externalReferences", "pivotCaches", "webPublishItems", "fileRecoveryPr"];

    /// <summary>Cleans one part.</summary>
    /// <returns>Whether a formula was replaced by its value.</returns>
    public static bool Remove(XDocument document, IReadOnlySet<string> droppedIds)
    {
        var root = document.Root!;
        foreach (var element in root.Descendants().Where(element => Array.IndexOf(Elements, element.Name.LocalName) >= 0 || Names(element, droppedIds)).ToArray())
            if (element.Parent is { } parent)
            {
                element.Remove();
                if (!parent.HasElements && parent.Name.LocalName is "hyperlinks" or "tableParts")
                    parent.Remove();
            }

        root.Descendants().Where(element => element.Name.LocalName == "AlternateContent" && !element.Elements().Any(choice => choice.HasElements)).Remove();
        root.Descendants().Where(element => element.Name.LocalName is "definedName" && ReachesOut(element.Value)).Remove();
        root.Descendants().Where(element => element.Name.LocalName is "dataValidation" or "cfRule" && element.Descendants().Any(part => ReachesOut(part.Value))).Remove();
        root.Descendants().Where(element => element.Name.LocalName is "dataValidations" or "conditionalFormatting" && !element.HasElements).Remove();
        if (root.Name.LocalName == "table")
            foreach (var attribute in root.DescendantsAndSelf().Attributes().Where(attribute => attribute.Name.LocalName is "tableType" or "queryTableFieldId" or "connectionId").ToArray())
                attribute.Remove();
        var formulas = root.Descendants().Where(element => element.Name.LocalName == "f" && element.Parent?.Name.LocalName == "c" && ReachesOut(element.Value)).ToArray();
        foreach (var formula in formulas)
            formula.Remove();
        return formulas.Length > 0;
    }

    private static bool Names(XElement element, IReadOnlySet<string> droppedIds) =>
        droppedIds.Count > 0 && element.Attributes().Any(attribute =>
            attribute.Name.NamespaceName is SheetXml.Office or SheetXml.StrictOffice && droppedIds.Contains(attribute.Value));

    private static bool ReachesOut(string formula) => Outside().IsMatch(formula);

    [GeneratedRegex(@"\[\d+\]|\|'|\b(WEBSERVICE|IMAGE|RTD|CALL|REGISTER|REGISTER\.ID|FILTERXML|HYPERLINK|DDE|EXEC)\s*\(", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Outside();
}

using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Plans;

namespace PlanMetrics.Reports;

/// <summary>
/// The catalogue of findings for people: a page a code. The texts stand in <c>Diagnostics/Pages/PM1.json</c> and so on, a file a stage,
/// and are read only when asked for.
/// </summary>
public static class DiagnosticPages
{
    private const int MostNear = 3;

    /// <summary>The page of a kind of finding.</summary>
    /// <param name="descriptor">The kind.</param>
    public static DiagnosticPage Of(DiagnosticDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        return OfStage(descriptor.Code[2]).FirstOrDefault(page => page.Descriptor.Code == descriptor.Code)
            ?? throw new InvalidDataException($"Diagnostics/Pages/{FileOf(descriptor.Code[2])} has no page for {descriptor.Code}.");
    }

    /// <summary>The kinds whose code or name comes nearest to what somebody typed, the nearest first; empty where nothing is near.</summary>
    /// <param name="codeOrName">What was typed.</param>
    public static ImmutableArray<DiagnosticDescriptor> Near(string codeOrName)
    {
        ArgumentNullException.ThrowIfNull(codeOrName);
        var typed = TextFold.Key(codeOrName);
        if (typed.Length is 0 or > 60)
            return [];
        var allowed = Math.Max(1, typed.Length / 3);
        return
        [
            .. DiagnosticCatalogue.All
                .Select(item => (Item: item, Distance: Math.Min(
                    EditDistance.Between(typed, TextFold.Key(item.Code)), EditDistance.Between(typed, TextFold.Key(item.Name)))))
                .Where(near => near.Distance <= allowed)
                .OrderBy(near => near.Distance).ThenBy(near => near.Item.Code, StringComparer.Ordinal)
                .Take(MostNear)
                .Select(near => near.Item),
        ];
    }

    /// <summary>The pages of a stage, in the order of their file.</summary>
    internal static ImmutableArray<DiagnosticPage> OfStage(char stage)
    {
        var findings = new Findings();
        var root = DataParser.Parse(EmbeddedPlans.Bytes("pages." + FileOf(stage)), FileOf(stage), findings)
            ?? throw new InvalidDataException(string.Join("; ", findings.Sorted().Select(fault => fault.ToLine(Language.English))));
        return [.. root.Members.Select(member => Page(member, stage))];
    }

    private static string FileOf(char stage) => $"PM{stage}.json";

    private static DiagnosticPage Page(DataMember member, char stage)
    {
        var descriptor = DiagnosticCatalogue.Find(member.Name)
            ?? throw new InvalidDataException($"Diagnostics/Pages/{FileOf(stage)} has a page for \"{member.Name}\", which is no code.");
        var example = Find(member.Value, "example");
        var place = Find(example, "at").Items;
        return new DiagnosticPage(
            descriptor,
            Both(Find(member.Value, "meaning")),
            Both(Find(member.Value, "why")),
            new Diagnostic(
                descriptor,
                new SourceLocation(place[0].Text, place[1].Text, place[2].Text),
                [.. example.Members.Where(argument => argument.Name != "at").Select(argument => new DiagnosticArgument(argument.Name, Value(argument.Value)))]),
            Both(Find(member.Value, "fix")));
    }

    private static LocalText Value(DataNode node) => node.Kind == DataKind.Object ? Both(node) : node.Text;

    private static LocalText Both(DataNode node) => new(Find(node, "zh").Text, Find(node, "en").Text);

    private static DataNode Find(DataNode node, string name) =>
        node.Members.FirstOrDefault(member => member.Name == name)?.Value
        ?? throw new InvalidDataException($"Diagnostics/Pages: \"{name}\" is missing at line {node.Line}.");
}

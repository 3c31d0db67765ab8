using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PlanMetrics.Plans.Drafting;

/// <summary>The units that are responsible for a task, as printed.</summary>
/// <param name="Leads">Who leads.</param>
/// <param name="Others">Who joins.</param>
/// <param name="Towns">Whether all towns or other lower governments are listed.</param>
/// <param name="OtherDepartments">Whether departments are listed without their names.</param>
/// <param name="LeadIsPrinted">Whether the text says who leads; else the first name was taken.</param>
internal sealed partial record UnitList(
    ImmutableArray<string> Leads, ImmutableArray<string> Others, bool Towns, bool OtherDepartments, bool LeadIsPrinted)
{
    private static readonly char[] Separators = ['、', ',', '，', ';', '。', '等', '/'];
    private const int LongestName = 24;

    /// <summary>Reads the brackets of one task; where one label stands twice in a row the last counts.</summary>
    public static UnitList Read(ImmutableArray<BracketPart> parts)
    {
        List<string> leads = [], joint = [], others = [];
        var (towns, departments, printed) = (false, false, false);
        foreach (var part in parts)
        {
            var segments = Segments(part.Inside);
            if (segments.Exists(segment => segment.Role == "joint") && joint.Count > 0 && others.Count == 0)
                joint.Clear();
            foreach (var (role, text) in segments)
            {
                if (role is "time" or "person")
                    continue;
                towns |= TownWords().IsMatch(text);
                departments |= DepartmentWords().IsMatch(text);
                if (role == "lead")
                    leads.AddRange(Names(text));
                else if (role == "other")
                    others.AddRange(Names(text));
                else
                    printed |= Split(text, joint, leads, others);
            }
        }

        printed |= leads.Count > 0;
        others.InsertRange(0, joint);
        if (leads.Count == 0 && others.Count > 0)
        {
            leads.Add(others[0]);
            others.RemoveAt(0);
        }

        var lead = leads.Distinct(StringComparer.Ordinal).ToImmutableArray();
        return new UnitList(lead, [.. others.Distinct(StringComparer.Ordinal).Except(lead, StringComparer.Ordinal)], towns, departments, printed);
    }

    // 某局牵头, 某局、某局配合; else the names before the first comma lead.
    private static bool Split(string text, List<string> joint, List<string> leads, List<string> others)
    {
        if (text.IndexOf("牵头", StringComparison.Ordinal) is var mark and > 0)
        {
            leads.AddRange(Names(text[..mark]));
            others.AddRange(Names(text[(mark + 2)..]));
            return true;
        }

        var comma = text.AsSpan().IndexOfAny(',', ';');
        var before = comma > 0 ? Names(text[..comma]).ToArray() : [];
        if (before.Length == 0)
        {
            joint.AddRange(Names(text));
            return false;
        }

        leads.Clear();
        leads.AddRange(before);
        others.AddRange(Names(text[comma..]));
        return true;
    }

    private static List<(string Role, string Text)> Segments(string inside)
    {
        var labels = BracketLabels.Any().Matches(inside).ToArray();
        var segments = new List<(string, string)>();
        if (labels.Length == 0 || labels[0].Index > 0)
            segments.Add(("joint", labels.Length == 0 ? inside : inside[..labels[0].Index]));
        for (var i = 0; i < labels.Length; i++)
        {
            var role = labels[i].Groups.Values.Skip(1).First(group => group.Success).Name;
            var start = labels[i].Index + labels[i].Length;
            segments.Add((role, inside[start..(i + 1 < labels.Length ? labels[i + 1].Index : inside.Length)]));
        }

        return segments;
    }

    private static IEnumerable<string> Names(string list) =>
        DepartmentWords().Replace(TownWords().Replace(list, "、"), "、")
            .Split(Separators, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(Joined)
            .Select(name => Duties().Replace(name, ""))
            .Where(name => name.Length is > 1 and <= LongestName && !NoUnit().IsMatch(name));

    // 和 parts two units only where a unit's name ends before it: 区司法局和区财政局, but not 区商务和经合局.
    private static IEnumerable<string> Joined(string name)
    {
        var at = Conjunction().Match(name);
        return at.Success ? [name[..(at.Index)], .. Joined(name[(at.Index + at.Length)..])] : [name];
    }

    [GeneratedRegex("""
        各(县|区|市)(\([^()]*\)|[、县区市])*(人民政府|政府)?(?!级|直)|各(乡镇街道|镇街道?|乡镇|镇乡|街镇|镇|乡|街道|园区)(\([^()]*\)|[、](乡镇|镇|乡|街道))*(办事处|人民政府|政府|党委)?|(乡镇|镇|街道)(\(街道\)|、街道)(办事处|人民政府|政府)?
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex TownWords();

    [GeneratedRegex("""
        (各?[省市县区州旗][级直](各|其他)?|各|其他)?(有关|相关|各|行政执法|执法|成员|职能)(行政执法|执法|职能|责任)?(部门|单位|机关)(和单位|及单位|、单位)?|各?[省市县区州旗][级直]各?(部门|单位)(和单位)?|各(部门|单位)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex DepartmentWords();

    [GeneratedRegex("""
        ^(由|和|及|与|会同)|(共同|分别|具体|组织|按(照)?(各自)?职责(分工)?|按分工|根据职责分工)*(牵头|负责|配合|参与|参加|实施|落实|协同|协助|为主)+(落实|实施)?$|按(照)?(各自)?职责(分工)?(负责)?$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Duties();

    [GeneratedRegex("^(单位|部门|按|根据|长期|持续|完成|[0-9]|各|有关|相关|下同)|逗号|首位|排名|(坚持|推进)$")]
    private static partial Regex NoUnit();

    [GeneratedRegex("(?<=[局委办院部会厅队处校])[和及与](?=.{3,})")]
    private static partial Regex Conjunction();
}

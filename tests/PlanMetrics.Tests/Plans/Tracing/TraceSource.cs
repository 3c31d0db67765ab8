using System.Text;
using PlanMetrics.Plans;

namespace PlanMetrics.Tests.Plans.Tracing;

/// <summary>
/// A source text made of the embedded plan's own titles, phrases and unit names, with the irregularities of a
/// published page: a note behind a bracket, a residue bracket, unlike brackets, glued and misspelt units, no last newline.
/// </summary>
internal static class TraceSource
{
    public static readonly Plan Plan = Plan.Embedded("zhaohua-2021-2025");

    private static readonly Dictionary<string, string> Names = Plan.Units.ToDictionary(unit => unit.Id, unit => unit.Name.Chinese);

    public static string Text { get; } = Build();

    /// <summary>The text with one stretch replaced; the stretch must be there.</summary>
    public static string With(string found, string replacement)
    {
        Assert.Contains(found, Text, StringComparison.Ordinal);
        return Text.Replace(found, replacement, StringComparison.Ordinal);
    }

    /// <summary>One task as a paragraph.</summary>
    public static string TaskOf(int number)
    {
        var task = Plan.FindTask(number)!;
        var body = new StringBuilder($"{number}.{task.Title.Chinese}。");
        foreach (var target in Phrases(number))
            body.Append(Sentence(target));
        return body.Append("持续抓好落实。").Append(Bracket(task)).ToString();
    }

    private static string Build()
    {
        var text = new StringBuilder($"{Plan.Title.Chinese}\n\n(征求意见稿)\n\n一、总体要求\n\n到2025年,治理体系更加完善,为到2035年基本建成奠定基础,各项工作完成率达99%。\n\n");
        var part = "";
        foreach (var section in Plan.Sections)
        {
            if (section.Part != part)
                text.Append(part = section.Part).Append("\n\n");
            text.Append(section.Heading).Append(section.Name.Chinese).Append("\n\n");
            foreach (var task in Plan.Tasks.Where(task => task.Section == section.Number))
                text.Append(TaskOf(task.Number)).Append("\n\n");
        }

        return text.ToString().TrimEnd();
    }

    private static IEnumerable<Target> Phrases(int task)
    {
        var targets = Plan.Targets.Where(target => target.Task == task).DistinctBy(target => target.Citation.Phrase).ToArray();
        return targets.Where(target => !targets.Any(other =>
            other != target && other.Citation.Phrase.Contains(target.Citation.Phrase, StringComparison.Ordinal)));
    }

    private static string Sentence(Target target)
    {
        var phrase = target.Citation.Phrase;
        var isBare = target.IsZeroOccurrence && !phrase.Contains('不', StringComparison.Ordinal) && !phrase.StartsWith("严禁", StringComparison.Ordinal);
        return isBare ? $"按照要求,坚决防止以各种方式{phrase}。" : $"按照要求,{phrase},确保取得实效。";
    }

    private static string Bracket(PlanTask task)
    {
        var leads = string.Join('、', task.Leads.Select(id => Names[id]));
        var others = string.Join('、', task.Participants.Select(id => Names[id]));
        var list = $"责任单位:{leads},{others}{(task.OtherDepartments ? "等区级有关部门" : "")}{(task.Towns ? ",各镇" : "")}";
        return task.Number switch
        {
            1 => $"〔{list}〕(第一个逗号前为牵头单位,下同)",
            4 => $"〔{list.Replace("有关", "相关", StringComparison.Ordinal)}〕",
            19 => $"〔责任单位:市政府办公室、市司法局等〕〔{list}〕",
            37 => "〔责任单位:区应急管理局牵头,区财政局、区发改局区级有关部门,各镇〕",
            38 => "〔责任单位:区民政局,区财政局、区应急管理局等区发改局区级有关部门,各镇〕",
            39 => $"〔{list.Replace("区交通运输局", "区通运输局", StringComparison.Ordinal)}〕",
            47 => $"({list}〕",
            _ => $"〔{list}〕",
        };
    }
}

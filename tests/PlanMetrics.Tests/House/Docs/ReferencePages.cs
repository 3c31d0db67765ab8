using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Tests.House.Docs;

/// <summary>Reference pages of data files: a table a section, made of schema, examples and the findings that faults have led to.</summary>
internal sealed partial class ReferencePages(Language language)
{
    private static readonly Dictionary<string, string> Chinese = JsonSerializer.Deserialize<Dictionary<string, string>>(
        File.ReadAllText(Path.Combine(Repository.Root, "tests/PlanMetrics.Tests/House/Docs/FieldTexts.zh-CN.json")))!;

    private readonly bool isChinese = language == Language.Chinese;

    public string Of(string kind, FieldSection[] sections, FieldExamples examples)
    {
        var text = new StringBuilder();
        var families = new HashSet<string>(StringComparer.Ordinal);
        foreach (var section in sections)
        {
            // Where several objects may stand in a place, the first of them is where the place leads.
            if (section.Name.Split(" (") is [var family, _] && families.Add(family))
                text.Append(CultureInfo.InvariantCulture, $"\n<a id=\"{Anchor(kind, family)}\"></a>\n");
            text.Append(CultureInfo.InvariantCulture, $"\n### <a id=\"{Anchor(kind, section.Name)}\"></a>`{(section.Name.Length == 0 ? kind : section.Name)}`\n\n{Say(section.About)}\n");
            if (section.Name == "rule")
                text.Append(isChinese ? "\n规则本身的字段见上文 `ownRule` 各节，另有：\n" : "\nThe fields of the rule itself stand above (`ownRule`); beside them:\n");
            text.Append(isChinese
                ? "\n| 字段 | 含义 | 类型 | 取值 | 不写时 | 例 | 不符时 |\n|---|---|---|---|---|---|---|\n"
                : "\n| field | meaning | type | range | left out | example | refused by |\n|---|---|---|---|---|---|---|\n");
            foreach (var field in section.Fields)
                text.Append(CultureInfo.InvariantCulture, $"| `{field.Name}` | {Cell(Say(field.About))} | {TypeOf(kind, field.Shape)} | {RangeOf(field.Shape)} | {LeftOut(field)} | {Example(examples.TextOf(section.Name, field.Name))} | {Refused(section, field, examples)} |\n");
        }

        return text.ToString();
    }

    private string Say(string about) =>
        !isChinese || about.Length == 0 ? about
        : Chinese.TryGetValue(about, out var said) ? said
        : throw new InvalidOperationException($"FieldTexts.zh-CN.json has no Chinese for: {about}");

    private string TypeOf(string kind, FieldShape shape)
    {
        var one = shape.Section is { } section
            ? $"[{section}](#{Anchor(kind, section)})"
            : string.Join(isChinese ? "或" : " or ", shape.Types.Select(WordOf));
        return shape.IsList ? (isChinese ? $"{one}的列表" : $"list of {one}")
            : shape.IsMap ? (isChinese ? $"编号 → {one}" : $"id → {one}")
            : one;
    }

    private string WordOf(string type) => (type, isChinese) switch
    {
        ("string", true) => "文字",
        ("string", false) => "text",
        ("integer", true) => "整数",
        ("integer", false) => "whole number",
        ("number", true) => "数",
        ("boolean", true) => "是否",
        ("boolean", false) => "true or false",
        ("object", true) => "对象",
        _ => type,
    };

    private static string RangeOf(FieldShape shape)
    {
        if (shape.Words.Length > 0)
            return string.Join("<br>", shape.Words.Select(word => $"`{word}`"));
        List<string> bounds = [];
        if (shape.Least is { } least)
            bounds.Add($"≥ {least.ToString(CultureInfo.InvariantCulture)}");
        if (shape.Above is { } above)
            bounds.Add($"> {above.ToString(CultureInfo.InvariantCulture)}");
        if (shape.Most is { } most)
            bounds.Add($"≤ {most.ToString(CultureInfo.InvariantCulture)}");
        if (shape.Below is { } below)
            bounds.Add($"< {below.ToString(CultureInfo.InvariantCulture)}");
        if (shape.Pattern is { } pattern)
            bounds.Add(pattern switch
            {
                "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" => "`yyyy-MM-dd`",
                "^[0-9]{2}-[0-9]{2}$" => "`MM-dd`",
                _ => $"`{Cell(pattern)}`",
            });
        return string.Join(" ", bounds);
    }

    private string LeftOut(Field field) =>
        field.IsNeeded ? (isChinese ? "必填" : "needed")
        : (isChinese ? ChineseDefault() : EnglishDefault()).Match(Say(field.About)) is { Success: true } found ? found.Groups[1].Value.Trim()
        : "";

    private string Refused(FieldSection section, Field field, FieldExamples examples) =>
        examples.PlaceOf(section.Name, field.Name) is not { } place ? ""
        : string.Join(' ', FieldRefusals.Codes(field, place).Select(code => $"[{code}](diagnostics/{code[..3]}{(isChinese ? ".zh-CN" : "")}.md#{code.ToLowerInvariant()})"));

    private static string Example(string text) => text.Length == 0 ? "" : $"`{Cell(text)}`";

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static string Anchor(string kind, string section) => $"{kind}-{Signs().Replace(section, "-")}".TrimEnd('-').ToLowerInvariant();

    [GeneratedRegex("[^A-Za-z0-9]+")]
    private static partial Regex Signs();

    [GeneratedRegex("(?:^|[;:,.(] ?)(?:which days [^:]*: )?([^;:,.()]+?) \\(?where left out")]
    private static partial Regex EnglishDefault();

    [GeneratedRegex("不写时(?:为|按) ?([^；。（）]+)")]
    private static partial Regex ChineseDefault();
}

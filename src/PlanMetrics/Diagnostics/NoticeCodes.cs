using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM913: findings about document drafts and their templates.</summary>
internal static class NoticeCodes
{
    public static readonly DiagnosticDescriptor UnknownWord = new(
        "PM9130", "template.word", Severity.Error,
        new("模板“{file}”{part}中的占位符“{found}”不认识（所在段落“{text}”），应为{expected}；未生成文稿",
            "template \"{file}\", {part}: the placeholder \"{found}\" is not known (in the paragraph \"{text}\"), expected {expected}; no documents written"));

    public static readonly DiagnosticDescriptor OpenBlock = new(
        "PM9131", "template.block", Severity.Error,
        new("模板“{file}”{part}中的“{found}”没有对应的{expected}（所在段落“{text}”）；未生成文稿",
            "template \"{file}\", {part}: \"{found}\" has no {expected} (in the paragraph \"{text}\"); no documents written"));

    public static readonly DiagnosticDescriptor CrossedBlock = new(
        "PM9132", "template.crossed", Severity.Error,
        new("模板“{file}”{part}中的“{found}”与它的“【结束】”之间夹着别的段的一半（所在段落“{text}”），应整段、整行或整段落之间重复；未生成文稿",
            "template \"{file}\", {part}: what \"{found}\" repeats is no whole paragraph, row or run of paragraphs (in the paragraph \"{text}\"), expected start and end alike at a whole one; no documents written"));

    public static readonly DiagnosticDescriptor NoTemplate = new(
        "PM9133", "template.unreadable", Severity.Error,
        new("模板“{file}”不是可用的 .docx 文档（{found}），应为 Word、WPS 或 LibreOffice 保存的 .docx；未生成文稿",
            "template \"{file}\" is no usable .docx document ({found}), expected one saved by Word, WPS or LibreOffice; no documents written"));

    public static readonly DiagnosticDescriptor BuiltIn = new(
        "PM9134", "template.builtIn", Severity.Info,
        new("模板文件夹“{folder}”中没有“{file}”；该类文稿采用内置模板",
            "the folder of templates \"{folder}\" has no \"{file}\"; the built-in template is used for it"));

    public static readonly DiagnosticDescriptor NotReproduced = new(
        "PM9135", "notice.notReproduced", Severity.Error,
        new("结果文件夹“{folder}”（程序版本 {version}）按所存输入重算后，“{file}”与写出时不同，应相同才能起草文稿；未生成文稿",
            "the result folder \"{folder}\" (program version {version}), computed again from its inputs, gives another \"{file}\" than it holds, expected the same; no documents written"));

    public static readonly DiagnosticDescriptor NoUnit = new(
        "PM9136", "notice.noUnit", Severity.Error,
        new("结果文件夹“{folder}”中没有单位“{unit}”，应为名册中的编号、名称或别名；未生成文稿",
            "the result folder \"{folder}\" has no unit \"{unit}\", expected an id, a name or an alias of its roster; no documents written"));

    public static readonly DiagnosticDescriptor Nothing = new(
        "PM9137", "notice.nothing", Severity.Info,
        new("没有需要写“{kind}”的单位或内容；该类文稿未生成",
            "nobody is to be told anything by a \"{kind}\"; none was written"));

    public static readonly DiagnosticDescriptor UnknownFile = new(
        "PM9138", "template.file", Severity.Warning,
        new("模板文件夹“{folder}”中的“{file}”不是任何一类文稿的模板，应为{expected}；未采用",
            "\"{file}\" in the folder of templates \"{folder}\" is the template of no document, expected {expected}; it was not used"));

    public static readonly DiagnosticDescriptor Edited = new(
        "PM9139", "notice.edited", Severity.Error,
        new("文件夹“{folder}”中的“{file}”写出后经人修改，应未改动才能替换；未写入",
            "\"{file}\" in the folder \"{folder}\" was edited since it was written, expected it unchanged before it is replaced; nothing written"));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [UnknownWord, OpenBlock, CrossedBlock, NoTemplate, BuiltIn, NotReproduced, NoUnit, Nothing, UnknownFile, Edited];
}

using PlanMetrics.Diagnostics;
using PlanMetrics.Reports.Notices;

namespace PlanMetrics.Files.Notices;

/// <summary>What files of documents and templates are called.</summary>
internal static class NoticeFileNames
{
    public const string Extension = ".docx";

    /// <summary>What a kind is called.</summary>
    public static LocalText Of(NoticeKind kind) => kind switch
    {
        NoticeKind.Bulletin => new("通报", "bulletin"),
        NoticeKind.Reminder => new("提示函", "reminder"),
        NoticeKind.Feedback => new("考核结果反馈单", "feedback"),
        NoticeKind.Return => new("退回补正单", "return"),
        _ => new("年度报告数据附件", "annex"),
    };

    /// <summary>The file of a template.</summary>
    public static string Template(NoticeKind kind, Language language) => Of(kind).In(language) + language.Say("模板", "-template") + Extension;

    /// <summary>Where a part of a document is found by somebody who opens it.</summary>
    public static LocalText Part(string name)
    {
        var file = name[(name.LastIndexOf('/') + 1)..];
        return file.StartsWith("header", StringComparison.OrdinalIgnoreCase) ? new("页眉", "a header")
            : file.StartsWith("footer", StringComparison.OrdinalIgnoreCase) ? new("页脚", "a footer")
            : file.EndsWith("notes.xml", StringComparison.OrdinalIgnoreCase) ? new("脚注或尾注", "a note")
            : new("正文", "the body");
    }
}

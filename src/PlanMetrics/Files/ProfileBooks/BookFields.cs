using System.Collections.Immutable;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Files.ProfileBooks;

/// <summary>Columns that several sheets have.</summary>
internal static class BookFields
{
    /// <summary>A name and its English twin.</summary>
    public static ImmutableArray<BookField> Names =>
    [
        new("name", new("名称", "Name"), BookKind.Text, new("名称", "Its name"), new("优秀", "优秀")) { Width = 16 },
        new("nameEn", new("英文名称", "Name in English"), BookKind.Text, new("英文名称；空白同中文", "Its name in English; blank is the same"), "Excellent") { Width = 16 },
    ];

    public static BookField Kinds(LocalText help) => List("kinds", new("单位类别", "Kinds"), BookKind.UnitKind, help, new("town；department", "town; department")) with { Width = 26 };

    public static BookField List(string path, LocalText name, BookKind kind, LocalText help, LocalText example, BookWords? words = null) =>
        new(path, name, kind, help, example) { IsList = true, Words = words, Width = 16 };
}

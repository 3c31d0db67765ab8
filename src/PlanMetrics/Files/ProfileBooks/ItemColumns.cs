using System.Collections.Immutable;

namespace PlanMetrics.Files.ProfileBooks;

/// <summary>The two columns of the sheet of items.</summary>
internal static class ItemColumns
{
    public static readonly BookField Item = new("item", BookLayout.Item, BookKind.Text, "", "") { Width = 24 };
    public static readonly BookField Content = new("content", BookLayout.Content, BookKind.Text, "", "") { Width = 40 };

    public static readonly ImmutableArray<BookField> All = [Item, Content];
}

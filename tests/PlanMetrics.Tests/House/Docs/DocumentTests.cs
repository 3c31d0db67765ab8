using System.Text.RegularExpressions;

namespace PlanMetrics.Tests.House.Docs;

/// <summary>The documents hang together: every link leads somewhere, every picture is there and used, every page is in the list of documents.</summary>
public sealed partial class DocumentTests
{
    private const int MostBytes = 150 * 1024;

    private static readonly string[] Documents =
    [
        .. Directory.EnumerateFiles(Repository.Root, "*.md"),
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories),
    ];

    [Fact]
    public void Links_LeadSomewhere()
    {
        var anchors = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var breaches =
            from document in Documents
            from target in Targets(document)
            let parts = target.Split('#', 2)
            let file = parts[0].Length == 0 ? document : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(document)!, parts[0]))
            where !Path.Exists(file) || (parts.Length == 2 && file.EndsWith(".md", StringComparison.Ordinal) && !AnchorsOf(file).Contains(Uri.UnescapeDataString(parts[1])))
            select $"{Repository.Relative(document)}: {target}";
        Law.HasNoBreach(breaches);

        HashSet<string> AnchorsOf(string file) =>
            anchors.TryGetValue(file, out var known) ? known : anchors[file] = [.. Anchors(File.ReadAllText(file))];
    }

    [Fact]
    public void Pictures_AreSmall_AndUsed()
    {
        var used = Documents.SelectMany(document => Targets(document).Select(target => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(document)!, target)))).ToHashSet(StringComparer.Ordinal);
        var pictures = Directory.GetFiles(Path.Combine(Repository.Root, "docs/images"));
        Assert.NotEmpty(pictures);
        Law.HasNoBreach(pictures.Where(file => !used.Contains(file)).Select(file => $"{Repository.Relative(file)} is in no document"));
        Law.HasNoBreach(pictures.Where(file => new FileInfo(file).Length > MostBytes).Select(file => $"{Repository.Relative(file)} is above {MostBytes} bytes"));
    }

    [Theory]
    [InlineData("docs/README.md", "docs/README.zh-CN.md")]
    [InlineData("docs/README.zh-CN.md", "docs/README.md")]
    public void List_NamesEveryDocument_InItsLanguageWhereThereAreTwo(string list, string other)
    {
        var isChinese = list.Contains("zh-CN", StringComparison.Ordinal);
        var named = Targets(Path.Combine(Repository.Root, list)).Select(target => target.Split('#')[0]).ToHashSet(StringComparer.Ordinal);
        var pages = Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md").Select(file => Path.GetFileName(file)).ToHashSet(StringComparer.Ordinal);
        Assert.Contains(Path.GetFileName(other), named);
        var due = pages.Where(page => isChinese
            ? page.EndsWith(".zh-CN.md", StringComparison.Ordinal) || !pages.Contains(page.Replace(".md", ".zh-CN.md", StringComparison.Ordinal))
            : !page.EndsWith(".zh-CN.md", StringComparison.Ordinal));
        Law.HasNoBreach(due.Where(page => !named.Contains(page) && page != Path.GetFileName(list)).Select(page => $"{list} does not name {page}"));
    }

    private static IEnumerable<string> Targets(string document) => Link().Matches(Fence().Replace(File.ReadAllText(document), ""))
        .Select(match => match.Groups[1].Value).Where(target => !target.Contains(':', StringComparison.Ordinal));

    /// <summary>The anchors that a Markdown page has: its headings as hosts of repositories name them, and those that it sets itself.</summary>
    private static IEnumerable<string> Anchors(string text)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var heading in Heading().Matches(Fence().Replace(text, "")).Select(match => match.Groups[1].Value.TrimEnd()))
        {
            var name = NotInAnchors().Replace(LinkText().Replace(heading, "$1").ToLowerInvariant(), "").Replace(' ', '-');
            yield return seen.TryGetValue(name, out var times) ? $"{name}-{times}" : name;
            seen[name] = times + 1;
        }

        foreach (var match in SetAnchor().Matches(text).AsEnumerable())
            yield return match.Groups[1].Value;
    }

    [GeneratedRegex("(?:\\]\\(|<img src=\")([^)\"\\s]+)[)\"]")]
    private static partial Regex Link();

    [GeneratedRegex("^```.*?^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex("^#{1,6} (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)|<a [^>]*></a>|`")]
    private static partial Regex LinkText();

    [GeneratedRegex(@"[^\p{L}\p{N}\p{M} _-]")]
    private static partial Regex NotInAnchors();

    [GeneratedRegex("<a id=\"([^\"]+)\">")]
    private static partial Regex SetAnchor();
}

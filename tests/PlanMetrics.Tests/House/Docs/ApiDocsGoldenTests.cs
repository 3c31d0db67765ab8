using System.Text;
using PlanMetrics.Plans;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Tests.House.Docs;

/// <summary><c>docs/api</c> is made of the public surface and its comments. Renew it with <c>PLANMETRICS_UPDATE_GOLDEN=1 dotnet test tests/PlanMetrics.Tests --filter Golden</c>.</summary>
public sealed class ApiDocsGoldenTests
{
    private static readonly (string Namespace, string About)[] Folders =
    [
        ("PlanMetrics", "one evaluation, from plan to risks, with everything between"),
        ("PlanMetrics.Plans", "the plan as data: sections, tasks, targets, thresholds, periods, and its file"),
        ("PlanMetrics.Plans.Tracing", "a plan held against its published text"),
        ("PlanMetrics.Plans.Drafting", "a plan file drafted from a text, for a person to confirm"),
        ("PlanMetrics.Rosters", "the facts of a place: units, open settings, calendar, duties"),
        ("PlanMetrics.Profiles", "how points are made: tree, rules, bonus, vetoes, grades, quotas"),
        ("PlanMetrics.Submissions", "what was handed in, as rows"),
        ("PlanMetrics.Observations", "figures read from rows, with their cells; verifications, intake, evidence, objections"),
        ("PlanMetrics.Measures", "the year's value and state of each target; who owes what"),
        ("PlanMetrics.Scores", "points, totals, grades and ranks, with every step kept"),
        ("PlanMetrics.Scores.Mass", "scores of very many units at once"),
        ("PlanMetrics.Scores.Stability", "how sure a rank is"),
        ("PlanMetrics.Sql", "the scoring as SQL for a warehouse"),
        ("PlanMetrics.Trends", "series, trend tests and control charts"),
        ("PlanMetrics.Integrity", "questions about figures beside comparable ones"),
        ("PlanMetrics.Risks", "who will miss what: probabilities, levels, warnings"),
        ("PlanMetrics.Risks.Backtest", "how well each way of telling would have done"),
        ("PlanMetrics.Risks.Learned", "a learned model and its card"),
        ("PlanMetrics.Learning", "learning a model from the user's own past, behind a guard"),
        ("PlanMetrics.Indices", "composite indices: units × indicators × groups × goalposts"),
        ("PlanMetrics.Reports", "a result as one whole"),
        ("PlanMetrics.Reports.Markdown", "a result as Markdown"),
        ("PlanMetrics.Reports.Notices", "the facts of an official document"),
        ("PlanMetrics.Reports.Words", "figures and states in the words of a report"),
        ("PlanMetrics.Files", "workbooks, CSV, folders and archives, in and out"),
        ("PlanMetrics.Files.Drafts", "a drafted plan as a workbook"),
        ("PlanMetrics.Files.Forms", "forms for units to fill in"),
        ("PlanMetrics.Files.Returns", "copies that go back with their faults marked"),
        ("PlanMetrics.Files.Samples", "made-up districts to practise on"),
        ("PlanMetrics.Results", "result folders, written and read"),
        ("PlanMetrics.Results.Batches", "many districts, each with its own result, and their summary"),
        ("PlanMetrics.Results.Comparing", "what changed between two results, and why"),
        ("PlanMetrics.Results.Editions", "editions of a result and the chain of them"),
        ("PlanMetrics.Results.Extracting", "what a unit is given of a result"),
        ("PlanMetrics.Results.Noticing", "official documents drafted from a result"),
        ("PlanMetrics.Results.Packaging", "what may leave the office, by reader"),
        ("PlanMetrics.Results.Verifying", "a result computed again and compared byte for byte"),
        ("PlanMetrics.Diagnostics", "findings, their codes and places"),
    ];

    private static readonly ApiPages Pages = new(typeof(Plan).Assembly, new XmlDocs(typeof(Plan).Assembly));

    public static TheoryData<string> Namespaces => new(Pages.Namespaces);

    [Fact]
    public void Index_NamesEveryNamespace()
    {
        Assert.Equal(Pages.Namespaces, Folders.Select(folder => folder.Namespace).Order(StringComparer.Ordinal));
        Compare("README", Pages.Index(Folders));
    }

    [Theory]
    [MemberData(nameof(Namespaces))]
    public void Namespace_HasItsPage(string name)
    {
        var page = Pages.Page(name);
        Law.HasNoBreach(page.Split('\n').Where(line => line.EndsWith("` |  |", StringComparison.Ordinal)));
        Compare(name, page);
    }

    [Fact]
    public void Pages_OfNamespacesThatAreGone_AreGone() => Law.HasNoBreach(
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs/api"), "*.md")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Except([.. Pages.Namespaces, "README"], StringComparer.Ordinal));

    private static void Compare(string name, string text) =>
        GoldenFile.AssertSameAt(Path.Combine(Repository.Root, "docs/api", name + ".md"), $"docs/api/{name}.md", Encoding.UTF8.GetBytes(text));
}

using System.Collections.Immutable;
using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Reports;
using PlanMetrics.Reports.Words;
using PlanMetrics.Results.Verifying;

namespace PlanMetrics.Results.Packaging;

/// <summary>Writes a package's <c>README.md</c>, Chinese first: for whom it is, what it holds, what it leaves out and why, by which rules the scores came about, and how to check it.</summary>
internal sealed class PackageNotice(PackageAudience audience, KeptResult result, Report report, ImmutableArray<PackageFile> files)
{
    public const string FileName = "README.md";

    // The inputs are told by their number; each stands in the manifest.
    private const string Inputs = "result/inputs/";

    private readonly StringBuilder text = new();

    public byte[] Write()
    {
        Part(Language.Chinese);
        text.Append("\n---\n\n");
        Part(Language.English);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private void Part(Language language)
    {
        var plan = report.Plan;
        Line($"# {plan.Title.In(language)} {language.Say($"{NumberText.Of(report.Scope.Year)}年度评估结果：", $"{NumberText.Of(report.Scope.Year)}: ")}{PackageWords.Of(audience).In(language)}");
        Line("");
        if (EditionWords.MarkOf(report.Edition) is { } mark)
            Line($"**{mark.In(language)}**\n");
        Line(PackageWords.Purpose(audience).In(language));
        Line("");
        Item(language.Say("规划", "Plan"), $"{plan.Title.In(language)} ({plan.Id})" + (plan.Status.Chinese.Length > 0 ? language.Say("，", ", ") + plan.Status.In(language) : ""));
        Item(language.Say("数据截至日期", "As of"), NumberText.Of(report.Scope.AsOf));
        Item(language.Say("版次", "Edition"), report.Edition is { } edition ? EditionWords.Line(edition, language) : language.Say("未编版次", "none stated"));
        Item(language.Say("程序版本", "Program"), $"PlanMetrics {result.Identity.Version}");
        Item(language.Say("结果清单 SHA-256", "The result's manifest, SHA-256"), ManifestJson.HashOf(result.Manifest));
        Holds(language);
        LeavesOut(language);
        if (audience != PackageAudience.Internal)
            Method(language);
        Check(language);
    }

    private void Holds(Language language)
    {
        Heading(language.Say("本包内容", "What it holds"));
        Line(language.Say("| 文件 | 内容 | SHA-256 |", "| file | holds | SHA-256 |"));
        Line("|---|---|---|");
        foreach (var file in files.Where(file => !file.Path.StartsWith(Inputs, StringComparison.Ordinal)))
            Line($"| `{file.Path}` | {file.What.In(language)} | `{file.Sha256}` |");
        if (files.Count(file => file.Path.StartsWith(Inputs, StringComparison.Ordinal)) is var inputs and > 0)
            Line(language.Say(
                $"| `{Inputs}` | 报送的文件 {NumberText.Of(inputs)} 个，逐个列于 manifest.json | |", $"| `{Inputs}` | {NumberText.Of(inputs)} files handed in, each listed in manifest.json | |"));
        Line(language.Say("| `manifest.json` | 本包清单：每个文件和所依据结果的哈希值 | |", "| `manifest.json` | the hashes of each file and of the result it was made of | |"));
    }

    private void LeavesOut(Language language)
    {
        Heading(language.Say("本包不含的内容及理由", "What it leaves out, and why"));
        var omissions = PackageOmission.Of(audience);
        if (omissions.IsEmpty)
            Line(language.Say("没有删减。", "Nothing."));
        foreach (var omission in omissions)
            Line($"- {omission.What.In(language)}{language.Say("：", ": ")}{omission.Why.In(language)}{language.Say("。", ".")}");
    }

    private void Method(Language language)
    {
        Heading(language.Say("评分方法", "Method"));
        foreach (var (term, fact) in ProfileFacts.Of(report.Profile, language))
            Item(term, fact);
    }

    private void Check(Language language)
    {
        Heading(language.Say("核对", "How to check it"));
        Line(language.Say(
            "- 逐个文件：用 sha256sum 计算，与上表或 manifest.json 比对。", "- Each file: sha256sum prints the hash in the table and in manifest.json."));
        Line(language.Say(
            "- 与完整结果：manifest.json 的 manifestSha256 就是完整结果中 manifest.json 的 SHA-256；标有 sameAs 的文件与完整结果的同名文件逐字节相同。",
            "- With the whole result: manifestSha256 in manifest.json is the SHA-256 of the result's own manifest.json; a file with sameAs is that file of the result, byte for byte."));
        Line(language.Say(
            "- 持有完整结果的，可运行 planmetrics verify <本包> --against <结果文件夹>，程序重新计算结果、重新生成本包并逐字节比对。",
            "- Whoever has the result runs planmetrics verify <this package> --against <result folder>: the result is computed again, the package made again, and both compared byte for byte."));
    }

    private void Heading(string heading) => text.Append("\n## ").Append(heading).Append("\n\n");

    private void Item(string term, string fact) => Line($"- {term}{(term.Any(character => character > '\u2E7F') ? "：" : ": ")}{fact}");

    private void Line(string line) => text.Append(line).Append('\n');
}

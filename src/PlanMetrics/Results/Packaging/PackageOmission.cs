using System.Collections.Immutable;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Results.Packaging;

/// <summary>What a package leaves out, and why.</summary>
/// <param name="What">What is left out.</param>
/// <param name="Why">The reason.</param>
internal sealed record PackageOmission(LocalText What, LocalText Why)
{
    private static readonly LocalText Secrecy = new(
        "保密要求；内部工作资料不对外提供（保密法第三十五条、第三十六条，须对照正式文本核实）",
        "secrecy: working papers stay in the office (Law on Guarding State Secrets arts 35, 36, to be checked against the official text)");

    private static readonly LocalText Reference = new("模型估计，仅供本机关参考，不作为评估依据", "estimates of a model, for the office's reference, no ground of an assessment");
    private static readonly LocalText Unproven = new("数据疑点未经核实，只向本机关和有关单位本身提供", "questions that nobody has answered yet go to the office, and to a unit about itself");

    public static ImmutableArray<PackageOmission> Of(PackageAudience audience) => audience switch
    {
        PackageAudience.Internal => [],
        PackageAudience.Assessment =>
        [
            new(new("各单位报送的原始文件（inputs/）", "the files that units handed in (inputs/)"), new(
                "数据已逐条列入 observations.csv 并注明文件和单元格；需要原件的，按文件名和单元格向评估办调取",
                "each figure stands in observations.csv with file and cell; an original is asked for by these")),
            new(new("风险研判（risks.csv、units.csv 的 at_risk）", "the risk register (risks.csv, at_risk in units.csv)"), Reference),
            new(new("数据疑点（questions.csv、targets.csv 的 questioned）和校验问题（findings.csv）", "questions on figures (questions.csv, questioned in targets.csv) and findings (findings.csv)"), Unproven),
            new(new("异议登记（objections.csv）", "objections (objections.csv)"), new("由评估办处理，处理结果已体现在核定值和得分中", "the office decides on them; what came of it stands in verified values and scores")),
            new(new("结果页面、结果工作簿、report.md、scores.json", "the page, the workbook, report.md and scores.json"), new(
                "其中含风险研判和数据疑点；同样的得分见 units.csv、targets.csv", "they hold risks and questions; the same scores stand in units.csv and targets.csv")),
        ],
        _ =>
        [
            new(new("各单位报送的文件、数据及其所在文件和单元格", "what units handed in: files, figures, and where they stand"), Secrecy),
            new(new("备注、不适用理由、佐证材料、核定理由和依据、异议、加扣分事由", "notes, reasons, evidence, verifications, objections, bonus and penalties with their reasons"), Secrecy),
            new(new("风险研判", "the risk register"), Reference),
            new(new("数据疑点和校验问题", "questions on figures and findings"), Unproven),
            new(new("单位名册、规划文件和评分方案的数据文件", "the data files of roster, plan and profile"), new(
                "名册含内部设定；口径和评分方法已在本包写明，三个文件的哈希值见 manifest.json",
                "the roster holds settings of the office; definitions and method are in this package, the hashes of the three files in manifest.json")),
        ],
    };
}

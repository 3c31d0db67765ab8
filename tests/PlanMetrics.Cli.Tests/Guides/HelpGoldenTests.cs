using System.CommandLine;
using System.Globalization;
using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Tests.Fixtures;
using PlanMetrics.Tests.House;

namespace PlanMetrics.Cli.Tests.Guides;

/// <summary>
/// The help of every command in both languages is <c>docs/commands</c>, word for word, so that a change of it is seen where it is made.
/// Renew it with <c>PLANMETRICS_UPDATE_GOLDEN=1 dotnet test tests/PlanMetrics.Cli.Tests --filter Golden</c>.
/// </summary>
public sealed class HelpGoldenTests
{
    [Theory]
    [InlineData(Language.Chinese, "docs/commands.zh-CN.md")]
    [InlineData(Language.English, "docs/commands.md")]
    public void Help_OfEveryCommand_IsThatOfTheDocument(Language language, string file)
    {
        var isChinese = language == Language.Chinese;
        var text = new StringBuilder(isChinese
            ? "# 命令参考\n\n[English](commands.md)\n\n各条命令的帮助，与 `--help` 显示的一致；由测试生成和核对。各步怎样用，见[评估办工作指南](guide-office.zh-CN.md)。\n"
            : "# Commands\n\n[简体中文](commands.zh-CN.md)\n\nThe help of each command, as `--help` prints it; made and compared by a test. What to use when: [guide for the evaluation office](guide-office.md).\n");
        text.Append(isChinese
            ? "\n| 退出码 | 含义 |\n|---|---|\n| 0 | 完成 |\n| 1 | 完成，有强制性问题 |\n| 2 | 用法有误，或规划、名册、评分方案有误，未计算 |\n| 3 | `verify`、`plan trace` 发现不一致 |\n| 4 | 未能写出，或未能全部写出 |\n| 70 | 程序内部故障 |\n| 130 | 被中断 |\n"
            : "\n| exit code | meaning |\n|---|---|\n| 0 | done |\n| 1 | done, with errors among the findings |\n| 2 | wrong usage, or a faulty plan, roster or profile: nothing computed |\n| 3 | `verify` or `plan trace` found a difference |\n| 4 | could not be written, wholly or in part |\n| 70 | an internal fault |\n| 130 | interrupted |\n");
        foreach (var path in Paths(CommandLine.Build(new Shell(TextWriter.Null, TextWriter.Null, language)), []))
        {
            var run = CommandRun.In(language, [.. path, "--help"]);
            Assert.Equal(ExitCode.Done, run.ExitCode);
            // What all commands have in common stands with the program itself.
            var help = path.Length == 0 ? run.Out : run.Out.Split(isChinese ? "\n通用选项：" : "\nCommon options:")[0];
            text.Append(CultureInfo.InvariantCulture, $"\n## {string.Join(' ', ["planmetrics", .. path])}\n\n```text\n{help.TrimEnd()}\n```\n");
        }

        GoldenFile.AssertSameAt(Path.Combine(Repository.Root, file), file, Encoding.UTF8.GetBytes(text.ToString()));
    }

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Options_AndArguments_AreAllExplained(Language language)
    {
        var root = CommandLine.Build(new Shell(TextWriter.Null, TextWriter.Null, language));
        foreach (var path in Paths(root, []))
        {
            var command = path.Aggregate<string, Command>(root, (at, name) => at.Subcommands.Single(item => item.Name == name));
            Assert.All([.. command.Options, .. command.Arguments, command], (Symbol symbol) => Assert.False(
                string.IsNullOrWhiteSpace(symbol.Description), $"{string.Join(' ', path)} {symbol.Name} is not explained in {language}"));
        }
    }

    private static IEnumerable<string[]> Paths(Command command, string[] path) =>
        [path, .. command.Subcommands.Where(item => !item.Hidden).SelectMany(item => Paths(item, [.. path, item.Name]))];
}

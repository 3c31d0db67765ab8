using System.Text;
using System.Text.Json;
using PlanMetrics.Tests.Plans.Drafting;

namespace PlanMetrics.Cli.Tests.Commands;

public sealed class PlanDraftCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("planmetrics-draft").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Draft_WritesAPlanFile_ThatPlanCheckAccepts()
    {
        var plan = Path.Combine(folder, "plan.json");

        var (code, output, error) = Run("draft", Text(), "-o", plan, "--id", "qinglan", "--lang", "en");

        Assert.Equal((ExitCode.Done, ""), (code, error));
        Assert.Contains("7 sections, 44 tasks, 26 units", output, StringComparison.Ordinal);
        Assert.Contains("explicit (78)", output, StringComparison.Ordinal);
        Assert.Contains("“12345”  digits without a unit", output, StringComparison.Ordinal);
        Assert.Contains("no faults", Run("check", plan, "--lang", "en").Output, StringComparison.Ordinal);
        Assert.Contains("\"id\":\"qinglan\"", File.ReadAllText(plan), StringComparison.Ordinal);
    }

    [Fact]
    public void Draft_AgainstItself_AgreesAndAgainstAnotherPlanDiffers()
    {
        var plan = Path.Combine(folder, "plan.json");
        Run("draft", Text(), "-o", plan);

        Assert.Equal(ExitCode.Done, Run("draft", Text(), "--against", plan, "--lang", "en").Code);
        var (code, output, _) = Run("draft", Text(), "--against", "zhaohua-2021-2025", "--lang", "en");

        Assert.Equal(ExitCode.Difference, code);
        Assert.Contains("0 found, 26 missed, 78 extra", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Draft_ToTheScreen_IsThePlanAlone_TheReportGoesBeside()
    {
        var (code, output, error) = Run("draft", Text(), "--lang", "zh");

        Assert.Equal(ExitCode.Done, code);
        using var json = JsonDocument.Parse(output);
        Assert.Equal(44, json.RootElement.GetProperty("tasks").GetArrayLength());
        Assert.Contains("明确目标 (78)", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Draft_Json_HoldsCandidatesAndNumbersNotUnderstood()
    {
        using var json = JsonDocument.Parse(Run("draft", Text(), "--format", "json").Output);

        var first = json.RootElement.GetProperty("candidates")[0];
        Assert.Equal(("t1-1", "atLeast", "1", "medium"), (first.GetProperty("id").GetString(), first.GetProperty("comparison").GetString(), first.GetProperty("threshold").GetString(), first.GetProperty("confidence").GetString()));
        Assert.Contains(json.RootElement.GetProperty("unread").EnumerateArray(), number => number.GetProperty("reason").GetString() == "ordinal");
    }

    [Fact]
    public void Draft_TextInGb18030_IsTheSame()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

        Assert.Equal(Run("draft", Text()).Output, Run("draft", Text(Encoding.GetEncoding("GB18030"))).Output);
    }

    [Theory]
    [InlineData("1.加强工作。〔责任单位:县司法局,各镇〕", "PM1121")]
    [InlineData("没有任务。", "PM1120")]
    public void Draft_TextThatGivesNoPlan_EndsWithOne_AndSaysWhy(string text, string code)
    {
        var (exit, _, error) = Run("draft", Write("plan.txt", Encoding.UTF8.GetBytes(text)));

        Assert.Equal(ExitCode.DoneWithErrors, exit);
        Assert.Contains(code, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0x50, 0x4B, 0x03, 0x04, 0x14 }, "Word (.docx)")]
    [InlineData(new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D }, "PDF")]
    public void Draft_OfAnotherFormat_IsRefusedByName(byte[] bytes, string format)
    {
        var (code, _, error) = Run("draft", Write("plan.txt", bytes), "--lang", "en");

        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains(format, error, StringComparison.Ordinal);
        Assert.Contains("save it as plain text", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-2021")]
    [InlineData("五年")]
    public void Draft_YearsThatAreNone_EndWithTwo(string years) => Assert.Equal(ExitCode.Usage, Run("draft", Text(), "--years", years).Code);

    private string Text(Encoding? encoding = null) =>
        Write(encoding is null ? "utf8.txt" : "gb.txt", (encoding ?? new UTF8Encoding(false)).GetBytes(DraftCase.Synthetic));

    private string Write(string name, byte[] bytes)
    {
        var file = Path.Combine(folder, name);
        File.WriteAllBytes(file, bytes);
        return file;
    }

    private static (int Code, string Output, string Error) Run(params string[] options)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        string[] args = ["plan", .. options];
        var code = CommandLine.Run(args, new Shell(output, error, Shell.LanguageOf(args, PlanMetrics.Diagnostics.Language.English)));
        return (code, output.ToString(), error.ToString());
    }
}

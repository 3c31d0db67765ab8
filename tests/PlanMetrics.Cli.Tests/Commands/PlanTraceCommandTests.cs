using System.Text;
using System.Text.Json;
using PlanMetrics.Diagnostics;
using PlanMetrics.Tests.Plans.Tracing;

namespace PlanMetrics.Cli.Tests.Commands;

public sealed class PlanTraceCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("planmetrics-trace").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    public static TheoryData<Encoding, bool> Encodings
    {
        get
        {
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            return new()
            {
                { new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), false },
                { new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), true },
                { Encoding.GetEncoding("GB18030"), false },
                { Encoding.Unicode, true },
                { Encoding.BigEndianUnicode, true },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Trace_TextInAnyEncoding_AgreesAndEndsWithZero(Encoding encoding, bool mark)
    {
        var (code, output, error) = Run(File(TraceSource.Text, encoding, mark));

        Assert.Equal((ExitCode.Done, ""), (code, error));
        Assert.Contains("all                 188         26        162          0", output, StringComparison.Ordinal);
        Assert.Contains("plan file and text agree", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Trace_NumberChanged_EndsWithThree_NamingTargetTaskAndNumber()
    {
        var (code, output, _) = Run(File(TraceSource.With("不低于90%", "不低于91%")));

        Assert.Equal(ExitCode.Difference, code);
        var line = Assert.Single(output.Split('\n'), item => item.Contains("PM1053", StringComparison.Ordinal));
        Assert.Contains("leader-court-appearance-rate", line, StringComparison.Ordinal);
        Assert.Contains("task 45", line, StringComparison.Ordinal);
        Assert.Contains("出庭率不低于91%", line, StringComparison.Ordinal);
        Assert.Contains("task 45  \"91%\"", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Trace_UnclaimedNumber_IsListed_AndEndsWithZero()
    {
        var (code, output, _) = Run(File(TraceSource.With("46.提升行政应诉工作质效。", "46.提升行政应诉工作质效。满意率达95%。")));

        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("task 46  \"95%\"", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Trace_Chinese_SpeaksChinese()
    {
        var (code, output, _) = Run(File(TraceSource.Text), "--lang", "zh");

        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("合计                188         26        162          0", output, StringComparison.Ordinal);
        Assert.Contains("结论：规划文件与原文一致", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Trace_Json_HoldsTargetsDifferencesAndUnclaimedNumbers()
    {
        var (code, output, _) = Run(File(TraceSource.With("不低于90%", "不低于91%")), "--format", "json");

        Assert.Equal(ExitCode.Difference, code);
        using var json = JsonDocument.Parse(output);
        var root = json.RootElement;
        Assert.False(root.GetProperty("agrees").GetBoolean());
        Assert.Equal(188, root.GetProperty("targets").GetArrayLength());
        var target = root.GetProperty("targets").EnumerateArray().Single(item => item.GetProperty("state").GetString() == "numberDiffers");
        Assert.Equal("leader-court-appearance-rate", target.GetProperty("id").GetString());
        Assert.Equal("PM1053", Assert.Single(root.GetProperty("differences").EnumerateArray()).GetProperty("code").GetString());
        Assert.Equal("91%", Assert.Single(root.GetProperty("unclaimed").EnumerateArray()).GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("1.你好\n2.完成率100%", "holds no numbered tasks")]
    [InlineData("", "holds no numbered tasks")]
    public void Trace_TextWithoutTasks_EndsWithTwo(string text, string message)
    {
        var (code, output, error) = Run(File(text));

        Assert.Equal((ExitCode.Usage, ""), (code, output));
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Trace_NoSuchFile_EndsWithTwo()
    {
        var (code, _, error) = Run(Path.Combine(folder, "absent.txt"));

        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains("absent.txt", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Trace_NoText_EndsWithTwo()
    {
        var file = Path.Combine(folder, "image.bin");
        System.IO.File.WriteAllBytes(file, [0x81, 0xFF, 0xFF, 0x00]);

        var (code, _, error) = Run(file);

        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains("is not text", error, StringComparison.Ordinal);
    }

    private string File(string text, Encoding? encoding = null, bool mark = false)
    {
        encoding ??= new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var file = Path.Combine(folder, "plan.txt");
        System.IO.File.WriteAllBytes(file, [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)]);
        return file;
    }

    private static (int Code, string Output, string Error) Run(string file, params string[] options)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        string[] args = ["plan", "trace", file, .. options];
        var code = CommandLine.Run(args, new Shell(output, error, Shell.LanguageOf(args, Language.English)));
        return (code, output.ToString(), error.ToString());
    }
}

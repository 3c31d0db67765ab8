using System.Collections.Immutable;
using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Submissions;
using static PlanMetrics.Tests.Files.XlsxBuilder;

namespace PlanMetrics.Tests.Files;

/// <summary>One file from anywhere, without a folder.</summary>
public sealed class InputReaderUploadTests
{
    private static readonly byte[] Workbook =
        With(Row(1, "单位", "指标", "报告期", "数值") + Row(2, "区司法局", "T1", "2024", "5")).ToBytes();

    private static (Submission? Submission, ImmutableArray<Diagnostic> Findings) Read(string name, byte[] content, InputOptions? options = null)
    {
        var findings = new Findings();
        using var stream = new MemoryStream(content);
        return (InputReader.ReadOne(name, stream, findings, options), findings.Sorted());
    }

    [Fact]
    public void ReadOne_Workbook_GivesWhatTheFolderGives()
    {
        var folder = Directory.CreateTempSubdirectory("uploads");
        try
        {
            File.WriteAllBytes(Path.Combine(folder.FullName, "一季度.xlsx"), Workbook);
            var expected = InputReader.Read([folder.FullName], new Findings()).Submissions.Single();
            var (submission, findings) = Read("一季度.xlsx", Workbook);
            Assert.Equal(Dump.Of(expected), Dump.Of(submission));
            Assert.Empty(findings);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void ReadOne_NameWithFolders_IsANameAlone() =>
        Assert.Equal("../../etc/upload.xlsx", Read("../../etc/upload.xlsx", Workbook).Submission!.File);

    [Theory]
    [InlineData("一季度.xlsx", 0, 100, "PM2002")]
    [InlineData("一季度.xlsx", 50, 100, "PM2001")]
    [InlineData("一季度.csv", 101, 100, "PM2033")]
    public void ReadOne_WhatCannotBeRead_IsRefusedByItsCode(string name, int length, int cap, string code)
    {
        var (submission, findings) = Read(name, Encoding.ASCII.GetBytes(new string('x', length)), new InputOptions { Caps = new ReaderCaps { FileBytes = cap } });
        Assert.Null(submission);
        Assert.Equal(code, Assert.Single(findings).Descriptor.Code);
    }

    [Fact]
    public void ReadOne_Endless_IsRefusedAfterTheCap()
    {
        using var endless = new EndlessStream();
        var findings = new Findings();
        Assert.Null(InputReader.ReadOne("endless.csv", endless, findings, new InputOptions { Caps = new ReaderCaps { FileBytes = 1 << 20 } }));
        Assert.InRange(endless.Given, 1 << 20, (1 << 20) + 8192);
        Assert.Single(findings.Sorted());
    }

    [Fact]
    public void ReadOne_ManyAtOnce_GivesEachItsOwn()
    {
        var read = new Submission?[64];
        Parallel.For(0, read.Length, i => read[i] = Read($"{i}.xlsx", Workbook).Submission);
        Assert.Equal(Enumerable.Range(0, read.Length).Select(i => $"{i}.xlsx"), read.Select(submission => submission!.File));
        Assert.Single(read.Select(submission => Dump.Of(submission! with { File = "" })).Distinct());
    }

    [Fact]
    public void ReadOne_Cancelled_Stops()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        using var stream = new MemoryStream(Workbook);
        Assert.Throws<OperationCanceledException>(() => InputReader.ReadOne("a.xlsx", stream, new Findings(), ct: stop.Token));
    }

    [Fact]
    public void ReadOne_UnknownEncoding_IsTheCallersFault()
    {
        using var stream = new MemoryStream(Workbook);
        Assert.Throws<ArgumentException>(() => InputReader.ReadOne("a.csv", stream, new Findings(), new InputOptions { Encoding = "no-such" }));
    }

    private sealed class EndlessStream : MemoryStream
    {
        public long Given { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)'1');
            Given += buffer.Length;
            return buffer.Length;
        }
    }
}

using System.Text;
using PlanMetrics.Files;

namespace PlanMetrics.Tests.Files;

public sealed class SafeFileNameTests
{
    [Theory]
    [Trait("Threat", "T-G05")]
    [InlineData("区司法局", "区司法局")]
    [InlineData("../../etc/passwd", "_.._etc_passwd")]
    [InlineData("..", "_")]
    [InlineData("", "_")]
    [InlineData("/", "_")]
    [InlineData("a:b*c?", "a_b_c_")]
    [InlineData("CON", "_CON")]
    [InlineData("con.txt", "_con.txt")]
    [InlineData("LPT1", "_LPT1")]
    [InlineData("CONCERT", "CONCERT")]
    [InlineData("局. . ", "局")]
    [InlineData("甲\u202E乙\0\n丙", "甲乙丙")]
    [InlineData("\uD800局", "局")]
    public void Of_TrickyName_IsOneSafeSegment(string name, string expected)
    {
        var safe = SafeFileName.Of(name);

        Assert.Equal(expected, safe);
        Assert.Equal(safe, Path.GetFileName(safe));
    }

    [Theory]
    [Trait("Threat", "T-G05")]
    [InlineData("局")]
    [InlineData("😀")]
    [InlineData("x")]
    public void Of_ThreeHundredCharacters_FitAFileSystem(string piece)
    {
        var safe = SafeFileName.Of(string.Concat(Enumerable.Repeat(piece, 300)));

        Assert.InRange(Encoding.UTF8.GetByteCount(safe), 100, 120);
        Assert.DoesNotContain('\uFFFD', safe);
    }
}

using PlanMetrics.Files;

namespace PlanMetrics.Tests.Files;

public sealed class WriteReasonTests
{
    [Theory]
    [InlineData(28, "磁盘已满")]
    [InlineData(unchecked((int)0x80070070), "磁盘已满")]
    [InlineData(unchecked((int)0x80070020), "被其他程序占用")]
    [InlineData(11, "被其他程序占用")]
    [InlineData(30, "拒绝访问")]
    [InlineData(20, "路径不存在")]
    [InlineData(17, "同名文件已存在")]
    [InlineData(5, "系统错误 5")]
    public void Of_SystemCode_IsSaidInOurWords(int code, string expected) =>
        Assert.Equal(expected, WriteReason.Of(new IOException("No space left on device : '/tmp/x'", code)).Chinese);

    [Fact]
    public void Of_KindOfException_IsSaidInOurWords()
    {
        Assert.Equal("拒绝访问", WriteReason.Of(new UnauthorizedAccessException()).Chinese);
        Assert.Equal("the path does not exist", WriteReason.Of(new DirectoryNotFoundException()).English);
        Assert.Equal("路径过长", WriteReason.Of(new PathTooLongException()).Chinese);
    }
}

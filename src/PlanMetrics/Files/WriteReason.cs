using PlanMetrics.Diagnostics;
using PlanMetrics.Json;

namespace PlanMetrics.Files;

/// <summary>Why the system would not write, in words of ours: its own message comes in one language and names paths the user never gave.</summary>
public static class WriteReason
{
    private const int WindowsFacility = unchecked((int)0x80070000);

    /// <summary>The reason behind a fault of writing.</summary>
    /// <param name="fault">What was thrown.</param>
    public static LocalText Of(Exception fault) => fault switch
    {
        UnauthorizedAccessException => Denied,
        DirectoryNotFoundException or FileNotFoundException => NoPath,
        PathTooLongException => new("路径过长", "the path is too long"),
        _ when (fault.HResult & 0xFFFF0000) == (WindowsFacility & 0xFFFF0000) => OfWindows(fault.HResult & 0xFFFF),
        _ => OfErrno(fault.HResult),
    };

    private static LocalText Denied => new("拒绝访问", "access is denied");

    private static LocalText NoPath => new("路径不存在", "the path does not exist");

    private static LocalText Full => new("磁盘已满", "the disk is full");

    private static LocalText Held => new("被其他程序占用", "another program holds it");

    private static LocalText OfWindows(int code) => code switch
    {
        5 or 19 => Denied,
        2 or 3 or 123 or 267 => NoPath,
        39 or 112 => Full,
        32 or 33 => Held,
        80 or 183 => Taken,
        _ => Other(code),
    };

    // Numbers that Linux and macOS share, but for the quota (122 and 69) and a lock that is taken (11 and 35).
    private static LocalText OfErrno(int code) => code switch
    {
        1 or 13 or 30 => Denied,
        2 or 20 => NoPath,
        28 or 69 or 122 => Full,
        11 or 16 or 26 or 35 => Held,
        17 => Taken,
        _ => Other(code),
    };

    private static LocalText Taken => new("同名文件已存在", "a file of this name is in its way");

    private static LocalText Other(int code) => new(
        $"系统错误 {NumberText.Of(code)}", $"system error {NumberText.Of(code)}");
}

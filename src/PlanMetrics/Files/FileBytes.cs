using System.Security.Cryptography;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files.Xlsx;

namespace PlanMetrics.Files;

/// <summary>A file as it was read, once: what is hashed is what is parsed, whatever happens to the file meanwhile.</summary>
/// <param name="Content">The bytes; empty with a fault.</param>
/// <param name="Sha256">Their SHA-256; empty with a fault.</param>
/// <param name="Length">The file's length, as far as it is known.</param>
/// <param name="Fault">Why it could not be read, or null.</param>
internal readonly record struct FileBytes(byte[] Content, string Sha256, long Length, FileFault? Fault)
{
    public static FileBytes Read(string path, ReaderCaps caps) => Read(path, caps, FileStamp.Of);

    /// <summary>Reads a file and looks at it before and after, in the given way.</summary>
    public static FileBytes Read(string path, ReaderCaps caps, Func<string, FileStamp> look)
    {
        var name = Path.GetFileName(path);
        try
        {
            // Pipes and devices have no length, and opening one could wait for ever.
            var stamp = look(path);
            var length = stamp.Length;
            if (length == 0)
                return Failed(0, new FileFault(SubmissionCodes.FileEmpty, ("file", name)));
            if (length > caps.FileBytes)
                return Failed(length, FileFault.TooLarge(name, caps.FileBytes));
            var content = ReadAll(path, length, caps);
            if (content.Length > caps.FileBytes)
                return Failed(content.Length, FileFault.TooLarge(name, caps.FileBytes));
            return stamp.Differs(look(path), content.Length)
                ? Failed(content.Length, new FileFault(LegacyCodes.FileChanged, ("file", name)))
                : Of(content);
        }
        catch (UnauthorizedAccessException)
        {
            return Failed(0, new FileFault(SubmissionCodes.FileDenied, ("file", name)));
        }
        catch (IOException)
        {
            return Failed(0, new FileFault(SubmissionCodes.FileLocked, ("file", name)));
        }
    }

    /// <summary>Reads what is left of a stream.</summary>
    public static FileBytes Read(string name, Stream stream, ReaderCaps caps)
    {
        using var held = new MemoryStream();
        Append(stream, held, caps);
        if (held.Length == 0)
            return Failed(0, new FileFault(SubmissionCodes.FileEmpty, ("file", name)));
        return held.Length > caps.FileBytes ? Failed(held.Length, FileFault.TooLarge(name, caps.FileBytes)) : Of(held.ToArray());
    }

    /// <summary>Reads one entry of an archive.</summary>
    public static FileBytes ReadEntry(string archive, string entry, ReaderCaps caps)
    {
        var packed = Read(archive, caps);
        if (packed.Fault is not null)
            return packed;
        try
        {
            using var package = Package.OpenArchive(packed.Content, new ReadContext(entry, caps, new Findings(), default));
            // A part that turns out longer than it declares is refused.
            if (package.Has(entry) && package.LengthOf(entry) > caps.FileBytes)
                return Failed(package.LengthOf(entry), FileFault.TooLarge(entry, caps.FileBytes));
            var content = package.Bytes(entry);
            return Of(content);
        }
        catch (FileFault fault)
        {
            return Failed(0, fault);
        }
    }

    // A file still being written may have grown since its length was asked for.
    private static byte[] ReadAll(string path, long length, ReaderCaps caps)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1);
        var content = new byte[length];
        var read = file.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
        if (read < content.Length)
            return content[..read];
        if (file.ReadByte() is var next && next < 0)
            return content;
        using var rest = new MemoryStream();
        rest.Write(content);
        rest.WriteByte((byte)next);
        Append(file, rest, caps);
        return rest.ToArray();
    }

    private static void Append(Stream from, MemoryStream to, ReaderCaps caps)
    {
        Span<byte> buffer = stackalloc byte[4096];
        while (to.Length <= caps.FileBytes && from.Read(buffer) is > 0 and var more)
            to.Write(buffer[..more]);
    }

    private static FileBytes Of(byte[] content) => new(content, Convert.ToHexStringLower(SHA256.HashData(content)), content.Length, null);

    private static FileBytes Failed(long length, FileFault fault) => new([], "", length, fault);
}

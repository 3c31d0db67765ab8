using System.Buffers.Binary;
using System.IO.Compression;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files.Xlsx;

namespace PlanMetrics.Files;

/// <summary>
/// A gzip file (RFC 1952) of one member or several. It is unpacked in memory under the caps that zip packages are held to, and completely or
/// not at all: the framework takes a file that was cut off for one that ends, so the length and checksum at its end are compared here.
/// </summary>
internal static class GzipFile
{
    private const string Ending = ".gz";
    private const int TrailerLength = 8;

    /// <summary>Whether bytes start as a gzip file does, whatever it is called.</summary>
    public static bool Is(ReadOnlySpan<byte> content) => content.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]);

    /// <summary>The name of what is in a file: <c>510811.csv</c> of <c>510811.csv.gz</c>; the name itself where it is not named as packed.</summary>
    public static string NameWithin(string path) => path.EndsWith(Ending, StringComparison.OrdinalIgnoreCase) ? path[..^Ending.Length] : path;

    /// <summary>What is in the file.</summary>
    /// <exception cref="FileFault">It is damaged, cut off, empty or past a cap.</exception>
    public static byte[] Unpack(byte[] packed, ReadContext context)
    {
        var budget = new InflationBudget(context.Caps, packed.Length);
        using var inflated = new MemoryStream();
        using var gzip = new GZipStream(new MemoryStream(packed, writable: false), CompressionMode.Decompress);
        var buffer = new byte[1 << 16];
        while (Inflate(gzip, buffer, context) is > 0 and var read)
        {
            inflated.Write(buffer, 0, read);
            budget.Charge(read, context.File, inflated.Length, packed.Length);
            if (inflated.Length > context.Caps.FileBytes)
                throw FileFault.TooLarge(context.File, context.Caps.FileBytes);
        }

        var content = inflated.ToArray();
        if (!EndsWhole(packed, content))
            throw Package.Damaged(context.File);
        return content.Length > 0 ? content : throw new FileFault(SubmissionCodes.FileEmpty, ("file", context.File));
    }

    private static int Inflate(GZipStream gzip, byte[] buffer, ReadContext context)
    {
        context.Token.ThrowIfCancellationRequested();
        try
        {
            return gzip.Read(buffer);
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException)
        {
            throw Package.Damaged(context.File);
        }
    }

    // The last member's checksum and length are the last eight bytes; of the members before it the framework has compared them.
    private static bool EndsWhole(ReadOnlySpan<byte> packed, ReadOnlySpan<byte> content)
    {
        if (packed.Length <= TrailerLength)
            return false;
        var checksum = BinaryPrimitives.ReadUInt32LittleEndian(packed[^TrailerLength..]);
        var length = BinaryPrimitives.ReadUInt32LittleEndian(packed[^4..]);
        if (length == 0)
            return checksum == 0 && HoldsNothing(packed[..^TrailerLength]);
        return length <= content.Length && Crc32.Append(0, content[^(int)length..]) == checksum;
    }

    // Zeros alone may be padding; some programs end a file with a member of nothing, in one of two ways to write that.
    private static bool HoldsNothing(ReadOnlySpan<byte> member) =>
        member.EndsWith((ReadOnlySpan<byte>)[3, 0]) || member.EndsWith((ReadOnlySpan<byte>)[1, 0, 0, 0xFF, 0xFF]);
}

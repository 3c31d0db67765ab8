using System.Buffers.Binary;
using System.Text;
using PlanMetrics.Files.Xlsx;

namespace PlanMetrics.Files.Workbooks;

/// <summary>
/// Writes a zip archive of which every byte is ours: entries in the order given, dated 1980-01-01, without a word about the machine.
/// Archives of the framework carry the operating system in each entry, and deflated bytes depend on the runtime's compressor.
/// </summary>
internal sealed class SteadyZip(Stream stream)
{
    private const uint EntryHead = 0x04034B50;
    private const uint DirectoryHead = 0x02014B50;
    private const uint DirectoryEnd = 0x06054B50;
    private const ushort Version = 20;
    private const ushort Utf8Names = 1 << 11;
    private const ushort FirstDay = (1 << 5) | 1;

    private readonly MemoryStream directory = new();
    private readonly byte[] head = new byte[46];
    private uint at;
    private ushort count;

    /// <summary>Adds a whole entry.</summary>
    public void Add(string name, ReadOnlySpan<byte> content)
    {
        var packed = FixedDeflate.Pack(content);
        var entry = new Entry(Encoding.UTF8.GetBytes(name), Crc32.Append(0, content), (uint)packed.Length, (uint)content.Length, at);
        Put(stream, entry, EntryHead, 30);
        stream.Write(packed);
        Put(directory, entry, DirectoryHead, 46);
        at += 30 + (uint)entry.Name.Length + entry.Packed;
        count++;
    }

    /// <summary>Writes the directory; nothing may be added after it.</summary>
    public void End()
    {
        stream.Write(directory.GetBuffer(), 0, (int)directory.Length);
        var end = head.AsSpan(0, 22);
        end.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(end, DirectoryEnd);
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], count);
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], count);
        BinaryPrimitives.WriteUInt32LittleEndian(end[12..], (uint)directory.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(end[16..], at);
        stream.Write(end);
    }

    // The head of an entry and its line in the directory differ by what stands around the same fields.
    private void Put(Stream to, Entry entry, uint signature, int length)
    {
        var bytes = head.AsSpan(0, length);
        bytes.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, signature);
        var fields = bytes[4..];
        if (signature == DirectoryHead)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(fields, Version);
            fields = fields[2..];
            BinaryPrimitives.WriteUInt32LittleEndian(bytes[42..], entry.At);
        }

        BinaryPrimitives.WriteUInt16LittleEndian(fields, Version);
        BinaryPrimitives.WriteUInt16LittleEndian(fields[2..], Utf8Names);
        BinaryPrimitives.WriteUInt16LittleEndian(fields[4..], FixedDeflate.Method);
        BinaryPrimitives.WriteUInt16LittleEndian(fields[8..], FirstDay);
        BinaryPrimitives.WriteUInt32LittleEndian(fields[10..], entry.Crc);
        BinaryPrimitives.WriteUInt32LittleEndian(fields[14..], entry.Packed);
        BinaryPrimitives.WriteUInt32LittleEndian(fields[18..], entry.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(fields[22..], (ushort)entry.Name.Length);
        to.Write(bytes);
        to.Write(entry.Name);
    }

    private readonly record struct Entry(byte[] Name, uint Crc, uint Packed, uint Length, uint At);
}

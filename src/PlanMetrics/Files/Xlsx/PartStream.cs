using System.IO.Compression;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Files.Xlsx;

/// <summary>
/// One part of a package while it is inflated: counts every byte against the caps, and at its end compares length and
/// checksum with what the package states, which <see cref="ZipArchive"/> does not do.
/// </summary>
internal sealed class PartStream(Stream inner, ZipArchiveEntry entry, InflationBudget budget, CancellationToken token) : Stream
{
    private const int OpeningLength = 4096;
    private readonly byte[] opening = new byte[OpeningLength];
    private int openingRead;
    private long length;
    private uint checksum;

    /// <summary>Whether the part, as far as its first bytes show, declares a document type; in UTF-8 or UTF-16.</summary>
    public bool DeclaresDocumentType
    {
        get
        {
            var text = opening.AsSpan(0, openingRead);
            return text.IndexOf("<!DOCTYPE"u8) >= 0 || text.IndexOf("<\0!\0D\0O\0C\0T\0Y\0P\0E\0"u8) >= 0
                || text.IndexOf("\0<\0!\0D\0O\0C\0T\0Y\0P\0E"u8) >= 0;
        }
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => length;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        token.ThrowIfCancellationRequested();
        var read = Inflate(buffer);
        if (read == 0 && buffer.Length > 0)
            CompareWithEntry();
        KeepOpening(buffer[..read]);
        length += read;
        if (length > entry.Length)
            CompareWithEntry();
        budget.Charge(read, entry.FullName, length, entry.CompressedLength);
        checksum = Crc32.Append(checksum, buffer[..read]);
        return read;
    }

    private int Inflate(Span<byte> buffer)
    {
        try
        {
            return inner.Read(buffer);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            throw Package.Damaged(entry.FullName);
        }
    }

    private void KeepOpening(ReadOnlySpan<byte> bytes)
    {
        var kept = bytes[..Math.Min(bytes.Length, OpeningLength - openingRead)];
        kept.CopyTo(opening.AsSpan(openingRead));
        openingRead += kept.Length;
    }

    private void CompareWithEntry()
    {
        if (length != entry.Length)
            throw new FileFault(SubmissionCodes.ZipSize, ("part", entry.FullName),
                ("expected", Invariant.Text(entry.Length)), ("found", Invariant.Text(length)));
        if (checksum != entry.Crc32)
            throw new FileFault(SubmissionCodes.ZipCrc, ("part", entry.FullName));
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}

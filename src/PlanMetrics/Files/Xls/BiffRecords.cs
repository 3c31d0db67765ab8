using System.Buffers.Binary;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Files.Xls;

/// <summary>
/// A walk over the records of an old workbook before it is given to another reader: that each is whole, that none asks for a password, and
/// what that reader does not tell. Every record moves on, so the walk ends.
/// </summary>
internal sealed class BiffRecords
{
    private const int WorksheetType = 0x10;
    private readonly List<(uint Offset, BiffSheet Sheet)> sheets = [];
    private BiffSheet? current;
    private int depth;

    /// <exception cref="FileFault">A record is cut short, there is none, or a password protects them.</exception>
    public BiffRecords(ReadOnlySpan<byte> stream, CompoundFile file)
    {
        if (stream.Length < 4 || BinaryPrimitives.ReadUInt16LittleEndian(stream) is not (0x809 or 0x409 or 0x209 or 0x009))
            throw file.Damaged();
        for (var at = 0; at + 4 <= stream.Length;)
        {
            var (type, length) = (BinaryPrimitives.ReadUInt16LittleEndian(stream[at..]), BinaryPrimitives.ReadUInt16LittleEndian(stream[(at + 2)..]));
            // Zeros fill the stream's last sector.
            if (type == 0 && length == 0)
                break;
            if (at + 4 + length > stream.Length)
                throw file.Damaged();
            Look(type, stream.Slice(at + 4, length), (uint)at, file);
            at += 4 + length;
        }
        if (depth != 0 || sheets.Count == 0)
            throw file.Damaged();
    }

    public bool Is1904 { get; private set; }

    /// <summary>The worksheets in the order of the workbook.</summary>
    public IReadOnlyList<BiffSheet> Sheets => [.. sheets.Select(sheet => sheet.Sheet)];

    private void Look(int type, ReadOnlySpan<byte> record, uint at, CompoundFile file)
    {
        switch (type)
        {
            case 0x0809 or 0x0409 or 0x0209 or 0x0009 when record.Length >= 4:
                if (++depth == 1)
                    current = BinaryPrimitives.ReadUInt16LittleEndian(record[2..]) == WorksheetType ? sheets.Find(sheet => sheet.Offset == at).Sheet : null;
                break;
            case 0x000A:
                depth--;
                break;
            case 0x002F:
                throw new FileFault(SubmissionCodes.FileEncrypted, ("file", file.File));
            case 0x0022 when record.Length >= 2:
                Is1904 = record[0] == 1;
                break;
            case 0x0085 when record.Length >= 6 && record[5] == 0:
                sheets.Add((BinaryPrimitives.ReadUInt32LittleEndian(record), new BiffSheet()));
                break;
            default:
                if (current is not null && depth == 1)
                    LookAtCell(type, record, current);
                break;
        }
    }

    private static void LookAtCell(int type, ReadOnlySpan<byte> record, BiffSheet sheet)
    {
        if (record.Length < 6)
            return;
        var (row, column) = (BinaryPrimitives.ReadUInt16LittleEndian(record) + 1, BinaryPrimitives.ReadUInt16LittleEndian(record[2..]) + 1);
        switch (type)
        {
            case 0x0203 or 0x027E or 0x00FD or 0x0204 or 0x00D6:
                sheet.Count(1);
                break;
            case 0x00BD:
                sheet.Count((record.Length - 6) / 6);
                break;
            case 0x0205 when record.Length >= 8:
                sheet.Count(1);
                if (record[7] == 1)
                    sheet.AddError(row, column, record[6]);
                break;
            case 0x0006 or 0x0206 or 0x0406 when record.Length >= 14:
                sheet.AddFormula(row, column);
                if (record[12] == 0xFF && record[13] == 0xFF && record[6] == 2)
                    sheet.AddError(row, column, record[8]);
                break;
            default:
                break;
        }
    }
}

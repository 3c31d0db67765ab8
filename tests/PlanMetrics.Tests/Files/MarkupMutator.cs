using System.Text;

namespace PlanMetrics.Tests.Files;

/// <summary>Damages markup by seeded chance: pieces of markup put in, stretches taken out, doubled or moved, single bytes changed.</summary>
internal sealed class MarkupMutator(Random random)
{
    private static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "<", ">", "/>", "</", "\"", "'", "=", " ", "\t", "\r\n", "\r", "&", "&amp;", "&lt;", "&gt;", "&quot;", "&apos;", "&#65;", "&#x41;", "&#xD800;",
            "&#0;", "&#10;", "&#13;", "&#xFFFE;", "&#1114112;", "&x;", "<!-- a -->", "<!-- a--b -->", "<!---->", "<![CDATA[7]]>", "<![CDATA[&<]]>", "]]>", "<?pi?>",
            "<?xml version=\"1.0\"?>", "<!DOCTYPE x>", "<c/>", "<c r=\"A1\"><v>5</v></c>", "<c><v/></c>", "<c r=\"B2\" s=\"1\" t=\"s\"><v>0</v></c>", "<v>", "</v>", "<row>", "</row>",
            "<row r=\"9\"/>", "<x:c xmlns:x=\"u\">", "</x:c>", " xmlns=\"u\"", " xmlns:x=\"u\"", " xmlns:x=\"\"", " x:r=\"A1\"", " r=\"C1\"", " t=\"s\"", " t=\"e\"", " t=\"str\"", " s=\"2\"",
            " hidden=\"1\"", " xml:space=\"preserve\"", "<f>A1</f>", "<is><t>x</t></is>", "<r><t>y</t></r>", "<rPh><t>z</t></rPh>", "_x000D_", "甲", "\uFFFE", "\u0001", "\uFEFF", "é", "𠀀",
            "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">", "<mc:Choice>", "</mc:Choice>", "<mc:Fallback>", "</mc:Fallback>",
            "</mc:AlternateContent>", "<mergeCell ref=\"A1:B2\"/>", "<a:b:c/>", "<-x/>", "<x.y-z_1/>", "1e400", "-1", "99999", "AAAA1", "0", ";", ":", "/",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xEF, 0xBF, 0xBE], [0xF4, 0x90, 0x80, 0x80], [0xE7], [0x00], [0x7F],
    ];

    public byte[] Mutate(byte[] sound)
    {
        var bytes = new List<byte>(sound);
        for (var edits = random.Next(1, 4); edits > 0 && bytes.Count > 2; edits--)
            Edit(bytes);
        return [.. bytes];
    }

    private void Edit(List<byte> bytes)
    {
        var at = random.Next(bytes.Count);
        switch (random.Next(6))
        {
            case 0: bytes[at] = (byte)random.Next(256); break;
            case 1: bytes.RemoveRange(at, Math.Min(random.Next(1, 30), bytes.Count - at)); break;
            case 2: Copy(bytes, at); break;
            default: bytes.InsertRange(random.Next(3) == 0 ? at : Border(bytes, at), Pieces[random.Next(Pieces.Length)]); break;
        }
    }

    // Markup is hurt more at its seams.
    private int Border(List<byte> bytes, int at)
    {
        var seam = bytes.FindIndex(at, value => value is (byte)'<' or (byte)'>' or (byte)'"' or (byte)' ');
        return seam < 0 ? at : seam + random.Next(2);
    }

    private void Copy(List<byte> bytes, int at)
    {
        var from = random.Next(bytes.Count);
        bytes.InsertRange(at, bytes.GetRange(from, Math.Min(random.Next(1, 60), bytes.Count - from)));
    }
}

using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;
using PlanMetrics.Profiles;
using PlanMetrics.Submissions;

namespace PlanMetrics.Tests.Observations;

/// <summary>A register with addressed cells (columns A to J in the order of the properties), and what is read from it.</summary>
internal sealed class Register(string file = "加扣分.xlsx")
{
    public static readonly Veto Safety = new("safety", new("安全生产一票否决", "Work safety"), new("昭委办〔2024〕3号", "第五条", "区委"))
    {
        Effects = [VetoEffect.NoRank],
    };

    public static readonly Profile Profile = PlanMetrics.Profiles.Profile.Equal with
    {
        Adjustments = new() { Bonus = new(5m), Penalties = new(), Vetoes = [Safety] },
    };

    private readonly List<AdjustmentRow> rows = [];

    /// <summary>A penalty that is right in every cell but those changed.</summary>
    public Register Entry(Func<AdjustmentRow, AdjustmentRow>? change = null)
    {
        var row = new AdjustmentRow
        {
            Unit = "区司法局", Type = "扣分", Points = 2m, Reason = "通报批评", Document = "昭府办〔2024〕9号", Date = new DateOnly(2024, 5, 6), Approver = "区政府",
        };
        row = change is null ? row : change(row);
        var number = rows.Count + 2;
        rows.Add(row with
        {
            Sheet = "登记",
            Unit = At(row.Unit, 1), Type = At(row.Type, 2), Item = At(row.Item, 3), Points = At(row.Points, 4), Doubled = At(row.Doubled, 5),
            Reason = At(row.Reason, 6), Document = At(row.Document, 7), Date = At(row.Date, 8), Approver = At(row.Approver, 9), Note = At(row.Note, 10),
        });
        return this;

        SourceCell At(SourceCell cell, int column) => cell with { Address = new CellAddress(number, column) };
    }

    public Submission Submission => new(file, []) { Adjustments = [.. rows] };

    public (Adjustment[] Entries, Diagnostic[] Findings) Read(params Submission[] more)
    {
        var reading = Reading.Of([Submission, .. more], 2024, Profile);
        return ([.. reading.Table.Adjustments], [.. reading.Findings]);
    }
}

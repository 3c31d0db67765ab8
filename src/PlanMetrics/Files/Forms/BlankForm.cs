using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Files.Forms;

/// <summary>填报表: the blank workbook that a unit fills in over a year, with the targets that it owes and nothing else.</summary>
public sealed class BlankForm
{
    private readonly FormDocument document;

    private BlankForm(FormDocument document) => this.document = document;

    /// <summary>The unit's id.</summary>
    public string UnitId => document.Key.UnitId;

    /// <summary>The unit's name.</summary>
    public LocalText UnitName => document.Unit.Name;

    /// <summary>The name of its file, safe on every system.</summary>
    public string FileName => FormFileName.Of(document.Unit, document.Key.Year);

    /// <summary>How many targets it asks for.</summary>
    public int Targets => document.Tables.Sum(table => table.Rows.Length);

    /// <summary>How many figures it asks for: the burden it puts on the unit.</summary>
    public int Cells => document.Tables.Sum(table => table.Cells);

    /// <summary>Makes the forms of a year, one a unit that owes any target of the profile, in the roster's order.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="roster">The units, settings and calendar.</param>
    /// <param name="profile">Which targets are scored; what is not scored is not asked for.</param>
    /// <param name="options">The year, the units and the texts of the head.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is none of the plan's.</exception>
    public static ImmutableArray<BlankForm> Make(Plan plan, Roster roster, Profile profile, FormOptions options)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Year < plan.FirstYear || options.Year > plan.LastYear)
            throw new ArgumentOutOfRangeException(nameof(options), options.Year, $"The plan \"{plan.Id}\" covers {plan.FirstYear} to {plan.LastYear}.");
        var maker = new FormMaker(plan, roster, profile, options);
        return [.. roster.Units
            .Where(unit => options.Units.IsEmpty || options.Units.Contains(unit.Id))
            .Select(maker.Of)
            .OfType<FormDocument>()
            .Select(made => new BlankForm(made))];
    }

    /// <summary>Writes the workbook; the same form gives the same bytes on one runtime.</summary>
    /// <param name="stream">Receives an .xlsx file; left open.</param>
    public void Write(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        FormWorkbook.Write(document, stream);
    }
}

using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Files.Samples;

/// <summary>What happened in the made-up district, whoever reports it.</summary>
internal sealed class SampleFacts
{
    private readonly Plan plan;
    private readonly Dictionary<string, SampleCharacter> characters;
    private readonly SampleCases cases;
    private readonly SampleStates states;
    private readonly SamplePersons persons;
    private readonly SampleEvents events;

    /// <summary>The facts behind a seed.</summary>
    public SampleFacts(Plan plan, Roster roster, SampleSeed seed)
    {
        this.plan = plan;
        characters = SampleCharacter.Of(roster.Units, seed);
        cases = new(seed);
        states = new(seed, characters.Values.Sum(character => character.Villages));
        persons = new(seed);
        events = new(seed);
    }

    /// <summary>What a unit is like.</summary>
    public SampleCharacter Of(ReportingUnit unit) => characters[unit.Id];

    /// <summary>A target's name as people write it.</summary>
    public string? NameOf(string target) => plan.FindTarget(target)?.Name.Chinese;

    /// <summary>The figure of one target, unit and quarter; for accrual <c>once</c> the year's, whatever the quarter. Null where nothing happened.</summary>
    public Figure? Of(ReportingUnit unit, Target target, int year, int quarter)
    {
        var character = Of(unit);
        return target.Figure switch
        {
            FigureKind.Ratio => Ratio(character, target, year, quarter),
            FigureKind.Count when target.IsZeroOccurrence => events.Violations(character, target, year, quarter),
            FigureKind.Count => events.Held(character, target, year, quarter),
            FigureKind.Outcome when target.Accrual == Accrual.Once => events.Done(character, target, year),
            FigureKind.Outcome => events.InPlace(character, target, year, quarter),
            FigureKind.Date => Date(character, target, year),
            _ => events.Durations(target, year),
        };
    }

    private Figure.Ratio Ratio(SampleCharacter unit, Target target, int year, int quarter) => target.Accrual switch
    {
        Accrual.Flow when target.Cadence == Cadence.Event => YearOfCases(unit, target, year),
        Accrual.Flow => cases.Of(unit, target, year, quarter),
        Accrual.Distinct => persons.Of(unit, target, year, quarter),
        _ => states.Of(unit, target, year, quarter),
    };

    private Figure.Ratio YearOfCases(SampleCharacter unit, Target target, int year)
    {
        var quarters = Enumerable.Range(1, 4).Select(quarter => cases.Of(unit, target, year, quarter)).ToArray();
        return new(quarters.Sum(one => one.Numerator), quarters.Sum(one => one.Denominator));
    }

    private Figure.Date? Date(SampleCharacter unit, Target target, int year)
    {
        if (target.Threshold is Threshold.Yearly)
            return events.Reported(unit, target, year);
        return SampleStory.DoneOn.TryGetValue(target.Id, out var day) && day.Year <= year ? new(day) : null;
    }
}

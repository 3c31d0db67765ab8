using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Files.Samples;

/// <summary>Rates over persons or bodies, each counted once and reported as they stand at a quarter's end.</summary>
internal sealed class SamplePersons(SampleSeed seed)
{
    private const string Leaders = "leader-court-observation-count";
    private const string Clerks = "litigation-staff-court-observation-count";
    private const string Everybody = "court-observation-coverage";
    private const int AppraisedLeaders = 118;
    private const int AuditedUnits = 64;
    private const int QuartersOfCycle = 16;
    private const int FirstPlanYear = 2021;

    /// <summary>How many have met it so far, of how many who owe it.</summary>
    public Figure.Ratio Of(SampleCharacter unit, Target target, int year, int quarter) => target.Id switch
    {
        Leaders => Attended(unit, Leaders, unit.Leaders, year, quarter),
        Clerks => Attended(unit, Clerks, unit.Clerks, year, quarter),
        Everybody => Sum(Attended(unit, Leaders, unit.Leaders, year, quarter), Attended(unit, Clerks, unit.Clerks, year, quarter)),
        "year-end-duty-report-inclusion" => AtYearEnd(unit, target.Id, 2, year, quarter),
        "annual-appraisal-inclusion" => AtYearEnd(unit, target.Id, AppraisedLeaders, year, quarter),
        "audit-coverage" => OverYears(unit, target.Id, AuditedUnits, year, quarter),
        "enforcement-head-offjob-training" => OverYears(unit, target.Id, unit.Leaders, year, quarter),
        _ => Arising(unit, target.Id, year),
    };

    private Figure.Ratio Attended(SampleCharacter unit, string target, int persons, int year, int quarter) =>
        new(Met(unit, target, persons, year) * quarter / 4, persons);

    private Figure.Ratio AtYearEnd(SampleCharacter unit, string target, int persons, int year, int quarter) =>
        new(quarter == 4 ? Met(unit, target, persons, year) : 0, persons);

    private Figure.Ratio OverYears(SampleCharacter unit, string target, int persons, int year, int quarter)
    {
        var elapsed = Math.Min(((year - FirstPlanYear) * 4) + quarter, QuartersOfCycle);
        return new(Met(unit, target, persons, FirstPlanYear) * elapsed / QuartersOfCycle, persons);
    }

    // Newcomers to a post: in most years none, and then a nil return.
    private Figure.Ratio Arising(SampleCharacter unit, string target, int year)
    {
        var random = seed.Stream("newcomers", unit.Unit.Id, target, year);
        var persons = random.Chance(250) ? random.Between(1, 2) : 0;
        return new(Met(unit, target, persons, year), persons);
    }

    private int Met(SampleCharacter unit, string target, int persons, int year) =>
        seed.Stream("persons", unit.Unit.Id, target, year).Successes(persons, SampleSkill.Of(seed, unit, target, year));

    private static Figure.Ratio Sum(Figure.Ratio left, Figure.Ratio right) =>
        new(left.Numerator + right.Numerator, left.Denominator + right.Denominator);
}

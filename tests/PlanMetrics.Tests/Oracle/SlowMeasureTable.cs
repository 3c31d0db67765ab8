using PlanMetrics.Measures;

namespace PlanMetrics.Tests.Oracle;

/// <summary>Every measure of a year: own rows, then a lead's second row for what others owe, then the district's.</summary>
internal static class SlowMeasureTable
{
    public static List<SlowMeasure> Of(SlowInput input)
    {
        var all = new List<SlowMeasure>();
        foreach (var target in input.Targets)
        {
            var owing = input.OwedBy(target);
            var own = owing.Select(unit => SlowOwnMeasures.Of(input, unit, target)).ToList();
            var district = SlowDistrict.Of(input, target, own);
            all.AddRange(own);
            foreach (var lead in input.Plan.Tasks.Single(task => task.Number == target.Task).Leads)
            {
                var exists = input.Units.Any(unit => unit.Id == lead);
                if (exists && owing.Any(unit => unit.Id != lead))
                    all.Add(district with { UnitId = lead, Role = MeasureRole.Lead });
            }

            all.Add(district);
        }

        return all;
    }
}

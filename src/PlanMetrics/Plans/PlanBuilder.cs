using PlanMetrics.Diagnostics;
using PlanMetrics.Json;

namespace PlanMetrics.Plans;

/// <summary>
/// Makes a plan in code, step by step. What it builds went through the form and the checks of a plan file, so that no plan made in code can
/// be what no file could say. A builder is for one thread; the plan it builds is for any number, and later steps do not change it.
/// </summary>
public sealed class PlanBuilder
{
    private Plan draft;

    /// <summary>Starts a plan without content.</summary>
    /// <param name="id">The plan's id.</param>
    /// <param name="title">Its title.</param>
    /// <param name="firstYear">The first plan year.</param>
    /// <param name="lastYear">The last plan year.</param>
    public PlanBuilder(string id, LocalText title, int firstYear, int lastYear)
    {
        ArgumentNullException.ThrowIfNull(id);
        draft = new(id, title) { FirstYear = firstYear, LastYear = lastYear };
    }

    /// <summary>Starts from a plan, to add to it. Give it an id of its own with <c>with</c>: results name a plan by its id.</summary>
    /// <param name="plan">The plan; it is not changed.</param>
    public PlanBuilder(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        draft = plan;
    }

    /// <summary>Says of what status the plan is, such as 征求意见稿.</summary>
    /// <param name="status">The status.</param>
    public PlanBuilder Status(LocalText status) => Then(draft with { Status = status });

    /// <summary>Gives the plan its document number (文号).</summary>
    /// <param name="number">The number.</param>
    public PlanBuilder DocumentNumber(string number) => Then(draft with { DocumentNumber = number });

    /// <summary>Says where the text comes from.</summary>
    /// <param name="source">The source.</param>
    public PlanBuilder Source(PlanSource source) => Then(draft with { Source = source });

    /// <summary>Says in which language result files are written; Chinese where nothing is said.</summary>
    /// <param name="language">The language.</param>
    public PlanBuilder Language(Language language) => Then(draft with { Language = language });

    /// <summary>Adds a kind of unit.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">Its name.</param>
    public PlanBuilder Kind(string id, LocalText name) => Then(draft with { Kinds = draft.Kinds.Add(new(id, name)) });

    /// <summary>Adds a group that targets may be owed by.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">Its name.</param>
    public PlanBuilder Group(string id, LocalText name) => Then(draft with { Groups = draft.Groups.Add(new(id, name)) });

    /// <summary>Adds something that the plan's text leaves open.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">What it is.</param>
    /// <param name="type">What kind of value it takes.</param>
    /// <param name="role">What it is used for.</param>
    public PlanBuilder Setting(string id, LocalText name, SettingType type, SettingRole role) =>
        Then(draft with { Settings = draft.Settings.Add(new(id, name, type, role)) });

    /// <summary>Adds a section (部分).</summary>
    /// <param name="number">Its number, from 1.</param>
    /// <param name="heading">Its number as printed: <c>(一)</c>.</param>
    /// <param name="name">Its title.</param>
    /// <param name="part">The heading above it; empty for none.</param>
    public PlanBuilder Section(int number, string heading, LocalText name, string part = "") =>
        Then(draft with { Sections = draft.Sections.Add(new(number, heading, part, name)) });

    /// <summary>Adds a unit that is scored.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">Its name.</param>
    /// <param name="kind">The id of its kind.</param>
    /// <param name="groups">The ids of its groups.</param>
    public PlanBuilder Unit(string id, LocalText name, string kind, params ReadOnlySpan<string> groups) =>
        Unit(new PlanUnit(id, name, kind) { Groups = [.. groups], GroupsConfirmed = true });

    /// <summary>Adds a unit with all that can be said of it: aliases, whether it is scored, whether it assesses others.</summary>
    /// <param name="unit">The unit.</param>
    public PlanBuilder Unit(PlanUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return Then(draft with { Units = draft.Units.Add(unit) });
    }

    /// <summary>Adds a task (任务).</summary>
    /// <param name="number">Its printed number.</param>
    /// <param name="section">The number of its section.</param>
    /// <param name="title">Its title.</param>
    /// <param name="leads">牵头单位: the ids of the units that lead it, one at least.</param>
    public PlanBuilder Task(int number, int section, LocalText title, params ReadOnlySpan<string> leads) =>
        Task(new PlanTask(number, section, title) { Leads = [.. leads] });

    /// <summary>Adds a task with all who are responsible for it, participating units (配合单位) and towns too.</summary>
    /// <param name="task">The task.</param>
    public PlanBuilder Task(PlanTask task)
    {
        ArgumentNullException.ThrowIfNull(task);
        return Then(draft with { Tasks = draft.Tasks.Add(task) });
    }

    /// <summary>Adds a target. What is left out of it means an explicit rate in percent of every year, at least its threshold, pooled over the units.</summary>
    /// <param name="target">The target.</param>
    public PlanBuilder Target(Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return Then(draft with { Targets = draft.Targets.Add(target) });
    }

    /// <summary>Builds the plan, for code that knows it to be right.</summary>
    /// <exception cref="InvalidOperationException">The plan has a fault; the message names every one.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A choice is none that there is, such as a kind of figure made of a number.</exception>
    public Plan Build()
    {
        var findings = new Findings();
        return Build(findings) ?? throw new InvalidOperationException(
            $"The plan \"{draft.Id}\" is faulty:\n{string.Join('\n', findings.Sorted().Select(finding => finding.ToLine(Diagnostics.Language.English)))}");
    }

    /// <summary>Builds the plan, for what was taken from elsewhere.</summary>
    /// <param name="findings">Receives every fault as a plan file's are given, placed by its path: <c>my-plan(targets[0].threshold)</c>.</param>
    /// <returns>The plan, equal to the one read from the file that <see cref="PlanJson"/> writes of it; null where it has a fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A choice is none that there is, such as a kind of figure made of a number.</exception>
    public Plan? Build(Findings findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        using var stream = new MemoryStream();
        PlanJson.Write(draft, stream);
        var root = DataParser.Parse(stream.GetBuffer().AsSpan(0, (int)stream.Length), draft.Id, findings);
        return root is null ? null : PlanFile.Read(root.PlacedByPath(), draft.Id, findings);
    }

    private PlanBuilder Then(Plan next)
    {
        draft = next;
        return this;
    }
}

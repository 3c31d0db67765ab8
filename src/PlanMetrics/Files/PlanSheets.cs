using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Files;

/// <summary>The columns of the plan's sheets.</summary>
internal sealed class PlanSheets(Plan plan, Language language)
{
    /// <summary>How many of the targets' columns fit a printed page: what, where it stands, how much, by whom.</summary>
    public const int PrintedTargetColumns = 6;

    private readonly string separator = language == Language.Chinese ? "、" : "; ";

    public SheetColumn<Target>[] Targets =>
    [
        new(new("目标", "Target"), 30, target => In(target.Name)),
        new(new("任务号", "Task"), 8, target => NumberText.Of(target.Task), IsNumber: true),
        new(new("层级", "Tier"), 12, target => In(TargetWords.Of(target.Tier))),
        new(new("原文", "Phrase"), 36, target => target.Citation.Phrase),
        new(new("目标值", "Threshold"), 20, target => In(TargetWords.ThresholdOf(plan, target))),
        new(new("由谁填报", "Owed by"), 30, target => Join(target.OwedBy.Select(GroupName))),
        new(new("任务", "Task title"), 26, target => plan.FindTask(target.Task) is { } task ? In(task.Title) : ""),
        new(new("填报内容", "Figure"), 20, target => In(TargetWords.Of(target.Figure))),
        new(new("口径：分子或数值", "Counted: numerator or value"), 36, target => In(target.Numerator)),
        new(new("口径：分母", "Counted: denominator"), 36, target => In(target.Denominator)),
        new(new("计量单位", "Unit of measure"), 12, target => In(TargetWords.Of(target.UnitOfMeasure))),
        new(new("频次", "Cadence"), 14, target => In(TargetWords.Of(target.Cadence))),
        new(new("起算日期", "Not due before"), 12, target => target.Due is { } due ? NumberText.Of(due) : ""),
        new(new("各期合并", "Accrual"), 22, target => In(TargetWords.Of(target.Accrual))),
        new(new("全区值", "District value"), 20, target => In(TargetWords.Of(target.District))),
        new(new("数据来源", "Source"), 12, target => In(TargetWords.Of(target.Source))),
        new(new("表述", "Wording"), 14, target => In(TargetWords.Of(target.Strength))),
        new(new("待定设置项", "Open settings"), 26, target => Join(target.Settings.Select(id => plan.FindSetting(id) is { } setting ? In(setting.Name) : id))),
        new(new("法律依据", "Legal basis"), 36, target => In(target.LegalBasis ?? "")),
        new(new("口径说明", "Reading"), 60, target => In(TargetReadings.Of(target))),
        new(new("编号", "Id"), 34, target => target.Id),
        new(new("分年度目标值", "Threshold by year"), 36, target => In(TargetWords.YearsOf(plan, target))),
        new(new("计数单位", "Counted in"), 12, target => In(target.CountingUnit)),
        new(new("不计入", "Left out"), 36, target => target.LeftOut.Chinese.Length > 0 ? In(DefinitionWords.LeftOut(target)) : ""),
        new(new("替代目标", "Replaces"), 34, target => target.Replaces?.Target ?? ""),
        new(new("可比性", "Comparability"), 12, target => target.Replaces is { } earlier ? In(TargetWords.Of(earlier.Comparability)) : ""),
        new(new("起始年度", "Since"), 10, target => target.Replaces?.Since is { } year ? NumberText.Of(year) : "", IsNumber: true),
    ];

    public SheetColumn<PlanTask>[] Tasks =>
    [
        new(new("任务号", "Task"), 8, task => NumberText.Of(task.Number), IsNumber: true),
        new(new("任务", "Title"), 34, task => In(task.Title)),
        new(new("部分", "Section"), 40, task => plan.Sections.FirstOrDefault(section => section.Number == task.Section) is { } section ? In(section.Name) : ""),
        new(new("牵头单位", "Leads"), 24, task => Join(task.Leads.Select(UnitName))),
        new(new("配合单位", "Participants"), 50, task => Join(task.Participants.Select(UnitName))),
        new(new("各镇", "Towns"), 8, task => Yes(task.Towns)),
        new(new("区级有关部门", "Other departments"), 14, task => Yes(task.OtherDepartments)),
        new(new("目标数", "Targets"), 8, task => NumberText.Of(plan.Targets.Count(target => target.Task == task.Number)), IsNumber: true),
    ];

    public SheetColumn<PlanUnit>[] Units =>
    [
        new(new("单位", "Unit"), 24, unit => In(unit.Name)),
        new(new("类别", "Kind"), 22, unit => plan.Kinds.FirstOrDefault(kind => kind.Id == unit.Kind) is { } kind ? In(kind.Name) : unit.Kind),
        new(new("单位组", "Groups"), 50, unit => Join(unit.Groups.Select(GroupName))),
        new(new("其他称谓", "Other spellings"), 30, unit => Join(unit.Aliases)),
        new(new("计分", "Scored"), 8, unit => Yes(unit.Scored)),
        new(new("考核主体", "Assessor"), 10, unit => Yes(unit.Assessor)),
        new(new("牵头任务", "Leads tasks"), 24, unit => Join(TaskNumbers(task => task.Leads.Contains(unit.Id)))),
        new(new("配合任务", "Joins tasks"), 40, unit => Join(TaskNumbers(task => task.Participants.Contains(unit.Id)))),
        new(new("编号", "Id"), 34, unit => unit.Id),
    ];

    public SheetColumn<Section>[] Sections =>
    [
        new(new("序号", "Number"), 8, section => NumberText.Of(section.Number), IsNumber: true),
        new(new("标题序号", "Heading"), 10, section => section.Heading),
        new(new("部分", "Section"), 60, section => In(section.Name)),
        new(new("所属", "Part"), 20, section => section.Part),
        new(new("任务数", "Tasks"), 8, section => NumberText.Of(plan.Tasks.Count(task => task.Section == section.Number)), IsNumber: true),
    ];

    private string In(LocalText text) => text.In(language);

    private string Yes(bool value) => value ? In(new("是", "yes")) : "";

    private string Join(IEnumerable<string> texts) => string.Join(separator, texts);

    private string UnitName(string id) => plan.Units.FirstOrDefault(unit => unit.Id == id) is { } unit ? In(unit.Name) : id;

    private string GroupName(string id) => In(TargetWords.Group(plan, id));

    private IEnumerable<string> TaskNumbers(Func<PlanTask, bool> picked) => plan.Tasks.Where(picked).Select(task => NumberText.Of(task.Number));
}

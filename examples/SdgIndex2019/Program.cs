using SdgIndex2019;

// Recomputes the Sustainable Development index 2019 from the indicator values and bounds of its published workbook, and compares.
// Ends with 0 where everything that was published is found again, with 1 where anything differs, with 2 where there is no workbook.
if (args.Length is 0 or > 2 || !File.Exists(args[0]))
{
    Console.Error.WriteLine(args.Length == 0 ? "usage: SdgIndex2019 SOURCE.xlsx [FOLDER]" : $"there is no workbook \"{args[0]}\": nothing is compared");
    return 2;
}

var folder = args.Length > 1 ? args[1] : Directory.CreateTempSubdirectory("sdg-index-").FullName;
Directory.CreateDirectory(folder);
var published = PublishedIndex.Read(args[0]);
var index = SdgIndex.Of(published);
var alone = Scored.Of(index, SdgIndex.Values(index, published, []), Path.Combine(folder, "sdg-2019-indicators.xlsx"));
var fills = RegionalGoal.Of(published, alone);
var whole = SdgIndex.WithRegions(index, fills);
var filled = Scored.Of(whole, SdgIndex.Values(whole, published, fills), Path.Combine(folder, "sdg-2019.xlsx"));
return Report.Write(published, alone, filled, fills, Console.Out) ? 0 : 1;

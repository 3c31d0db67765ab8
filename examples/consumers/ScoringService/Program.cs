using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.RateLimiting;
using ScoringService;

// A service around the package: POST /scores?year=2024&asOf=2024-12-31 with a workbook as the form's file.
// Plan, roster and profile are immutable, so that one of each serves all requests at the same time.
var builder = WebApplication.CreateBuilder(args);
var limit = builder.Configuration.GetValue("MaxUploadBytes", 10L << 20);
builder.WebHost.ConfigureKestrel(server => server.Limits.MaxRequestBodySize = limit);
builder.Services.Configure<FormOptions>(form => form.MultipartBodyLengthLimit = limit);
builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All));
builder.Services.AddProblemDetails();
// As many evaluations at a time as there are processors; a short queue; beyond that 503 at once.
builder.Services.AddRateLimiter(limiter => limiter.AddConcurrencyLimiter("scoring", scoring =>
{
    scoring.PermitLimit = Environment.ProcessorCount;
    scoring.QueueLimit = 32;
}));
builder.Services.AddSingleton(ScoringData.Load(builder.Configuration["Roster"]));
builder.Services.AddSingleton<Scorer>();

var app = builder.Build();
app.UseStatusCodePages();
app.UseRateLimiter();
app.MapGet("/", (ScoringData data) => new { plan = data.Plan.Id, title = data.Plan.Title.Chinese, targets = data.Plan.Targets.Length });
app.MapPost("/scores", Scores.Post).RequireRateLimiting("scoring").DisableAntiforgery();
app.Run();

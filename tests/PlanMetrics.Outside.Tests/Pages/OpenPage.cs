using Microsoft.Playwright;

namespace PlanMetrics.Outside.Tests.Pages;

/// <summary>An open page with all that it complained of and all that it asked for besides itself.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly List<string> complaints = [];

    public OpenPage(IPage page)
    {
        Page = page;
        page.Console += (_, message) => complaints.Add($"console: {message.Text}");
        page.PageError += (_, error) => complaints.Add($"error: {error}");
        page.Request += (_, request) =>
        {
            if (request.ResourceType != "document")
                complaints.Add($"request: {request.Url}");
        };
    }

    public IPage Page { get; }

    public IReadOnlyList<string> Complaints => complaints;

    public Task<string[]> TextsAsync(string selector) =>
        Page.EvaluateAsync<string[]>("selector => Array.from(document.querySelectorAll(selector), item => item.textContent.trim())", selector);

    public async ValueTask DisposeAsync() => await Page.CloseAsync();
}

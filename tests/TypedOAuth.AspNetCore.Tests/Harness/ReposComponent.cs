using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace TypedOAuth.AspNetCore.Tests.Harness;

/// <summary>A component that the server renders. It calls the API for the user who opens the page.</summary>
public sealed class ReposComponent(IHttpClientFactory clients) : ComponentBase
{
    private string _repos = "";

    protected override async Task OnInitializedAsync() => _repos = await clients.CreateClient("api").GetStringAsync("repos");

    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, _repos);
}

using TypedOAuth.TestSupport;
using Xunit.Sdk;

namespace TypedOAuth.EndToEnd.Tests;

/// <summary>Checks each page in the schemes, widths and directions of which there is no picture.</summary>
public sealed class PagesScreenTests(PagesGallery gallery) : IClassFixture<PagesGallery>
{
    /// <summary>The pages with the most parts. The others are built of the same parts, so that width and direction add nothing that axe can judge.</summary>
    private static readonly string[] Richest = ["connections", "many", "confirm"];

    [Fact]
    public async Task Axe_finds_a_fault_that_is_put_into_a_page()
    {
        Chromium.Require();
        await using var visit = await PagesVisit.OpenAsync(gallery, "light-1280", isPictured: false);
        await visit.GoToAsync("confirm");
        await visit.Page.EvaluateAsync("document.querySelector('h1').before(new Image())");
        var fault = await Assert.ThrowsAsync<EmptyException>(visit.ExpectAxeFindsNothingAsync);
        Assert.Contains("image-alt", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dark-1280")]
    [InlineData("light-375")]
    [InlineData("de-dark-320")]
    [InlineData("rtl-light-375")]
    public async Task Every_page_is_sound_on_every_screen(string screen)
    {
        Chromium.Require();
        await using var visit = await PagesVisit.OpenAsync(gallery, screen, isPictured: false);
        foreach (var scene in PagesScenes.All)
        {
            await visit.GoToAsync(scene);
            await visit.ExpectFitAsync();
            await visit.ExpectSoundMarkupAsync();
            if (screen == "dark-1280" || Richest.Contains(scene))
            {
                await visit.ExpectAxeFindsNothingAsync();
            }
        }
    }
}

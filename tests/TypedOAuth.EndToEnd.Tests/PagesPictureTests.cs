using Microsoft.Playwright;
using TypedOAuth.TestSupport;

namespace TypedOAuth.EndToEnd.Tests;

/// <summary>Saves a picture of every page in every state for people to look at, and checks each page with axe.</summary>
public sealed class PagesPictureTests(PagesGallery gallery) : IClassFixture<PagesGallery>
{
    private const string OpenAll = "document.querySelectorAll('[data-client=google-calendar] .toa-permissions, .toa-many > details').forEach(d => d.open = true)";
    private const string OpenPermissions = "document.querySelectorAll('[data-client=google-calendar] .toa-permissions, [data-client=lumen] .toa-permissions').forEach(d => d.open = true)";
    private const string OpenEveryPermission = "document.querySelectorAll('.toa-permissions').forEach(d => d.open = true)";
    private const string OpenDetails = "document.querySelectorAll('.toa-details').forEach(d => d.open = true)";

    /// <summary>The pictures of the design by their names, and those of the states that the design only describes.</summary>
    public static TheoryData<string, string, string?> Pictures
    {
        get
        {
            var pictures = new TheoryData<string, string, string?>
            {
                { "01-connections-light-1280", "connections", OpenAll },
                { "02-connections-dark-1280", "connections", OpenAll },
                { "03-connections-light-375", "connections", OpenAll },
                { "04-connections-de-dark-375", "connections", OpenAll },
                { "05-connected-notice-light-1280", "notice-Connected", null },
                { "06-empty-light-1280", "empty", null },
                { "07-many-light-1280", "many", null },
                { "08-many-search-dark-1280", "many?q=issues", "document.querySelector('.toa-search input').focus()" },
                { "09-many-de-light-375", "many", null },
                { "10-confirm-connect-light-1280", "confirm", null },
                { "11-confirm-connect-de-dark-375", "confirm", null },
                { "12-disconnect-revoked-light-1280", "disconnect-revoked", null },
                { "13-disconnect-stays-de-dark-1280", "disconnect-stays", null },
                { "14-denied-light-1280", "failure-Denied", OpenDetails },
                { "15-error-light-1280", "failure-Unavailable", null },
                { "16-link-expired-dark-1280", "failure-Expired", null },
                { "17-branded-light-1280", "branded", OpenPermissions },
                { "18-rtl-light-1280", "connections", OpenPermissions },
                { "19-forced-colors-1280", "connections", OpenAll },
                { "20-one-connection-light-1280", "one", null },
                { "21-nothing-offered-light-1280", "none", null },
                { "22-no-match-light-1280", "many?q=zzz", null },
                { "23-leaving-light-1280", "leaving", null },
                { "24-done-light-1280", "done", null },
                { "25-done-with-message-dark-375", "done-message", null },
                { "26-confirm-without-name-light-1280", "confirm-nobody", null },
                { "27-many-rtl-dark-1280", "many", null },
                { "28-many-light-768", "many", null },
                { "29-confirm-rtl-light-375", "confirm", null },
                { "30-connections-light-320", "connections", OpenAll },
                { "60-storage-does-not-respond-light-1280", "unknown", null },
                { "61-done-partial-light-1280", "done-partial", null },
                { "62-returning-light-1280", "returning", null },
                { "63-nothing-new-light-1280", "nothing-new", null },
                { "64-replacement-light-1280", "replacement", null },
                { "65-kept-light-1280", "kept", null },
                { "66-ask-light-1280", "ask", null },
                { "67-ask-refused-light-1280", "ask-refused", null },
                { "68-ask-refused-de-dark-375", "ask-refused", null },
                { "69-confirm-fields-light-375", "confirm-fields", null },
                { "70-scopes-light-1280", "scopes", OpenEveryPermission },
                { "71-scopes-dark-1280", "scopes", OpenEveryPermission },
                { "72-scopes-light-375", "scopes", OpenEveryPermission },
                { "73-scopes-rtl-light-375", "scopes", OpenEveryPermission },
                { "74-scopes-forced-colors-1280", "scopes", OpenEveryPermission },
            };
            var number = 31;
            foreach (var scene in PagesScenes.All.Where(static scene => scene.StartsWith("notice-", StringComparison.Ordinal) && scene != "notice-Connected"))
            {
                pictures.Add($"{number++}-{scene.ToLowerInvariant()}-light-1280", scene, null);
            }

            string[] taken = ["failure-Denied", "failure-Unavailable", "failure-Expired"];
            foreach (var scene in PagesScenes.All.Where(scene => scene.StartsWith("failure-", StringComparison.Ordinal) && !taken.Contains(scene)))
            {
                pictures.Add($"{number++}-{scene.ToLowerInvariant()}-light-1280", scene, null);
            }

            return pictures;
        }
    }

    [Theory]
    [MemberData(nameof(Pictures))]
    public async Task Every_page_has_its_picture_and_axe_finds_nothing(string name, string scene, string? prepare)
    {
        Chromium.Require();
        await using var visit = await PagesVisit.OpenAsync(gallery, name);
        await visit.GoToAsync(scene);
        if (prepare is not null)
        {
            await visit.Page.EvaluateAsync(prepare);
        }

        await visit.Page.ScreenshotAsync(new()
        {
            Path = Path.Combine(Repository.Root, "artifacts", "screenshots", $"{name}.png"),
            FullPage = true,
            Animations = ScreenshotAnimations.Disabled,
        });
        await visit.ExpectFitAsync();
        await visit.ExpectSoundMarkupAsync();
        await visit.ExpectAxeFindsNothingAsync();
    }
}

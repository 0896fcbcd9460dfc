using System.Text.RegularExpressions;
using Microsoft.Playwright;
using TypedOAuth.TestSupport;

namespace TypedOAuth.EndToEnd.Tests;

/// <summary>Uses the pages without a mouse, without scripts, with larger letters and with fast clicks.</summary>
public sealed partial class PagesAccessTests(PagesGallery gallery) : IClassFixture<PagesGallery>
{
    /// <summary>The overrides of WCAG 2.2, success criterion 1.4.12.</summary>
    private const string TextSpacing = """
        (() => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-block-end: 2em !important; }");
          document.adoptedStyleSheets = [sheet];
        })()
        """;

    [Theory]
    [InlineData("light-320")]
    [InlineData("de-light-375")]
    [InlineData("light-1280")]
    public async Task Nothing_runs_out_of_the_page_when_a_reader_spaces_the_text(string screen)
    {
        Chromium.Require();
        await using var visit = await PagesVisit.OpenAsync(gallery, screen, isPictured: false);
        foreach (var scene in PagesScenes.All)
        {
            await visit.GoToAsync(scene);
            await visit.Page.EvaluateAsync(TextSpacing);
            await visit.Page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
            await visit.ExpectFitAsync();
            var cut = await visit.Page.EvaluateAsync<string>("""
                Array.from(document.querySelectorAll(".toa-button, h1, h2, h3, .toa-badge, .toa-identity"))
                  .filter(e => e.offsetParent && (e.scrollWidth > e.clientWidth + 2 && getComputedStyle(e).display !== "inline"))
                  .map(e => e.textContent.trim()).join(" | ")
                """);
            Assert.Equal("", cut);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_search_finds_names_descriptions_and_permissions_with_and_without_script(bool hasScript)
    {
        Chromium.Require();
        await using var visit = await PagesVisit.OpenAsync(gallery, "light-1280", hasScript);
        await visit.GoToAsync("many");
        var field = visit.Page.GetByRole(AriaRole.Searchbox, new() { Name = "Search connections" });
        var button = visit.Page.GetByRole(AriaRole.Button, new() { Name = "Search", Exact = true });
        await Assertions.Expect(button).ToBeVisibleAsync(new() { Visible = !hasScript });
        await SearchAsync("ÍSSUES");
        await Assertions.Expect(visit.Page.Locator("[data-search]:visible")).ToHaveCountAsync(4);
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "GitLab" })).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Chat and calls" })).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Results: 4");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link)).ToHaveCountAsync(1);

        await SearchAsync("<b>$&nothing");
        await Assertions.Expect(visit.Page.GetByText("No matches for “<b>$&nothing”")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Available" })).ToBeHiddenAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Show all connections" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("[data-search]:visible")).ToHaveCountAsync(38);
        await Assertions.Expect(field).ToHaveValueAsync("");

        async Task SearchAsync(string text)
        {
            await field.FillAsync(text);
            if (!hasScript)
            {
                await button.ClickAsync();
            }
        }
    }

    [Fact]
    public async Task A_second_click_sends_nothing()
    {
        Chromium.Require();
        await using var visit = await PagesVisit.OpenAsync(gallery, "light-1280");
        await visit.GoToAsync("all-well");
        var button = visit.Page.GetByRole(AriaRole.Button, new() { Name = "Connect Slack" });

        // The page's listener runs first. The submissions that it allows are counted, but not sent.
        var sent = await button.EvaluateAsync<string>("""
            button => {
              let sent = 0;
              document.addEventListener("submit", event => { if (!event.defaultPrevented) sent++; event.preventDefault(); });
              button.click(); button.click(); button.click();
              return sent + " " + button.getAttribute("aria-busy");
            }
            """);
        Assert.Equal("1 true", sent);
    }

    [Fact]
    public async Task A_reference_is_copied_and_says_so()
    {
        Chromium.Require();
        await using var visit = await PagesVisit.OpenAsync(gallery, "light-1280");
        await visit.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await visit.GoToAsync("failure-Unavailable");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Copy" }).ClickAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Copied" })).ToBeVisibleAsync();
        Assert.Equal(PagesScenes.TraceId, await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));

        await using var plain = await PagesVisit.OpenAsync(gallery, "light-1280", hasScript: false);
        await plain.GoToAsync("failure-Unavailable");
        await Assertions.Expect(plain.Page.GetByText(PagesScenes.TraceId)).ToBeVisibleAsync();
        await Assertions.Expect(plain.Page.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Every_control_is_reached_by_the_keyboard_and_shows_its_focus()
    {
        Chromium.Require();
        await using var visit = await PagesVisit.OpenAsync(gallery, "light-1280");
        await visit.GoToAsync("connections");
        var expected = await visit.Page.Locator("a[href]:visible, button:visible, summary:visible, input:visible").CountAsync();
        var reached = new HashSet<string>();
        for (var i = 0; i < expected; i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            var focus = await visit.Page.EvaluateAsync<string[]>("""
                (() => {
                  const e = document.activeElement, style = getComputedStyle(e);
                  return [e.tagName + e.textContent + Math.round(e.getBoundingClientRect().top + scrollY), style.outlineStyle + " " + style.outlineWidth];
                })()
                """);
            Assert.Equal("solid 2px", focus[1]);
            reached.Add(focus[0]);
        }

        Assert.Equal(expected, reached.Count);
        await visit.Page.GetByText("Manage").FocusAsync();
        await visit.Page.Locator(".toa-many summary").First.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.GetByText("a.lovelace@analytical-engines.example").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Names_of_controls_say_what_they_are_about()
    {
        Chromium.Require();
        await using var visit = await PagesVisit.OpenAsync(gallery, "light-1280");
        await visit.GoToAsync("connections");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Disconnect Google Calendar, ada@example.org", Exact = true })).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Update access GitHub, ada-lovelace", Exact = true })).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Connect Notion", Exact = true })).ToBeVisibleAsync();
        await visit.GoToAsync("notice-DisconnectedStays");
        await Assertions.Expect(visit.Page).ToHaveTitleAsync("Notion is disconnected. – Connections – Acme");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Open Notion settings (opens in a new tab)" })).ToBeVisibleAsync();
        await visit.GoToAsync("notice-NotConfirmed");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("didn’t confirm it");
    }

    /// <summary>Checks that targets have at least 24 pixels in both directions (WCAG 2.2, 2.5.8), and 44 on touch screens.</summary>
    [Fact]
    public async Task Targets_are_large_enough_for_fingers()
    {
        Chromium.Require();
        await using var visit = await PagesVisit.OpenAsync(gallery, "light-375");
        foreach (var scene in PagesScenes.All)
        {
            await visit.GoToAsync(scene);
            var small = await visit.Page.EvaluateAsync<string>("""
                Array.from(document.querySelectorAll("a[href], button, summary")).filter(e => e.offsetParent).map(e => {
                  const box = e.getBoundingClientRect(), after = getComputedStyle(e, "::after");
                  const more = after.position === "absolute" ? 2 * Math.abs(parseFloat(after.top) || 0) : 0;
                  return box.height + more < 43.5 && !e.closest("p .toa-external") ? e.textContent.trim() + " " + (box.height + more) : "";
                }).filter(Boolean).join(" | ")
                """);
            Assert.Equal("", small);
        }
    }

    [Fact]
    public async Task A_host_that_has_no_texts_of_a_language_gets_English_in_its_direction()
    {
        Chromium.Require();
        await using var visit = await PagesVisit.OpenAsync(gallery, "fa-light-1280");
        await visit.GoToAsync("connections");
        await Assertions.Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("dir", "rtl");
        await Assertions.Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Connections");
        await Assertions.Expect(visit.Page.GetByText(Date())).ToHaveCountAsync(1);
        await visit.GoToAsync("many");
        await visit.ExpectFitAsync();
    }

    [GeneratedRegex("^Connected 30 June 2026$")]
    private static partial Regex Date();
}

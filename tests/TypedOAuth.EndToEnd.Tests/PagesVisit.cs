using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace TypedOAuth.EndToEnd.Tests;

/// <summary>Opens the gallery on a screen that a picture's name describes: <c>01-connections-de-dark-375</c>.</summary>
internal sealed class PagesVisit : IAsyncDisposable
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private readonly IBrowserContext _context;
    private readonly Uri _address;
    private readonly List<string> _complaints = [];

    private PagesVisit(IBrowserContext context, Uri address, IPage page) => (_context, _address, Page) = (context, address, page);

    public IPage Page { get; }

    public static async Task<PagesVisit> OpenAsync(PagesGallery gallery, string screen, bool hasScript = true, bool isPictured = true)
    {
        var words = screen.Split('-');
        var width = int.Parse(words[^1], System.Globalization.CultureInfo.InvariantCulture);
        var context = await gallery.Browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = width < 700 ? 812 : 860 },
            DeviceScaleFactor = isPictured ? 2 : 1,
            ColorScheme = words.Contains("dark") ? ColorScheme.Dark : ColorScheme.Light,
            ForcedColors = words.Contains("forced") ? ForcedColors.Active : ForcedColors.None,
            Locale = words.Contains("de") ? "de" : words.Contains("rtl") ? "ar" : words.Contains("fa") ? "fa" : "en",
            ReducedMotion = ReducedMotion.Reduce,
            HasTouch = width < 700,
            JavaScriptEnabled = hasScript,
        });
        var visit = new PagesVisit(context, gallery.Address, await context.NewPageAsync());
        context.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(gallery.Address.AbsoluteUri, StringComparison.Ordinal))
            {
                visit._complaints.Add($"a request to {request.Url}");
            }
        };
        visit.Page.Console += (_, message) =>
        {
            // The browser reports here what the content security policy has blocked.
            if (message.Type is "error" or "warning")
            {
                visit._complaints.Add(message.Text);
            }
        };
        return visit;
    }

    public async Task GoToAsync(string scene)
    {
        var response = await Page.GotoAsync(new Uri(_address, $"show/{scene}").AbsoluteUri);

        // The original page is checked, because the browser's driver sets styles while it takes a picture.
        Assert.DoesNotContain(" style=", await response!.TextAsync(), StringComparison.Ordinal);
        await Page.WaitForLoadStateAsync(LoadState.Load);
    }

    /// <summary>Checks that no content is wider than the screen.</summary>
    public async Task ExpectFitAsync()
    {
        var wide = await Page.EvaluateAsync<string>("""
            document.documentElement.scrollWidth <= window.innerWidth ? "" : Array.from(document.querySelectorAll("body *"))
              .filter(e => (e.getBoundingClientRect().right > window.innerWidth + 1 || e.getBoundingClientRect().left < -1) && !e.closest(".toa-hidden") && !e.closest(".toa-categories"))
              .map(e => e.tagName + "." + e.className).slice(0, 5).join(" ") + " of " + location.href
            """);
        Assert.Equal("", wide);
    }

    /// <summary>Checks that there is one main heading, that no heading level is skipped, and that no id occurs twice.</summary>
    public async Task ExpectSoundMarkupAsync()
    {
        var faults = await Page.EvaluateAsync<string>("""
            (() => {
              const ids = Array.from(document.querySelectorAll("[id]")).map(e => e.id), faults = [];
              if (document.querySelectorAll("h1").length !== 1) faults.push("headings");
              const levels = Array.from(document.querySelectorAll("h1, h2, h3, h4")).map(h => +h.tagName[1]);
              if (levels.some((level, i) => i > 0 && level > levels[i - 1] + 1)) faults.push("levels");
              if (new Set(ids).size !== ids.length) faults.push("ids");
              return faults.join(", ");
            })()
            """);
        Assert.Equal("", faults);
    }

    /// <summary>Checks the page with all rules of axe. The page has no frames, so one run in the page itself is enough.</summary>
    public async Task ExpectAxeFindsNothingAsync()
    {
        await Page.EvaluateAsync(Axe);
        var violations = await Page.EvaluateAsync<string[]>("""
            async () => {
              const { passes, violations } = await axe.run(document, { resultTypes: ["violations"] });
              if (passes.length < 10) throw new Error("axe has checked next to nothing");
              return violations.map(v => v.id + ": " + v.help + ": " + v.nodes.map(n => n.html).join("; "));
            }
            """);
        Assert.Empty(violations.Select(violation => $"{Page.Url}: {violation}"));
    }

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        Assert.Empty(_complaints);
    }
}

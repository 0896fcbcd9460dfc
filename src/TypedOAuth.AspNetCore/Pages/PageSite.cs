using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TypedOAuth.AspNetCore.Diagnostics;
using TypedOAuth.AspNetCore.Pages.Settings;
using TypedOAuth.AspNetCore.Pages.Texts;
using TypedOAuth.Generated;

namespace TypedOAuth.AspNetCore.Pages;

/// <summary>Creates the data of a page from the application's settings, the request's language and its user.</summary>
internal sealed class PageSite(
    IOptionsMonitor<TypedOAuthOptions> options, PageLinks links, IPageUser user, IServiceProvider services, ILogger<PageSite> logger)
{
    /// <summary>The name of the application's resource file, for example <c>Resources/TypedOAuth.fr.resx</c>.</summary>
    private const string ResourceName = "TypedOAuth";

    private readonly Lazy<IStringLocalizer?> _resources = new(() => FindResources(services));

    private bool IsDevelopment => services.GetService<IHostEnvironment>()?.IsDevelopment() is true;

    /// <summary>Creates the data of a page for a request.</summary>
    public static ValueTask<PageFrame> OpenAsync(HttpContext context) =>
        context.RequestServices.GetRequiredService<PageSite>().CreateFrameAsync(context);

    /// <summary>Describes the user of a connect link. In Development, warns if neither name nor e-mail address is known.</summary>
    public static async ValueTask<OAuth2UserDescription?> DescribeAsync(HttpContext context, OAuth2ClientDefinition client, string userId)
    {
        var site = context.RequestServices.GetRequiredService<PageSite>();
        var described = await site.DescribeAsync(context, userId).ConfigureAwait(false);
        if (described is null && site.IsDevelopment)
        {
            AspNetCoreLog.UserIsNotDescribed(site.Logger, client.Alias);
        }

        return described;
    }

    private ILogger Logger => logger;

    private async ValueTask<PageFrame> CreateFrameAsync(HttpContext context)
    {
        var pages = PageOptions.Of(options.CurrentValue);
        var texts = new PageTexts(context.RequestServices.GetService<IStringLocalizer>() ?? _resources.Value);
        var userId = user.GetUserId(context);
        return new(context.Request, pages, texts)
        {
            AppName = texts.Translate(pages.AppName) ?? services.GetService<IHostEnvironment>()?.ApplicationName ?? "",
            ConnectionsPath = links.Connections,
            IsSignedIn = userId is not null,
            User = userId is null ? null : await DescribeAsync(context, userId).ConfigureAwait(false),
        };
    }

    /// <returns>
    /// The description; <see langword="null"/> if neither name nor e-mail address is known. The user's identifier does not replace them.
    /// </returns>
    private async ValueTask<OAuth2UserDescription?> DescribeAsync(HttpContext context, string userId)
    {
        var described = PageOptions.Of(options.CurrentValue).DescribeUser is { } describe
            ? await describe(context, userId).ConfigureAwait(false)
            : user.GetUserId(context) == userId ? DescribeByClaims(context.User, userId) : null;
        return described is null or { Name: null or "", Email: null or "" } ? null : described;
    }

    private static OAuth2UserDescription DescribeByClaims(ClaimsPrincipal principal, string userId)
    {
        return new()
        {
            Name = Find(principal.Identity?.Name) ?? Find(principal.FindFirstValue("name")),
            Email = Find(principal.FindFirstValue(ClaimTypes.Email)) ?? Find(principal.FindFirstValue("email")),
        };

        string? Find(string? value) => string.IsNullOrEmpty(value) || value == userId ? null : value;
    }

    /// <summary>Returns the host's resource file for these pages; returns null in a host without localization.</summary>
    private static IStringLocalizer? FindResources(IServiceProvider services)
    {
        if (services.GetService<IStringLocalizerFactory>() is not { } factory || services.GetService<IHostEnvironment>()?.ApplicationName is not { Length: > 0 } app)
        {
            return null;
        }

        try
        {
            return factory.Create(ResourceName, app);
        }
        catch (FileNotFoundException)
        {
            // The application's name is not the name of an assembly, so the resource file cannot be found.
            return null;
        }
    }
}

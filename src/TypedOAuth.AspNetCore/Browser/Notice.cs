using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using TypedOAuth.AspNetCore.Pages;

namespace TypedOAuth.AspNetCore.Browser;

/// <summary>Passes a notice about a change to the next page: once, in the same browser and for the same user.</summary>
/// <remarks>The notice is in a protected cookie. If it were in the URL, any link could show a notice.</remarks>
internal sealed class Notice(IDataProtectionProvider protection, SiteCookies cookies)
{
    private const string CookieName = "Notice";
    private const char Separator = '\n';

    /// <summary>The maximum length of a notice before it is protected.</summary>
    /// <remarks>Protection makes the text more than a third longer, and browsers discard cookies of more than 4096 characters.</remarks>
    private const int MaxBytes = 2600;
    private const int MaxReturnUrlBytes = 1200;
    private const char Cut = '…';

    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);

    private readonly IDataProtector _protector = protection.CreateProtector("TypedOAuth.Notices.v2");

    /// <summary>Stores a notice for the next page.</summary>
    /// <param name="context">The request that made the change.</param>
    /// <param name="userId">The user at the browser; <see langword="null"/> in a host without sign-in.</param>
    /// <param name="notice">The notice.</param>
    public void Set(HttpContext context, string? userId, NoticeContent notice)
    {
        try
        {
            cookies.Set(context, CookieName, For(userId).Protect(Write(notice), Lifetime));
        }
        catch (CryptographicException)
        {
            // The keys cannot be read. The change was made, but the next page does not show a notice.
        }
    }

    /// <summary>Takes the notice for this page.</summary>
    /// <returns>The notice; <see langword="null"/> if there is none for this user.</returns>
    public NoticeContent? Take(HttpContext context, string? userId)
    {
        if (cookies.Find(context, CookieName) is not { } value)
        {
            return null;
        }

        cookies.Delete(context, CookieName);
        return Read(userId, value);
    }

    /// <summary>Takes the notice that a client was connected. A notice of another client or another kind is kept for its page.</summary>
    /// <returns>The notice; <see langword="null"/> if there is none for this user.</returns>
    public NoticeContent? TakeConnected(HttpContext context, string? userId, string alias)
    {
        if (cookies.Find(context, CookieName) is not { } value)
        {
            return null;
        }

        var notice = Read(userId, value);
        var isOthers = notice is not null && (notice.Alias != alias || notice.Kind > NoticeKind.Partial);
        if (isOthers)
        {
            return null;
        }

        cookies.Delete(context, CookieName);
        return notice;
    }

    private static string Write(NoticeContent notice)
    {
        var returnUrl = notice.ReturnUrl is { } url && Encoding.UTF8.GetByteCount(url) <= MaxReturnUrlBytes ? url : "";
        var head = string.Join(Separator, notice.Kind.ToString(), notice.Alias, returnUrl, "");
        return head + Shorten(notice.Message ?? "", MaxBytes - Encoding.UTF8.GetByteCount(head));
    }

    private NoticeContent? Read(string? userId, string value)
    {
        string text;
        try
        {
            text = For(userId).Unprotect(value);
        }
        catch (CryptographicException)
        {
            return null;
        }

        return text.Split(Separator, 4) is [var name, var alias, var returnUrl, var message] && Enum.TryParse<NoticeKind>(name, out var kind)
            ? new(kind, alias, message is "" ? null : message, returnUrl is "" ? null : returnUrl)
            : null;
    }

    private static string Shorten(string text, int maxBytes)
    {
        if (Encoding.UTF8.GetByteCount(text) <= maxBytes)
        {
            return text;
        }

        var kept = new StringBuilder();
        var left = maxBytes - new Rune(Cut).Utf8SequenceLength;
        foreach (var rune in text.EnumerateRunes())
        {
            left -= rune.Utf8SequenceLength;
            if (left < 0)
            {
                break;
            }

            kept.Append(rune.ToString());
        }

        return kept.Append(Cut).ToString();
    }

    private ITimeLimitedDataProtector For(string? userId) =>
        _protector.CreateProtector(userId is null ? "browser" : $"user {userId}").ToTimeLimitedDataProtector();
}
